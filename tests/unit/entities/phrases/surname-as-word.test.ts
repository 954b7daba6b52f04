import { expect, test } from 'vitest';
import { surnameAsWord } from '@/lib/core/entities/phrases/surname-as-word.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** Source and cue that are found for a cue in square brackets. */
function recoveredIn(marked: string): readonly string[] | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const found = surnameAsWord(annotateText(plainArticle(text, { url: 'a.txt' })), { start, end });
  return found && [found.source.text, found.cue.text];
}

test.each([
  ['Tolls would be low, Hugh Grant said. [Grant also said] that it was late.', ['Grant', 'also said']],
  ['Peter Cook left early. Cook, however, [argues] that there is hope.', ['Cook', 'argues']],
  ['Mr. March left early. “It is late,” March [said].', ['March', 'said']],
  ['Hugh Grant left. Grant [is accused of] lying.', undefined],
  ['A grant was paid. Grant [said] it was late.', undefined],
  ['Hugh Grant left. Ana Grant [said] it was late.', undefined],
])('%s', (marked, expected) => {
  expect(recoveredIn(marked)).toEqual(expected);
});

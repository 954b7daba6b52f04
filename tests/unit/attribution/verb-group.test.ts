import { describe, expect, test } from 'vitest';
import { readText } from '@/lib/core/attribution/reading.ts';
import { verbGroupAt } from '@/lib/core/attribution/speech/verb-group.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

/** The group of the verb in a sentence. */
function groupOf(verb: string, sentence: string) {
  const reading = readText(annotateText(plainArticle(sentence, { url: 'a.txt' })));
  return verbGroupAt(
    reading,
    reading.tokens.findIndex(({ text }) => text === verb),
  );
}

describe('whether what a verb tells of took place', () => {
  test.each([
    ['announced', 'The board has not yet announced a date.', true],
    ['admit', 'Rao did not admit that it was late.', true],
    ['say', 'Rao declined to say when it would end.', true],
    ['said', 'Rao has said that it was late.', false],
    ['denied', 'Rao has denied that it was late.', false],
  ])('“%s” in “%s”: negated %s', (verb, sentence, negated) => {
    expect(groupOf(verb, sentence).negated).toBe(negated);
  });

  test('what is only intended, may be or is done to somebody is told apart', () => {
    expect(groupOf('say', 'Rao wants to say more.')).toMatchObject({
      intended: true,
      modal: 'to',
      negated: false,
    });
    expect(groupOf('say', 'Rao would say more.')).toMatchObject({ intended: false, modal: 'would' });
    expect(groupOf('accused', 'Rao was accused of theft.')).toMatchObject({ passive: true, form: 'past' });
    expect(groupOf('says', 'Rao says it is late.')).toMatchObject({ passive: false, form: 'present' });
  });
});

test.each([
  ['accused', 'A man accused of theft was held for three days.', true],
  ['told', 'A driver told to leave the car met the mayor.', true],
  ['criticized', 'The firm, criticized for the delay, will appear in court.', true],
  ['accused', 'She met a man who the police accused of theft.', false],
  ['accused', 'The police accused him of theft.', false],
  ['described', 'It was what the judge described as the hardest case.', false],
  ['told', 'The driver told to the court what he knew.', false],
])('“%s” in “%s” tells of what was said of its subject: %s', (verb, sentence, passive) => {
  expect(groupOf(verb, sentence).passive).toBe(passive);
});

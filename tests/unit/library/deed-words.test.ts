import { expect, test } from 'vitest';
import { deedWords } from '@/components/library/model/deed-words.ts';
import type { Deed } from '@/lib/core/model.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

const TEXT =
  'The Quiet Quays Initiative was named first by the port’s council in a long paper. Years later the council met in the old customs house, counted votes, and set about advancing it.';

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

/** A deed as told from an annotation that holds `reach` units on either side of the name. */
function told(cue: string, reach: number): string {
  const name = spanOf('Quiet Quays Initiative');
  const quote = {
    prefix: TEXT.slice(Math.max(0, name.start - reach), name.start),
    exact: name.text,
    suffix: TEXT.slice(name.end, name.end + reach),
  };
  const annotation = { body: { type: 'initiative', mentions: [name] }, passages: [{ quote }] };
  const words = deedWords(annotation as unknown as Annotation, { cue: spanOf(cue) } as Deed);
  return `${words.before}[${words.cue}]${words.after}`;
}

test('a deed is told in the words around it', () => {
  expect(told('was named', 40)).toMatch(/^Quiet Quays Initiative \[was named\] first by the port’s/);
});

test('one that stands far from the name is told with the name, and not by itself', () => {
  expect(told('advancing', 40)).toBe('Quiet Quays Initiative … [advancing]');
});

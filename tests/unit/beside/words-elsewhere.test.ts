import { expect, test } from 'vitest';
import { wordsElsewhere } from '@/components/compare/words-elsewhere.ts';
import type { Annotation, ClaimBody } from '@/lib/core/record/record.ts';

/** A claim as far as its words go. */
const claim = (exact: string, kind: ClaimBody['kind'] = 'direct') =>
  ({ passages: [{ quote: { exact } }], body: { type: 'claim', kind } }) as unknown as Annotation;

const OWN = claim('No stall on the old pier will lose its licence before 2030');

test.each([
  ['“no stall on the old pier will lose its licence before 2030,”', 'verbatim', ''],
  ['No stall on the old pier will lose its licence', 'trimmed', ''],
  ['We promise: no stall on the old pier will lose its licence before 2030', 'trimmed', 'We promise'],
  ['No stall on the old pier will lose its licence before 2031', 'altered', '2031'],
])('%s', (words, sign, added) => {
  const told = wordsElsewhere(OWN, claim(words));
  expect(told.sign).toBe(sign);
  const put = told.parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim());
  expect(put.join(' ')).toContain(added);
});

test('words that are only reported are nobody’s wording, so none is altered', () => {
  const reported = claim('that no stall on the old pier will lose its permit before 2030', 'indirect');
  expect(wordsElsewhere(OWN, reported)).toMatchObject({
    sign: 'paraphrase',
    words: 'In other words, in part',
  });
});

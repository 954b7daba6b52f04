import { assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { foldedSpan, foldText } from '@/lib/core/text/fold-text.ts';

test.each([
  ['“We had no choice,” he said.', "'We had no choice,' he said."],
  ["``We had no choice,'' he said.", "'We had no choice,' he said."],
  ['«Non», ‹oui›, „ja“', "'Non', 'oui', 'ja'"],
  ['It’s Harbour  \n Street', "It's Harbour Street"],
  ['the fee — a fifth more – rises', 'the fee-a fifth more-rises'],
  ['the fee—a fifth more -- rises - again', 'the fee-a fifth more-rises-again'],
  ['from 2019–2021, well‑known', 'from 2019-2021, well-known'],
  ['a fall of −5 to -6', 'a fall of -5 to -6'],
  ['Well… no', 'Well... no'],
  ['har\u00adbour\u200b', 'harbour'],
  ['one\n– two', 'one -two'],
])('%s', (text, folded) => {
  expect(foldText(text).text).toBe(folded);
});

const anyText = string({ unit: 'binary', maxLength: 80 });
const variants = string({ unit: 'grapheme-ascii', maxLength: 60 }).map((text) =>
  text.replaceAll('a', '“').replaceAll('b', ' – ').replaceAll('c', '…').replaceAll('d', '\u200b'),
);

test('every unit of a folded text came from some of the text', () => {
  assert(
    property(variants, anyText, (...texts) => {
      for (const text of texts) {
        const { text: folded, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(ends.every((end, at) => end > (starts[at] ?? 0) && end <= text.length)).toBe(true);
      }
    }),
  );
});

test('a span leads to the folded text and back to what holds it', () => {
  assert(
    property(variants, nat(80), nat(20), (text, from, length) => {
      const start = Math.min(text.length, from);
      const span = { start, end: Math.min(text.length, start + length) };
      const folded = foldText(text);
      const there = foldedSpan(folded, span);
      const back = folded.spanOf(there);
      expect(foldText(text.slice(back.start, back.end)).text.trim()).toBe(
        folded.text.slice(there.start, there.end).trim(),
      );
    }),
  );
});

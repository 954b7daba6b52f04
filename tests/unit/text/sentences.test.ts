import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround, sentencesIn } from '@/lib/core/text/sentences.ts';

const TEXT =
  'A line before.\nIt fell. On Jan. 7 the U.S. Group of Ms. Rao sold 12 ships. “None sank.” All float.';

test.each([
  ['12', 'On Jan. 7 the U.S. Group of Ms. Rao sold 12 ships.'],
  ['fell', 'It fell.'],
  ['sank', '“None sank.”'],
])('%s stands in its sentence', (words, sentence) => {
  const start = TEXT.indexOf(words);
  const around = sentenceAround(TEXT, { start, end: start + words.length }, 240);
  expect(TEXT.slice(around.start, around.end)).toBe(sentence);
});

test('the sentence around a span holds it, stays in its line, and goes no further than it may', () => {
  const words = fc.array(fc.constantFrom('It', 'fell.', 'On', 'Jan.', '7', '“No.”', '\n', 'a'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(9), fc.nat(20), (parts, at, length, reach) => {
      const text = parts.join(' ');
      const start = at % text.length;
      const line = text.indexOf('\n', start);
      const end = Math.min(start + length, line < 0 ? text.length : line);
      const around = sentenceAround(text, { start, end }, reach);
      expect(around.start).toBeLessThanOrEqual(start);
      expect(around.end).toBeGreaterThanOrEqual(end);
      expect(start - around.start).toBeLessThanOrEqual(reach);
      expect(around.end - end).toBeLessThanOrEqual(reach);
    }),
  );
});

test('sentences of a paragraph cover all of it that is no space between them', () => {
  const line = { start: TEXT.indexOf('It'), end: TEXT.length };
  const found = sentencesIn(TEXT, line);
  expect(found.map(({ start, end }) => TEXT.slice(start, end)).join(' ')).toBe(TEXT.slice(line.start));
});

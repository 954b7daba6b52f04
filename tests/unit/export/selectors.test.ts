import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  pageOf,
  pageSelector,
  spanOfPosition,
  textPositionSelector,
  textQuoteSelector,
} from '@/lib/core/record/selectors.ts';
import { SAMPLE } from './sample.ts';

const isWhole = (part: string) => !/^\p{Surrogate}|\p{Surrogate}$/u.test(part);

/** A text of any characters, and a span of it whose ends lie between code points. */
const textWithSpan = fc
  .array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 3, maxLength: 3 })
  .map(([before = '', inside = '', after = '']) => ({
    text: before + inside + after,
    span: { start: before.length, end: before.length + inside.length },
  }));

test('positions count code points, quotes carry context from both sides', () => {
  const { text } = SAMPLE.article;
  const start = text.indexOf('said');
  const span = { start, end: start + 4 };
  const { start: first, end: last } = textPositionSelector(text, span);
  // The wave in the headline and the rare ideograph are one code point and two UTF-16 units each.
  expect([first, last]).toEqual([start - 2, start + 2]);
  expect(textQuoteSelector(text, span)).toEqual({
    type: 'TextQuoteSelector',
    exact: 'said',
    prefix: 'd,” Ana Ríos, mayor of 𠮷野 Bay, ',
    suffix: ' on Monday. “Nobody will wait.”\n',
  });
});

test('a position finds its span again, in any text', () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const position = textPositionSelector(text, span);
      expect(spanOfPosition(text, position)).toEqual(span);
      expect(position.end - position.start).toBe(Array.from(text.slice(span.start, span.end)).length);
    }),
  );
});

test('a quote stands in the text with its context, which is never cut inside a character', () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const { exact, prefix, suffix } = textQuoteSelector(text, span);
      expect(text.startsWith(prefix + exact + suffix, span.start - prefix.length)).toBe(true);
      expect([prefix, suffix].every(isWhole)).toBe(true);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(31, span.start));
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(31, text.length - span.end));
    }),
  );
});

test('a position outside the text finds nothing', () => {
  expect(spanOfPosition('a🌊b', { type: 'TextPositionSelector', start: 1, end: 3 })).toEqual({
    start: 1,
    end: 4,
  });
  expect(spanOfPosition('a🌊b', { type: 'TextPositionSelector', start: 1, end: 4 })).toBeNull();
  expect(spanOfPosition('a🌊b', { type: 'TextPositionSelector', start: 2, end: 1 })).toBeNull();
  expect(spanOfPosition('a🌊b', { type: 'TextPositionSelector', start: -1, end: 1 })).toBeNull();
});

test('the page of a passage is the one it begins on, by RFC 3778', () => {
  const pages = [
    { start: 0, end: 10 },
    { start: 10, end: 10 },
    { start: 10, end: 20 },
  ];
  expect(pageOf(pages, { start: 9, end: 12 })).toBe(1);
  expect(pageSelector(pages, { start: 10, end: 12 })).toEqual({
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
    value: 'page=3',
  });
  expect(pageSelector(undefined, { start: 10, end: 12 })).toBeNull();
  expect(pageOf(pages, { start: 20, end: 21 })).toBeNull();
});

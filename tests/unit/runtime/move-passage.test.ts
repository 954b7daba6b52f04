import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedBy, movedTo } from '@/entrypoints/card-frame/move-passage.ts';

const TEXT = 'Rao said. “Fares rise by 12.5%, and soon,” she added.\n\nBoats wait.';

function passage(words: string, within = { start: 0, end: TEXT.length }) {
  const start = TEXT.indexOf(words);
  return { text: TEXT, spans: [{ start, end: start + words.length }], within };
}

const read = (spans: ReturnType<typeof movedBy>): string[] =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe('an end of a passage moves by a word, marks of punctuation by themselves', () => {
  test.each([
    ['start', 1, 'rise by 12.5%'],
    ['start', -1, '“Fares rise by 12.5%'],
    ['end', 1, 'Fares rise by 12.5%,'],
    ['end', -1, 'Fares rise by 12.5'],
  ] as const)('%s, %s: %s', (edge, by, words) => {
    expect(read(movedBy(passage('Fares rise by 12.5%'), edge, by))).toEqual([words]);
  });

  test('one word always stays', () => {
    expect(read(movedBy(passage('Boats'), 'start', 1))).toEqual(['Boats']);
    expect(read(movedBy(passage('Boats'), 'end', -1))).toEqual(['Boats']);
  });

  test('it stops where the text does, and where it may not go on', () => {
    expect(read(movedBy(passage('Rao'), 'start', -1))).toEqual(['Rao']);
    const within = { start: 0, end: TEXT.indexOf('\n') };
    expect(read(movedBy(passage('added.', within), 'end', 1))).toEqual(['added.']);
    expect(read(movedBy(passage('added.'), 'end', 1))).toEqual(['added.\n\nBoats']);
  });

  test('of several pieces the outer ends move', () => {
    const spans = [...passage('Fares rise').spans, ...passage('and soon').spans];
    const moved = movedBy({ text: TEXT, spans, within: { start: 0, end: TEXT.length } }, 'end', 1);
    expect(read(moved)).toEqual(['Fares rise', 'and soon,']);
  });
});

test('a dragged end takes the nearest place for it', () => {
  const fares = passage('Fares rise');
  const at = TEXT.indexOf('and soon') + 'and soon'.length;
  expect(read(movedTo(fares, 'end', at - 1))).toEqual(['Fares rise by 12.5%, and soon']);
  expect(read(movedTo(fares, 'start', 0))).toEqual(['Rao said. “Fares rise']);
  expect(movedTo(fares, 'end', TEXT.indexOf('rise') + 3)).toBe(fares.spans);
});

test('however it is moved, it is a part of the text that begins and ends at a word or a mark', () => {
  const step = fc.record({ edge: fc.constantFrom('start', 'end'), by: fc.constantFrom(1, -1) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let spans = passage('soon').spans as ReturnType<typeof movedBy>;
      for (const { edge, by } of steps) spans = movedBy({ ...passage('soon'), spans }, edge, by);
      const [words = ''] = read(spans);
      expect(words).toBe(words.trim());
      expect(words.length).toBeGreaterThan(0);
    }),
  );
});

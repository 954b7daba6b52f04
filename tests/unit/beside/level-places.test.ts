import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inBothOrders, levelWith } from '@/components/compare/level-places.ts';

const LEVELS = [
  { article: 100, release: 40 },
  { article: 200, release: 340 },
];
const px = integer({ min: 0, max: 5000 });
const places = array(record({ article: px, release: px }), { maxLength: 30 });

describe('columns that scroll together', () => {
  test('have each passage level, what lies between straight, and what lies beyond as far off as the nearest', () => {
    expect([40, 100, 150, 200, 260].map((at) => levelWith(LEVELS, 'article', at))).toEqual([
      -20, 40, 190, 340, 400,
    ]);
    expect(levelWith(LEVELS, 'release', 190)).toBe(150);
    expect(levelWith([], 'release', 190)).toBe(190);
  });

  test('leave out a passage that the article tells elsewhere', () => {
    const levels = [...LEVELS, { article: 300, release: 400 }];
    expect(inBothOrders([...levels, { article: 150, release: 900 }])).toEqual(levels);
  });

  test('there and back is where it was, and further down is further down', () => {
    assert(
      property(
        places,
        constantFrom('article' as const, 'release' as const),
        px,
        px,
        (all, side, one, other) => {
          const levels = inBothOrders(all);
          const back = side === 'article' ? 'release' : 'article';
          expect(levelWith(levels, back, levelWith(levels, side, one))).toBeCloseTo(one, 3);
          const [least, most] = [Math.min(one, other), Math.max(one, other)];
          expect(levelWith(levels, side, least)).toBeLessThanOrEqual(levelWith(levels, side, most) + 1e-6);
        },
      ),
    );
  });
});

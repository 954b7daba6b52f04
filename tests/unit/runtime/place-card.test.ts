import { describe, expect, test } from 'vitest';
import { assert, integer, property } from 'fast-check';
import { type Box, placeCard } from '@/entrypoints/content/place-card.ts';

const viewport = { width: 1280, height: 800 };
const card = { width: 380, height: 420 };
const line = (top: number, left = 80, right = 600): Box => ({ left, right, top, bottom: top + 24 });
const column = (right: number): Box => ({ left: 80, right, top: -200, bottom: 2000 });

describe('placeCard', () => {
  test('stands beside the column, its rule at the middle of the line', () => {
    expect(placeCard(line(300), column(740), card, viewport)).toEqual({
      left: 784,
      top: 285,
      side: 'beside',
      rule: 27,
      ruleLength: 40,
    });
  });

  test('comes closer to the column where the margin is narrow', () => {
    const { left, side } = placeCard(line(300), column(876), card, viewport);
    expect({ left, side }).toEqual({ left: 892, side: 'beside' });
  });

  test('is moved up at the foot of the viewport, and the rule stays at the line', () => {
    const { top, rule } = placeCard(line(700), column(740), card, viewport);
    expect({ top, rule }).toEqual({ top: 372, rule: 340 });
  });

  test('has no rule where the line is out of its reach', () => {
    expect(placeCard(line(-300), column(740), card, viewport).rule).toBeNull();
  });

  test('stands below the line without a margin, and above it at the foot', () => {
    expect(placeCard(line(100), column(1200), card, viewport)).toMatchObject({ top: 132, side: 'below' });
    expect(placeCard(line(700), column(1200), card, viewport)).toMatchObject({ top: 272, side: 'above' });
  });

  test('lies over the text where neither side is high enough', () => {
    const { side, top } = placeCard(line(390), column(1200), { width: 380, height: 600 }, viewport);
    expect({ side, top }).toEqual({ side: 'over', top: 192 });
  });

  test('is inside every viewport that is large enough', () => {
    const size = integer({ min: 320, max: 2400 });
    assert(
      property(
        size,
        size,
        size,
        integer({ min: -3000, max: 3000 }),
        integer({ min: 0, max: 2000 }),
        (width, height, right, top, left) => {
          const small = { width: Math.min(380, width - 16), height: Math.min(500, height - 16) };
          const at = placeCard(line(top, left, left + 200), column(right), small, { width, height });
          expect(at.left).toBeGreaterThanOrEqual(8);
          expect(at.top).toBeGreaterThanOrEqual(8);
          expect(at.left + small.width).toBeLessThanOrEqual(width - 8);
          expect(at.top + small.height).toBeLessThanOrEqual(height - 8);
        },
      ),
    );
  });
});

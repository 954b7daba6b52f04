import { describe, expect, test } from 'vitest';
import { assert, integer, property } from 'fast-check';
import { type Box, placeCard } from '@/entrypoints/content/place-card.ts';

const viewport = { width: 1280, height: 800 };
const card = { width: 380, height: 420 };
const line = (top: number, left = 80, right = 600): Box => ({ left, right, top, bottom: top + 24 });
const at = (line: Box, column: Box, passage = line) => ({ line, passage, column });
const column = (right: number): Box => ({ left: 80, right, top: -200, bottom: 2000 });

describe('placeCard', () => {
  test('stands beside the column, its rule at the middle of the line', () => {
    expect(placeCard(at(line(300), column(740)), card, viewport)).toEqual({
      left: 784,
      top: 285,
      side: 'beside',
      rule: 27,
      ruleLength: 40,
      room: null,
    });
  });

  test('comes closer to the column where the margin is narrow', () => {
    const { left, side } = placeCard(at(line(300), column(876)), card, viewport);
    expect({ left, side }).toEqual({ left: 892, side: 'beside' });
  });

  test('is moved up at the foot of the viewport, and the rule stays at the line', () => {
    const { top, rule } = placeCard(at(line(700), column(740)), card, viewport);
    expect({ top, rule }).toEqual({ top: 372, rule: 340 });
  });

  test('has no rule where the line is out of its reach', () => {
    expect(placeCard(at(line(-300), column(740)), card, viewport).rule).toBeNull();
  });

  test('stands below the line without a margin, and above it at the foot', () => {
    expect(placeCard(at(line(100), column(1200)), card, viewport)).toMatchObject({ top: 132, side: 'below' });
    expect(placeCard(at(line(700), column(1200)), card, viewport)).toMatchObject({ top: 272, side: 'above' });
  });

  test('leaves the whole passage free if it can', () => {
    const passage: Box = { left: 80, right: 1200, top: 100, bottom: 200 };
    expect(placeCard(at(line(100), column(1200), passage), card, viewport).top).toBe(208);
    const long: Box = { left: 80, right: 1200, top: -100, bottom: 900 };
    expect(placeCard(at(line(100), column(1200), long), card, viewport).top).toBe(132);
  });

  test('is cut where neither side is high enough', () => {
    const high = { width: 380, height: 600 };
    const at390 = placeCard(at(line(390), column(1200)), high, viewport);
    expect(at390).toMatchObject({ side: 'above', top: 8, room: 374 });
    const at300 = placeCard(at(line(300), column(1200)), high, viewport);
    expect(at300).toMatchObject({ side: 'below', top: 332, room: 460 });
  });

  test('is cut a little rather than laid over the rest of the passage', () => {
    const passage: Box = { left: 80, right: 1200, top: 100, bottom: 400 };
    const placed = placeCard(at(line(100), column(1200), passage), card, viewport);
    expect(placed).toMatchObject({ side: 'below', top: 408, room: 384 });
  });

  test('lies over the text where it would be cut to next to nothing', () => {
    const flat = { width: 640, height: 360 };
    const placed = placeCard(at(line(170), column(640)), { width: 380, height: 300 }, flat);
    expect(placed).toMatchObject({ side: 'over', top: 52, room: null });
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
          const placed = placeCard(at(line(top, left, left + 200), column(right)), small, { width, height });
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.top).toBeGreaterThanOrEqual(8);
          expect(placed.left + small.width).toBeLessThanOrEqual(width - 8);
          const high = Math.min(small.height, placed.room ?? Infinity);
          expect(placed.top + high).toBeLessThanOrEqual(height - 8);
          expect(high).toBeGreaterThanOrEqual(Math.min(small.height, 200));
          const gaps = {
            below: placed.top - (top + 24),
            above: top - (placed.top + high),
            beside: 8,
            over: 8,
          };
          expect(gaps[placed.side]).toBe(8);
        },
      ),
    );
  });
});

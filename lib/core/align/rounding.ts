import type { Bound } from '../model.ts';

/** A rounded value lies so near, as a share of the one that it rounds. */
export const ROUNDED = 0.06;
/** And one told by its bound: "more than 200,000" of 220,000. */
const BOUNDED = 0.15;

/** An amount as somebody gave it. */
export interface Given {
  readonly low: number;
  readonly bound: Bound | undefined;
}

/** Whether two numbers differ by no more than a share of the greater. */
export const near = (a: number, b: number, by: number): boolean =>
  Math.abs(a - b) <= by * Math.max(Math.abs(a), Math.abs(b));

/** Digits that tell: 2,300 has two. */
export const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replaceAll(/^0+|(?<!0)0+$/g, '').length;

/** A round number near another, on the side that "more than" or "almost" tells. */
export function isRounded({ low, bound }: Given, of: Pick<Given, 'low'>): boolean {
  if (digitsOf(low) > digitsOf(of.low)) return false;
  if (bound === 'more than' || bound === 'at least') return of.low >= low && near(low, of.low, BOUNDED);
  if (!near(low, of.low, ROUNDED)) return false;
  if (bound === 'less than' || bound === 'up to') return of.low <= low;
  return bound === 'about' || digitsOf(low) < digitsOf(of.low);
}

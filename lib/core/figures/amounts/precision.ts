import type { Figure } from '../../model.ts';

/** A value with the room that its writing leaves: "1.37 trillion" is known to half a hundredth of a trillion. */
export interface Known {
  readonly low: number;
  readonly high: number;
}

/** What "about" may be off by, as a share. */
const ABOUT = 0.06;

/** The values that a figure as written may stand for; null of a range. */
export function knownValue({ value, text, bound }: Pick<Figure, 'value' | 'text' | 'bound'>): Known | null {
  if (typeof value !== 'number') return null;
  const room =
    bound === undefined ? roomOf(value, text) : Math.max(Math.abs(value) * ABOUT, roomOf(value, text));
  return { low: value - room, high: value + room };
}

/** Half a unit of the last digit written. */
function roomOf(value: number, text: string): number {
  const digits = /\d[\d,. ]*/.exec(text)?.[0].replace(/[, ]/g, '').replace(/\.$/, '');
  if (digits === undefined) return Math.abs(value) * 0.02;
  const written = Number(digits);
  if (!(written > 0)) return 0.5;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (0.5 * 10 ** -decimals * Math.abs(value)) / written;
}

export function sumOf(values: readonly Known[]): Known {
  return values.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: 0,
    high: 0,
  });
}

export function difference(from: Known, to: Known): Known {
  return { low: to.low - from.high, high: to.high - from.low };
}

/** `value` in per cent of `of`, which is above zero. */
export function percentOf(value: Known, of: Known): Known {
  const ends = [value.low / of.low, value.low / of.high, value.high / of.low, value.high / of.high];
  return { low: 100 * Math.min(...ends), high: 100 * Math.max(...ends) };
}

export function overlap(a: Known, b: Known): boolean {
  // A hair of room for binary fractions.
  const hair = 1e-9 * Math.max(Math.abs(a.high), Math.abs(b.high), 1);
  return a.low <= b.high + hair && b.low <= a.high + hair;
}

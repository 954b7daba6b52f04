import type { Known } from './precision.ts';

/** A worked-out number for a note, to four digits at most: "1,300,000,000". */
function written(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** The middle of what a value may be, as `written`, to no more digits than make sense. */
export function middle({ low, high }: Known): string {
  const value = (low + high) / 2;
  const room = Math.max((high - low) / 2, Math.abs(value) * 1e-4, 1e-9);
  const step = 10 ** Math.floor(Math.log10(room));
  return written(Math.round(value / step) * step);
}

import type { Figure } from '../model.ts';

/** A figure's value as it is shown: short for a column of numbers, full for who wants every digit. */
export interface Amount {
  /** "1.37 tn", "12–15", "48.2 m". */
  readonly short: string;
  /** "1,370,000,000,000". */
  readonly full: string;
}

/** Scales above a thousand, largest first; thousands stay digits, as in print. */
const SCALES = [
  { size: 1e12, word: 'tn' },
  { size: 1e9, word: 'bn' },
  { size: 1e6, word: 'm' },
] as const;

/** Six digits: enough for any figure that is printed, few enough to hide the noise of binary fractions. */
const scaled = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });

/** A millions value of more digits than this is easier to read written out: "1,234,567". */
const READABLE_DIGITS = 4;

function scaleOf(value: number): { size: number; word: string } {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  if (!scale) return { size: 1, word: '' };
  const digits = Number((value / scale.size).toPrecision(READABLE_DIGITS)) * scale.size;
  return scale.word === 'm' && Math.abs(digits - value) >= 1 ? { size: 1, word: '' } : scale;
}

/** Cents are written out: "82.40". */
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 });

function short(value: number, isMoney = false): string {
  const { size, word } = scaleOf(value);
  if (isMoney && !word && !Number.isInteger(value)) return cents.format(value);
  return word ? `${scaled.format(value / size)}\u00a0${word}` : exact.format(Number(value.toPrecision(12)));
}

function shortRange(low: number, high: number): string {
  const [from, to] = [scaleOf(low), scaleOf(high)];
  return from.word === to.word && to.word
    ? `${scaled.format(low / from.size)}–${scaled.format(high / to.size)}\u00a0${to.word}`
    : `${short(low)}–${short(high)}`;
}

/** A share that was put as a ratio ("a third", "one in four") reads as per cent. */
function share(value: number): string {
  return `${exact.format(Number((value * 100).toPrecision(3)))}\u00a0%`;
}

function withoutSign(value: Figure['value']): Figure['value'] {
  if (typeof value === 'number') return Math.abs(value);
  const [low, high] = value.map(Math.abs).toSorted((a, b) => a - b);
  return [low ?? 0, high ?? 0];
}

/** A figure's value, or its range, in words for the eye. */
export function amountOf({
  value: given,
  kind,
  change,
}: Pick<Figure, 'value'> & Partial<Pick<Figure, 'kind'>> & { readonly change?: string }): Amount {
  // "down 3.9", not "down −3.9".
  const value = change === 'down' ? withoutSign(given) : given;
  if (kind === 'ratio' && typeof value === 'number' && value > 0 && value <= 1) {
    return { short: share(value), full: exact.format(value) };
  }
  if (typeof value === 'number') return { short: short(value, kind === 'money'), full: exact.format(value) };
  const [low, high] = value;
  return { short: shortRange(low, high), full: `${exact.format(low)}–${exact.format(high)}` };
}

/** Steps that a reader counts in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from below the least to above the greatest value, about as many as asked; always two or more. */
export function niceTicks(least: number, greatest: number, count: number): readonly number[] {
  const span = greatest - least || Math.abs(greatest) || 1;
  const rough = span / count;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * (STEPS.find((step) => step * size >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(greatest / step - 1e-9));
  // Multiples of the step, rid of the noise of binary fractions.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Places values of one scale on another. */
export function scale(
  from: readonly [number, number],
  to: readonly [number, number],
): (value: number) => number {
  const span = from[1] - from[0] || 1;
  return (value) => Math.round((to[0] + ((value - from[0]) / span) * (to[1] - to[0])) * 10) / 10;
}

/** A stretch of time in years with fractions: 2025.5 is the first of July. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exactness: 'day' | 'month' | 'year' | 'span';
}

const SEASON_STARTS: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 };

function yearsOf(year: number, month: number, day: number): number {
  return year + (month + day / 31) / 12;
}

/** An EDTF date, or the day of an ISO 8601 date and time, as a stretch of time as long as it is exact; undefined for none. */
export function stretchOf(date: string): Stretch | undefined {
  const [from, to] = date.split('/');
  if (from && to) {
    const [first, last] = [stretchOf(from), stretchOf(to)];
    if (!first || !last) return undefined;
    const end = Math.max(first.end, last.end);
    const length = end - first.start;
    const exactness = length < 0.02 ? 'day' : length < 0.09 ? 'month' : length < 1.05 ? 'year' : 'span';
    return { start: first.start, end, exactness };
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return undefined;
  const y = Number(year);
  if (!month) return { start: y, end: y + 1, exactness: 'year' };
  const season = SEASON_STARTS[month];
  if (season !== undefined)
    return { start: yearsOf(y, season, 0), end: yearsOf(y, season + 3, 0), exactness: 'month' };
  const m = Number(month) - 1;
  if (!day) return { start: yearsOf(y, m, 0), end: yearsOf(y, m + 1, 0), exactness: 'month' };
  const at = yearsOf(y, m, Number(day) - 1);
  return { start: at, end: at, exactness: 'day' };
}

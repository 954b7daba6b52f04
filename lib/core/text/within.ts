import type { Span } from '../model.ts';

/** Answers which of sorted items start in a span; asked in text order, it walks them once. */
export function within<T extends Span>(sorted: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((sorted[next]?.start ?? Infinity) < end) next += 1;
    return sorted.slice(first, next);
  };
}

/** Those of sorted items that start in a span, found by halving: for questions in any order. */
export function startingIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const first = firstFrom(sorted, start);
  return sorted.slice(first, firstFrom(sorted, end));
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

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

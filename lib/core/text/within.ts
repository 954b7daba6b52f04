import type { Span } from '../model.ts';
import { firstWhere } from './first-where.ts';

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

/** Those of sorted items that start in a span: for questions in any order. */
export function startingIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const startsAt = (least: number): number => firstWhere(sorted, (item) => item.start >= least);
  return sorted.slice(startsAt(start), startsAt(end));
}

import type { Span } from '../model.ts';
import type { TableFigures } from './table-figures.ts';

/** The figures of sentences, and those of tables in place of what sentences read from their cells; in text order. */
export function withTables<T extends Span>(
  read: readonly T[],
  { figures, taken }: TableFigures,
): readonly (T | TableFigures['figures'][number])[] {
  if (taken.length === 0) return read;
  let next = 0;
  const kept = read.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    return (taken[next]?.start ?? Infinity) >= end;
  });
  return [...kept, ...figures].toSorted((a, b) => a.start - b.start);
}

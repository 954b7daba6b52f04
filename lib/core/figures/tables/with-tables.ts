import type { Figure } from '../../model.ts';
import { within } from '../../text/within.ts';
import type { TableFigures } from './table-figures.ts';

type Described = Omit<Figure, 'id' | 'attribution'>;

/**
 * The figures that sentences gave and those of tables, in text order: a table's in place of what its cells read as a
 * sentence, and its heads for the measure of what stands among other words of a cell.
 */
export function withTables(
  read: readonly Described[],
  { figures, taken, mixed }: TableFigures,
): readonly Described[] {
  if (taken.length === 0 && mixed.length === 0) return read;
  let next = 0;
  const kept = read.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    return (taken[next]?.start ?? Infinity) >= end;
  });
  const keptIn = within(kept);
  const told = new Map(
    mixed.flatMap((cell) =>
      keptIn(cell).map((figure) => [
        figure,
        { measure: cell.measure, ...(cell.period !== undefined && { period: cell.period }) },
      ]),
    ),
  );
  return [...kept.map((figure) => ({ ...figure, ...told.get(figure) })), ...figures].toSorted(
    (a, b) => a.start - b.start,
  );
}

import type { Span, TableCell } from '../../model.ts';
import type { HeadUnit } from './head-unit.ts';

/** A currency, or a percent sign behind a number, that has a cell of its own. */
const SIGN_BEFORE = /^(?:\p{Sc}|\p{Lu}{1,3}\$|USD|EUR|GBP|C\$)$/u;
const SIGN_BEHIND = /^\)?\s?%$/;

/** The units that stand in a cell of their own right beside a value's, as statements are set: "$ | 412.3", "16.9 | %". */
export function signsBeside(
  text: string,
  cells: readonly TableCell[],
  unitOf: (words: string) => HeadUnit | null,
): ReadonlyMap<TableCell, HeadUnit> {
  const signs = new Map<TableCell, HeadUnit>();
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  cells.forEach((cell, at) => {
    const [before, behind] = [cells[at - 1], cells[at + 1]];
    const beside = [
      ...(behind?.row === cell.row && SIGN_BEHIND.test(wordsOf(behind)) ? ['%'] : []),
      ...(before?.row === cell.row && SIGN_BEFORE.test(wordsOf(before)) ? [wordsOf(before)] : []),
    ];
    const [unit] = beside.flatMap((sign) => unitOf(sign) ?? []);
    if (unit !== undefined) signs.set(cell, unit);
  });
  return signs;
}

import { lowOf, highOf, type Amount } from '../amounts/amount.ts';
import { readAmounts } from '../amounts/read-amounts.ts';
import type { CurrencyResolver } from '../amounts/resolve-currency.ts';
import type { Bound, Change, Span } from '../../model.ts';

/** A cell that holds one amount and nothing else but signs, a footnote's mark and the noun it counts. */
export interface CellValue extends Span {
  readonly amount: Amount;
  readonly value: number | readonly [number, number];
  /** The noun after the number; "" where none. */
  readonly noun: string;
  readonly bound: Bound | undefined;
  /** Where a plus or an arrow tells it. */
  readonly change: Change | undefined;
}

const BEFORE = /^[\s(+~≈<>≤≥▲▼▴▾↑↓−–-]*/;
/** Brackets of a loss, footnotes' marks: "12 (a)", "12*", "12 [3]". */
const AFTER = /(?:[\s*†‡§¹²³⁴⁵⁶⁷⁸⁹]|\)$|\[\w{1,2}\]|\((?:[a-z]|[ivx]{2,}|\d)\))*$/;
/** UTF-16 units of a cell that holds an amount and its signs: a longer one holds more, and is not looked through. */
const LONGEST_VALUE = 200;
const BOUNDS: Readonly<Record<string, Bound>> = {
  '<': 'less than',
  '>': 'more than',
  '≤': 'up to',
  '≥': 'at least',
  '~': 'about',
  '≈': 'about',
};
/** Clock times, dates and scores are no amounts. */
const NO_VALUE = /^\d{1,2}[:/]\d|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/;

/** A year, two as one season, or a decade: a head or a date, and a count only by its unit. */
export function isYear(words: string): boolean {
  return /^(?:1[89]|20)\d\d(?:s|\s*[-–/]\s*(?:\d\d|(?:1[89]|20)\d\d))?$/.test(words);
}

/** The amount of a cell; null where it holds other words. */
export function cellValue(text: string, cell: Span, currencies: CurrencyResolver): CellValue | null {
  if (cell.end - cell.start > LONGEST_VALUE) return null;
  const words = text.slice(cell.start, cell.end);
  const lead = BEFORE.exec(words)?.[0] ?? '';
  const tail = AFTER.exec(words.slice(lead.length))?.[0] ?? '';
  const [start, end] = [cell.start + lead.length, cell.end - tail.length];
  if (!/\d/.test(words) || NO_VALUE.test(text.slice(start, end))) return null;
  const [amount, second] = readAmounts(text, { start, end }, currencies);
  if (amount === undefined || second !== undefined || amount.start !== start) return null;
  const noun = text.slice(amount.end, end).trim();
  if (noun !== '' && !(amount.kind === 'count' && /^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(noun))) return null;
  // "2018 estimate" dates what stands under it.
  if (noun !== '' && isYear(text.slice(start, amount.end))) return null;
  // "3-1" is a score.
  if (lowOf(amount) > highOf(amount)) return null;
  // The bracket that closes a loss may have a cell of its own.
  const minus = /[−–-]/.test(lead) || (lead.includes('(') && (tail.includes(')') || !words.includes(')')));
  return {
    start: minus ? cell.start : start,
    end: minus && tail.startsWith(')') ? end + 1 : end,
    amount,
    value: minus && typeof amount.value === 'number' ? -amount.value : amount.value,
    noun,
    bound: BOUNDS[lead.trim().charAt(0)],
    change: /[+▲▴↑]/.test(lead) ? 'up' : /[▼▾↓]/.test(lead) ? 'down' : undefined,
  };
}

import { cut } from '../measure/phrases/measure-words.ts';
import { type CurrencyResolver } from '../amounts/resolve-currency.ts';
import type { ArticleText, Change, Figure, Span, Table, TableCell } from '../../model.ts';
import { type CellValue, cellValue, isYear } from './cell-value.ts';
import { headTimes, type HeadTime } from './head-period.ts';
import { type HeadUnit, headUnit } from './head-unit.ts';
import { countsShares, isCounted, isPerOne, mayBeMoney } from './head-kind.ts';
import { headedTable } from './headed-cells.ts';
import { signsBeside } from './signs-beside.ts';

type Described = Omit<Figure, 'id' | 'attribution'>;

/** What an article's tables say; the figures that sentences give are none where a cell is taken. */
export interface TableFigures {
  /** In text order. */
  readonly figures: readonly Described[];
  /** Cells that hold one amount, and heads, in text order. */
  readonly taken: readonly Span[];
  /** Short cells that hold more than one amount, with what their heads say of each; in text order. */
  readonly mixed: readonly MixedCell[];
}

interface MixedCell extends Span {
  readonly measure: string;
  readonly period?: string;
}

/** UTF-16 units; a longer cell may be a sentence, which says itself what it measures. */
const LONGEST_MIXED = 80;
/** How many of a table's cells have to hold a number: the others are pages laid out in a table. */
const FEWEST_VALUES = 1 / 6;
/** Heads that say nothing of what is measured. */
const EMPTY = /^(?:values?|amounts?|figures?|data)$/i;
const TOTAL = /^(?:(?:sub|grand )?totals?|all|overall|sum)$/i;
const GROWTH =
  /\b(?:change|growth|increase|rise|gain|chg|yoy|y\/y|year[- ]on[- ]year)\b|%\s*(?:ch|chg|yoy)\b|[±Δ]/i;
const DECLINE = /\b(?:decline|decrease|fall|drop|loss of)\b/i;

/** The figures of an article's tables and definition lists, with their heads as measure, unit, scale and period. */
export function tableFigures(article: ArticleText, currencies: CurrencyResolver): TableFigures {
  const timeOf = headTimes(article.metadata.published?.value);
  const found = (article.tables ?? []).map((table) => figuresOf(article.text, table, currencies, timeOf));
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return {
    figures: found.flatMap(({ figures }) => figures).toSorted(byStart),
    taken: found.flatMap(({ taken }) => taken).toSorted(byStart),
    mixed: found.flatMap(({ mixed }) => mixed).toSorted(byStart),
  };
}

function figuresOf(
  text: string,
  table: Table,
  currencies: CurrencyResolver,
  timeOf: (words: string) => HeadTime,
): TableFigures {
  const values = new Map(table.cells.map((cell) => [cell, cellValue(text, cell, currencies)]));
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const isValue = (cell: TableCell): boolean =>
    !cell.head && values.get(cell) !== null && !isYear(wordsOf(cell));
  const numbers = table.cells.filter((cell) => isValue(cell) || isMixed(wordsOf(cell)));
  if (numbers.length < FEWEST_VALUES * table.cells.length) return { figures: [], taken: [], mixed: [] };
  const { body, heads, titles, corner } = headedTable(text, table, isValue);
  const units = new Map<string, HeadUnit | null>();
  const unitOf = (words: string): HeadUnit | null => {
    const unit = units.get(words) ?? headUnit(words, currencies);
    units.set(words, unit);
    return unit;
  };
  const captions = [
    ...[...(table.caption === undefined ? [] : [table.caption]), ...titles]
      .flatMap((title) => wordsOf(title).split(/\n+/))
      .filter((words) => !isProse(words)),
    ...corner.map(wordsOf).filter((words) => isUnitAlone(unitOf(words))),
  ];
  const signs = signsBeside(text, table.cells, unitOf);
  const ledger = ledgerOf([...values.values()], [...signs.values()], captions, unitOf);
  const figures: Described[] = [];
  const taken: Span[] = [...heads];
  const mixed: MixedCell[] = [];
  for (const headed of body) {
    const value = values.get(headed.cell) ?? null;
    const [rows, columns] = [headed.rows.map(wordsOf), headed.columns.map(wordsOf)];
    if (![...rows, ...columns].some((words) => /[\p{L}\d]/u.test(words))) continue;
    const around = { rows, columns, captions, unitOf, timeOf, ledger, sign: signs.get(headed.cell) };
    if (value === null) {
      if (isMixed(wordsOf(headed.cell)))
        mixed.push({ start: headed.cell.start, end: headed.cell.end, ...toldBy(around) });
      continue;
    }
    taken.push(headed.cell);
    const figure = figureOf(text, value, around);
    if (figure.unit !== '' || !isYear(wordsOf(headed.cell))) figures.push(figure);
  }
  return { figures, taken, mixed };
}

/** A paragraph that stands before a table, whose times and sums are its own story's. */
const isProse = (words: string): boolean =>
  /[.!?]["”’]?$/.test(words.trimEnd()) && words.split(/\s+/).length > LONGEST_CAPTION;

const LONGEST_CAPTION = 25;

/** "(in thousands)", "EUR million", but not "Month". */
function isUnitAlone(unit: HeadUnit | null): boolean {
  return unit?.rest === '' && (unit.kind === 'money' || unit.scale !== 1);
}

function isMixed(words: string): boolean {
  return /\d/.test(words) && words.length <= LONGEST_MIXED;
}

/** What heads say of a figure whatever its value. */
function toldBy(heads: Heads): Omit<MixedCell, keyof Span> {
  const period = periodOf(heads);
  return {
    measure: measureOf([...heads.rows, ...heads.columns], heads),
    ...(period !== undefined && { period }),
  };
}

/** The words around a value. */
interface Heads {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The table's caption and titles. */
  readonly captions: readonly string[];
  readonly unitOf: (words: string) => HeadUnit | null;
  readonly timeOf: (words: string) => HeadTime;
  /** The currency of the table's money, "" where it has none or several. */
  readonly ledger: string;
  /** The unit that a cell of its own beside the value tells. */
  readonly sign: HeadUnit | undefined;
}

/** The one currency that a table's cells tell where a caption tells their scale: a statement shows it in its first and last rows. */
function ledgerOf(
  values: readonly (CellValue | null)[],
  signs: readonly HeadUnit[],
  captions: readonly string[],
  unitOf: (words: string) => HeadUnit | null,
): string {
  if (!captions.some((caption) => unitOf(caption)?.scale !== undefined)) return '';
  const told = [...values.map((value) => value?.amount), ...signs, ...captions.map(unitOf)];
  const money = new Set(told.flatMap((unit) => (unit?.kind === 'money' ? [unit.unit] : [])));
  return money.size === 1 ? ([...money][0] ?? '') : '';
}

function figureOf(text: string, value: CellValue, heads: Heads): Described {
  const { kind, unit, scale } = unitUnder(value, heads);
  const words = [...heads.rows, ...heads.columns];
  const change = changeOf(value, kind, words);
  const basis = change && words.map((head) => heads.timeOf(head).basis).find((found) => found !== undefined);
  const scaled = (number: number): number =>
    scale === 1 ? number : Number((number * scale).toPrecision(12));
  return {
    start: value.start,
    end: value.end,
    text: text.slice(value.start, value.end),
    kind,
    value:
      typeof value.value === 'number'
        ? scaled(value.value)
        : [scaled(value.value[0]), scaled(value.value[1])],
    unit,
    ...(change !== undefined && { change }),
    ...(basis !== undefined && { basis }),
    ...(value.bound !== undefined && { bound: value.bound }),
    ...toldBy(heads),
  };
}

/** The heads' words without their units; the caption's where they are nothing but units, times and totals. */
function measureOf(words: readonly string[], { captions, unitOf, timeOf }: Heads): string {
  const [caption = ''] = captions
    .map((words) => unitOf(words)?.rest ?? words)
    .filter((words) => words !== '');
  const rest = words
    .map((head) =>
      (unitOf(head)?.rest ?? head).replace(/^[\s•·–-]+/, '').replace(/(?<![\s*†‡:,])[\s*†‡:,]+$/, ''),
    )
    .filter((head, _, all) => head !== '' && !(EMPTY.test(head) && all.length > 1));
  if (caption !== '' && rest.every((head) => timeOf(head).whole || TOTAL.test(head))) rest.unshift(caption);
  return cut(rest.join(', '));
}

/** The cell's own unit, else the nearest head's: of the column, the row, the table. A scale may stand apart from it. */
function unitUnder({ amount, noun }: CellValue, heads: Heads): Omit<HeadUnit, 'rest'> {
  const { rows, columns, unitOf, ledger, sign } = heads;
  const words = [...columns.toReversed(), ...rows.toReversed()];
  const own = words.flatMap((head) => unitOf(head) ?? []);
  const told = [...(sign === undefined ? [] : [sign]), ...own, ...sharedUnits(words, own, heads)];
  const scaling = amount.power === 0 ? (told.find(({ scale }) => scale !== 1)?.scale ?? 1) : 1;
  if (amount.unit !== '' || amount.kind !== 'count') {
    return { kind: amount.kind, unit: amount.unit, scale: amount.kind === 'money' ? scaling : 1 };
  }
  const named = told.find(({ unit }) => unit !== '');
  if (noun === '' && named === undefined && ledger !== '' && isMoneyRow(heads))
    return { kind: 'money', unit: ledger, scale: scaling };
  if (noun !== '' || named === undefined)
    return { kind: 'count', unit: noun, scale: noun === '' ? scaling : 1 };
  const scale =
    named.scale !== 1 || /^(?:percent|points|multiple|rate)$/.test(named.kind) ? named.scale : scaling;
  return { kind: named.kind, unit: named.unit, scale: amount.power === 0 ? scale : 1 };
}

/** Under heads that are neither counts nor shares nor changes a statement holds its currency's amounts. */
function isMoneyRow({ rows, columns }: Heads): boolean {
  return (
    rows.length > 0 &&
    rows.every(mayBeMoney) &&
    !columns.some((head) => head.includes('%') || GROWTH.test(head))
  );
}

/** What the captions tell that holds for a value under these heads; `own` is what the heads tell themselves. */
function sharedUnits(
  words: readonly string[],
  own: readonly HeadUnit[],
  { captions, unitOf, ledger }: Heads,
): readonly HeadUnit[] {
  const shared = captions.flatMap((caption) => unitOf(caption) ?? []);
  if (words.some(isCounted)) {
    // Shares are counted in the statement's scale, unless its caption excepts them; whatever else is counted in none of money.
    if (ledger !== '' && !(words.some(countsShares) && !captions.some(exceptsShares))) return [];
    return shared.map((unit) => (unit.kind === 'money' ? { ...unit, kind: 'count', unit: '' } : unit));
  }
  // "Earnings per share", or "Average price, EUR" under "EUR million", is of single units.
  const single = words.some(isPerOne) || own.some(({ kind, scale }) => kind === 'money' && scale === 1);
  return single ? shared.filter(({ unit }) => unit !== '').map((unit) => ({ ...unit, scale: 1 })) : shared;
}

/** "in millions, except share and per share data" */
function exceptsShares(caption: string): boolean {
  const [, excepted = ''] = /\bexcept(?: for)?\b(.*)/i.exec(caption) ?? [];
  return /\bshares?\b/i.test(excepted.replace(/\bper[ -]shares?\b/gi, ''));
}

/** The time that the heads name together ("Q1" under "2025", "January" in "2024"), else the nearest one's. */
function periodOf({ rows, columns: over, captions, unitOf, timeOf }: Heads): string | undefined {
  const columns = over.filter((head) => !isUnitAlone(unitOf(head)));
  const [row = '', column = ''] = [rows.at(-1), columns.at(-1)];
  const joined = [
    [column, columns.at(-2) ?? ''],
    [columns.at(-2) ?? '', column],
    [row, column],
    [column, row],
    [row, rows.at(-2) ?? ''],
  ]
    .filter(
      ([part = '', year = '']) =>
        isYear(year) && !isYear(part) && timeOf(part).period !== timeOf(`${part} ${year}`).period,
    )
    .map(([part, year]) => ({ words: `${part} ${year}`, year: year ?? '' }))
    .find(({ words, year }) => timeOf(words).period !== timeOf(year).period);
  if (joined !== undefined) return timeOf(joined.words).period;
  return [...columns.toReversed(), ...rows.toReversed(), ...captions]
    .map((head) => timeOf(head).period)
    .find((period) => period !== undefined);
}

/** A signed share, or one under a head of change, tells a change. */
function changeOf(
  { value, change }: CellValue,
  kind: Figure['kind'],
  words: readonly string[],
): Change | undefined {
  if (change !== undefined) return change;
  const heads = words.join(' ');
  if (typeof value !== 'number' || !/^(?:percent|points)$/.test(kind)) return undefined;
  if (DECLINE.test(heads)) return value === 0 ? 'flat' : 'down';
  if (!GROWTH.test(heads)) return undefined;
  return value > 0 ? 'up' : value < 0 ? 'down' : 'flat';
}

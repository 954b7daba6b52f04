import { areApart, heldOf } from '@/lib/core/record/held-one.ts';
import type { FigurePair } from '@/lib/core/record/one-figure.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { dayOf } from '@/lib/core/record/same-story.ts';
import { dateOf, type Entries, figureAt } from './entries.ts';

/** A figure of one article in a question whether several are one; said there more than once, it is one row. */
export interface FigureRow {
  /** Places in `Entries`, in text order; the first is shown. */
  readonly entries: readonly number[];
  /** `Annotation.id` of each. */
  readonly ids: readonly string[];
  /** Set where only the words are alike, and the value is another. */
  readonly isOtherValue: boolean;
}

/** Figures of different articles that may be one; the user says of each whether it is the first one's. */
export interface FigureQuestion {
  readonly id: string;
  /** By date; undated ones last. */
  readonly rows: readonly [FigureRow, ...FigureRow[]];
  /** Words that stand around all of them, or else around most. */
  readonly words: readonly string[];
  readonly isSameValue: boolean;
  /** Between the first article's day and the last one's; undefined where one has none. */
  readonly days: number | undefined;
}

/** Words that are told as reasons. */
const MOST_WORDS = 3;

interface Known {
  readonly entries: Entries;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly apart: readonly HeldOne[];
  /** Of a figure, the one that it is held to be. */
  readonly heldAs: (id: string) => string;
  /** All that are held to be one with a figure. */
  readonly heldWith: (id: string) => readonly string[];
}

function valueAt(entries: Entries, entry: number): string {
  const { value, unit } = figureAt(entries, entry) ?? {};
  return `${String(value)} ${unit ?? ''}`;
}

/** Pairs whose figures are both on record, in two articles, and were not answered. */
function openPairs(pairs: readonly FigurePair[], { entries, placeOf, apart, heldAs }: Known): FigurePair[] {
  const seen = new Set<string>();
  return pairs.filter(({ one, other, value }) => {
    const [a, b] = [placeOf.get(one), placeOf.get(other)];
    if (a === undefined || b === undefined || entries.articleOf[a] === entries.articleOf[b]) return false;
    // One may have been corrected since.
    if (value === 'same' && valueAt(entries, a) !== valueAt(entries, b) && isWritten(entries, a, b))
      return false;
    const key = [one, other].toSorted().join(' ');
    if (seen.has(key) || heldAs(one) === heldAs(other)) return false;
    seen.add(key);
    return !areApart(apart, [one, other]);
  });
}

/** "1/3" and "33 %" are the same value in two writings. */
const isWritten = (entries: Entries, a: number, b: number): boolean =>
  figureAt(entries, a)?.kind === figureAt(entries, b)?.kind;

/** Figures that pairs lead from one to the other. */
function joined(pairs: readonly FigurePair[]): readonly ReadonlySet<string>[] {
  const groups = new Map<string, Set<string>>();
  for (const { one, other } of pairs) {
    const both = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
    for (const id of both) groups.set(id, both);
  }
  return [...new Set(groups.values())];
}

/** The figures of a group as rows, by date, a row for each value of an article. */
function rowsOf(ids: Iterable<string>, { entries, placeOf }: Known): FigureRow[] {
  const places = [...ids].flatMap((id) => placeOf.get(id) ?? []).toSorted((a, b) => a - b);
  const rows = new Map<string, number[]>();
  for (const place of places) {
    const key = `${entries.articleOf[place]} ${valueAt(entries, place)}`;
    rows.set(key, [...(rows.get(key) ?? []), place]);
  }
  const day = ({ entries: [place = -1] }: FigureRow) => {
    const article = entries.articles[entries.articleOf[place] ?? -1];
    return (article && dateOf(article)) || '9999';
  };
  return [...rows.values()]
    .map((own) => ({ entries: own, ids: own.map((place) => entries.ids[place] ?? ''), isOtherValue: false }))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** The words that most pairs share, as the first has them. */
function sharedWords(pairs: readonly FigurePair[]): readonly string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of pairs.flatMap(({ words }) => words)) {
    const known = counts.get(word.toLowerCase()) ?? { word, count: 0 };
    known.count += 1;
    counts.set(word.toLowerCase(), known);
  }
  const all = [...counts.values()].toSorted((a, b) => b.count - a.count || b.word.length - a.word.length);
  return all.slice(0, MOST_WORDS).map(({ word }) => word);
}

function daysBetween(rows: readonly FigureRow[], { entries }: Known): number | undefined {
  const days = rows.map(({ entries: [place = -1] }) =>
    dayOf(entries.articles[entries.articleOf[place] ?? -1]?.published),
  );
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? Math.max(...known) - Math.min(...known) : undefined;
}

/** A group as a question: its first figure, and those of which it was not said that they are another. */
function questionOf(
  ids: ReadonlySet<string>,
  pairs: readonly FigurePair[],
  known: Known,
): FigureQuestion | null {
  const { entries, apart, heldAs } = known;
  // What is held to be one with a figure of the group stands there too.
  const also = [...ids].flatMap((id) => known.heldWith(id));
  const [first, ...others] = rowsOf(new Set([...ids, ...also]), known);
  if (first === undefined) return null;
  const rest = others.filter((row) => !areApart(apart, [first.ids[0] ?? '', row.ids[0] ?? '']));
  const value = valueAt(entries, first.entries[0] ?? -1);
  const own = pairs.filter(({ one, other }) => ids.has(one) && ids.has(other));
  const differs = new Set(own.flatMap((pair) => (pair.value === 'other' ? [pair.one, pair.other] : [])));
  const rows = rest.map((row) => ({
    ...row,
    isOtherValue: row.ids.some((id) => differs.has(id)) && valueAt(entries, row.entries[0] ?? -1) !== value,
  }));
  const isOpen = rows.some((row) => heldAs(row.ids[0] ?? '') !== heldAs(first.ids[0] ?? ''));
  if (!isOpen) return null;
  const all: [FigureRow, ...FigureRow[]] = [first, ...rows];
  return {
    id: `figures ${first.ids[0]}`,
    rows: all,
    words: sharedWords(own),
    isSameValue: all.every(({ entries: [place = -1] }) => valueAt(entries, place) === value),
    days: daysBetween(all, known),
  };
}

/** Figures that may be one, by the pairs that were found as articles came in; what was answered is asked no more. */
export function figureQuestions(entries: Entries, pairs: readonly FigurePair[]): readonly FigureQuestion[] {
  if (pairs.length === 0) return [];
  const held = heldOf(entries.held, 'figure');
  const holding = new Map(
    held.flatMap((one) => (one.apart ? [] : one.names.map((id) => [id, one] as const))),
  );
  const wanted = new Set([...pairs.flatMap(({ one, other }) => [one, other]), ...holding.keys()]);
  const placeOf = new Map<string, number>();
  for (const [place, id] of entries.ids.entries()) if (wanted.has(id)) placeOf.set(id, place);
  const known: Known = {
    entries,
    placeOf,
    apart: held.filter(({ apart }) => apart),
    heldAs: (id) => holding.get(id)?.name ?? id,
    heldWith: (id) => holding.get(id)?.names ?? [],
  };
  const open = openPairs(pairs, known);
  return joined(open).flatMap((ids) => questionOf(ids, open, known) ?? []);
}

/** What was said of a row: that it is the first one's figure, that it is another; null where nothing. */
export function answerOf(
  held: readonly HeldOne[],
  first: FigureRow,
  row: FigureRow,
): 'same' | 'another' | null {
  const own = heldOf(held, 'figure');
  const [a = '', b = ''] = [first.ids[0], row.ids[0]];
  if (own.some(({ apart, names }) => !apart && names.includes(a) && names.includes(b))) return 'same';
  return areApart(own, [a, b]) ? 'another' : null;
}

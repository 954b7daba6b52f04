import { isDone } from '../../words/deeds.ts';
import { type Entries, INITIATIVE } from './entries.ts';
import type { INITIATIVE_ORDERS, TimelinePart } from './view-state.ts';

export type InitiativeOrder = keyof typeof INITIATIVE_ORDERS;

/** One deed with an initiative, or an initiative of which no deed is told. */
export interface TimelineRow {
  readonly entry: number;
  /** Its place among the initiative's deeds; -1 where none is told. */
  readonly deed: number;
  /** EDTF, "" where none is stated. */
  readonly date: string;
  /** "signed", "not signed"; "" without a deed. */
  readonly name: string;
}

export interface Timeline {
  /** By year, those without a date at the end. */
  readonly rows: readonly TimelineRow[];
  /** By the place in `rows` that it stands above: "2025", or "" for no date. */
  readonly years: ReadonlyMap<number, string>;
  readonly initiatives: number;
  readonly undated: number;
}

/** Whether a deed by its name (lib/core/export/deed-text.ts) is one that is done. */
function nameIsDone(name: string): boolean {
  const action = name.replace(/^not /, '').replace(/, planned$/, '');
  return isDone({
    action,
    tense: name.endsWith(', planned') ? 'future' : 'past',
    polarity: name.startsWith('not ') ? 'negative' : 'affirmative',
  });
}

function isPart(part: TimelinePart, name: string): boolean {
  return part === 'all' || nameIsDone(name) === (part === 'done');
}

/** The deeds of an article's initiatives, by entry of its catalog. */
function deedsOf({ articles }: Entries, article: number): ReadonlyMap<number, TimelineRow[]> {
  const deeds = new Map<number, TimelineRow[]>();
  const columns = articles[article]?.catalog.deeds;
  for (const [index, entry] of (columns?.entries ?? []).entries()) {
    const own = deeds.get(entry) ?? [];
    deeds.set(entry, own);
    own.push({
      entry,
      deed: own.length,
      date: columns?.dates[index] ?? '',
      name: columns?.names[index] ?? '',
    });
  }
  return deeds;
}

/** What was done with the initiatives among the entries shown, by when. */
export function timelineOf(
  entries: Entries,
  shown: Int32Array,
  order: InitiativeOrder,
  part: TimelinePart,
): Timeline {
  const rows: TimelineRow[] = [];
  const initiatives = new Set<number>();
  let article = -1;
  let deeds: ReadonlyMap<number, TimelineRow[]> = new Map();
  for (const entry of shown) {
    if (entries.types[entry] !== INITIATIVE) continue;
    const place = entries.articleOf[entry] ?? -1;
    if (place !== article) {
      article = place;
      deeds = deedsOf(entries, place);
    }
    const own = deeds.get(entry - (entries.firsts[place] ?? 0));
    const told = own ?? [{ entry, deed: -1, date: entries.dates[entry] ?? '', name: '' }];
    for (const row of told) {
      if (!isPart(part, row.name)) continue;
      rows.push({ ...row, entry });
      initiatives.add(entry);
    }
  }
  // By code unit, which is by time for EDTF; "" is no time at all and stands last.
  const turn = order === 'newest' ? 1 : -1;
  const sorted = rows.toSorted((a, b) => {
    if (a.date === b.date) return 0;
    if (!a.date || !b.date) return a.date ? -1 : 1;
    return a.date < b.date ? turn : -turn;
  });
  const years = new Map<number, string>();
  for (const [place, row] of sorted.entries())
    if (place === 0 || yearOf(row) !== yearOf(sorted[place - 1])) years.set(place, yearOf(row));
  return {
    rows: sorted,
    years,
    initiatives: initiatives.size,
    undated: sorted.filter(({ date }) => !date).length,
  };
}

function yearOf(row: TimelineRow | undefined): string {
  return row?.date.slice(0, 4) ?? '';
}

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
  /** Where the deed has no date: the day of the article that reports it, as the article gives it; else "". */
  readonly reported: string;
  /** "signed", "not signed"; "" without a deed. */
  readonly name: string;
}

/** What stands above the rows of one name. */
export interface NameHead {
  /** As most of its rows spell it. */
  readonly name: string;
  /** Other spellings. */
  readonly others: readonly string[];
  /** How many articles tell of it. */
  readonly reports: number;
  readonly last: TimelineRow;
}

export interface Timeline {
  /** Name by name. */
  readonly rows: readonly TimelineRow[];
  /** By the place in `rows` that it stands above. */
  readonly heads: ReadonlyMap<number, NameHead>;
  readonly reports: number;
  /** Names with a dated deed. */
  readonly dated: number;
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
      reported: '',
    });
  }
  return deeds;
}

/** What two spellings of one name have in common: "The Harbour Fund" is "harbour fund". */
function nameKey(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ');
}

function rowsOf(entries: Entries, shown: Int32Array, part: TimelinePart): TimelineRow[] {
  const rows: TimelineRow[] = [];
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
    const told = own ?? [{ entry, deed: -1, date: entries.dates[entry] ?? '', reported: '', name: '' }];
    const reported = entries.articles[place]?.published?.slice(0, 10) ?? '';
    for (const row of told)
      if (isPart(part, row.name)) rows.push({ ...row, entry, reported: row.date ? '' : reported });
  }
  return rows;
}

/** When a row was, or was reported, by code unit, which is by time for EDTF; "" is no time at all and stands last. */
function byTime(turn: 1 | -1): (a: TimelineRow, b: TimelineRow) => number {
  const when = ({ date, reported }: TimelineRow) => date || reported;
  return (a, b) => {
    const [first, second] = [when(a), when(b)];
    if (first === second) return 0;
    if (!first || !second) return first ? -1 : 1;
    return first < second ? turn : -turn;
  };
}

function headOf({ labels, articleOf }: Entries, rows: readonly TimelineRow[], newest: TimelineRow): NameHead {
  const spellings = new Map<string, number>();
  for (const { entry } of rows) {
    const label = labels[entry] ?? '';
    spellings.set(label, (spellings.get(label) ?? 0) + 1);
  }
  const [name = '', ...others] = [...spellings].toSorted(([, a], [, b]) => b - a).map(([label]) => label);
  const reports = new Set(rows.map(({ entry }) => articleOf[entry])).size;
  return { name, others, reports, last: newest };
}

/** What was done with the initiatives among the entries shown, name by name, in each by when. */
export function timelineOf(
  entries: Entries,
  shown: Int32Array,
  order: InitiativeOrder,
  part: TimelinePart,
): Timeline {
  const inTime = byTime(order === 'oldest' ? -1 : 1);
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rowsOf(entries, shown, part)) {
    const key = nameKey(entries.labels[row.entry] ?? '');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const newestFirst = byTime(1);
  const sorted = [...groups].flatMap(([key, group]) => {
    const rows = group.toSorted(inTime);
    const [first] = rows;
    const newest = group.toSorted(newestFirst)[0];
    return first && newest ? [{ key, rows, first, newest }] : [];
  });
  const collated = new Intl.Collator('en', { sensitivity: 'base' });
  sorted.sort(
    order === 'name' ? (a, b) => collated.compare(a.key, b.key) : (a, b) => inTime(a.first, b.first),
  );
  const rows: TimelineRow[] = [];
  const heads = new Map<number, NameHead>();
  for (const group of sorted) {
    heads.set(rows.length, headOf(entries, group.rows, group.newest));
    rows.push(...group.rows);
  }
  return {
    rows,
    heads,
    reports: new Set(rows.map(({ entry }) => entries.articleOf[entry])).size,
    dated: sorted.filter((group) => group.rows.some(({ date }) => date)).length,
  };
}

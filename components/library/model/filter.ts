import { PROGRESS } from '@/lib/core/record/marking.ts';
import { FLAGS } from '@/lib/core/record/record.ts';
import { CLAIM, dateOf, type Entries, type EntriesOf, FIGURE, INITIATIVE, siteOf } from './entries.ts';
import type { Facet, Filters } from './view-state.ts';

/** The facets that tell claims apart only; others leave them aside. */
const OF_CLAIMS: ReadonlySet<Facet> = new Set(['form', 'stance']);

const FORMS = ['direct', 'indirect', 'mixed'];
const HOLDS = ['figure', 'initiative', 'note'];
const HOLDS_BITS = [FLAGS.holdsFigure, FLAGS.holdsInitiative, FLAGS.note];
const STANDINGS = ['unsure', 'hand', 'changed'];
const STANDING_BITS = [FLAGS.unsure, FLAGS.byHand | FLAGS.edited, FLAGS.changed];

/** Of each facet: its values, and which of them every entry has. */
interface FacetColumn {
  readonly facet: Facet;
  readonly values: readonly string[];
  /** `one`: the place of its value, or -1; `bits`: a bit for each of few; `many`: places in `having`, `codes` to the next one's. */
  readonly holds: 'one' | 'bits' | 'many';
  /** For `many` one more than there are entries. */
  readonly codes: Int32Array;
  /** For `many`: places of values, entry after entry. */
  readonly having: Int32Array;
}

/** What filtering needs of all entries, worked out once for them. */
export interface FilterIndex {
  readonly entries: Entries;
  readonly columns: readonly FacetColumn[];
  /** Of each article: the month of its date, "2025-11"; "" where none is stated. */
  readonly months: readonly string[];
}

function places(): { readonly values: string[]; readonly placeOf: (value: string) => number } {
  const values: string[] = [];
  const known = new Map<string, number>();
  return {
    values,
    placeOf: (value) => {
      const place = known.get(value) ?? values.push(value) - 1;
      known.set(value, place);
      return place;
    },
  };
}

const NONE = new Int32Array();

function column(
  facet: Facet,
  entries: Entries,
  values: readonly string[],
  code: (entry: number) => number,
  holds: 'one' | 'bits' = 'one',
): FacetColumn {
  const codes = new Int32Array(entries.count);
  for (let entry = 0; entry < entries.count; entry += 1) codes[entry] = code(entry);
  return { facet, values, codes, holds, having: NONE };
}

function bitsOf(masks: readonly number[]): (flags: number) => number {
  const table = Array.from({ length: 256 }, (_, flags) =>
    masks.reduce((bits, mask, place) => (flags & mask ? bits | (1 << place) : bits), 0),
  );
  return (flags) => table[flags] ?? 0;
}

/** A column of what an entry may have any number of. */
function manyColumn(facet: Facet, { count }: Entries, entriesOf: EntriesOf): FacetColumn {
  const codes = new Int32Array(count + 1);
  for (const entries of entriesOf.values())
    for (const entry of entries) codes[entry + 1] = (codes[entry + 1] ?? 0) + 1;
  for (let entry = 1; entry <= count; entry += 1)
    codes[entry] = (codes[entry] ?? 0) + (codes[entry - 1] ?? 0);
  const having = new Int32Array(codes[count] ?? 0);
  const next = codes.slice();
  for (const [place, entries] of [...entriesOf.values()].entries())
    for (const entry of entries) {
      having[next[entry] ?? 0] = place;
      next[entry] = (next[entry] ?? 0) + 1;
    }
  return { facet, values: [...entriesOf.keys()], codes, holds: 'many', having };
}

/** Prepares all entries for filtering. */
export function filterIndex(entries: Entries): FilterIndex {
  const sites = places();
  const stances = places();
  const siteOfArticle = entries.articles.map((article) => sites.placeOf(siteOf(article)));
  const holds = bitsOf(HOLDS_BITS);
  const standings = bitsOf(STANDING_BITS);
  const claimOnly = (code: (entry: number) => number) => (entry: number) =>
    entries.types[entry] === CLAIM ? code(entry) : -1;
  const columns = [
    column('speaker', entries, entries.names, (entry) => entries.speakers[entry] ?? -1),
    column(
      'form',
      entries,
      FORMS,
      claimOnly((entry) => FORMS.indexOf(entries.labels[entry] ?? '')),
    ),
    column('holds', entries, HOLDS, (entry) => holds(entries.flags[entry] ?? 0), 'bits'),
    column('standing', entries, STANDINGS, (entry) => standings(entries.flags[entry] ?? 0), 'bits'),
    column('site', entries, sites.values, (entry) => siteOfArticle[entries.articleOf[entry] ?? -1] ?? -1),
    manyColumn('tag', entries, entries.tags),
    manyColumn('status', entries, entries.progress),
    manyColumn('project', entries, entries.projects),
    column(
      'stance',
      entries,
      stances.values,
      claimOnly((entry) => stances.placeOf(entries.acts[entry] ?? '')),
    ),
  ];
  return { entries, columns, months: entries.articles.map((article) => dateOf(article).slice(0, 7)) };
}

/** A value of a facet, and how many entries there would be with it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly isOn: boolean;
}

export interface Filtered {
  /** The entries that are left, of every type, in order. */
  readonly shown: Int32Array;
  /** How many of each type are left: `CLAIM`, `FIGURE`, `INITIATIVE`. */
  readonly counts: readonly [number, number, number];
  /** For the type asked for: each facet's values that occur, the commonest first. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
}

interface ActiveFacet extends FacetColumn {
  /** Place in `FilterIndex.columns`. */
  readonly place: number;
  /** Bits that are wanted, or for each place whether it is. */
  readonly bits: number;
  readonly wanted: Uint8Array;
  readonly isOfClaims: boolean;
}

function activeFacets({ columns }: FilterIndex, filters: Filters): ActiveFacet[] {
  return columns.flatMap((of, place) => {
    const { facet, values } = of;
    if (filters[facet].length === 0) return [];
    const on = new Set<string>(filters[facet]);
    const wanted = Uint8Array.from(values, (value) => (on.has(value) ? 1 : 0));
    const bits =
      of.holds === 'bits' ? wanted.reduce((all, yes, index) => (yes ? all | (1 << index) : all), 0) : 0;
    return [{ ...of, place, bits, wanted, isOfClaims: OF_CLAIMS.has(facet) }];
  });
}

/** Whether an entry has one of the values that are wanted. */
function hasWanted({ holds, codes, having, bits, wanted }: ActiveFacet, entry: number): boolean {
  const code = codes[entry] ?? -1;
  if (holds === 'one') return wanted[code] === 1;
  if (holds === 'bits') return (code & bits) !== 0;
  for (let at = code; at < (codes[entry + 1] ?? 0); at += 1) if (wanted[having[at] ?? -1] === 1) return true;
  return false;
}

/** The place of the one facet that refuses an entry; -1 where none does, -2 where several do. */
function refusedBy(active: readonly ActiveFacet[], entry: number, type: number): number {
  let refusing = -1;
  for (const facet of active) {
    if (facet.isOfClaims && type !== CLAIM) continue;
    if (hasWanted(facet, entry)) continue;
    if (refusing !== -1) return -2;
    refusing = facet.place;
  }
  return refusing;
}

function addTo(counts: Uint32Array, { holds, codes, having, values }: FacetColumn, entry: number): void {
  const code = codes[entry] ?? -1;
  const add = (place: number) => (counts[place] = (counts[place] ?? 0) + 1);
  if (holds === 'many') for (let at = code; at < (codes[entry + 1] ?? 0); at += 1) add(having[at] ?? -1);
  else if (holds === 'bits') {
    if (code === 0) return;
    for (let place = 0; place < values.length; place += 1) if (code & (1 << place)) add(place);
  } else if (code >= 0) add(code);
}

/**
 * The entries that filters and search leave, with counts of what each further value of a facet would leave (a facet does
 * not count against its own values). `ranks` are those of a search (hits.ts), 0 for what it does not find; undefined without one.
 */
export function filterEntries(
  index: FilterIndex,
  filters: Filters,
  ranks: Uint8Array | undefined,
  facetsOf: number,
): Filtered {
  const { entries, columns, months } = index;
  const active = activeFacets(index, filters);
  const tallies = columns.map(({ values }) => new Uint32Array(values.length));
  const shown = new Int32Array(entries.count);
  const counts: [number, number, number] = [0, 0, 0];
  let left = 0;
  for (let place = 0; place < entries.articles.length; place += 1) {
    const month = months[place] ?? '';
    // An undated article is of no month.
    if (month === '' && (filters.from || filters.to)) continue;
    if ((filters.from && month < filters.from) || (filters.to && month > filters.to)) continue;
    const end = entries.firsts[place + 1] ?? 0;
    for (let entry = entries.firsts[place] ?? 0; entry < end; entry += 1) {
      if (ranks && ranks[entry] === 0) continue;
      const type = entries.types[entry] ?? CLAIM;
      const refusing = active.length === 0 ? -1 : refusedBy(active, entry, type);
      if (refusing === -1) {
        shown[left++] = entry;
        if (type === CLAIM) counts[0] += 1;
        else if (type === FIGURE) counts[1] += 1;
        else if (type === INITIATIVE) counts[2] += 1;
      }
      if (type !== facetsOf || refusing === -2) continue;
      for (let facet = 0; facet < columns.length; facet += 1) {
        if (refusing !== -1 && refusing !== facet) continue;
        const [tally, of] = [tallies[facet], columns[facet]];
        if (tally && of) addTo(tally, of, entry);
      }
    }
  }
  return { shown: shown.slice(0, left), counts, facets: facetValues(columns, tallies, filters) };
}

/** Facets whose values stand in a fixed order. */
const FIXED: ReadonlySet<Facet> = new Set(['form', 'holds', 'standing']);

/** In the order of the work; the user's own words behind. */
function statusRank({ value }: FacetValue): number {
  const place = PROGRESS.findIndex((known) => known === value);
  return place === -1 ? PROGRESS.length : place;
}

function facetValues(
  columns: readonly FacetColumn[],
  tallies: readonly Uint32Array[],
  filters: Filters,
): Filtered['facets'] {
  const found = columns.map(({ facet, values }, place) => {
    const on = new Set<string>(filters[facet]);
    const counted: FacetValue[] = values.map((value, index) => ({
      value,
      count: tallies[place]?.[index] ?? 0,
      isOn: on.delete(value),
    }));
    // What is filtered by and does not occur can still be taken off.
    for (const value of on) counted.push({ value, count: 0, isOn: true });
    const shown = counted.filter(({ value, count, isOn }) => value !== '' && (count > 0 || isOn));
    if (facet === 'status')
      return [facet, shown.toSorted((a, b) => statusRank(a) - statusRank(b) || b.count - a.count)];
    return [facet, FIXED.has(facet) ? shown : shown.toSorted((a, b) => b.count - a.count)];
  });
  return Object.fromEntries(found) as Record<Facet, readonly FacetValue[]>;
}

import type { Change } from '@/lib/core/model.ts';
import type { FigureColumns, RecordedArticle, HeldOne, WordColumn } from '@/lib/core/record/record.ts';
import { isUnnamed } from '@/lib/core/record/unnamed.ts';
import { siteName } from '../../words/site.ts';
import { canonicalNames } from './canonical-names.ts';

/** The types of findings, as numbers in `Entries.types`. */
export const CLAIM = 0;
export const FIGURE = 1;
export const INITIATIVE = 2;

const TYPE_OF: Readonly<Record<string, number>> = { c: CLAIM, f: FIGURE, i: INITIATIVE };

/** Somebody of whom an article gives no name. */
export interface UnnamedSpeaker {
  readonly told: string;
  readonly title: string;
}

/** All annotations of the library by column: an entry is a place in each. Articles stand newest first, undated ones last, entries in text order. */
export interface Entries {
  readonly count: number;
  readonly articles: readonly RecordedArticle[];
  /** Of each article: its first entry; one more than there are articles, so that the next one's is its end. */
  readonly firsts: Int32Array;
  readonly ids: readonly string[];
  /** Places in `articles`. */
  readonly articleOf: Int32Array;
  readonly types: Uint8Array;
  /** Places in `names`, or -1. */
  readonly speakers: Int32Array;
  /** The speakers' names, names that are one speaker under one; an unnamed one's with its article: see `unnamed`. */
  readonly names: readonly string[];
  /** Of each name in `names` that is none: what it says, "researchers", and the article's title; they are nobody elsewhere. */
  readonly unnamed: ReadonlyMap<string, UnnamedSpeaker>;
  readonly labels: readonly string[];
  readonly dates: readonly string[];
  readonly acts: readonly string[];
  /** Bits of `FLAGS` (record.ts). */
  readonly flags: Uint8Array;
  /** Of a figure: its place in the columns of its article's catalog. */
  readonly figureAt: Int32Array;
  /** The entries that have each tag, status and project, in order. */
  readonly tags: EntriesOf;
  readonly progress: EntriesOf;
  readonly projects: EntriesOf;
  /** What the user holds to be one: names, measures, figures. */
  readonly held: readonly HeldOne[];
}

/** Which entries have a word. */
export type EntriesOf = ReadonlyMap<string, readonly number[]>;

/** The day or instant that an article was published, ISO 8601; "" where none is stated, which stands last in every order. */
export function dateOf({ published }: RecordedArticle): string {
  return published ?? '';
}

/** The host that an article is from: names are made one speaker on it, and lists are filtered by it. */
export function siteOf({ url, site }: RecordedArticle): string {
  // Parsing ten thousand addresses takes its time, and hardly one lacks its site.
  return site ? site.replace(/^www\./, '') : (siteName(url) ?? '');
}

/** Where an article is from, as it is shown: the name that the user gave, else the host. */
export function sourceOf(article: RecordedArticle): string {
  return article.publication ?? siteOf(article);
}

/** Who says an entry, where its article is told beside it; undefined where nobody does. */
export function saidIn({ names, speakers, unnamed }: Entries, entry: number): string | undefined {
  const name = names[speakers[entry] ?? -1];
  return name === undefined ? undefined : (unnamed.get(name)?.told ?? name);
}

function newestFirst(articles: readonly RecordedArticle[]): RecordedArticle[] {
  const keyed = articles.map((article) => ({ article, key: `${dateOf(article)} ${article.recordedAt}` }));
  // By code unit: a collator would take half a second for ten thousand.
  return keyed.toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ article }) => article);
}

/** Puts the catalogs of all articles behind one another. */
export function entriesOf(recorded: readonly RecordedArticle[], identities: readonly HeldOne[]): Entries {
  const articles = newestFirst(recorded);
  const count = articles.reduce((sum, { catalog }) => sum + catalog.ids.length, 0);
  const firsts = new Int32Array(articles.length + 1);
  const columns = {
    ids: [] as string[],
    labels: [] as string[],
    dates: [] as string[],
    acts: [] as string[],
    articleOf: new Int32Array(count),
    types: new Uint8Array(count),
    speakers: new Int32Array(count).fill(-1),
    flags: new Uint8Array(count),
    figureAt: new Int32Array(count).fill(-1),
  };
  const { names, placeOf } = canonicalNames(identities);
  const tags = new Map<string, number[]>();
  const progress = new Map<string, number[]>();
  const projects = new Map<string, number[]>();
  const unnamed = new Map<string, UnnamedSpeaker>();
  /** "researchers" of two articles are not one speaker. */
  const apart = (name: string, { title, url }: RecordedArticle): string => {
    if (!isUnnamed(name)) return name;
    const own = `${name}, in “${title || url}”`;
    unnamed.set(own, { told: name, title: title || url });
    return own;
  };
  let at = 0;
  for (const [place, article] of articles.entries()) {
    const { catalog } = article;
    const site = siteOf(article);
    const speakers = catalog.names.map((name) => placeOf(apart(name, article), site));
    firsts[place] = at;
    const { taggings } = catalog;
    addWords(tags, taggings && { words: catalog.tags, entries: taggings.entries, has: taggings.tags }, at);
    addWords(progress, catalog.progress, at);
    addWords(projects, catalog.projects, at);
    let figure = 0;
    for (let entry = 0; entry < catalog.ids.length; entry += 1, at += 1) {
      const type = TYPE_OF[catalog.types[entry] ?? ''] ?? CLAIM;
      columns.ids.push(catalog.ids[entry] ?? '');
      columns.labels.push(catalog.labels[entry] ?? '');
      columns.dates.push(catalog.dates[entry] ?? '');
      columns.acts.push(catalog.acts[entry] ?? '');
      columns.articleOf[at] = place;
      columns.types[at] = type;
      columns.speakers[at] = speakers[catalog.speakers[entry] ?? -1] ?? -1;
      columns.flags[at] = catalog.flags[entry] ?? 0;
      if (type === FIGURE) columns.figureAt[at] = figure++;
    }
  }
  firsts[articles.length] = at;
  return { count, articles, firsts, names, unnamed, tags, progress, projects, held: identities, ...columns };
}

function addWords(known: Map<string, number[]>, column: WordColumn | undefined, first: number): void {
  for (const [index, entry] of (column?.entries ?? []).entries()) {
    const word = column?.words[column.has[index] ?? -1];
    if (word === undefined) continue;
    const having = known.get(word);
    if (having) having.push(first + entry);
    else known.set(word, [first + entry]);
  }
}

/** The article of an entry. */
export function articleAt({ articles, articleOf }: Entries, entry: number): RecordedArticle | undefined {
  return articles[articleOf[entry] ?? -1];
}

/** What the catalog knows of a figure's value. */
export interface FigureEntry {
  readonly kind: FigureColumns['kinds'][number];
  readonly value: FigureColumns['values'][number];
  readonly unit: string;
  readonly bound: FigureColumns['bounds'][number];
  readonly change: Change | '';
  readonly condition: string;
  /** Whether the engine found it at odds with another figure of the article. */
  readonly isAtOdds: boolean;
}

/** A figure's value; undefined where the catalog has none. */
export function figureAt(entries: Entries, entry: number): FigureEntry | undefined {
  const columns = articleAt(entries, entry)?.catalog.figures;
  const at = entries.figureAt[entry] ?? -1;
  const kind = columns?.kinds[at];
  const value = columns?.values[at];
  if (!columns || kind === undefined || value === undefined) return undefined;
  return {
    kind,
    value,
    unit: columns.units[at] ?? '',
    bound: columns.bounds[at] ?? '',
    change: columns.changes[at] ?? '',
    condition: columns.conditions[at] ?? '',
    isAtOdds: columns.conflicts.includes(at),
  };
}

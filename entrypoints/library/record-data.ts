import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type AnnotationCache, annotationCache } from '@/components/library/annotation-cache.ts';
import type { LibraryData } from '@/components/library/library-model.ts';
import type { Found } from '@/components/library/model/hits.ts';
import type { Version } from '@/lib/core/record/record.ts';
import { asksNothing, parseQuery } from '@/lib/core/search/query.ts';
import { articlesWithIds } from '@/lib/storage/articles-with-ids.ts';
import type { Library } from '@/lib/storage/database.ts';
import { allIdentities } from '@/lib/storage/identities.ts';
import { allArticles, annotationsOfArticles, leadsFromTexts, versionsOf } from '@/lib/storage/lists.ts';
import { taughtRecord } from '@/lib/storage/taught-record.ts';
import { alikeOnRecord, followFigures } from '@/lib/storage/same-figures.ts';
import { type RecordHits, searchRecord } from '@/lib/storage/search-record.ts';
import { sentenceOf } from './notices.ts';
import { textSearch } from './text-search.ts';

/** What the page shows of the library, kept up to date. */
export interface RecordData {
  readonly data: ReadonlySignal<LibraryData | undefined>;
  readonly failure: ReadonlySignal<{ readonly message: string; readonly detail: string } | undefined>;
  /** What the last search found; undefined without one. */
  readonly found: ReadonlySignal<Found | undefined>;
  /** The texts of the article that is open. */
  readonly versions: ReadonlySignal<readonly Version[] | undefined>;
  readonly cache: AnnotationCache;
  readonly load: () => Promise<void>;
  /** The same with what is in view and in the cache, where any of it may be another one; gives the articles' ids. */
  readonly reload: () => Promise<readonly string[]>;
  /** Reads articles again that were written, here or elsewhere; identities too. All of it where none is named. */
  readonly refresh: (articles: readonly string[]) => Promise<void>;
  readonly searchFor: (query: string) => Promise<void>;
  /** The words of an article around what was searched for last. */
  readonly excerpt: (article: string) => Promise<string>;
  readonly openArticle: (article: string) => Promise<void>;
}

/** How many articles still wait for their figures to be looked for is told so often, ms. */
const TOLD_EVERY = 1000;

const NOTHING_FOUND: RecordHits = { matches: new Map(), unwanted: new Set() };

/** Reads the library for the page. */
export function recordData(library: Library): RecordData {
  const data = signal<LibraryData>();
  const failure = signal<{ message: string; detail: string }>();
  const found = signal<Found>();
  const texts = textSearch();
  const versions = signal<readonly Version[]>();
  let query = '';
  let article = '';
  /** Rows that cannot be read, of lists as they are loaded and of annotations as they come into view. */
  let damagedLists = 0;
  const damagedRows = new Set<string>();
  const countDamaged = (): number => damagedLists + damagedRows.size;
  const cache = annotationCache(async (articles) => {
    const { rows, damaged } = await annotationsOfArticles(library, articles);
    for (const id of damaged) damagedRows.add(id);
    const known = data.value;
    if (known && known.damaged !== countDamaged()) data.value = { ...known, damaged: countDamaged() };
    return { annotations: rows, leads: await leadsFromTexts(library, rows) };
  });

  const showAlike = async () => {
    const alike = await alikeOnRecord(library).catch(() => undefined);
    if (alike && data.value) data.value = { ...data.value, alike, lookingFor: 0 };
  };

  /** Figures of what was written since the last time are looked for in other articles; those that may be one are shown then. */
  const lookForFigures = async (isAnew = false) => {
    let toldAt = Date.now();
    const onWaiting = (lookingFor: number) => {
      if (!data.value || Date.now() - toldAt < TOLD_EVERY) return;
      toldAt = Date.now();
      data.value = { ...data.value, lookingFor };
    };
    if (isAnew) await showAlike();
    const looked = await followFigures(library, { onWaiting }).catch(() => 0);
    if (looked > 0) await showAlike();
  };

  /** What corrections teach; what has the words of refused claims is looked up. */
  const readLessons = async () => {
    const taught = await taughtRecord(library).catch(() => undefined);
    if (taught && data.value) data.value = { ...data.value, ...taught };
  };

  const read = async () => {
    failure.value = undefined;
    try {
      const [articles, identities] = await Promise.all([allArticles(library), allIdentities(library)]);
      damagedLists = articles.damaged.length + identities.damaged.length;
      data.value = {
        articles: articles.rows,
        identities: identities.rows,
        alike: data.value?.alike ?? [],
        lessons: data.value?.lessons ?? [],
        sameClaims: data.value?.sameClaims ?? {},
        damaged: countDamaged(),
      };
      void lookForFigures(true);
      void readLessons();
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      failure.value = { message: sentenceOf(error), detail: String(cause) };
    }
  };
  /** A search may be asked for before there is anything to search. */
  let loading = Promise.resolve();
  const load = () => (loading = read());
  const searchFor = async (next: string) => {
    // Words that are looked for again since something was written: until then what was found in texts stays.
    const before = query === next ? found.value?.texts : undefined;
    query = next;
    const asked = parseQuery(next);
    if (asksNothing(asked)) {
      found.value = undefined;
      return;
    }
    await loading;
    const articles = data.value?.articles ?? [];
    const titles = new Map(articles.map(({ id, title }) => [id, title]));
    const inTexts = asked.wanted.length === 0 ? Promise.resolve(new Map()) : texts.find(articles, next);
    const hits = await searchRecord(library, asked, (id) => titles.get(id) ?? '').catch(() => NOTHING_FOUND);
    // Another letter may have been typed meanwhile.
    if (query !== next) return;
    found.value = { ...hits, texts: before };
    const inArticles = await inTexts;
    if (query === next) found.value = { ...hits, texts: inArticles };
  };
  const openArticle = async (next: string) => {
    if (next !== article) versions.value = undefined;
    article = next;
    if (next === '') return;
    const texts = await versionsOf(library, next).catch(() => ({ rows: [] }));
    if (article === next) versions.value = texts.rows;
  };
  return {
    data,
    failure,
    found,
    versions,
    cache,
    load,
    async reload() {
      await load();
      const ids = data.value?.articles.map(({ id }) => id) ?? [];
      cache.refresh(ids);
      await openArticle(article);
      if (query) void searchFor(query);
      return ids;
    },
    searchFor,
    excerpt: async (id) => {
      const one = data.value?.articles.find((known) => known.id === id);
      return one ? texts.excerpt(one, query) : '';
    },
    openArticle,
    async refresh(ids) {
      const known = data.value;
      if (!known) return;
      if (ids.length === 0) return load();
      const [written, identities] = await Promise.all([
        articlesWithIds(library, ids),
        allIdentities(library),
      ]);
      const anew = new Map(written.map((one) => [one.id, one]));
      const touched = new Set(ids);
      const kept = known.articles.flatMap((one) => (touched.has(one.id) ? (anew.get(one.id) ?? []) : [one]));
      const before = new Set(known.articles.map(({ id }) => id));
      const added = written.filter(({ id }) => !before.has(id));
      const names = JSON.stringify(identities.rows);
      batch(() => {
        data.value = {
          ...known,
          articles: [...kept, ...added],
          identities: names === JSON.stringify(known.identities) ? known.identities : identities.rows,
        };
      });
      cache.refresh(ids);
      if (ids.includes(article)) await openArticle(article);
      void lookForFigures();
      void readLessons();
      // Not waited for: texts take their time, and a search that another one follows never ends.
      if (query) void searchFor(query);
    },
  };
}

import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import type { Library, LibrarySchema } from './database.ts';
import type { Lead } from '@/lib/core/export/introduced.ts';
import { isLeadCut, wholeLead } from '@/lib/core/export/known-lead.ts';
import { partedBySoundness } from '@/lib/core/record/fault.ts';
import { annotationOf } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { AnnotationSchema, ArticleSchema, VersionSchema } from '@/lib/core/record/schema.ts';
import { reading, type SomeReading } from './transaction.ts';

/** What was read, and the ids of what lies there but is no sound record: it is in no list, and stays where it is. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly damaged: readonly string[];
}

type Kept = 'articles' | 'annotations' | 'versions';
type Row<Name extends Kept> = LibrarySchema[Name]['value'];

/** What to read of a store: the rows, and their keys. */
interface Selection<Name extends Kept> {
  readonly rows: (transaction: SomeReading<[Name]>) => Promise<readonly Row<Name>[]>;
  readonly keys: (transaction: SomeReading<[Name]>) => Promise<readonly string[]>;
}

const SCHEMAS = { articles: ArticleSchema, annotations: AnnotationSchema, versions: VersionSchema };

/** Where the browser cannot read one row, it gives none of many: then they are read one by one. */
async function listedOneByOne<Name extends Kept>(
  library: Library,
  store: Name,
  keys: readonly string[],
): Promise<Listed<Row<Name>>> {
  const rows: Row<Name>[] = [];
  const unreadable: string[] = [];
  for (const key of keys) {
    try {
      const row = await reading(library, [store], (transaction) => transaction.objectStore(store).get(key));
      if (row !== undefined) rows.push(row);
    } catch {
      unreadable.push(key);
    }
  }
  const { rows: sound, damaged } = partedBySoundness(SCHEMAS[store], rows);
  return { rows: sound, damaged: [...damaged, ...unreadable] };
}

async function select<Name extends Kept>(
  library: Library,
  store: Name,
  selection: Selection<Name>,
): Promise<Listed<Row<Name>>> {
  let rows: readonly Row<Name>[];
  try {
    rows = await reading(library, [store], selection.rows);
  } catch {
    return listedOneByOne(library, store, await reading(library, [store], selection.keys));
  }
  return partedBySoundness(SCHEMAS[store], rows);
}

function annotationsOf({ rows, damaged }: Listed<Row<'annotations'>>): Listed<Annotation> {
  return { rows: rows.map(annotationOf), damaged };
}

/** Instants in one form: the later one is the greater string. */
function byTime<T>(rows: readonly T[], timeOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => Number(timeOf(a) > timeOf(b)) - Number(timeOf(a) < timeOf(b)));
}

/** Every article on record with its catalog, the one recorded last first. Throws a `StorageFailure`, as all of these. */
export async function allArticles(library: Library): Promise<Listed<RecordedArticle>> {
  const { rows, damaged } = await select(library, 'articles', {
    rows: (transaction) => transaction.objectStore('articles').getAll(),
    keys: (transaction) => transaction.objectStore('articles').getAllKeys(),
  });
  return { rows: byTime(rows, ({ recordedAt }) => recordedAt).toReversed(), damaged };
}

/** All annotations of some articles, removed ones too; by article in the order asked for. */
export async function annotationsOfArticles(
  library: Library,
  articles: readonly string[],
): Promise<Listed<Annotation>> {
  const found = await select(library, 'annotations', {
    rows: async (transaction) => {
      const index = transaction.objectStore('annotations').index('article');
      return (await requestAll(articles, (id) => index.getAll(id))).flat();
    },
    keys: async (transaction) => {
      const index = transaction.objectStore('annotations').index('article');
      return (await requestAll(articles, (id) => index.getAllKeys(id))).flat();
    },
  });
  return annotationsOf(found);
}

/** Annotations by id, in the order asked for; those that are not there are left out. */
export async function annotationsWithIds(
  library: Library,
  ids: readonly string[],
): Promise<Listed<Annotation>> {
  const found = await select(library, 'annotations', {
    rows: async (transaction) => {
      const store = transaction.objectStore('annotations');
      const rows = await requestAll(ids, (id) => store.get(id));
      return rows.filter((row) => row !== undefined);
    },
    keys: () => Promise.resolve(ids),
  });
  return annotationsOf(found);
}

/** The texts of an article as they were read, the one read first first. */
export async function versionsOf(library: Library, article: string): Promise<Listed<Version>> {
  const { rows, damaged } = await select(library, 'versions', {
    rows: (transaction) => transaction.objectStore('versions').index('article').getAll(article),
    keys: (transaction) => transaction.objectStore('versions').index('article').getAllKeys(article),
  });
  return { rows: byTime(rows, ({ readAt }) => readAt), damaged };
}

/** The leads of those claims whose annotation does not hold all of it, by `Annotation.id`: from the texts that they were recorded in. */
export async function leadsFromTexts(
  library: Library,
  annotations: readonly Annotation[],
): Promise<ReadonlyMap<string, Lead | null>> {
  const cut = annotations.filter(isLeadCut);
  const ids = [...new Set(cut.map(({ version }) => version))];
  const { rows } = await select(library, 'versions', {
    rows: async (transaction) => {
      const store = transaction.objectStore('versions');
      return (await requestAll(ids, (id) => store.get(id))).filter((row) => row !== undefined);
    },
    keys: () => Promise.resolve(ids),
  });
  const texts = new Map(rows.map(({ id, read }) => [id, read.text]));
  return new Map(
    cut.flatMap((one) => {
      const text = texts.get(one.version);
      return text === undefined ? [] : [[one.id, wholeLead(one, text)] as const];
    }),
  );
}

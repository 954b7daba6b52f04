import { catalogOf } from '@/lib/core/record/catalog.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { termsOf } from '@/lib/core/record/terms.ts';
import type { ArticleFields } from './article-fields.ts';
import { removeLessons, writeLessons } from './lessons.ts';
import type { OnRecord } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { writeStory } from './stories.ts';
import type { Writing } from './transaction.ts';
import { type Found, writeWords } from './words.ts';

/** How an article is to be from now on. */
export interface Outcome {
  readonly fields: ArticleFields;
  readonly put: readonly Annotation[];
  /** `Annotation.id`. */
  readonly deleted: readonly string[];
  readonly versions: readonly Version[];
  /** Says that the article stays though nothing is left of it, or goes with all there is, rows that cannot be read too. */
  readonly stays?: boolean;
}

/** How it is now. */
export interface Settled {
  /** Null where nothing is left on record of it. */
  readonly article: RecordedArticle | null;
  readonly annotations: readonly Annotation[];
  /** The texts that went with the article. */
  readonly goneVersions: readonly Version[];
}

/** Deletes an article with its annotations and texts; answers the texts. */
export async function removeArticle(
  transaction: Writing,
  id: string,
  found: readonly Found[],
): Promise<readonly Version[]> {
  const versions = transaction.objectStore('versions');
  const annotations = transaction.objectStore('annotations');
  const gone = await versions.index('article').getAll(id);
  const ids = await annotations.index('article').getAllKeys(id);
  await transaction.objectStore('articles').delete(id);
  await transaction.objectStore('stories').delete(id);
  await removeLessons(transaction, id);
  await requestAll(gone, (version) => versions.delete(version.id));
  await requestAll(ids, (key) => annotations.delete(key));
  writeWords(transaction, id, found, []);
  return gone;
}

/** The words that annotations are found by from now on: those of unchanged ones stay. */
function foundBy(
  annotations: readonly Annotation[],
  changed: ReadonlySet<string>,
  { found }: OnRecord,
  title: string,
): Found[] {
  const before = new Map(found.map(({ id, terms }) => [id, terms]));
  return annotations.map((annotation) => {
    const { id, removed } = annotation;
    const known = changed.has(id) ? undefined : before.get(id);
    return { id, terms: known ?? (removed ? [] : termsOf(annotation, title)) };
  });
}

/**
 * Writes one article with its annotations, the words they are found by and its catalog, so that they are always of one
 * state. One that nothing is left of (no annotation, not even a removed one, no link, and not put on record as a whole) goes, with its texts.
 */
export async function settle(
  transaction: Writing,
  now: OnRecord,
  { fields, put, deleted, versions, stays }: Outcome,
): Promise<Settled> {
  const annotations = new Map(now.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of put) annotations.set(annotation.id, annotation);
  for (const id of deleted) annotations.delete(id);
  const isKept = fields.whole || fields.links !== undefined;
  const left = annotations.size > 0 || isKept || now.damaged.some((id) => !deleted.includes(id));
  if (!(stays ?? left)) {
    const goneVersions = await removeArticle(transaction, fields.id, now.found);
    return { article: null, annotations: [], goneVersions };
  }
  const kept = [...annotations.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const article: RecordedArticle = { ...fields, catalog: catalogOf(kept) };
  // The title is among the words that each annotation is found by.
  const changed = new Set((now.article?.title === fields.title ? put : kept).map(({ id }) => id));
  const found = foundBy(kept, changed, now, fields.title);
  const rows = transaction.objectStore('annotations');
  const here = new Set([...now.annotations.map(({ id }) => id), ...now.damaged]);
  await transaction.objectStore('articles').put(article);
  await writeStory(transaction, now.article, article);
  await writeLessons(transaction, now.annotations, put, deleted);
  await requestAll(versions, (version) => transaction.objectStore('versions').put(version));
  await requestAll(kept.entries(), async ([at, annotation]) => {
    if (!changed.has(annotation.id)) return;
    const row = { ...annotation, terms: found[at]?.terms ?? [] };
    // A new one never takes the place of another article's.
    await (here.has(row.id) ? rows.put(row) : rows.add(row));
  });
  await requestAll(deleted, (id) => rows.delete(id));
  writeWords(transaction, fields.id, now.found, found);
  return { article, annotations: kept, goneVersions: [] };
}

import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import type { ArticleFields } from './article-fields.ts';
import type { OnRecord } from './on-record.ts';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { termsOf } from '@/lib/core/record/terms.ts';
import { requestAll, type Writing } from './transaction.ts';

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
export async function removeArticle(transaction: Writing, id: string): Promise<readonly Version[]> {
  const versions = transaction.objectStore('versions');
  const annotations = transaction.objectStore('annotations');
  const gone = await versions.index('article').getAll(id);
  const ids = await annotations.index('article').getAllKeys(id);
  await transaction.objectStore('articles').delete(id);
  await requestAll(gone, (version) => versions.delete(version.id));
  await requestAll(ids, (key) => annotations.delete(key));
  return gone;
}

/**
 * Writes one article with its annotations, the words they are found by and its catalog, so that they are always of one
 * state. One that nothing is left of (no annotation, not even a removed one, and not put on record as a whole) goes, with its texts.
 */
export async function settle(
  transaction: Writing,
  now: OnRecord,
  { fields, put, deleted, versions, stays }: Outcome,
): Promise<Settled> {
  const annotations = new Map(now.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of put) annotations.set(annotation.id, annotation);
  for (const id of deleted) annotations.delete(id);
  const left = annotations.size > 0 || fields.whole || now.damaged.some((id) => !deleted.includes(id));
  if (!(stays ?? left)) {
    const goneVersions = await removeArticle(transaction, fields.id);
    return { article: null, annotations: [], goneVersions };
  }
  const kept = [...annotations.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const article: RecordedArticle = { ...fields, catalog: catalogOf(kept) };
  // The title is among the words that each annotation is found by.
  const changed = now.article?.title === fields.title ? put : kept;
  const rows = transaction.objectStore('annotations');
  const here = new Set([...now.annotations.map(({ id }) => id), ...now.damaged]);
  const written = changed.filter(({ id }) => annotations.has(id));
  await transaction.objectStore('articles').put(article);
  await requestAll(versions, (version) => transaction.objectStore('versions').put(version));
  await requestAll(written, (annotation) => {
    const row = { ...annotation, terms: annotation.removed ? [] : termsOf(annotation, fields.title) };
    // A new one never takes the place of another article's.
    return here.has(row.id) ? rows.put(row) : rows.add(row);
  });
  await requestAll(deleted, (id) => rows.delete(id));
  return { article, annotations: kept, goneVersions: [] };
}

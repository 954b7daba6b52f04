import * as v from 'valibot';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import type { Annotation, RecordedArticle } from '@/lib/core/record/record.ts';
import type { AnnotationRow } from './database.ts';
import { partedBySoundness } from '@/lib/core/record/fault.ts';
import { AnnotationSchema, ArticleFieldsSchema, ArticleSchema } from '@/lib/core/record/schema.ts';
import { StorageFailure } from './storage-failure.ts';
import type { Reading, Writing } from './transaction.ts';
import type { Found } from './words.ts';

/** Which article: its id, or the address it goes by. */
export type Which = { readonly id: string } | { readonly identity: string };

/** What is on record of one article. */
export interface OnRecord {
  /** Null where nothing is. */
  readonly article: RecordedArticle | null;
  /** Removed ones too; by id. */
  readonly annotations: readonly Annotation[];
  /** `Annotation.id` of rows that cannot be read; they stay as they are. */
  readonly damaged: readonly string[];
  /** The words that each annotation is found by. */
  readonly found: readonly Found[];
}

/** What is on record of an article that is not. */
export const NOTHING: OnRecord = { article: null, annotations: [], damaged: [], found: [] };

/** A row without the words it is found by. */
export function annotationOf(row: AnnotationRow): Annotation {
  const { terms: _, ...annotation } = row;
  return annotation;
}

/** The words that rows are found by; of a damaged row it is not sure that it has any. */
export function foundOf(rows: readonly AnnotationRow[]): Found[] {
  return rows.flatMap(({ id, terms }) => (Array.isArray(terms) ? { id, terms } : []));
}

async function articleRow(transaction: Reading | Writing, which: Which): Promise<RecordedArticle | null> {
  const articles = transaction.objectStore('articles');
  const row =
    'id' in which ? await articles.get(which.id) : await articles.index('identity').get(which.identity);
  if (row === undefined) return null;
  if (v.is(ArticleFieldsSchema, row)) return row;
  throw new StorageFailure('damaged', {
    sentence: 'The record of this article is damaged. Nothing was changed.',
  });
}

/** Reads an article with its annotations. Throws a `StorageFailure` where the article itself cannot be read. */
export async function onRecord(transaction: Reading | Writing, which: Which): Promise<OnRecord> {
  const row = await articleRow(transaction, which);
  if (row === null) return NOTHING;
  const rows = await transaction.objectStore('annotations').index('article').getAll(row.id);
  const { rows: sound, damaged } = partedBySoundness(AnnotationSchema, rows);
  const annotations = sound.map(annotationOf);
  const article = v.is(ArticleSchema, row) ? row : { ...row, catalog: catalogOf(annotations) };
  return { article, annotations, damaged, found: foundOf(rows) };
}

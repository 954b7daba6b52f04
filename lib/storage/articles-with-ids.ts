import * as v from 'valibot';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { Library } from './database.ts';
import { ArticleSchema } from '@/lib/core/record/schema.ts';
import { reading } from './transaction.ts';

/** Articles by id, those that are there and sound. Throws a `StorageFailure`. */
export async function articlesWithIds(
  library: Library,
  ids: readonly string[],
): Promise<readonly RecordedArticle[]> {
  const rows = await reading(library, ['articles'], (transaction) =>
    Promise.all(ids.map((id) => transaction.objectStore('articles').get(id))),
  );
  return rows.filter((row) => row !== undefined && v.is(ArticleSchema, row)) as RecordedArticle[];
}

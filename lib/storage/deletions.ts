import * as v from 'valibot';
import { commitIn } from './commit.ts';
import { STORES, type Library } from './database.ts';
import { foundOf, onRecord } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { ArticleFieldsSchema } from '@/lib/core/record/schema.ts';
import { removeArticle } from './settle.ts';
import { writing } from './transaction.ts';

/** Takes an article off the record with all that belongs to it, damaged rows too; can be undone. Throws a `StorageFailure`. */
export async function deleteArticle(library: Library, id: string, at: string, by?: string): Promise<void> {
  await writing(library, async (transaction) => {
    const row = await transaction.objectStore('articles').get(id);
    if (row === undefined) return;
    if (!v.is(ArticleFieldsSchema, row)) {
      // Nothing that could be brought back.
      const rows = await transaction.objectStore('annotations').index('article').getAll(id);
      await removeArticle(transaction, id, foundOf(rows));
      return;
    }
    const now = await onRecord(transaction, { id });
    const deleted = now.annotations.map((annotation) => annotation.id);
    await commitIn(
      transaction,
      now,
      { cause: 'article deleted', at, by, article: {}, put: [], deleted },
      false,
    );
  });
}

/**
 * Forgets for good what could still be undone of articles that are gone, where the last deed was before that time: what
 * the user deleted is not to lie about for ever. Throws a `StorageFailure`.
 */
export async function forgetDeleted(library: Library, before: string): Promise<void> {
  await writing(library, async (transaction) => {
    const there = new Set(await transaction.objectStore('articles').getAllKeys());
    const journal = transaction.objectStore('journal');
    const byArticle = journal.index('article');
    const gone: string[] = [];
    for (let at = await byArticle.openKeyCursor(null, 'nextunique'); at !== null; at = await at.continue()) {
      if (!there.has(at.key)) gone.push(at.key);
    }
    for (const article of gone) {
      const keys = await byArticle.getAllKeys(article);
      const last = await journal.get(keys.at(-1) ?? 0);
      if (last !== undefined && last.at < before) await requestAll(keys, (key) => journal.delete(key));
    }
  });
}

/** Deletes everything, what could be undone too. Throws a `StorageFailure`. */
export async function wipe(library: Library): Promise<void> {
  await writing(library, async (transaction) => {
    await requestAll(STORES, (store) => transaction.objectStore(store).clear());
  });
}

import type { PageRecord } from '@/lib/core/record/page-record.ts';
import type { Reading } from './transaction.ts';

/** What undo and redo would do with an article, in words; null where nothing. */
export async function nextDeeds(
  transaction: Reading,
  article: string,
): Promise<Pick<PageRecord, 'undo' | 'redo'>> {
  const index = transaction.objectStore('journal').index('article');
  let redo: string | null = null;
  for (let at = await index.openCursor(article, 'prev'); at !== null; at = await at.continue()) {
    const { cause, undone } = at.value;
    if (!undone) return { undo: cause, redo };
    redo = cause;
  }
  return { undo: null, redo };
}

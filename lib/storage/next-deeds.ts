import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { nextSteps } from './next-steps.ts';
import type { Reading } from './transaction.ts';

/** What undo and redo would do with an article, in words, first of what was done in this tab; null where nothing. */
export async function nextDeeds(
  transaction: Reading,
  article: string,
  by?: string,
): Promise<Pick<PageRecord, 'undo' | 'redo'>> {
  const { before, after } = await nextSteps(transaction, article, by);
  return { undo: before?.entry.cause ?? null, redo: after?.entry.cause ?? null };
}

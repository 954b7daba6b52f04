import type { ArticleText } from '@/lib/core/model.ts';
import { identityOf, urlIdentity } from '@/lib/core/record/identity.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { haveSameWords } from '@/lib/core/record/same-words.ts';
import { onRecord, type OnRecord } from './on-record.ts';
import type { Reading } from './transaction.ts';

/** Which record is a page's. */
export interface PagesRecord {
  /** The address that it goes by on record, or would. */
  readonly identity: string;
  /** What there is of it: nothing where it is not on record. */
  readonly now: OnRecord;
}

/**
 * The addresses that a page's record may go by: its own, that of its canonical link where that can be believed, and one
 * that no other page can have, for a page whose own was taken by another one's link.
 */
function addressesOf({ metadata }: ArticleText): readonly string[] {
  const own = urlIdentity(metadata.url);
  return [...new Set([identityOf(metadata), own, `${own}#`])];
}

async function isOf(transaction: Reading, article: RecordedArticle, read: ArticleText): Promise<boolean> {
  if (urlIdentity(article.url) === urlIdentity(read.metadata.url)) return true;
  const version = await transaction.objectStore('versions').get(article.version);
  return version !== undefined && haveSameWords(version.read.text, read.text);
}

/**
 * The record of a page. Its address is its own; a link may lead to the record of the same article at another address, but
 * only its words prove that it is the same: sites name a front page, a section or an archive for every page, and on a
 * platform one author could name the page of another.
 */
export async function whichRecord(transaction: Reading, read: ArticleText): Promise<PagesRecord> {
  // All at once: each answer is a way to the disk and back.
  const known = await Promise.all(
    addressesOf(read).map(async (identity) => ({ identity, now: await onRecord(transaction, { identity }) })),
  );
  let free: PagesRecord | null = null;
  for (const { identity, now } of known) {
    if (now.article === null) free ??= { identity, now };
    else if (await isOf(transaction, now.article, read)) return { identity, now };
  }
  if (free === null) throw new Error('This page’s address is on record with the words of another page.');
  return free;
}

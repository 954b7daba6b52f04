import type { ArticleText } from '@/lib/core/model.ts';
import { laterOf, laterThan } from '@/lib/core/record/instant.ts';
import type { Version } from '@/lib/core/record/record.ts';
import { type ArticleFields, fieldsOf } from './article-fields.ts';
import type { Library } from './database.ts';
import { onRecord } from './on-record.ts';
import { settle } from './settle.ts';
import { writing, type Reading, type Writing } from './transaction.ts';

/** SHA-256 of a text in UTF-8, hex. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text as a version of an article, with an id of its own. */
export async function versionOf(article: string, read: ArticleText, readAt: string): Promise<Version> {
  return { id: crypto.randomUUID(), article, readAt, hash: await hashOf(read.text), read };
}

/**
 * The version as it is to be stored: where the article has that text already, that one, read again. Another text than the one
 * read last was read after it, also where the clock was set back: the order of the texts is that of their reading.
 */
export async function storedVersion(
  transaction: Reading | Writing,
  version: Version,
  before: Partial<Pick<ArticleFields, 'version' | 'readAt'>>,
): Promise<Version> {
  const versions = transaction.objectStore('versions');
  const known = await versions.index('hash').get([version.article, version.hash]);
  const { readAt } = version;
  if (before.version === undefined || known?.id === before.version) {
    return known === undefined ? version : { ...known, readAt: laterOf(known.readAt, readAt) };
  }
  const last = await versions.get(before.version);
  return {
    ...(known ?? version),
    readAt: laterThan(laterOf(before.readAt ?? '', last?.readAt ?? ''), readAt),
  };
}

/**
 * Remembers that an article on record was read: a new version where its text is a new one, else only when it was read.
 * Null where the article is not on record. Throws a `StorageFailure`.
 */
export async function rememberReading(
  library: Library,
  article: string,
  read: ArticleText,
  readAt: string,
): Promise<{ readonly version: Version; readonly isNew: boolean } | null> {
  // Hashed before the transaction, which would not wait for it.
  const version = await versionOf(article, read, readAt);
  return writing(library, async (transaction) => {
    const now = await onRecord(transaction, { id: article });
    if (now.article === null) return null;
    const before = fieldsOf(now.article);
    const stored = await storedVersion(transaction, version, before);
    const fields = { ...before, readAt: laterOf(before.readAt, stored.readAt), version: stored.id };
    await settle(transaction, now, { fields, put: [], deleted: [], versions: [stored] });
    return { version: stored, isNew: stored.id === version.id };
  });
}

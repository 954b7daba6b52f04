import { unwrap } from 'idb';
import { type BackupEntry, type BackupList, type BackupRows, LIST_NAMES, type Watch } from './backup-file.ts';
import type { Library } from './database.ts';
import type { BackupArticle } from './merge.ts';
import { readBackup } from './read-backup.ts';
import { type Reading, staging, type Writing } from './transaction.ts';

/** A backup that was looked through and lies ready beside the library. */
export interface Staged {
  /** Names this restore. */
  readonly id: string;
  /** When the backup was made, ISO 8601 in UTC. */
  readonly created: string;
  readonly counts: Readonly<Record<BackupList, number>>;
}

/** Rows written at once, and read. */
const BATCH = 500;

/** Of one restore, all or one article's and what comes behind. */
const rangeOf = (id: string, from: readonly unknown[] = []): IDBKeyRange =>
  IDBKeyRange.bound([id, ...from], [id, []], from.length > 0);

const articleOf = ({ list, row }: BackupEntry): string => {
  if (list === 'identities') return '';
  return list === 'articles' ? row.id : row.article;
};

/**
 * Reads a backup and lays it ready; what is on record is not touched. Throws a `BackupRefusal` where the file is no sound
 * backup all through, a `StorageFailure`, or a `Cancelled`; then nothing of it stays.
 */
export async function stage(library: Library, file: Blob, watch: Watch = {}): Promise<Staged> {
  const id = crypto.randomUUID();
  const counts: Record<BackupList, number> = { articles: 0, versions: 0, annotations: 0, identities: 0 };
  let batch: BackupEntry[] = [];
  const write = async () => {
    const entries = batch.map((entry) => {
      const at = counts[entry.list];
      counts[entry.list] += 1;
      return { entry, key: [id, articleOf(entry), LIST_NAMES.indexOf(entry.list), at] as const };
    });
    batch = [];
    await staging(library, async (transaction) => {
      // Without a promise for each: where one fails, the transaction does.
      const incoming = unwrap(transaction.objectStore('incoming'));
      for (const { entry, key } of entries) incoming.put(entry, [...key]);
      await transaction.done;
    });
  };
  try {
    const { created, entries } = await readBackup(file, watch);
    for await (const entry of entries) {
      batch.push(entry);
      if (batch.length === BATCH) await write();
    }
    await write();
    return { id, created, counts };
  } catch (error) {
    await unstage(library, { id }).catch(() => undefined);
    throw error;
  }
}

/** Lets go of a backup that was laid ready. Throws a `StorageFailure`. */
export async function unstage(library: Library, { id }: Pick<Staged, 'id'>): Promise<void> {
  await staging(library, (transaction) => transaction.objectStore('incoming').delete(rangeOf(id)));
}

/** Lets go of all that was laid ready by pages that are gone. Throws a `StorageFailure`. */
export async function unstageAll(library: Library): Promise<void> {
  await staging(library, (transaction) => transaction.objectStore('incoming').clear());
}

/** The same inside of the transaction that brought it in. */
export async function letGo(transaction: Writing, { id }: Staged): Promise<void> {
  await transaction.objectStore('incoming').delete(rangeOf(id));
}

/** Which names are one speaker, as the backup says. */
export async function stagedIdentities(
  transaction: Reading | Writing,
  { id }: Staged,
): Promise<readonly BackupRows['identities'][]> {
  const range = IDBKeyRange.bound([id, ''], [id, '', []]);
  const entries = await transaction.objectStore('incoming').getAll(range);
  return entries.flatMap(({ list, row }) => (list === 'identities' ? [row] : []));
}

function articleIn(entries: readonly BackupEntry[]): BackupArticle[] {
  const articles: (BackupArticle & { versions: object[]; annotations: object[] })[] = [];
  for (const { list, row } of entries) {
    if (list === 'articles') articles.push({ fields: row, versions: [], annotations: [] });
    else if (list !== 'identities') articles.at(-1)?.[list].push(row);
  }
  return articles;
}

/** The articles of the backup, some at a time, each with all that belongs to it. */
export async function* stagedArticles(
  transaction: Reading | Writing,
  { id }: Staged,
): AsyncGenerator<readonly BackupArticle[]> {
  const incoming = transaction.objectStore('incoming');
  let range = rangeOf(id, ['', []]);
  let rest: readonly BackupEntry[] = [];
  for (;;) {
    const [entries, keys] = await Promise.all([
      incoming.getAll(range, BATCH),
      incoming.getAllKeys(range, BATCH),
    ]);
    const last = keys.at(-1);
    if (last === undefined) break;
    range = rangeOf(id, last.slice(1));
    const all = [...rest, ...entries];
    // The last article may have more.
    const open = all.findLastIndex(({ list }) => list === 'articles');
    rest = all.slice(open);
    if (open > 0) yield articleIn(all.slice(0, open));
  }
  if (rest.length > 0) yield articleIn(rest);
}

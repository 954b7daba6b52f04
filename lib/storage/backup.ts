import * as v from 'valibot';
import {
  BACKUP_FORMAT,
  BACKUP_LISTS,
  BACKUP_VERSION,
  type BackupList,
  goOnUnless,
  LIST_NAMES,
  type Watch,
} from './backup-file.ts';
import { STORES, type Library } from './database.ts';
import { reading, type Reading } from './transaction.ts';

/** Rows read and written out at once: a text may be long. */
const BATCH = 250;

/** A backup as it is saved. */
export interface MadeBackup {
  /** A JSON value a line, packed by gzip. */
  readonly file: Blob;
  /** Ids of rows that are no sound records: the file has them as they are, as "damaged", and a restore passes over them. */
  readonly damaged: readonly string[];
}

/** Everything of one store, in batches by id. */
async function* batches(transaction: Reading, store: BackupList) {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows: readonly { readonly id: string }[] = await transaction
      .objectStore(store)
      .getAll(range, BATCH);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** A row as the file has it: fields in the order of the schema, so that equal libraries make equal files. Null if unsound. */
function written(list: BackupList, row: unknown, articles: ReadonlySet<string>): string | null {
  const { success, output } = v.safeParse<v.GenericSchema>(BACKUP_LISTS[list], row, { abortEarly: true });
  if (!success) return null;
  const article: unknown = (output as { readonly article?: unknown }).article;
  // What belongs to an article that is damaged could not be shown.
  if (typeof article === 'string' && !articles.has(article)) return null;
  return JSON.stringify({ [list]: output });
}

/** All rows as lines. */
async function linesOf(transaction: Reading, created: string, { signal, onProgress }: Watch) {
  // Lines become parts of a Blob at once, which the browser keeps outside of our memory.
  const lines: Blob[] = [];
  const write = (values: readonly string[]) => lines.push(new Blob(values.map((value) => `${value}\n`)));
  const counts = await Promise.all(LIST_NAMES.map((list) => transaction.objectStore(list).count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  write([JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, created })]);
  const articles = new Set<string>();
  const damaged: { readonly list: string; readonly row: { readonly id: string } }[] = [];
  const end: Partial<Record<BackupList, number>> = {};
  for (const list of LIST_NAMES) {
    let sound = 0;
    for await (const rows of batches(transaction, list)) {
      goOnUnless(signal);
      const values = rows.flatMap((row) => {
        const line = written(list, row, articles);
        if (line === null) damaged.push({ list, row });
        else if (list === 'articles') articles.add(row.id);
        return line ?? [];
      });
      write(values);
      sound += values.length;
      done += rows.length;
      onProgress?.(done / all);
    }
    end[list] = sound;
  }
  write(damaged.map((one) => JSON.stringify({ damaged: one })));
  write([JSON.stringify({ end })]);
  return { lines, damaged: damaged.map(({ row }) => row.id) };
}

/**
 * All that is on record, of one moment, as a file; the same library always gives the same lines.
 * `created` is ISO 8601 in UTC. Throws a `StorageFailure`, or a `Cancelled`.
 */
export async function backup(library: Library, created: string, watch: Watch = {}): Promise<MadeBackup> {
  const { lines, damaged } = await reading(library, STORES, (transaction) =>
    linesOf(transaction, created, watch),
  );
  const packing = new Blob(lines).stream().pipeThrough(new CompressionStream('gzip'));
  const pieces: Blob[] = [];
  // Not at one stretch, so that its user can end it.
  for (const reader = packing.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(new Blob([value]));
    goOnUnless(watch.signal);
  }
  return { file: new Blob(pieces, { type: 'application/gzip' }), damaged };
}

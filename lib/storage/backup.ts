import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_LISTS, BACKUP_VERSION, type BackupList } from './backup-file.ts';
import { STORES, type Library } from './database.ts';
import { reading, type Reading } from './transaction.ts';

/** Rows read and written out at once. */
const BATCH = 1000;

/** A backup as it is saved. */
export interface MadeBackup {
  /** UTF-8 JSON, a row a line. */
  readonly file: Blob;
  /** Ids of rows that are no sound records: the file has them as they are, under "damaged", and a restore passes over them. */
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
  return JSON.stringify(output);
}

async function piecesOf(transaction: Reading, created: string) {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, created };
  // Pieces become parts of a Blob at once, which the browser keeps outside of our memory.
  const pieces: Blob[] = [new Blob([JSON.stringify(head).slice(0, -1)])];
  const articles = new Set<string>();
  const damaged: { readonly list: string; readonly row: { readonly id: string } }[] = [];
  for (const list of Object.keys(BACKUP_LISTS) as BackupList[]) {
    pieces.push(new Blob([`,\n"${list}":[`]));
    let separator = '\n';
    for await (const rows of batches(transaction, list)) {
      const lines = rows.flatMap((row) => {
        const line = written(list, row, articles);
        if (line === null) damaged.push({ list, row });
        else if (list === 'articles') articles.add(row.id);
        return line ?? [];
      });
      if (lines.length === 0) continue;
      pieces.push(new Blob([separator, lines.join(',\n')]));
      separator = ',\n';
    }
    pieces.push(new Blob(['\n]']));
  }
  if (damaged.length > 0) pieces.push(new Blob([`,\n"damaged":${JSON.stringify(damaged)}`]));
  return { pieces, damaged: damaged.map(({ row }) => row.id) };
}

/**
 * All that is on record, of one moment, as a JSON file; the same library always gives the same bytes.
 * `created` is ISO 8601 in UTC. Throws a `StorageFailure`.
 */
export async function backup(library: Library, created: string): Promise<MadeBackup> {
  return reading(library, STORES, async (transaction) => {
    const { pieces, damaged } = await piecesOf(transaction, created);
    return { file: new Blob([...pieces, '}\n'], { type: 'application/json' }), damaged };
  });
}

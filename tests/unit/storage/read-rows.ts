import type { BackupEntry, BackupList, BackupRows } from '@/lib/storage/backup-file.ts';
import { readBackup } from '@/lib/storage/read-backup.ts';

/** All rows of a backup, by list. */
export type ReadRows = { readonly [List in BackupList]: readonly BackupRows[List][] } & {
  readonly created: string;
};

const asBlob = (file: string | Blob): Blob => (typeof file === 'string' ? new Blob([file]) : file);

/** Reads a backup to its end. */
export async function readRows(file: string | Blob): Promise<ReadRows> {
  const { created, entries } = await readBackup(asBlob(file));
  const lists: Record<BackupList, BackupEntry['row'][]> = {
    articles: [],
    versions: [],
    annotations: [],
    identities: [],
  };
  for await (const { list, row } of entries) lists[list].push(row);
  return { created, ...lists } as unknown as ReadRows;
}

/** Why a file is refused; null where it is not. */
export async function reasonFor(file: string | Blob): Promise<string | null> {
  try {
    await readRows(file);
    return null;
  } catch (error) {
    if (error instanceof Error && error.name === 'BackupRefusal') return error.message;
    throw error;
  }
}

/** The text of a file that is packed. */
export function unpacked(file: Blob): Promise<string> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** A text packed. */
export function packed(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

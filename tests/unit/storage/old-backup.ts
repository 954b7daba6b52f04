import { BACKUP_FORMAT, LIST_NAMES } from '@/lib/storage/backup-file.ts';
import type { ReadRows } from './read-rows.ts';

/** A backup as versions 1 and 2 of the format had it: one JSON object, a row a line. */
export function oldBackup(rows: ReadRows, version = 2): string {
  const head = JSON.stringify({ format: BACKUP_FORMAT, version, created: rows.created }).slice(0, -1);
  const lists = LIST_NAMES.map((list) => {
    const lines = rows[list].map((row) => JSON.stringify(row));
    return `"${list}":[${lines.map((line) => `\n${line}`).join(',')}\n]`;
  });
  return `${[head, ...lists].join(',\n')}}\n`;
}

import * as v from 'valibot';
import { faultOf } from '@/lib/core/record/fault.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupList } from './backup-file.ts';
import { BackupRefusal, refuseDamaged } from './backup-refusal.ts';
import type { Row } from './version-1.ts';

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row of a file before it was looked at. */
export interface RawEntry {
  readonly list: BackupList;
  /** Place in its list, from 0. */
  readonly at: number;
  readonly row: unknown;
}

/** The version of a file of ours. */
export function versionIn(head: unknown): { readonly version: number; readonly created: string } {
  if (!isRow(head) || head['format'] !== BACKUP_FORMAT) {
    if (isRow(head) && String(head['format']).startsWith('on-the-record/'))
      throw new BackupRefusal(
        'This is an export of On the Record, for other programs, and no backup: “Back up everything …” makes one. Nothing was changed.',
      );
    const found = isRow(head) && 'format' in head ? 'says something else' : 'is missing';
    throw new BackupRefusal(`This is no backup of On the Record: “format” ${found}. Nothing was changed.`);
  }
  const { version, created } = head;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuseDamaged('version', 'it is no version number');
  }
  if (version > BACKUP_VERSION) {
    throw new BackupRefusal(
      `This backup was made by a newer On the Record (version ${version} of the format; this one reads up to ${BACKUP_VERSION}). Nothing was changed.`,
    );
  }
  const fault = faultOf(v.pipe(v.string(), v.isoTimestamp()), created);
  if (fault !== null) refuseDamaged('created', fault.reason);
  return { version, created: String(created) };
}

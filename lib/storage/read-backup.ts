import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_LISTS, BACKUP_VERSION, type Backup, type BackupList } from './backup-file.ts';
import { faultOf } from '@/lib/core/record/fault.ts';
import { jsonFault } from './json-fault.ts';
import { annotationFrom1, articleFrom1, type Row } from './version-1.ts';

/** A backup that is sound all through, or why the file is refused: what and where, in a sentence for the user. */
export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: string };

/** Thrown inside of this file only. */
class Refusal extends Error {}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseDamaged(place: string, reason: string): never {
  throw new Refusal(`This backup is damaged at ${place}: ${reason}. Nothing was changed.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, isCut } = jsonFault(text);
    const reason = isCut ? 'it ends too early' : 'it is no JSON there';
    throw new Refusal(
      `This file cannot be read at line ${line}, column ${column}: ${reason}. Nothing was changed.`,
    );
  }
}

/** The version of a file of ours. */
function versionIn(file: unknown): { readonly file: Row; readonly version: number } {
  if (!isRow(file) || file['format'] !== BACKUP_FORMAT) {
    const found = isRow(file) && 'format' in file ? 'says something else' : 'is missing';
    throw new Refusal(`This is no backup of On the Record: “format” ${found}. Nothing was changed.`);
  }
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuseDamaged('version', 'it is no version number');
  }
  if (version > BACKUP_VERSION) {
    throw new Refusal(
      `This backup was made by a newer On the Record (version ${version} of the format; this one reads up to ${BACKUP_VERSION}). Nothing was changed.`,
    );
  }
  return { file, version };
}

function rowsIn(file: Row, list: BackupList): readonly Row[] {
  const rows = file[list];
  if (!Array.isArray(rows)) return refuseDamaged(list, 'the list is missing');
  return rows.map((row: unknown, at) =>
    isRow(row) ? row : refuseDamaged(`${list}[${at}]`, 'it is no record'),
  );
}

/** Files of older versions as the newest one has them. */
function upToDate({ file, version }: ReturnType<typeof versionIn>): Row {
  if (version === BACKUP_VERSION) return file;
  return {
    ...file,
    articles: rowsIn(file, 'articles').map(articleFrom1),
    annotations: rowsIn(file, 'annotations').map(annotationFrom1),
    identities: [],
  };
}

/** The sound rows of a list: fields that do not belong to them are left out. */
function sound<List extends BackupList>(file: Row, list: List): Backup[List] {
  const schema = BACKUP_LISTS[list] as v.GenericSchema<unknown, Backup[List][number]>;
  const ids = new Set<string>();
  const rows = rowsIn(file, list).map((row, at) => {
    const { success, output } = v.safeParse(schema, row, { abortEarly: true });
    if (!success) {
      const fault = faultOf(schema, row);
      const path = fault?.path === '' ? '' : `.${fault?.path}`;
      return refuseDamaged(`${list}[${at}]${path}`, fault?.reason ?? '');
    }
    if (ids.has(output.id)) refuseDamaged(`${list}[${at}].id`, `there are two with the id “${output.id}”`);
    ids.add(output.id);
    return output;
  });
  return rows as Backup[List];
}

/** Whatever belongs to an article has one in the file. */
function refuseOrphans({ articles, versions, annotations }: Backup): void {
  const ids = new Set(articles.map(({ id }) => id));
  for (const [list, rows] of Object.entries({ versions, annotations })) {
    const orphan = rows.findIndex(({ article }) => !ids.has(article));
    if (orphan >= 0) {
      refuseDamaged(`${list}[${orphan}].article`, `there is no article “${rows[orphan]?.article}”`);
    }
  }
}

/**
 * Reads a backup and checks all of it; the library is not touched. A file of an older version is brought up to date.
 * Never rejects but where the Blob itself cannot be read.
 */
export async function readBackup(source: string | Blob): Promise<BackupResult> {
  // An editor may have put a byte order mark before it; `Blob.text` takes it off.
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : await source.text();
  try {
    const file = upToDate(versionIn(parsed(text)));
    const fault = faultOf(v.pipe(v.string(), v.isoTimestamp()), file['created']);
    if (fault !== null) refuseDamaged('created', fault.reason);
    const backup: Backup = {
      created: String(file['created']),
      articles: sound(file, 'articles'),
      versions: sound(file, 'versions'),
      annotations: sound(file, 'annotations'),
      identities: sound(file, 'identities'),
    };
    refuseOrphans(backup);
    return { ok: true, backup };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}

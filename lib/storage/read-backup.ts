import * as v from 'valibot';
import { fileKind, KIND_BYTES } from '@/lib/core/import/file-kind.ts';
import { faultOf } from '@/lib/core/record/fault.ts';
import { BACKUP_LISTS, type BackupEntry, type BackupList, LIST_NAMES, type Watch } from './backup-file.ts';
import { isRow, type RawEntry, versionIn } from './backup-head.ts';
import { NO_JSON, refuseDamaged, refuseForeign, refuseUnreadable, TOO_EARLY } from './backup-refusal.ts';
import { linesOf } from './file-lines.ts';
import { jsonFault } from './json-fault.ts';
import { rowsOfDocument } from './read-old-backup.ts';
import type { Row } from './version-1.ts';

/** What a backup is, and its rows as they come. */
export interface OpenBackup {
  /** When it was made, ISO 8601 in UTC. */
  readonly created: string;
  readonly entries: AsyncIterable<BackupEntry>;
}

function parsedLine(text: string, line: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { column, isCut } = jsonFault(text);
    refuseUnreadable(line, column, isCut ? TOO_EARLY : NO_JSON);
  }
  return isRow(value) ? value : refuseUnreadable(line, 1, 'it is no record');
}

/** The rows of a file of today, line by line. */
async function* rowsOfLines(lines: AsyncIterable<string>): AsyncGenerator<RawEntry> {
  const counts: Record<BackupList, number> = { articles: 0, versions: 0, annotations: 0, identities: 0 };
  let line = 1;
  let isOver = false;
  for await (const text of lines) {
    line += 1;
    if (isOver) refuseUnreadable(line, 1, 'there is more behind its end');
    const value = parsedLine(text, line);
    const list = LIST_NAMES.find((name) => Object.hasOwn(value, name));
    if (list !== undefined) {
      yield { list, at: counts[list], row: value[list] };
      counts[list] += 1;
    } else if ('end' in value) {
      isOver = true;
      const short = LIST_NAMES.find((name) => !isRow(value['end']) || value['end'][name] !== counts[name]);
      if (short !== undefined) refuseDamaged(short, 'some of the list is missing');
    } else if (!('damaged' in value)) refuseUnreadable(line, 1, 'it is no record');
  }
  if (!isOver) refuseUnreadable(line + 1, 1, TOO_EARLY);
}

/** The sound rows of a backup; fields that do not belong to them are left out. Whatever belongs to an article has one before it. */
async function* soundRows(rows: AsyncIterable<RawEntry>): AsyncGenerator<BackupEntry> {
  const ids = new Map(LIST_NAMES.map((list) => [list, new Set<string>()]));
  for await (const { list, at, row } of rows) {
    const schema = BACKUP_LISTS[list] as v.GenericSchema<unknown, BackupEntry['row']>;
    if (!isRow(row)) refuseDamaged(`${list}[${at}]`, 'it is no record');
    const { success, output } = v.safeParse(schema, row, { abortEarly: true });
    if (!success) {
      const fault = faultOf(schema, row);
      const path = fault?.path === '' ? '' : `.${fault?.path}`;
      refuseDamaged(`${list}[${at}]${path}`, fault?.reason ?? '');
    }
    if (ids.get(list)?.has(output.id) === true) {
      refuseDamaged(`${list}[${at}].id`, `there are two with the id “${output.id}”`);
    }
    ids.get(list)?.add(output.id);
    if ('article' in output && ids.get('articles')?.has(output.article) !== true) {
      refuseDamaged(`${list}[${at}].article`, `there is no article “${output.article}”`);
    }
    yield { list, row: output } as BackupEntry;
  }
}

/** Puts a line back in front of the others. */
async function* withFirst(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The version of the format that has a line a row. */
const LINES_SINCE = 3;

/** The head of a file of today; null where the first line is no JSON value by itself, or one of an older file. */
function headIn(first: string): unknown {
  try {
    const head: unknown = JSON.parse(first);
    return isRow(head) && !(Number(head['version']) < LINES_SINCE) ? head : null;
  } catch {
    return null;
  }
}

/**
 * Opens a backup of any size; its rows are read and checked as they are asked for. A file of an older version is brought up
 * to date. The library is not touched. Throws a `BackupRefusal`, then or while the rows are read, and a `Cancelled`.
 */
export async function readBackup(source: Blob, watch: Watch = {}): Promise<OpenBackup> {
  const kind = fileKind(new Uint8Array(await source.slice(0, KIND_BYTES).arrayBuffer()));
  if (kind !== undefined) refuseForeign(kind);
  const lines = linesOf(source, watch);
  const first = await lines.next();
  const start = first.done === true ? '' : first.value;
  const head = headIn(start);
  if (head === null) {
    const { created, rows } = await rowsOfDocument(source.size, withFirst(start, lines));
    return { created, entries: soundRows(rows) };
  }
  const { created } = versionIn(head);
  return { created, entries: soundRows(rowsOfLines(lines)) };
}

import { type BackupList, LIST_NAMES } from './backup-file.ts';
import { isRow, type RawEntry, versionIn } from './backup-head.ts';
import { NO_JSON, refuseDamaged, refuseForeign, refuseUnreadable, TOO_EARLY } from './backup-refusal.ts';
import { jsonFault } from './json-fault.ts';
import { annotationFrom1, articleFrom1, type Row } from './version-1.ts';

/**
 * Backups of versions 1 and 2: one JSON object, which was written with a row a line. Engines take no string of more than some
 * 536 million characters, so one that is nearly as long is read by its lines.
 */

/** Bytes up to which a file is read as a whole, however it is set out. */
const WHOLE = 256_000_000;

interface OldBackup {
  readonly created: string;
  readonly rows: AsyncIterable<RawEntry>;
}

/** A row of an older version as version 2 has it. */
function upToDate(list: BackupList, row: unknown, version: number): unknown {
  if (version > 1 || !isRow(row)) return row;
  if (list === 'articles') return articleFrom1(row);
  return list === 'annotations' ? annotationFrom1(row) : row;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, isCut } = jsonFault(text);
    if (/^\s*[^\s{]/.test(text)) refuseForeign('a text or a table');
    return refuseUnreadable(line, column, isCut ? TOO_EARLY : NO_JSON);
  }
}

async function* rowsIn(file: Row, version: number): AsyncGenerator<RawEntry> {
  for (const list of LIST_NAMES) {
    // Version 1 knew no speakers that are one.
    const rows = version === 1 && list === 'identities' ? [] : file[list];
    if (!Array.isArray(rows)) refuseDamaged(list, 'the list is missing');
    for (const [at, row] of (rows as readonly unknown[]).entries()) {
      yield { list, at, row: upToDate(list, row, version) };
    }
  }
}

/** A line of a file as it was written, without the comma behind it. */
const bare = (line: string): string => line.replace(/,$/, '');

async function* rowsByLine(lines: AsyncIterable<string>, version: number): AsyncGenerator<RawEntry> {
  let list: BackupList | null = null;
  let [at, number] = [0, 1];
  const left = new Set(version === 1 ? LIST_NAMES.slice(0, -1) : LIST_NAMES);
  for await (const text of lines) {
    number += 1;
    const opened = LIST_NAMES.find((name) => text === `"${name}":[`);
    if (opened !== undefined) {
      [list, at] = [opened, 0];
      left.delete(opened);
    } else if (/^\]?\}?,?$/.test(text) || text.startsWith('"damaged":')) list = null;
    else if (list === null) refuseUnreadable(number, 1, NO_JSON);
    else {
      let row: unknown;
      try {
        row = JSON.parse(bare(text));
      } catch {
        const { column, isCut } = jsonFault(bare(text));
        refuseUnreadable(number, column, isCut ? TOO_EARLY : NO_JSON);
      }
      yield { list, at, row: upToDate(list, row, version) };
      at += 1;
    }
  }
  if (list !== null || left.size > 0) refuseUnreadable(number, 1, TOO_EARLY);
}

/** Opens a backup of an older version, by its size in bytes and its lines. Throws a `BackupRefusal`. */
export async function rowsOfDocument(
  size: number,
  lines: AsyncGenerator<string>,
  whole = WHOLE,
): Promise<OldBackup> {
  if (size <= whole) {
    const text: string[] = [];
    for await (const line of lines) text.push(line);
    const file = parsed(text.join('\n'));
    const { version, created } = versionIn(file);
    return { created, rows: rowsIn(file as Row, version) };
  }
  const first = await lines.next();
  const head = first.done === true ? '' : bare(first.value);
  const { version, created } = versionIn(parsed(`${head}}`));
  return { created, rows: rowsByLine(lines, version) };
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { filesNamed } from './files.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';

/** A document to annotate; `file` is the name that the output bears. Plain data, which a thread is sent. */
export interface Task {
  readonly file: string;
  /** Its part of `Tasks.total`. */
  readonly weight: number;
  /** Where its words are: in that file, or here. */
  readonly from:
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | { readonly line: string }
    | { readonly problem: string };
}

/** The documents of a command line. */
export interface Tasks {
  /** Documents, or bytes of lines; undefined where nobody knows. */
  readonly total: number | undefined;
  readonly each: AsyncGenerator<Task>;
}

const STANDARD_INPUT = '-';

/** The documents of the command line's files, in order; of lines of JSON, one at a time is read. */
export async function tasksOf({ files, ndjson }: Options): Promise<Tasks> {
  const names: string[] = [];
  for (const name of files)
    names.push(...(name === STANDARD_INPUT ? [name] : await filesNamed(name, ndjson)));
  if (!ndjson) return { total: names.length, each: documentsOf(names) };
  const sizes = await Promise.all(names.map(sizeOf));
  const total = sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  return { total, each: recordsOf(names) };
}

async function sizeOf(name: string): Promise<number | undefined> {
  if (name === STANDARD_INPUT) return undefined;
  return (await stat(name).catch(() => null))?.size ?? 0;
}

async function* documentsOf(names: readonly string[]): AsyncGenerator<Task> {
  for (const file of names) {
    const isInput = file === STANDARD_INPUT;
    yield { file, weight: 1, from: isInput ? { bytes: await buffer(process.stdin) } : { path: file } };
  }
}

/** The records of files of JSON lines. */
async function* recordsOf(names: readonly string[]): AsyncGenerator<Task> {
  for (const name of names) {
    const stream = name === STANDARD_INPUT ? process.stdin : createReadStream(name);
    stream.setEncoding('utf8');
    const shown = name === STANDARD_INPUT ? inputName() : name;
    let number = 0;
    try {
      for await (const line of linesOf(stream)) {
        number += 1;
        const weight = Buffer.byteLength(line) + 1;
        if (line.trim() !== '') yield { file: `${shown}:${number}`, weight, from: { line } };
      }
    } catch (error) {
      yield { file: name, weight: 0, from: { problem: problemOf(error) } };
    }
  }
}

/** Standard input; of a job of GNU parallel with its number, so that the lines of two jobs are not named alike. */
function inputName(): string {
  const job = process.env['PARALLEL_SEQ'];
  return job === undefined ? STANDARD_INPUT : `${STANDARD_INPUT}${job}`;
}

/** The `id` of a line, as far as the line can be read. */
export function idOf({ from }: Task): string | number | null {
  if (!('line' in from)) return null;
  try {
    return idIn(JSON.parse(from.line));
  } catch {
    return null;
  }
}

/** The `id` of a record: a text or a number. */
function idIn(record: unknown): string | number | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  const { id } = record;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** What is wrong, in words for whoever runs the command. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EACCES') return 'not allowed to read it; check its permissions';
  if (code === 'EISDIR')
    return 'nothing in this folder can be read: no .txt, .html or .pdf file (with --ndjson no .ndjson or .jsonl)';
  return error instanceof Error ? error.message : String(error);
}

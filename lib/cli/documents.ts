import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';

/** A document to annotate; `file` is the name that the output bears. Plain data, which a thread is sent. */
export interface Task {
  readonly file: string;
  /** Where its words are: in that file, or here. */
  readonly from:
    | { readonly path: string }
    | { readonly bytes: Uint8Array }
    | { readonly line: string }
    | { readonly problem: string };
}

const STANDARD_INPUT = '-';

/** The documents of the command line's files, in order; of lines of JSON, one at a time is read. */
export async function* tasksOf({ files, ndjson }: Options): AsyncGenerator<Task> {
  for (const file of files) {
    if (ndjson) yield* recordsOf(file);
    else if (file === STANDARD_INPUT) yield { file, from: { bytes: await buffer(process.stdin) } };
    else yield { file, from: { path: file } };
  }
}

/** The records of a file of JSON lines. */
async function* recordsOf(file: string): AsyncGenerator<Task> {
  const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let number = 0;
  try {
    for await (const line of linesOf(stream)) {
      number += 1;
      if (line.trim() !== '') yield { file: `${file}:${number}`, from: { line } };
    }
  } catch (error) {
    yield { file, from: { problem: problemOf(error) } };
  }
}

/** What is wrong, in words for whoever runs the command. */
export function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EISDIR') return 'a folder; give the files in it';
  if (code === 'EACCES') return 'not allowed to read it; check its permissions';
  return error instanceof Error ? error.message : String(error);
}

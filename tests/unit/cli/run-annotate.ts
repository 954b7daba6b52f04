import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export const ROOT = join(import.meta.dirname, '../../..');

/** One line of the command's output, as far as these tests read it. */
interface ResultLine {
  readonly file: string;
  readonly id: string | number | null;
  readonly document: Readonly<Record<string, string | null>>;
  readonly speakers: readonly unknown[];
  readonly attributions: ReadonlyArray<{ readonly content: ReadonlyArray<Record<string, unknown>> }>;
  readonly figures: ReadonlyArray<Record<string, unknown>>;
  readonly initiatives: readonly unknown[];
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of standard output as JSON: of documents that were read, and of those that could not be. */
  readonly results: ResultLine[];
  readonly errors: { readonly file: string; readonly id: string | number | null; readonly error: string }[];
}

const COMMAND = join(ROOT, 'lib/cli/start.mjs');

/** Starts the batch command as a process of its own, in `cwd`. */
export function startAnnotate(args: readonly string[], cwd = ROOT, nodeOptions = ''): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: nodeOptions },
  });
}

/** Runs the batch command to its end; `input` is its standard input. */
export async function annotate(
  args: readonly string[],
  { cwd = ROOT, input = '' }: { cwd?: string; input?: string | Uint8Array } = {},
): Promise<Run> {
  const child = startAnnotate(args, cwd);
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes');
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, err] = await Promise.all([text(stdout), text(stderr), pipeline(Readable.from([input]), stdin)]);
  const lines = out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Run['errors'][number] & ResultLine);
  return {
    status: await ended,
    stdout: out,
    stderr: err,
    results: lines.filter((line) => !('error' in line)),
    errors: lines.filter((line) => 'error' in line),
  };
}

/** A folder of files that lives as long as the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

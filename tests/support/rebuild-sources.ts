/**
 * `npm run rebuild`: zips the extension for Firefox with its sources, builds it again from those sources alone in an empty folder, as a
 * store's reviewer does, and compares the two file by file and byte by byte.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const run = (folder: string, command: string, ...args: string[]) =>
  void execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
const zipped = (folder: string) => join(folder, `.output/on-the-record-${version}-firefox.zip`);

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** The files of which two zips have different bytes, or only one has any. */
function differing(first: string, second: string): string[] {
  const [own, other] = [first, second].map((zip) => unzipSync(readFileSync(zip)));
  const names = new Set([...Object.keys(own ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => {
    const [a, b] = [own?.[name], other?.[name]];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}

const folder = mkdtempSync(join(tmpdir(), 'otr-rebuild-'));
try {
  run(ROOT, join(ROOT, 'node_modules/.bin/wxt'), 'zip', '-b', 'firefox', '--mv3');
  unpack(join(ROOT, `.output/on-the-record-${version}-sources.zip`), folder);
  run(folder, 'npm', 'ci');
  run(folder, join(folder, 'node_modules/.bin/wxt'), 'zip', '-b', 'firefox', '--mv3');
  const names = differing(zipped(ROOT), zipped(folder));
  const count = Object.keys(unzipSync(readFileSync(zipped(ROOT)))).length;
  for (const name of names) console.log(`differs: ${name}`);
  console.log(`${count} files, ${names.length} differ`);
  process.exitCode = names.length === 0 && count > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

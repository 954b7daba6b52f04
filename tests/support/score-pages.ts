/**
 * `npx tsx tests/support/score-pages.ts FOLDER`: how title, byline, day and publication are read on the pages of
 * tests/evaluation/saved-pages.json, by the scorer of ../shared; those that are kept as numbers alone. FOLDER holds the packages that the
 * pages come with, unpacked in any way: a page is known by its SHA-256.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import pages from '../evaluation/saved-pages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx tests/support/score-pages.ts FOLDER');

const saved = new Map<string, Buffer>();
for (const path of globSync('**/*.{html,testhtml}', { cwd: folder, absolute: true })) {
  const html = readFileSync(path);
  saved.set(createHash('sha256').update(html).digest('hex'), html);
}
const laid = mkdtempSync(join(tmpdir(), 'on-the-record-pages-'));
for (const isKept of [false, true]) {
  const set = join(laid, isKept ? 'kept' : 'open');
  mkdirSync(join(set, 'pages'), { recursive: true });
  const truth = pages.filter(({ kept, sha256 }) => kept === isKept && saved.has(sha256));
  for (const { sha256 } of truth)
    writeFileSync(join(set, 'pages', `${sha256}.html.gz`), gzipSync(saved.get(sha256) ?? ''));
  writeFileSync(
    join(set, 'truth.json'),
    JSON.stringify(Object.fromEntries(truth.map((page) => [page.sha256, page]))),
  );
  const all = pages.filter(({ kept }) => kept === isKept).length;
  process.stdout.write(
    `${isKept ? 'kept, not to be read' : 'open'}: ${truth.length} of ${all} pages there\n`,
  );
  const args = ['../shared/score/reading.mjs', ...(isKept ? [] : ['-v']), set];
  spawnSync('node', args, { cwd: ROOT, stdio: 'inherit' });
}
rmSync(laid, { recursive: true });

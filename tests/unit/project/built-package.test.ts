import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, faultyRecord, type ToldLine } from '../../support/faulty-archive.ts';
import { has, run } from '../../support/tools.ts';
import { ROOT } from './source-files.ts';

const STORY =
  'Harbour fund to grow\n\n“Traffic rose 4 percent,” Ana Ríos, mayor of Tern Bay, said on Monday.\n';

/** An empty folder with the packed package in it, and no package but those that it asks for. */
let folder = '';
const inside = (...path: string[]) => join(folder, 'node_modules/on-the-record', ...path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'otr-package-'));
  const npx = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
  npx(join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'tests/support/build-package.ts');
  run('npm', ['pack', '--silent', '--pack-destination', folder, join(ROOT, '.output/package')]);
  mkdirSync(inside(), { recursive: true });
  run('tar', [
    'xzf',
    join(folder, `on-the-record-${versionIn(ROOT)}.tgz`),
    '--strip-components=1',
    '-C',
    inside(),
  ]);
  const { dependencies } = JSON.parse(readFileSync(inside('package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place);
  }
  writeFileSync(join(folder, 'a.txt'), STORY);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
}

/** Runs the package's command where it was unpacked. */
const command = (args: readonly string[], input?: string) =>
  run(process.execPath, [inside('lib/cli/annotate.js'), ...args], {
    cwd: folder,
    ...(input !== undefined && { input }),
  });

interface Line extends ToldLine {
  readonly attributions?: readonly object[];
}

const linesIn = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('the packed package in an empty folder', () => {
  test('has the command', () => {
    expect(command(['--version'])).toBe(`${versionIn(ROOT)}\n`);
    expect(linesIn(command(['a.txt']))[0]?.attributions).toHaveLength(1);
  });

  test('has a README of its own, and what that links', () => {
    const text = readFileSync(inside('README.md'), 'utf8');
    expect(text).toContain('\non-the-record statement.html');
    const links = Array.from(text.matchAll(/\]\(([^)#]+)\)/g), ([, to = '']) => to);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((to) => !existsSync(inside(to)))).toEqual([]);
  });

  test('is used from Node, with types', () => {
    const use = `
      import { analyse, type Analysis, readPage, readText, write } from 'on-the-record';
      const found: Analysis = analyse(await readText(${JSON.stringify(STORY)}, { published: '2026-03-02' }));
      const page = await readPage('<article><h1>Fund</h1><p>Traffic rose last year, the mayor of the town said.</p></article>');
      const name: string | undefined = found.speakers[0]?.name;
      console.log(JSON.stringify([name, write(found, 'ris').slice(0, 10), typeof page.text]));
    `;
    writeFileSync(join(folder, 'use.mts'), use);
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--strict',
      '--skipLibCheck',
    ];
    run(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, '--types', '', 'use.mts'],
      { cwd: folder },
    );
    const [name, ris, text] = JSON.parse(run(process.execPath, ['use.mjs'], { cwd: folder })) as string[];
    expect([name, ris, text]).toEqual(['Ana Ríos', 'TY  - NEWS', 'string']);
  });
});

const RECORDS = Array.from({ length: 40 }, (_, id) => id);
const JOB = () => `${process.execPath} ${inside('lib/cli/annotate.js')} --ndjson --jobs 1`;

/** Runs a line of the shell on an archive; one in ten is no record, so the command's status is 1. */
function onArchive(records: readonly number[], line: string): Line[] {
  writeFileSync(join(folder, 'archive.ndjson'), records.map((id) => `${faultyRecord(id)}\n`).join(''));
  return linesIn(run('sh', ['-c', `${line} 2>/dev/null || true`], { cwd: folder }));
}

// 5,000 of them, and how memory goes: npm run archive.
describe('archives', () => {
  test.skipIf(!has('parallel'))('GNU parallel: nothing lost, no two lines of one name, in order', () => {
    const lines = onArchive(
      RECORDS,
      `parallel --keep-order --pipepart -a archive.ndjson --block 9k '${JOB()}'`,
    );
    expect(faultsIn(lines, RECORDS)).toEqual([]);
    expect(new Set(lines.map(({ file }) => file)).size).toBe(RECORDS.length);
  });

  // Spark's RDD.pipe: a process a partition, a line of input a record, a line of output a record, in order.
  test('Spark’s pipe, by a stand-in for its line protocol', () => {
    const partitions = [RECORDS.slice(0, 15), RECORDS.slice(15)];
    for (const partition of partitions)
      expect(faultsIn(onArchive(partition, `${JOB()} < archive.ndjson`), partition)).toEqual([]);
  });
});

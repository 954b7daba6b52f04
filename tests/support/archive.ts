/**
 * `npm run archive`: 5,000 articles with faults (ARTICLES=n for others) through the batch command in GNU parallel, where that is installed, and
 * through Spark's line protocol; tells whether any record was lost and how much memory a process took at a tenth and at the whole of it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { faultsIn, faultyRecord, type ToldLine } from './faulty-archive.ts';
import { has } from './tools.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = Number(process.env['ARTICLES'] ?? 5000);
const COMMAND = [join(ROOT, 'lib/cli/start.mjs'), '--ndjson', '--jobs', '1'];

const RECORDS = Array.from({ length: ARTICLES }, (_, id) => id);

/** The whole line is of no use, and 5,000 of them would be our own memory. */
function told(line: string): ToldLine {
  const { file, id, error } = JSON.parse(line) as ToldLine;
  return { file, id, ...(error !== undefined && { error }) };
}

async function writeArchive(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const id of RECORDS) if (!file.write(`${faultyRecord(id)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

/** One process as Spark's RDD.pipe runs it, a line a record; its memory is looked at as the lines come. */
async function piped(path: string): Promise<{ wrong: string[]; early: number; late: number }> {
  const child = spawn(process.execPath, COMMAND, {
    cwd: ROOT,
    stdio: [openSync(path, 'r'), 'pipe', 'ignore'],
  });
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  const lines: ToldLine[] = [];
  let [early, late] = [0, 0];
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(told(line));
    if (lines.length % 50 !== 0 || lines.length >= ARTICLES - 50) continue;
    if (lines.length <= ARTICLES / 5) early = Math.max(early, resident());
    else late = Math.max(late, resident());
  }
  return { wrong: faultsIn(lines, RECORDS), early, late };
}

const folder = mkdtempSync(join(tmpdir(), 'otr-archive-'));
try {
  const path = join(folder, 'archive.ndjson');
  await writeArchive(path);
  if (has('parallel')) {
    const start = performance.now();
    const job = [process.execPath, ...COMMAND].join(' ');
    spawnSync(
      'sh',
      ['-c', `parallel --keep-order --pipepart -a ${path} --block 500k '${job}' > ${folder}/out 2>/dev/null`],
      {
        cwd: ROOT,
      },
    );
    const lines = readFileSync(join(folder, 'out'), 'utf8').trimEnd().split('\n').map(told);
    const wrong = faultsIn(lines, RECORDS);
    console.log(
      `GNU parallel: ${lines.length} lines for ${ARTICLES} records, ${wrong.length} wrong, ${((performance.now() - start) / 1000).toFixed(0)} s`,
    );
    for (const words of wrong.slice(0, 10)) console.log(words);
    if (wrong.length > 0) process.exitCode = 1;
  } else console.log('GNU parallel is not installed');
  const { wrong, early, late } = await piped(path);
  console.log(
    `Spark's line protocol: ${wrong.length} wrong; ${early.toFixed(0)} MB in the first fifth, ${late.toFixed(0)} MB after it`,
  );
  for (const words of wrong.slice(0, 10)) console.log(words);
  if (wrong.length > 0 || late > 1.3 * early) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '@/lib/cli/dom/parse-html.ts';
import { htmlArticle } from '@/lib/cli/html-article.ts';
import { ms } from './statistics.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['../shared/reading/pages', '../shared/pages', 'tests/fixtures/pages'];
const ADDRESS = 'https://news.example/2025/story';
/** Pages read one after the other, and pages a second that an archive needs. */
const [MANY, WANTED] = [2000, 15];

/** The saved pages beside the project, else its own. */
function savedPages(): readonly string[] {
  const folders = FOLDERS.map((folder) => join(ROOT, folder)).filter((folder) => existsSync(folder));
  const pages = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.html(?:\.gz)?$/.test(name))
      .map((name) => readFileSync(join(folder, name)))
      .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')),
  );
  return pages;
}

/** Milliseconds a page that some work on all pages takes; the quicker of two rounds, since a machine may be busy. */
async function timeOf(pages: readonly string[], work: (page: string) => number): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    let sum = 0;
    for (const page of pages) {
      sum += work(page);
      // Weak references are strong until a task ends, and the command's threads take a page in a task.
      await setImmediate();
    }
    rounds.push(sum / pages.length);
  }
  return Math.min(...rounds);
}

/** Milliseconds of work, of all the process's threads: the clock tells more on a machine that does other things. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Megabytes of heap in use after a collection. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How fast the batch command reads pages on one core, against Readability alone on the same DOM, and what memory it keeps. */
export async function measureHtml(): Promise<string[]> {
  const pages = savedPages();
  const whole = await timeOf(pages, (page) => timed(() => htmlArticle(page, ADDRESS)));
  const parsing = await timeOf(pages, (page) => timed(() => parseHtml(page, ADDRESS)));
  const alone = await timeOf(pages, (page) => {
    const document = parseHtml(page, ADDRESS) as unknown as Document;
    return timed(() => new Readability(document, { serializer: () => '' }).parse());
  });
  const before = heap();
  for (let at = 0; at < MANY; at += 1) {
    htmlArticle(pages[at % pages.length] ?? '', ADDRESS);
    await setImmediate();
  }
  const rate = 1000 / whole;
  return [
    `${pages.length} pages of HTML on one core: ${rate.toFixed(0)} a second (${ms(whole)} each, ${ms(parsing)} of it parsing), ${rate >= WANTED ? 'within' : 'UNDER'} ${WANTED}`,
    `  reading without parsing: ${((whole - parsing) / alone).toFixed(1)} × Readability alone on the same DOM (${ms(alone)})`,
    `  heap after ${MANY} pages: ${heap().toFixed(0)} MB, ${before.toFixed(0)} MB before them; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  ];
}

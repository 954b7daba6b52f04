import { readdir, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from '../support/builds.ts';
import type { Driver } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from '../e2e/acting.ts';
import { pageScript } from './page-script.ts';
import { longestStand, watchThread } from './page-thread.ts';

const ARTICLES = Number(process.env['ARTICLES'] ?? 10_000);
const ANNOTATIONS = 20;
const FILLED_AT_ONCE = 500;
/** Longest wait for a file, ms. */
const LATEST = 600_000;

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

/** What the script for the page puts there. */
interface Filling {
  readonly fillOurs: (from: number, articles: number, annotations: number) => Promise<void>;
}

async function fill(driver: Driver): Promise<void> {
  const page = await driver.open(driver.extensionUrl('library.html'));
  await page.inject(await pageScript('fill-in-page.ts'));
  for (let from = 0; from < ARTICLES; from += FILLED_AT_ONCE)
    await page.run(
      (first, articles, annotations) =>
        (globalThis as unknown as Filling).fillOurs(first, articles, annotations),
      from,
      FILLED_AT_ONCE,
      ANNOTATIONS,
    );
  await page.close();
}

/** Exports all claims as JSON-LD from the library's page. */
async function exportTime(driver: Driver): Promise<string> {
  const library = await driver.open(driver.extensionUrl('library.html'));
  await waitFor(
    'rows',
    () => library.run(() => document.querySelector('main [aria-setsize]') !== null),
    LATEST,
  );
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Data');
  await watchThread(library);
  const start = performance.now();
  await clickOn(library, '[role=menuitem]', 'Web Annotation');
  const told = new Set<number>();
  let size = 0;
  await waitFor(
    'the file',
    async () => {
      const share = await library.run(() => document.querySelector('progress')?.value ?? null);
      if (share !== null) told.add(share);
      const names = await readdir(driver.downloads).catch(() => []);
      const name = names.find((one) => one.endsWith('.jsonld'));
      const before = size;
      size = name === undefined ? 0 : (await stat(join(driver.downloads, name))).size;
      return share === null && size > 0 && size === before;
    },
    LATEST,
  );
  const time = performance.now() - start;
  const longest = await longestStand(library);
  await library.close();
  return `${seconds(time)}, ${(size / 1e6).toFixed(0)} MB, ${told.size} times told how far, the page stood still ${Math.round(longest)} ms at most`;
}

/** The library's export of 200,000 annotations' claims, in both browsers. */
export async function measureExport(): Promise<string[]> {
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    await fill(driver);
    const told = await exportTime(driver);
    await driver.close();
    lines.push(
      `export from a library of ${(ARTICLES * ANNOTATIONS).toLocaleString('en')} annotations, ${driver.name}: ${told}; at a load of ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  return lines;
}

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { AnnotationCollection } from '@/lib/core/export/web-annotation.ts';
import { libraryArticle } from '../bench/library-data.ts';
import { pageScript } from '../bench/page-script.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, textOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { untilSays } from './reading.ts';
import { LATEST, sharesTold, watchShares } from './shares-told.ts';

/** So many that a share of the work is told more than once in either browser, and time is left to cancel the rest. */
const ARTICLES = 300;
const ANNOTATIONS = 20;
/** The view of statements shows, and exports, the claims alone. */
const CLAIMS = Array.from({ length: ARTICLES }, (_, n) => libraryArticle(n, ANNOTATIONS).annotations)
  .flat()
  .filter(({ body }) => body.type === 'claim').length;

/** What the script for the page puts there. */
interface Filling {
  readonly fillOurs: (from: number, articles: number, annotations: number) => Promise<void>;
}

async function fill({ driver }: Stage): Promise<void> {
  const page = await driver.open(driver.extensionUrl('library.html'));
  await page.inject(await pageScript('fill-in-page.ts'));
  await page.run(
    (articles, annotations) => (globalThis as unknown as Filling).fillOurs(0, articles, annotations),
    ARTICLES,
    ANNOTATIONS,
  );
  await page.close();
}

async function openLibrary({ driver }: Stage): Promise<Surface> {
  const library = await driver.open(driver.extensionUrl('library.html'));
  onTestFinished(() => library.close().catch(() => undefined));
  await untilSays(library, 'Export');
  await waitFor('rows', () =>
    library.run(() => document.querySelector('main [aria-setsize], main li') !== null),
  );
  await rm(driver.downloads, { recursive: true, force: true });
  await mkdir(driver.downloads);
  return library;
}

async function savedFile({ driver }: Stage, ending: string): Promise<string> {
  const isWhole = (text: string) => text.endsWith('}\n');
  return waitFor(
    `a ${ending} file`,
    async () => {
      const names = await readdir(driver.downloads);
      const name = names.find((one) => one.startsWith('on-the-record_') && one.endsWith(ending));
      const text = name && (await readFile(join(driver.downloads, name), 'utf8'));
      return text && isWhole(text) && text;
    },
    LATEST,
  );
}

async function exportJsonLd(library: Surface): Promise<void> {
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Data');
  await clickOn(library, '[role=menuitem]', 'Web Annotation');
}

inEachBrowser((stage) => {
  beforeAll(() => fill(stage));

  test('a large export is written by a worker: progress is told, the file is whole', async () => {
    const library = await openLibrary(stage);
    await watchShares(library);
    await exportJsonLd(library);
    await stage.shoot(library, 'export-progress');
    const told = await sharesTold(library);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const { type, total, first } = JSON.parse(await savedFile(stage, '.jsonld')) as AnnotationCollection;
    expect([type, total, first.items.length]).toEqual(['AnnotationCollection', CLAIMS, CLAIMS]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  test('it can be cancelled while it is written, and then there is no file', async () => {
    const library = await openLibrary(stage);
    await watchShares(library, 'The file is being written.');
    await exportJsonLd(library);
    await untilSays(library, 'Cancelled. Nothing was exported.');
    await sleep(2000);
    expect(await readdir(stage.driver.downloads)).toEqual([]);
    expect(await textOf(library)).not.toContain('The file is being written.');
  });
});

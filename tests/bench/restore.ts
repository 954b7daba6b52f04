import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { clickOn } from '../e2e/acting.ts';
import { BROWSERS } from '../support/builds.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { pageScript } from './page-script.ts';
import { longestStand, watchThread } from './page-thread.ts';
import type { Choosing } from './restore-in-page.ts';

const ARTICLES = Number(process.env['ARTICLES'] ?? 10_000);
const ANNOTATIONS = 20;
/** ms. */
const IDLE = 3000;
/** Longest wait for one restore, ms. */
const LATEST = 900_000;

/** Waits until the panel says so, or is gone; tells how long that took and how long the page stood still at most. */
async function stepUntil(library: Surface, words: string | null): Promise<string> {
  const start = performance.now();
  await waitFor(
    words ?? 'the end of the restore',
    () =>
      library.run((sought) => {
        const panel = document.querySelector<HTMLElement>('.file-panel')?.innerText;
        return sought === null ? panel === undefined : panel?.includes(sought) === true;
      }, words),
    LATEST,
  );
  const time = (performance.now() - start) / 1000;
  const longest = await longestStand(library);
  await watchThread(library);
  return `${time.toFixed(1)} s (the page stood still ${Math.round(longest)} ms at most)`;
}

/** How long the page stands still while nothing goes on in it: what the machine's other work takes. */
async function standsIdle(library: Surface): Promise<string> {
  await watchThread(library);
  await sleep(IDLE);
  const longest = await longestStand(library);
  await watchThread(library);
  return `${Math.round(longest)} ms`;
}

/** A backup of 10,000 articles and 200,000 annotations by the library's own panel, in both browsers. */
export async function measureRestore(): Promise<string[]> {
  const script = await pageScript('restore-in-page.ts');
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    const library = await driver.open(driver.extensionUrl('library.html'));
    await library.inject(script);
    await clickOn(library, 'button', 'Restore a backup');
    await waitFor('a field for a file', () =>
      library.run(() => document.querySelector('input[type=file]') !== null),
    );
    await library.run(
      (articles, annotations) => (globalThis as unknown as Choosing).makeBackup(articles, annotations),
      ARTICLES,
      ANNOTATIONS,
    );
    const idle = await standsIdle(library);
    await library.run(() => (globalThis as unknown as Choosing).chooseBackup());
    const read = await stepUntil(library, 'Nothing was touched yet');
    await clickOn(library, 'button', 'Merge the backup');
    const brought = await stepUntil(library, null);
    await waitFor(
      'rows',
      () => library.run(() => document.querySelector('main [aria-setsize]') !== null),
      LATEST,
    );
    const shown = Math.round(await longestStand(library));
    await driver.close();
    lines.push(
      `restore of ${ARTICLES.toLocaleString('en')} articles, ${driver.name} (idle, the page stands still ${idle}): looked at ${read}, brought in ${brought}, ` +
        `then shown (${shown} ms); at a load of ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  return lines;
}

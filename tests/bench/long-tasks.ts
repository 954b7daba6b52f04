import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_BUILD } from '../support/builds.ts';
import { startChromium } from '../support/chromium.ts';
import type { Driver, Surface } from '../support/driver.ts';
import { servePages, SHARED_PAGES } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { readabilityTimes } from './readability.ts';
import { ms, quantile } from './statistics.ts';

/** https://w3c.github.io/longtasks/ counts tasks over this, in milliseconds. */
const LONG = 50;
/** Time for what follows the marks, in milliseconds. */
const AFTER = 700;

function collectLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
  });
}

async function longTasksOn(driver: Driver, url: string): Promise<{ longest: number; parse: number }> {
  const tab = await driver.open(url);
  await sleep(AFTER);
  await tab.run(collectLongTasks);
  const popup = await driver.pressToolbarButton(tab);
  await settled(popup);
  await sleep(AFTER);
  const tasks = await tab.run(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  await popup.close();
  await tab.close();
  // On a page that was not read yet, as the content script met it.
  const fresh = await driver.open(url);
  await sleep(AFTER);
  const [parse = 0] = await readabilityTimes(fresh, 1);
  await fresh.close();
  return { longest: Math.max(0, ...tasks), parse };
}

async function settled(popup: Surface): Promise<void> {
  await waitFor('an answer in the popup', () =>
    popup.run(
      () =>
        document.querySelector('[role=tab], h2') !== null && !document.body.innerText.includes('Reading the'),
    ),
  );
}

/** Long tasks in the page while it is read and marked, on real pages, Readability's own parse aside; Chromium. */
export async function measureLongTasks(): Promise<string[]> {
  if (!existsSync(SHARED_PAGES)) return ['long tasks: no pages at ../shared/pages'];
  const names = readdirSync(SHARED_PAGES).filter((name) => name.endsWith('.html'));
  const server = await servePages();
  const driver = await startChromium({ extension: CHROMIUM_BUILD });
  const pages: { name: string; longest: number; parse: number; rest: number }[] = [];
  for (const name of names) {
    const { longest, parse } = await longTasksOn(driver, server.url(`shared/${name}?csp=quiet`));
    pages.push({ name, longest, parse, rest: longest - parse });
  }
  await driver.close();
  await server.close();
  const long = pages.filter(({ longest }) => longest > LONG);
  const ours = long.filter(({ rest }) => rest > LONG);
  return [
    `chromium: long tasks on ${long.length} of ${pages.length} real pages, on ${ours.length} with Readability's own parse taken off (its p95 ${ms(
      quantile(
        pages.map(({ parse }) => parse),
        0.95,
      ),
    )})`,
    ...long.map(({ name, longest, parse }) => `  ${name}: ${ms(longest)}, of which Readability ${ms(parse)}`),
  ];
}

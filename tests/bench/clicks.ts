import { BROWSERS } from '../support/builds.ts';
import type { Driver, Tab } from '../support/driver.ts';
import { servePages } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { readabilityTimes } from './readability.ts';
import { median, ms, quantile } from './statistics.ts';

const ROUNDS = 20;
const WARM_UP = 3;
/** The statement twice over: about 1,000 words. */
const PAGE = 'press-statement.html?times=2';

/** Wall-clock milliseconds, the same in this process and in the browser's. */
const now = () => performance.timeOrigin + performance.now();

/** Has a page note, by the wall clock, when marks were first painted. */
function noteWhenPainted(): void {
  const look = () => {
    const marked = [...CSS.highlights.keys()].some((name) => name.startsWith('otr-claim'));
    if (!marked) {
      requestAnimationFrame(look);
      return;
    }
    // They are painted in this frame; the timer runs after it.
    setTimeout(() => {
      Object.assign(globalThis, { paintedAt: performance.timeOrigin + performance.now() });
    });
  };
  look();
}

/** Milliseconds from the press of the button. */
interface Click {
  /** The popup's scripts have run: before it the browser makes a process and loads a document. */
  readonly popup: number;
  readonly lists: number;
  readonly painted: number;
  /** Readability's own parse in the same tab, once, right after. */
  readonly parse: number;
}

async function click(driver: Driver, tab: Tab, url: string): Promise<Click> {
  await tab.goto(url);
  await tab.activate();
  await tab.run(noteWhenPainted);
  const start = now();
  const popup = await driver.pressToolbarButton(tab);
  const lists = await waitFor('the lists', () =>
    popup.run(
      () => document.querySelector('[role=tab]') !== null && performance.timeOrigin + performance.now(),
    ),
  );
  const painted = await waitFor('the marks', () =>
    tab.run(() => (globalThis as { paintedAt?: number }).paintedAt),
  );
  const opened = await popup.run(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
  });
  await popup.close();
  const [parse = Number.NaN] = await readabilityTimes(tab, 1);
  return { popup: opened - start, lists: lists - start, painted: painted - start, parse };
}

/** Milliseconds from the press of the button over a page that is read. */
interface Reopening {
  /** Until there is a document of the popup's, which is the browser's own part. */
  readonly document: number;
  /** The largest of what it shows is painted: its lists. */
  readonly painted: number;
}

/** When the largest of what a document shows was painted, by the wall clock; undefined before there are lists. */
function paintedIn(): Promise<number | undefined> {
  if (document.querySelector('[role=tab]') === null) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1)?.startTime;
      resolve(last === undefined ? undefined : performance.timeOrigin + last);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function reopen(driver: Driver, tab: Tab): Promise<Reopening> {
  const start = now();
  const popup = await driver.pressToolbarButton(tab);
  const painted = await waitFor('the lists', () => popup.run(paintedIn));
  const opened = await popup.run(() => performance.timeOrigin);
  await popup.close();
  return { document: opened - start, painted: painted - start };
}

/** From the press of the toolbar button to painted marks, in both browsers, warm, against Readability's own parse. */
export async function measureClicks(): Promise<string[]> {
  const server = await servePages();
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    const tab = await driver.open(server.url(PAGE));
    const clicks: Click[] = [];
    const reopenings: Reopening[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      clicks.push(await click(driver, tab, server.url(PAGE)));
      reopenings.push(await reopen(driver, tab));
    }
    const words = await tab.run(() => document.querySelector('article')?.innerText.split(/\s+/).length ?? 0);
    await driver.close();
    const all = (part: keyof Click) => clicks.slice(WARM_UP).map((one) => one[part]);
    const summary = (part: keyof Click) => `${ms(median(all(part)))} (p95 ${ms(quantile(all(part), 0.95))})`;
    const ratio = (value: number) => (value / median(all('parse'))).toFixed(1);
    const work = median(clicks.slice(WARM_UP).map(({ painted, popup }) => painted - popup));
    const again = reopenings.slice(WARM_UP);
    const own = again.map(({ painted, document }) => painted - document);
    lines.push(
      `${driver.name}, ${words} words, warm, medians of ${ROUNDS}:`,
      `  click to painted marks ${summary('painted')}, to the popup's lists ${summary('lists')}`,
      `  of which until the popup's scripts have run ${summary('popup')}, after that ${ms(work)}`,
      `  reopened on the read page, to its lists ${ms(median(again.map(({ painted }) => painted)))}, from its document on ${ms(median(own))} (p95 ${ms(quantile(own, 0.95))})`,
      `  Readability's own parse there ${summary('parse')}: all is ${ratio(median(all('painted')))} ×, what follows the popup ${ratio(work)} × as long`,
    );
  }
  await server.close();
  return lines;
}

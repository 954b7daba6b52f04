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
    // The timer runs after the frame that paints them.
    requestAnimationFrame(() =>
      setTimeout(() => {
        Object.assign(globalThis, { paintedAt: performance.timeOrigin + performance.now() });
      }),
    );
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

/** From the press of the toolbar button to painted marks, in both browsers, warm, against Readability's own parse. */
export async function measureClicks(): Promise<string[]> {
  const server = await servePages();
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    const tab = await driver.open(server.url(PAGE));
    const clicks: Click[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      clicks.push(await click(driver, tab, server.url(PAGE)));
    }
    const words = await tab.run(() => document.querySelector('article')?.innerText.split(/\s+/).length ?? 0);
    await driver.close();
    const all = (part: keyof Click) => clicks.slice(WARM_UP).map((one) => one[part]);
    const summary = (part: keyof Click) => `${ms(median(all(part)))} (p95 ${ms(quantile(all(part), 0.95))})`;
    const ratio = (value: number) => (value / median(all('parse'))).toFixed(1);
    const work = median(clicks.slice(WARM_UP).map(({ painted, popup }) => painted - popup));
    lines.push(
      `${driver.name}, ${words} words, warm, medians of ${ROUNDS}:`,
      `  click to painted marks ${summary('painted')}, to the popup's lists ${summary('lists')}`,
      `  of which until the popup's scripts have run ${summary('popup')}, after that ${ms(work)}`,
      `  Readability's own parse there ${summary('parse')}: all is ${ratio(median(all('painted')))} ×, what follows the popup ${ratio(work)} × as long`,
    );
  }
  await server.close();
  return lines;
}

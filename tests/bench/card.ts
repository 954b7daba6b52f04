import { loadavg } from 'node:os';
import { clickWords } from '../e2e/acting.ts';
import { annotate, untilCard } from '../e2e/reading.ts';
import { BROWSERS } from '../support/builds.ts';
import type { Driver, Tab } from '../support/driver.ts';
import { servePages } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { median, ms, quantile } from './statistics.ts';

const ROUNDS = 30;
const WARM_UP = 3;
const PAGE = 'press-statement.html';
const CLAIM = 'delays would be costly';
const SPEAKER = 'Tomas Reuter';
/** A card is open so soon after the click, ms. */
const BOUND = 60;

/** Has a page note how long after a click our element has been painted in the top layer, where the card is shown. */
function noteWhenOpen(): void {
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const look = () => {
        const isOpen = document.querySelector(':scope > [popover=manual]:popover-open') !== null;
        // The timer runs after the frame that paints it.
        requestAnimationFrame(() =>
          isOpen
            ? setTimeout(() => Object.assign(globalThis, { openAfter: performance.now() - timeStamp }))
            : look(),
        );
      };
      Object.assign(globalThis, { openAfter: null });
      look();
    },
    true,
  );
}

async function open(tab: Tab): Promise<number> {
  await clickWords(tab, CLAIM);
  const after = await waitFor('the card on the page', () =>
    tab.run(() => (globalThis as { openAfter?: number | null }).openAfter ?? null),
  );
  await untilCard(tab, SPEAKER);
  await tab.press('Escape');
  await waitFor('the card to go', () =>
    tab.run(() => document.querySelector(':scope > [popover=manual]:popover-open') === null),
  );
  return after;
}

async function timesIn(driver: Driver, url: string): Promise<number[]> {
  const tab = await driver.open(url);
  await (await annotate(driver, tab)).close();
  await tab.activate();
  await tab.run(noteWhenOpen);
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) times.push(await open(tab));
  return times.slice(WARM_UP);
}

/** From the click on a mark to its card, painted, in both browsers, warm. */
export async function measureCard(): Promise<string[]> {
  const server = await servePages();
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    const times = await timesIn(driver, server.url(PAGE));
    await driver.close();
    const [middle, late] = [median(times), quantile(times, 0.95)];
    const holds = middle <= BOUND ? 'holds' : 'does not hold';
    lines.push(
      `card open, ${driver.name}, warm, ${ROUNDS} clicks: median ${ms(middle)} (p95 ${ms(late)}); at most ${BOUND} ms ${holds}, ` +
        `at a load of ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  await server.close();
  return lines;
}

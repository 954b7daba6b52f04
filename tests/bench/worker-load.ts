import { existsSync } from 'node:fs';
import { CHROMIUM_BUILD } from '../support/builds.ts';
import { startChromium } from '../support/chromium.ts';
import { servePages } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { median, ms } from './statistics.ts';

const PAGE = 'press-statement.html';
/** The load's name among the worker's own timings (entrypoints/background/load-model.ts). */
const MODEL_LOAD = 'attribution model';
/** Browsers started, each with a new profile. */
const STARTS = 7;
/** Milliseconds that the load may take. */
const WANTED = 40;

/** Milliseconds in which a service worker that was just started fetches and unpacks the attribution model; Chromium. */
export async function measureWorkerLoad(): Promise<string[]> {
  if (!existsSync(CHROMIUM_BUILD)) return ['model load in the service worker: no build, run npm run build'];
  const server = await servePages();
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const driver = await startChromium({ extension: CHROMIUM_BUILD });
    const tab = await driver.open(server.url(PAGE));
    await driver.pressToolbarButton(tab);
    const [own] = await waitFor('the model', async () => {
      const timings = await driver.timingsOf(MODEL_LOAD);
      return timings.length > 0 && timings;
    });
    times.push(own ?? Number.NaN);
    await driver.close();
  }
  await server.close();
  const typical = median(times);
  return [
    `model load in the service worker, ${STARTS} new browsers: median ${ms(typical)} (${typical <= WANTED ? 'within' : 'OVER'} ${WANTED} ms), ${ms(Math.min(...times))} to ${ms(Math.max(...times))}`,
  ];
}

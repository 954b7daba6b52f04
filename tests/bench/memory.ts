import { annotate } from '../e2e/reading.ts';
import { CHROMIUM_BUILD } from '../support/builds.ts';
import { startChromium } from '../support/chromium.ts';
import { servePages } from '../support/page-server.ts';
import { median } from './statistics.ts';

const TABS = 5;

/** What reading and marking adds to a tab's JavaScript heap (all worlds, after collection), Chromium. */
export async function measureMemory(): Promise<string[]> {
  const server = await servePages();
  const driver = await startChromium({ extension: CHROMIUM_BUILD });
  const added: number[] = [];
  for (let round = 0; round < TABS; round += 1) {
    const tab = await driver.open(server.url('press-statement.html?times=2'));
    const before = await driver.heapOf(tab);
    const popup = await annotate(driver, tab);
    await popup.close();
    added.push((await driver.heapOf(tab)) - before);
    await tab.close();
  }
  await driver.close();
  await server.close();
  return [`chromium: reading and marking adds ${(median(added) / 1e6).toFixed(1)} MB to a tab's heap`];
}

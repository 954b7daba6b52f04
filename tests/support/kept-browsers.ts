import type { BROWSERS } from './builds.ts';
import type { Driver } from './driver.ts';

type Browser = (typeof BROWSERS)[number];

declare global {
  /** Browsers that go from file to file, by name; `undefined` outside of tests/support/browsers-environment.ts. */
  var keptBrowsers: Map<string, Driver> | undefined;
}

/**
 * A browser with the extension as it is just after it was installed: the one that the worker's last file had, if it can be
 * renewed, else a new one.
 */
export async function freshBrowser({ name, start, build }: Browser): Promise<Driver> {
  const kept = globalThis.keptBrowsers?.get(name);
  globalThis.keptBrowsers?.delete(name);
  const driver = (kept && (await renewed(kept))) ?? (await start({ extension: build }));
  globalThis.keptBrowsers?.set(name, driver);
  return driver;
}

async function renewed(driver: Driver): Promise<Driver | undefined> {
  try {
    await driver.renew();
    return driver;
  } catch (error) {
    console.warn(`${driver.name} is started anew:`, error);
    await driver.close().catch(() => undefined);
    return undefined;
  }
}

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtinEnvironments, type Environment } from 'vitest/runtime';
import type { TESTED } from '../support/builds.ts';
import type { Driver } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';

type Tested = (typeof TESTED)[number];

/** The browsers that stay from file to file, by name. Vitest loads this module twice, as the environment and for the tests. */
const kept = ((globalThis as { keptBrowsers?: Map<string, Promise<Driver>> }).keptBrowsers ??= new Map());

/** What a worker is told to end by; the first is that vitest is gone. */
const ENDS = ['disconnect', 'SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Node, as the environment of end-to-end tests: the browsers that stayed are closed when the last file is done, and no browser
 * outlives its worker.
 */
export default {
  name: 'kept-browsers',
  viteEnvironment: 'ssr',
  async setup(global, options) {
    // Of before the tests run, when vitest puts another in its place.
    const exit = process.exit.bind(process);
    const listeners = process.listenerCount('exit');
    const end = () => {
      // Puppeteer kills its browsers as the process exits, but every second one: it shortens the list that it goes through.
      while (process.listenerCount('exit') > listeners) process.emit('exit', 1);
      exit(1);
    };
    for (const event of ENDS) process.once(event, end);
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await Promise.allSettled([...kept.values()].map(async (driver) => (await driver).close()));
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;

/**
 * The browser that stays from file to file, as if the extension had just been installed, but for its welcome page. To start one costs
 * more processor time than most tests: a new one comes only where the last one is gone or will not forget.
 */
export async function keptBrowser(tested: Tested): Promise<Driver> {
  const last = kept.get(tested.name);
  const driver = await last?.then(asInstalled).catch(() => undefined);
  if (driver !== undefined) return driver;
  await closeKept(tested);
  const starting = tested.start({ extension: tested.build });
  kept.set(tested.name, starting);
  return starting;
}

/** Closes it, so that the next file has a new one: what a test that failed left behind is not known. */
export async function closeKept({ name }: Pick<Tested, 'name'>): Promise<void> {
  const last = kept.get(name);
  kept.delete(name);
  await last?.then((driver) => driver.close()).catch(() => undefined);
}

/** What is used of the extension's API, which both browsers name so. */
interface Api {
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    getCurrent(): Promise<{ id: number }>;
    remove(ids: number[]): Promise<void>;
  };
  readonly permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<object[]> };
  readonly storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

/**
 * Takes back all that was done in a browser: tabs, grants, settings, the library, downloads. Where nothing was put on record, the
 * background stays: its engine takes 2 s of processor time to start, and it remembers nothing but the library and its tabs.
 */
async function asInstalled(driver: Driver): Promise<Driver> {
  const page = await driver.open(driver.extensionUrl('options.html'));
  await page.run(forgetChoices);
  await waitFor('the script that grants let in to go', () => page.run(readsNothing), 5000);
  if (await page.run(holdsRecord)) {
    await driver.stopBackground();
    await page.run(forgetLibrary);
  }
  for (const name of await readdir(driver.downloads).catch(() => []))
    await rm(join(driver.downloads, name), { recursive: true });
  // A tab that no test knows, as there is one when a browser starts.
  await page.goto('about:blank');
  return driver;
}

async function forgetChoices(): Promise<void> {
  const { tabs, permissions, storage } = (globalThis as unknown as { chrome: Api }).chrome;
  const own = await tabs.getCurrent();
  const others = (await tabs.query({})).filter(({ id }) => id !== own.id);
  await tabs.remove(others.map(({ id }) => id));
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  const { origins = [] } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });
}

async function readsNothing(): Promise<boolean> {
  const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
  return (await scripting.getRegisteredContentScripts()).length === 0;
}

/** Whether any store has a row. */
async function holdsRecord(): Promise<boolean> {
  const answered = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The library is not to be read')));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const counts = stores.map((store) => answered(database.transaction(store).objectStore(store).count()));
    const rows = await Promise.all(counts);
    database.close();
    if (rows.some((count) => count > 0)) return true;
  }
  return false;
}

async function forgetLibrary(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve, reject) => {
      request.addEventListener('success', resolve);
      for (const fault of ['blocked', 'error'])
        request.addEventListener(fault, () => reject(new Error(`${name} is not to be deleted: ${fault}`)));
    });
  }
}

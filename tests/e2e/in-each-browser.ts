import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, onTestFinished } from 'vitest';
import { BROWSERS, TESTED } from '../support/builds.ts';
import type { Driver, Surface, Tab } from '../support/driver.ts';
import { servePages, type PageServer } from '../support/page-server.ts';
import { closeKept, keptBrowser } from './kept-browsers.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A browser with the extension in it and pages to open; filled before a test runs. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Opens a fixture page in a tab that is closed when the test ends. */
  open(path: string): Promise<Tab>;
  /**
   * Defines tests in one browser, Chromium, and with EVERYWHERE=1 in each: of what no browser does otherwise and tests without one hold,
   * where others of the same feature are in both.
   */
  once(define: () => void): void;
  /** With PICTURES=1 keeps a screenshot in .output/screens, to be looked at: to take them all costs a tenth of the tests' time. */
  shoot(surface: Surface, name: string): Promise<void>;
}

/**
 * Defines tests twice, for Chromium and for Firefox, or for the one that is asked for, in the browser that stays from file to file.
 * Both are started at once, so that the second comes up while the first is at work.
 */
export function inEachBrowser(define: (stage: Stage) => void): void {
  defineTwice(define, false);
}

/** The same in browsers of their own, just installed and with the welcome page open. */
export function inEachNewBrowser(define: (stage: Stage) => void): void {
  defineTwice(define, true);
}

function defineTwice(define: (stage: Stage) => void, own: boolean): void {
  const starting = new Map<string, Promise<Driver>>();
  beforeAll(() => {
    for (const tested of TESTED) {
      const driver = own ? tested.start({ extension: tested.build }) : keptBrowser(tested);
      // Told where it is awaited.
      driver.catch(() => undefined);
      starting.set(tested.name, driver);
    }
  });
  afterAll(async () => {
    if (!own) return;
    // One whose tests were left out, or that did not start.
    for (const driver of starting.values()) await driver.then((one) => one.close()).catch(() => undefined);
  });

  describe.each(TESTED)('$name', (tested) => {
    const isIn = tested === BROWSERS[0] || process.env['EVERYWHERE'] !== undefined;
    const stage = { once: (own: () => void) => (isIn ? own() : undefined) } as Stage;
    let isSound = true;
    beforeAll(async () => {
      const driver = await starting.get(tested.name);
      if (driver !== undefined) Object.assign(stage, stageOf(driver, await servePages()));
    });
    afterEach(({ task }) => {
      isSound &&= !task.result?.errors?.length;
    });
    afterAll(async () => {
      starting.delete(tested.name);
      if (own) await stage.driver?.close();
      else if (!isSound) await closeKept(tested);
      await stage.server?.close();
    });
    define(stage);
  });
}

function stageOf(driver: Driver, server: PageServer): Omit<Stage, 'once'> {
  return {
    driver,
    server,
    async open(path) {
      const tab = await driver.open(server.url(path));
      onTestFinished(() => tab.close().catch(() => undefined));
      return tab;
    },
    shoot: (surface, name) => shootTo(driver.name, surface, name),
  };
}

/** With PICTURES=1 keeps a screenshot in .output/screens, to be looked at. */
export async function shootTo(browser: string, surface: Surface, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  const folder = join(OUTPUT, 'screens', browser);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await surface.screenshot());
}

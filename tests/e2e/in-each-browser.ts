import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { TESTED } from '../support/builds.ts';
import type { Driver, Surface, Tab } from '../support/driver.ts';
import { servePages, type PageServer } from '../support/page-server.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A browser with the extension in it and pages to open; filled before a test runs. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Opens a fixture page in a tab that is closed when the test ends. */
  open(path: string): Promise<Tab>;
  /** Keeps a screenshot in .output/screens, to be looked at. */
  shoot(surface: Surface, name: string): Promise<void>;
}

/**
 * Defines tests twice, for Chromium and for Firefox, or for the one that is asked for, each with one browser for all of them.
 * Both are started at once, so that the second comes up while the first is at work.
 */
export function inEachBrowser(define: (stage: Stage) => void): void {
  const starting = new Map<string, Promise<Driver>>();
  beforeAll(() => {
    for (const { name, start, build } of TESTED) {
      const driver = start({ extension: build });
      // Told where it is awaited.
      driver.catch(() => undefined);
      starting.set(name, driver);
    }
  });
  afterAll(async () => {
    // One whose tests were left out, or that did not start.
    for (const driver of starting.values()) await driver.then((one) => one.close()).catch(() => undefined);
  });

  describe.each(TESTED)('$name', ({ name }) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      const driver = await starting.get(name);
      if (driver !== undefined) Object.assign(stage, stageOf(driver, await servePages()));
    });
    afterAll(async () => {
      starting.delete(name);
      await stage.driver?.close();
      await stage.server?.close();
    });
    define(stage);
  });
}

function stageOf(driver: Driver, server: PageServer): Stage {
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

/** Keeps a screenshot in .output/screens, to be looked at. */
export async function shootTo(browser: string, surface: Surface, name: string): Promise<void> {
  const folder = join(OUTPUT, 'screens', browser);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await surface.screenshot());
}

import { builtinEnvironments, type Environment } from 'vitest/runtime';
import type { Driver } from './driver.ts';

/** Node for end-to-end tests, which closes the browsers that stayed from file to file (`tests/e2e/kept-browsers.ts`) when the last is done. */
export default {
  name: 'keeps-browsers',
  viteEnvironment: 'ssr',
  async setup(global, options) {
    const kept = new Map<string, Promise<Driver>>();
    Object.assign(global, { keptBrowsers: kept });
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await Promise.allSettled([...kept.values()].map(async (driver) => (await driver).close()));
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;

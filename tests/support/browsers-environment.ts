import type { Environment } from 'vitest/runtime';

/** Node, with a place for browsers that go from file to file; closed when the worker has run all of its files. */
const environment: Environment = {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global) {
    const kept: NonNullable<typeof globalThis.keptBrowsers> = new Map();
    (global as typeof globalThis).keptBrowsers = kept;
    return {
      async teardown() {
        await Promise.all(Array.from(kept.values(), (driver) => driver.close().catch(() => undefined)));
      },
    };
  },
};

export default environment;

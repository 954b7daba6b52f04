import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/support/browsers.ts';
import { analyseInNode } from './tests/support/analyse-in-node.ts';
import { hypothesisSource } from './tests/support/hypothesis-source.ts';
import { readInNode } from './tests/support/read-in-node.ts';
import { savedPage } from './tests/support/saved-page.ts';

const alias = { '@': import.meta.dirname };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * Milliseconds for a test that analyses whole articles or runs a property a hundred times, on a machine that may be busy. How
 * work grows is counted, never timed (tests/unit/growth.test.ts).
 */
const BUSY = 60_000;

/** Files at a time: vitest leaves one core idle, which on two is half of them. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/**
 * Tests that have a worker of their own: they put others in the place of imported modules, which every file of a worker would get, or of
 * what modules call as they are loaded.
 */
const ALONE = ['tests/unit/{messaging,runtime}/**/*.test.ts', 'tests/unit/project/patterns.test.ts'];

export default defineConfig({
  test: {
    // Browsers take their time to close on a busy machine.
    teardownTimeout: 60_000,
    projects: [
      {
        resolve: { alias },
        plugins: [hypothesisSource()],
        test: {
          name: 'unit',
          include: ['tests/{unit,evaluation}/**/*.test.ts'],
          exclude: ALONE,
          environment: 'node',
          // The engine and its words are loaded once a worker: a third of the time went into loading them for each file.
          isolate: false,
          testTimeout: BUSY,
          maxWorkers: WORKERS,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'alone',
          include: ALONE,
          environment: 'node',
          testTimeout: BUSY,
          maxWorkers: WORKERS,
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout: BUSY,
          maxWorkers: WORKERS,
        },
      },
      {
        resolve: { alias },
        oxc,
        plugins: [hypothesisSource()],
        // The saved pages of others lie beside the project.
        server: { fs: { allow: ['.', '../shared/pages', '../shared/gold', '../shared/reading'] } },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          testTimeout: BUSY,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { analyseInNode, readInNode, savedPage },
            api: { host: '127.0.0.1' },
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Browsers go from file to file; each finds the extension as if it was only just installed.
          environment: './tests/support/browsers-environment.ts',
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Browsers wait as much as they compute: two at a time are what two cores can bear.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

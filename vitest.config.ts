import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/support/browsers.ts';
import { analyseInNode } from './tests/support/analyse-in-node.ts';
import { labelStudio } from './tests/support/label-studio.ts';
import { hypothesisSource } from './tests/support/hypothesis-source.ts';
import { readInNode } from './tests/support/read-in-node.ts';
import { savedPage } from './tests/support/saved-page.ts';

const alias = { '@': import.meta.dirname };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * Milliseconds for a test that analyses whole articles or runs a property a hundred times, on a machine that may be busy: beside
 * the browsers those in Node have a fifth of a core. How work grows is counted, never timed (tests/unit/growth.test.ts).
 */
const BUSY = 300_000;

/** Files at a time: vitest leaves one core idle, which on two is half of them. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/**
 * Tests that have a worker of their own: they put others in the place of imported modules, which every file of a worker would get,
 * or of what modules call as they are loaded; or have V8 count what is compiled from then on; or load modules anew.
 */
const ALONE = [
  'tests/unit/{messaging,runtime}/**/*.test.ts',
  'tests/unit/project/patterns.test.ts',
  'tests/unit/**/growth.test.ts',
  'tests/unit/reading-order.test.ts',
  'tests/components/granted.test.tsx',
];

/** Tests in a real Chromium, in a page of vitest's. */
function inChromium(name: string, include: string, { isolate }: { readonly isolate: boolean }) {
  return {
    resolve: { alias },
    oxc,
    plugins: [hypothesisSource()],
    // The saved pages of others lie beside the project.
    server: { fs: { allow: ['.', '../shared/pages', '../shared/gold', '../shared/reading'] } },
    test: {
      name,
      include: [include],
      isolate,
      // What is drawn and what is posted has its time in a browser as well (see e2e).
      retry: 1,
      testTimeout: BUSY,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        commands: { analyseInNode, labelStudio, readInNode, savedPage },
        api: { host: '127.0.0.1' },
        provider: playwright({
          launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] },
        }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

export default defineConfig({
  test: {
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
          hookTimeout: BUSY,
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
          hookTimeout: BUSY,
          maxWorkers: WORKERS,
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          exclude: ALONE,
          environment: 'jsdom',
          // To load jsdom took each file longer than its tests.
          isolate: false,
          setupFiles: ['tests/components/as-opened.ts'],
          testTimeout: BUSY,
          hookTimeout: BUSY,
          maxWorkers: WORKERS,
        },
      },
      // A page for each file loads engine and reader anew from the sources: a third of the time.
      inChromium('page', 'tests/page/**/*.test.ts', { isolate: false }),
      // What draws brings its sheets into the page for good.
      inChromium('drawn', 'tests/page/**/*.test.tsx', { isolate: true }),
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: './tests/e2e/kept-browsers.ts',
          // The engine is loaded once a worker, and a browser is started once.
          isolate: false,
          // A browser on a busy machine loses a press or a page at times, another each time. What passes only then, npm test tells.
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // A browser has a core (tests/support/test-all.ts): two files at a time in both took as long, and lost an answer in every second run.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

test('modules are mocked where every file has a worker of its own (vitest.config.ts)', () => {
  const mocking = filesOf(['tests/unit', 'tests/evaluation'], /\.test\.ts$/)
    .filter(({ text }) => text.includes(`vi.${'mock'}(`))
    .map(({ path }) => path);
  expect(mocking.length).toBeGreaterThan(0);
  expect(mocking.filter((path) => !/^tests\/unit\/(?:messaging|runtime)\//.test(path))).toEqual([]);
});

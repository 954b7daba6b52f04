import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

const OWN = 'tests/unit/project/alone.test.ts';

test('modules are mocked or loaded anew, and work is counted, where every file has a worker of its own (vitest.config.ts)', () => {
  const changing = filesOf(['tests/unit', 'tests/evaluation'], /\.test\.ts$/)
    .filter(({ path, text }) => path !== OWN && /\bvi\.(?:mock|resetModules)\(|\/counted-work\.ts/.test(text))
    .map(({ path }) => path);
  expect(changing.length).toBeGreaterThan(0);
  const isAlone =
    /^tests\/unit\/(?:(?:messaging|runtime)\/|(?:.*\/)?growth\.test\.ts|reading-order\.test\.ts)/;
  expect(changing.filter((path) => !isAlone.test(path))).toEqual([]);
});

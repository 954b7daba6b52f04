import { expect, test } from 'vitest';
import { parseOptions, USAGE } from '@/lib/cli/options.ts';

test('a document may take 30 seconds, as the usage says, unless the command line says otherwise', () => {
  expect(parseOptions(['a.txt'])).toMatchObject({ timeout: 30 });
  expect(USAGE).toMatch(/--timeout SECONDS .*\(30\)/);
  expect(parseOptions(['--timeout', '2.5', 'a.txt'])).toMatchObject({ timeout: 2.5 });
});

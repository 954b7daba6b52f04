import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

test('a measure that there is none of is told, with those there are', () => {
  const args = ['--import', 'tsx', 'tests/bench/bench.ts', 'speeed'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^bench: speeed: not one of models, .*\bspeed, /);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const ZIP = join(ROOT, `.output/on-the-record-${version}-sources.zip`);

/** What a build reads besides the code: the lock, what npm runs after it installs, the model and what the notices tell of it. */
const NEEDED = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'build/lean-readability.ts',
  'docs/model-card.md',
  'package-lock.json',
  'package.json',
  'public/attribution-model.bin',
  'tests/support/prepare.mjs',
  'tests/support/third-party.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'wxt.config.ts',
];

// That they build the same bytes is `npm run rebuild`, which installs everything anew.
describe.skipIf(!existsSync(ZIP))('the zip of the sources', () => {
  const files = existsSync(ZIP) ? unzipSync(readFileSync(ZIP)) : {};

  test('holds what a build reads, and how to build it', () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(NEEDED));
    expect(Buffer.from(files['CONTRIBUTING.md'] ?? []).toString()).toContain('npx wxt zip -b firefox --mv3');
  });

  test('holds nothing that was installed or built', () => {
    expect(
      Object.keys(files).filter((name) => /^(?:node_modules|\.output|\.wxt|\.git)\//.test(name)),
    ).toEqual([]);
  });
});

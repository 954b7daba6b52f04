import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '@/lib/core/model.ts';
import { SHARED_PAGES } from '../support/page-server.ts';
import { textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { annotate } from './reading.ts';

const PAGE = 'wuzhen-summit.html';
const ROOT = join(import.meta.dirname, '../..');

/** How many figures and initiatives the batch command finds in a file, and speakers and claims that lists show unasked. */
async function batchCounts(file: string): Promise<number[]> {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { stdout } = await promisify(execFile)(tsx, ['lib/cli/annotate.ts', file], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  });
  const { attributions, figures, initiatives } = JSON.parse(stdout) as Record<string, unknown[]> & {
    attributions: Attribution[];
  };
  const shown = attributions.filter(({ doubt }) => !doubt);
  const speakers = [...new Set(shown.map(({ speaker }) => speaker))];
  return [speakers, shown, figures, initiatives].map((found) => found?.length ?? 0);
}

// Other people's page, there on some machines only.
describe.skipIf(!existsSync(join(SHARED_PAGES, PAGE)))('a real page', () => {
  inEachBrowser((stage) => {
    test('gives the same findings as in the batch command', async () => {
      const { driver, open, shoot } = stage;
      const [speakers, claims, figures, initiatives] = await batchCounts(join(SHARED_PAGES, PAGE));
      const popup = await annotate(driver, await open(`shared/${PAGE}`));
      expect(await textsOf(popup, '[role=tab]')).toEqual([
        expect.stringMatching(new RegExp(`^Speakers\\s+${speakers}$`)),
        expect.stringMatching(new RegExp(`^Figures\\s+${figures}$`)),
        expect.stringMatching(new RegExp(`^Initiatives\\s+${initiatives}$`)),
      ]);
      expect((await textsOf(popup, '.count output'))[0]).toMatch(new RegExp(`\\b${claims} claims`));
      await shoot(popup, 'popup-wuzhen');
      await popup.close();
    });
  });
});

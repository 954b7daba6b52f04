import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse, readPage } from '@/lib/index.ts';
import { SHARED_PAGES } from '../support/page-server.ts';
import { textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { annotate } from './reading.ts';

const PAGE = 'wuzhen-summit.html';

/**
 * How many figures and initiatives are found in a file where there is no browser, and speakers and claims that lists show unasked. That the
 * batch command prints what is found is tested in Node (tests/unit/cli), and so is not started here.
 */
async function batchCounts(file: string): Promise<number[]> {
  const { attributions, figures, initiatives } = analyse(await readPage(readFileSync(file, 'utf8')));
  const shown = attributions.filter(({ doubt }) => !doubt);
  const speakers = new Set(shown.map(({ speaker }) => speaker));
  return [speakers.size, shown.length, figures.length, initiatives.length];
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

import { expect, test } from 'vitest';
import { beyondLimits } from '@/lib/page/beyond-limits.ts';
import { readableNodes } from '@/lib/page/readable-nodes.ts';
import { openPage, ownPages } from '../support/pages.ts';
import { readableTexts } from './page-laws.ts';

// So are those of the saved pages (shared-pages.test.ts).
test.each([...ownPages])('%s: the nodes are Readability’s text, to the letter', async (_, html) => {
  const { ours, readabilitys, inPage } = readableTexts(await openPage(html));
  expect(ours).toBe(readabilitys);
  expect(inPage).toBe(true);
});

test('a page without a body’s worth of text has none', async () => {
  const page = await openPage('<title>Nothing</title>');
  expect([...readableNodes(page, beyondLimits(page.body))]).toEqual([]);
});

test.each(['box article modal-enabled', 'article-non-modal holder', 'multimodal'])(
  'a story in “%s” is in no dialog',
  async (name) => {
    const story =
      '<p>The harbour board raised its fees again on Tuesday, after a year of talks with owners.</p>'.repeat(
        9,
      );
    const page = await openPage(
      `<title>Fees rise</title><h1>Fees rise</h1><div class="${name}">${story}</div>`,
    );
    const nodes = [...readableNodes(page, beyondLimits(page.body))];
    expect(nodes.map((node) => node.data).join('')).toContain('raised its fees');
  },
);

test('no dialog is the article, however little that has', async () => {
  const dialog =
    '<p>You may share this with all whom you know, by post, by mail or by hand, as you like.</p>'.repeat(9);
  const page = await openPage(
    `<title>Fees rise</title><div class="share-modal">${dialog}</div><h1>Fees rise</h1><div id="artpagination">
    ${'<p>The harbour board raised its fees again on Tuesday, after a year of talks.</p>'.repeat(4)}</div>`,
  );
  const nodes = [...readableNodes(page, beyondLimits(page.body))];
  expect(nodes.map((node) => node.data).join('')).toContain('raised its fees');
  expect(nodes.map((node) => node.data).join('')).not.toContain('share this');
});

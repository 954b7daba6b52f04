import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { beyondLimits } from '@/lib/page/beyond-limits.ts';
import { dialogsOf } from '@/lib/page/dialogs.ts';
import { readableNodes } from '@/lib/page/readable-nodes.ts';
import { severalArticles } from '@/lib/page/several-articles.ts';
import { isWordedButton } from '@/lib/page/worded-button.ts';
import { openPage, ownPages, sharedPages } from '../support/pages.ts';

const squash = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '');

// It leans on Readability's insides: its version is pinned, and this test guards the next.
test.each([...ownPages, ...sharedPages])(
  '%s: the nodes are Readability’s text, to the letter',
  async (_, html) => {
    const page = await openPage(html);
    const copy = page.cloneNode(true) as Document;
    // Of several articles one is read.
    for (const { element } of severalArticles(copy)?.others ?? []) element.remove();
    for (const dialog of dialogsOf(copy)) dialog.remove();
    // Words that Readability drops with their button.
    for (const button of copy.querySelectorAll('button'))
      if (isWordedButton(button)) button.replaceWith(...button.childNodes);
    const expected = new Readability(copy).parse()?.textContent;
    const nodes = [...readableNodes(page, beyondLimits(page.body))];
    expect(squash(nodes.map((node) => node.data).join(''))).toBe(squash(expected));
    expect(nodes.every((node) => node.isConnected && node.ownerDocument === page)).toBe(true);
  },
);

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

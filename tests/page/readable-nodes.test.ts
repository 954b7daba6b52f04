import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { beyondLimits } from '@/lib/page/beyond-limits.ts';
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

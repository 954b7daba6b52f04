import { Readability } from '@mozilla/readability';
import { expect } from 'vitest';
import type { ArticleText } from '@/lib/core/model.ts';
import { beyondLimits } from '@/lib/page/beyond-limits.ts';
import { dialogsOf } from '@/lib/page/dialogs.ts';
import { readableNodes } from '@/lib/page/readable-nodes.ts';
import { severalArticles } from '@/lib/page/several-articles.ts';
import { isWordedButton } from '@/lib/page/worded-button.ts';

const squash = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '');

/** The nodes are Readability's text, to the letter: they lean on its insides, and its version is pinned. */
export function expectReadabilitysText(page: Document): void {
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
}

/** An article's blocks are its text, and each holds words alone. */
export function expectBlocks({ text, blocks }: Pick<ArticleText, 'text' | 'blocks'>): void {
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  expect(blocks.filter(({ start, end }) => /^\s|\s$|\n|\s\s/.test(text.slice(start, end)))).toEqual([]);
}

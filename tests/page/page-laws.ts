import type { ArticleText } from '@/lib/core/model.ts';
import { beyondLimits } from '@/lib/page/beyond-limits.ts';
import { dialogsOf } from '@/lib/page/dialogs.ts';
import { readableNodes, readerOf } from '@/lib/page/readable-nodes.ts';
import { severalArticles } from '@/lib/page/several-articles.ts';
import { isWordedButton } from '@/lib/page/worded-button.ts';

const squash = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, '');

/** The text of the nodes, and Readability's, which it leans on: to the letter the same. Its version is pinned. */
export function readableTexts(page: Document): { ours: string; readabilitys: string; inPage: boolean } {
  const copy = page.cloneNode(true) as Document;
  // Of several articles one is read.
  for (const { element } of severalArticles(copy)?.others ?? []) element.remove();
  for (const dialog of dialogsOf(copy)) dialog.remove();
  // Words that Readability drops with their button.
  for (const button of copy.querySelectorAll('button'))
    if (isWordedButton(button)) button.replaceWith(...button.childNodes);
  const expected = readerOf(copy).parse()?.textContent;
  const nodes = [...readableNodes(page, beyondLimits(page.body))];
  return {
    ours: squash(nodes.map((node) => node.data).join('')),
    readabilitys: squash(expected),
    inPage: nodes.every((node) => node.isConnected && node.ownerDocument === page),
  };
}

/** What is wrong with an article's blocks: together they are its text, and each begins and ends with a word. */
export function blockFaults(article: Pick<ArticleText, 'text' | 'blocks'> | undefined): unknown[] {
  if (article === undefined) return ['no article'];
  const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  return [
    ...(texts.length > 1 ? [] : ['fewer than two']),
    ...(texts.join('\n\n') === article.text ? [] : ['not all of the text']),
    ...texts.filter((text) => /^\s|\s$|\n|\s\s/.test(text)),
  ];
}

import { linkedShare } from './article-part.ts';
import { blockOf, textsBehind } from './display.ts';
import { lineOf } from './page-metadata.ts';
import { contains } from './unclobbered.ts';

/** Characters of a paragraph of the story; dates, names and most standfirsts are shorter. */
const LEAST_PARAGRAPH = 100;
/** A standfirst may be as long as a paragraph, and stand before the names. */
const PARAGRAPHS = 3;
const MOST_LINKED = 0.5;
/** Text nodes with words looked at behind the headline. */
const MOST_NODES = 300;
/** Bits of `compareDocumentPosition`, where no `Node` is global. */
const [PRECEDING, FOLLOWING] = [2, 4];

/** Where an article begins: its headline, and what stands between that and the story. */
export interface Opening {
  /** The heading that shows the headline; null where none does. */
  readonly headline: Element | null;
  /** Whether a node stands behind the headline and before the story has got going. */
  readonly holds: (node: Node) => boolean;
  /** Whether a node is of this article at all, where a page shows several. */
  readonly isOwn: (node: Node) => boolean;
}

/**
 * The opening behind a headline: who wrote an article, and when, stands there; what stands elsewhere may be of other articles.
 * `article` is all of it where the page shows several.
 */
export function openingOf(
  document: Document,
  headline: Element | null,
  article: Element | null = null,
): Opening {
  const isOwn = (node: Node) => article === null || contains(article, node);
  if (headline === null) return { headline, holds: () => false, isOwn };
  const end = storyBehind(document, headline);
  return {
    headline,
    isOwn,
    holds: (node) => {
      if (!isOwn(node)) return false;
      const isBehind = (headline.compareDocumentPosition(node) & FOLLOWING) !== 0;
      return isBehind && (end === null || (end.compareDocumentPosition(node) & PRECEDING) !== 0);
    },
  };
}

function storyBehind(document: Document, headline: Element): Element | null {
  const seen = new Set<Element>([headline]);
  let last: Element | null = null;
  let paragraphs = 0;
  let left = MOST_NODES;
  for (const node of textsBehind(document, headline)) {
    left -= 1;
    if (left < 0) return last;
    const block = blockOf(node);
    if (seen.has(block)) continue;
    seen.add(block);
    last = block;
    if (lineOf(block).length < LEAST_PARAGRAPH || linkedShare(block) >= MOST_LINKED) continue;
    paragraphs += 1;
    if (paragraphs === PARAGRAPHS) return block;
  }
  return null;
}

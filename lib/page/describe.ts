import { textNodes } from './unclobbered.ts';
import type { Span } from '@/lib/core/model.ts';
import type { TextMap } from './text-map.ts';

/**
 * The span of the article's text that a live range covers, without white space at its ends; null where it touches no word
 * of the article. What the range covers outside the article is left out.
 */
export function describe(range: Range, map: TextMap): Span | null {
  const root = range.commonAncestorContainer;
  const nodes = root.nodeType === Node.TEXT_NODE ? [root as Text] : textNodes(root);
  let start = Infinity;
  let end = -Infinity;
  for (const node of nodes) {
    if (!range.intersectsNode(node)) continue;
    const from = map.offsetOf(node, node === range.startContainer ? range.startOffset : 0);
    const to = map.offsetOf(node, node === range.endContainer ? range.endOffset : node.length);
    if (from === null || to === null || from === to) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return start < end ? trimmed(map.text, { start, end }) : null;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const length = words.trim().length;
  const first = start + words.search(/\S/);
  return length === 0 ? null : { start: first, end: first + length };
}

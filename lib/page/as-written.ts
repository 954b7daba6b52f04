import type { AsWritten } from '@/lib/core/passages.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { Segment } from './block-builder.ts';

/** UTF-16 units that the page may have where the text has white space or nothing; more is another passage. */
const LONGEST = 120;
/** More than these are no article's. */
const MOST = 5000;

/**
 * What the page's text nodes have in place of a span of the article's text, where that is not the same: runs of white space, soft
 * hyphens, what parts cells and blocks. In text order, without overlap. `places` are the page's text nodes in document order, counted.
 */
export function asWritten(
  text: string,
  segments: readonly Segment[],
  places: ReadonlyMap<Text, number>,
): AsWritten[] {
  const nodes = [...places.keys()];
  const found: AsWritten[] = [];
  let before: Segment | undefined;
  for (const segment of segments) {
    keepTime();
    if (before) {
      const words = between(before, segment, nodes, places);
      const read = text.slice(before.end, segment.start);
      if (words !== read && (words !== null || !read.includes('\n')))
        found.push({ start: before.end, end: segment.start, text: words });
    }
    for (const change of within(text, segment)) found.push(change);
    before = segment;
  }
  return found.slice(0, MOST);
}

/** What the page has between two segments; null where that is a passage of its own, or they do not follow one another. */
function between(
  before: Segment,
  after: Segment,
  nodes: readonly Text[],
  places: ReadonlyMap<Text, number>,
): string | null {
  const end = before.nodeStart + before.end - before.start;
  if (before.node === after.node)
    return end <= after.nodeStart ? before.node.data.slice(end, after.nodeStart) : null;
  const [first, last] = [places.get(before.node), places.get(after.node)];
  if (first === undefined || last === undefined || last < first) return null;
  let words = before.node.data.slice(end);
  for (let at = first + 1; at < last && words.length <= LONGEST; at += 1) words += nodes[at]?.data ?? '';
  words += after.node.data.slice(0, after.nodeStart);
  return words.length <= LONGEST ? words : null;
}

/** White space that the text has as a plain space. */
function* within(text: string, { node, nodeStart, start, end }: Segment): Generator<AsWritten> {
  const data = node.data.slice(nodeStart, nodeStart + end - start);
  if (data === text.slice(start, end)) return;
  for (let at = 0; at < data.length; at += 1) {
    const character = data.charAt(at);
    if (character !== text.charAt(start + at))
      yield { start: start + at, end: start + at + 1, text: character };
  }
}

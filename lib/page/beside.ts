import type { Beside, LeftOut, LeftOutReason } from '@/lib/core/passages.ts';
import type { Block } from '@/lib/core/model.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { ArticlePart } from './article-part.ts';
import type { PageBlock } from './block-builder.ts';
import type { Sorted } from './furniture.ts';
import { LABEL } from './furniture-words.ts';
import { readBlocks } from './read-blocks.ts';
import { tagOf, textNodes } from './unclobbered.ts';
import type { StyleOf } from './display.ts';

/** Passages told of, but for what is too long, and UTF-16 units of each: enough to see what it is. */
const [MOST, LONGEST] = [200, 1000];

interface Left {
  readonly block: PageBlock;
  readonly reason: LeftOutReason | 'caption';
}

/**
 * What stands among the article's `blocks` (those kept) on the page: captions, and what was left out. `places` are the page's
 * text nodes, counted: to ask the browser which of two comes first takes it longer the more siblings they have.
 */
export function passagesBeside(
  part: ArticlePart,
  sorted: Sorted,
  blocks: readonly Block[],
  styleOf: StyleOf,
  places: ReadonlyMap<Text, number>,
): { readonly captions: readonly Beside[]; readonly leftOut: readonly LeftOut[] } {
  const isBefore = (a: PageBlock | undefined, b: PageBlock | undefined): boolean =>
    follows(places, a?.segments[0]?.node, b?.segments[0]?.node);
  const all = [...sorted.left, ...unread(part, sorted, styleOf, places)].toSorted((a, b) =>
    isBefore(a.block, b.block) ? -1 : 1,
  );
  const captions: Beside[] = [];
  const leftOut: LeftOut[] = [];
  let kept = 0;
  const told = all.filter(({ reason }, at) => at < MOST || reason === 'too-long');
  for (const { block, reason } of told) {
    while (kept < sorted.kept.length && isBefore(sorted.kept[kept], block)) kept += 1;
    const at = blocks[kept]?.start ?? blocks.at(-1)?.end ?? 0;
    const text = block.text.slice(0, LONGEST);
    const before = leftOut.at(-1);
    if (reason === 'caption') captions.push({ text, at });
    else if (reason === 'too-long' && before?.reason === reason && before.at === at)
      leftOut.splice(-1, 1, { ...before, text: `${before.text}\n${text}`.slice(0, LONGEST) });
    else if (/[\p{L}\p{N}]/u.test(text)) leftOut.push({ text, at, reason });
  }
  return { captions, leftOut };
}

/** What the article's own part of the page shows besides: what its names call furniture, and what Readability left behind. */
function unread(
  { container, nodes, named, unread: untold }: ArticlePart,
  { kept }: Sorted,
  styleOf: StyleOf,
  places: ReadonlyMap<Text, number>,
): readonly Left[] {
  const [first, last] = [kept[0]?.segments[0]?.node, kept.at(-1)?.segments.at(-1)?.node];
  const isWhole = tagOf(container) === 'BODY';
  const rest = new Set<Text>();
  for (const node of textNodes(container)) {
    if (nodes.has(node) || untold.has(node) || node.data.trim() === '') continue;
    // The page's own body holds everything: what stands around the article is none of it.
    const isTooLong = named.get(node) === 'too-long';
    if (isWhole && !isTooLong && !(follows(places, first, node) && follows(places, node, last))) continue;
    if (follows(places, first, node)) rest.add(node);
  }
  return readBlocks(container, rest, 'paragraph', styleOf).map((block) => {
    const node = block.segments[0]?.node;
    const reason = (node && named.get(node)) ?? 'other';
    const isCaption = block.kind === 'caption' && reason !== 'subscription' && !LABEL.test(block.text);
    return { block, reason: isCaption ? 'caption' : reason };
  });
}

function follows(
  places: ReadonlyMap<Text, number>,
  first: Text | undefined,
  node: Text | undefined,
): boolean {
  keepTime();
  const [before, behind] = [first && places.get(first), node && places.get(node)];
  return before !== undefined && behind !== undefined && before < behind;
}

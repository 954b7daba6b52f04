import { textPositionSelector, textQuoteSelector } from '@/lib/core/record/selectors.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import { anchor } from '@/lib/page/anchor.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';

/** How far each block of a text moved that stands in the other one word for word; others are missing. */
function moves(from: ArticleText, to: ArticleText): ReadonlyMap<Span, number> {
  const starts = new Map<string, number[]>();
  for (const { start, end } of to.blocks) {
    const words = to.text.slice(start, end);
    starts.set(words, [...(starts.get(words) ?? []), start]);
  }
  const moved = new Map<Span, number>();
  for (const block of from.blocks) {
    // Blocks that read alike keep their order.
    const start = starts.get(from.text.slice(block.start, block.end))?.shift();
    if (start !== undefined) moved.set(block, start - block.start);
  }
  return moved;
}

/**
 * Finds marks again in a text that changed: in a block that stays by its place in the block, elsewhere by their words and
 * what stands around them. A mark of which no passage is left is left out.
 */
export function anchorMarks(
  marks: readonly PaintedMark[],
  from: ArticleText,
  to: ArticleText,
): readonly PaintedMark[] {
  const moved = moves(from, to);
  const find = (span: Span): Span[] => {
    keepTime();
    const block = from.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
    const by = block && moved.get(block);
    if (by !== undefined) return [{ start: span.start + by, end: span.end + by }];
    const quote = textQuoteSelector(from.text, span);
    const found = anchor(to.text, { quote, position: textPositionSelector(from.text, span) });
    return found === null ? [] : [found];
  };
  return marks.flatMap((mark) => {
    const [first, ...rest] = mark.spans.flatMap(find);
    const source = mark.source === null ? null : (find(mark.source)[0] ?? null);
    const lines = mark.lines?.map(({ name, spans }) => ({ name, spans: spans.flatMap(find) }));
    return first === undefined
      ? []
      : [{ ...mark, spans: [first, ...rest] as const, source, ...(lines && { lines }) }];
  });
}

import type { Analysis, Span } from '@/lib/core/model.ts';

/** How far an excerpt reaches to either side of its passage before it is cut at a word, in UTF-16 units. */
const REACH = 110;

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The words around a passage: out to the ends of the claim it stands in (else of its block), cut at a word where
 * that is far. `cutBefore` and `cutAfter` tell whether something was left out.
 */
export function excerptAround(
  { article, attributions }: Analysis,
  passage: Span,
): Span & { readonly cutBefore: boolean; readonly cutAfter: boolean } {
  const pieces = attributions.flatMap(({ content }) => content);
  const whole =
    pieces.find((piece) => contains(piece, passage)) ??
    article.blocks.find((block) => contains(block, passage)) ??
    passage;
  const cutBefore = passage.start - whole.start > REACH;
  const cutAfter = whole.end - passage.end > REACH;
  const start = cutBefore
    ? Math.min(passage.start, article.text.indexOf(' ', passage.start - REACH) + 1)
    : whole.start;
  const end = cutAfter
    ? Math.max(passage.end, article.text.lastIndexOf(' ', passage.end + REACH))
    : whole.end;
  return { start, end, cutBefore, cutAfter };
}

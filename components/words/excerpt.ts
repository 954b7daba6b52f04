import type { Analysis, Span } from '@/lib/core/model.ts';
import { fromWholeWord, toWholeWord } from '@/lib/core/text/whole-words.ts';

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

/** How much stands to either side of a few words in a row, UTF-16 units. */
const BESIDE = 34;

/** A few words on either side of a passage, whole and of its paragraph; "…" where more stands there. */
export function wordsBeside(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const [head, tail] = [before.lastIndexOf('\n'), after.indexOf('\n')];
  const isAll = { before: head !== -1 || start <= BESIDE, after: tail !== -1 || end + BESIDE >= text.length };
  return [
    isAll.before ? before.slice(head + 1) : `…\u00a0${fromWholeWord(before)}`,
    isAll.after ? after.slice(0, tail === -1 ? undefined : tail) : `${toWholeWord(after)}\u00a0…`,
  ];
}

import { textPositionSelector, textQuoteSelector } from '@/lib/core/export/selectors.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import { anchor } from '@/lib/page/anchor.ts';
import type { Mark } from './marks.ts';

/** Finds marks again in a text that changed; a mark of which no passage is left is left out. */
export function anchorMarks(marks: readonly Mark[], from: ArticleText, to: ArticleText): readonly Mark[] {
  const find = (span: Span): Span[] => {
    const quote = textQuoteSelector(from.text, span);
    const found = anchor(to.text, { quote, position: textPositionSelector(from.text, span) });
    return found === null ? [] : [found];
  };
  return marks.flatMap((mark) => {
    const [first, ...rest] = mark.spans.flatMap(find);
    return first === undefined ? [] : [{ ...mark, spans: [first, ...rest] as const }];
  });
}

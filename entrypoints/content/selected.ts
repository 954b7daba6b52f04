import { textPositionSelector, textQuoteSelector } from '@/lib/core/record/selectors.ts';
import type { Span } from '@/lib/core/model.ts';
import { anchor } from '@/lib/page/anchor.ts';
import { describe } from '@/lib/page/describe.ts';
import type { Shown } from './shown.ts';

/** Words of the article that the user selected. */
export interface Selected {
  /** UTF-16 units of the analysis' text, which may be older than the page's. */
  readonly span: Span;
  readonly text: string;
  /** On the page, as selected. */
  readonly range: Range;
}

/** Where a passage of one text stands in another. */
function spanIn(other: string, text: string, span: Span): Span | null {
  const quote = textQuoteSelector(text, span);
  return anchor(other, { quote, position: textPositionSelector(text, span) });
}

/** What is selected on the page; null where that is no word of the article as it was read. */
export function selectedIn({ article, map }: Shown): Selected | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const there = describe(range, map);
  if (there === null) return null;
  const read = article.text;
  const text = map.text.slice(there.start, there.end);
  const span = map.text === read ? there : spanIn(read, map.text, there);
  if (span === null || read.slice(span.start, span.end) !== text) return null;
  return { span, text, range: range.cloneRange() };
}

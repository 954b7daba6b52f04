import { bestOccurrence, stands } from '@/lib/core/anchoring/best-occurrence.ts';
import { spanOfPosition } from '@/lib/core/record/selectors.ts';
import type { Span } from '@/lib/core/model.ts';
import type { TextPositionSelector, TextQuoteSelector } from '@/lib/core/w3c-selectors.ts';
import { foldText } from '@/lib/core/text/fold-text.ts';

/** How a passage was described when it was recorded (W3C Web Annotation); the quote decides, the position only helps. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

/**
 * Finds a passage again in a text that changed under the reader: where it was, if its words still stand there, else the
 * occurrence of its words that context and position favour, white space, quotation marks and dashes aside. Null where its
 * words are gone. What is on record is found by lib/core/anchoring, which knows more tiers and is too large for every page.
 */
export function anchor(text: string, { quote, position }: Selectors): Span | null {
  if (quote.exact.trim() === '') return null;
  const before = position === undefined ? null : spanOfPosition(text, position);
  if (before !== null && stands(text, before, quote)) return before;
  const asItWas = bestOccurrence(text, quote, before?.start);
  if (asItWas !== null) return asItWas.span;
  const folded = foldText(text);
  const found = bestOccurrence(folded.text, {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix).text,
    suffix: foldText(quote.suffix).text,
  });
  return found === null ? null : folded.spanOf(found.span);
}

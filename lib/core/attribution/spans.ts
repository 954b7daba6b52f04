import type { Span, TextSpan } from '../model.ts';
import type { Reading, TokenRange } from './reading.ts';

/** The characters that tokens cover. */
export function spanOf(reading: Reading, { first, end: after }: TokenRange): TextSpan {
  const start = reading.tokens[first]?.start ?? 0;
  return withText(reading.text.article.text, { start, end: reading.tokens[after - 1]?.end ?? start });
}

/** The span with its words. */
export const withText = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

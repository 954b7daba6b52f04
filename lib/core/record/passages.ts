import { textPositionSelector, textQuoteSelector } from './selectors.ts';
import type { Span, TextSpan } from '../model.ts';
import type { Body, Passage } from './record.ts';

/** A span of the text with its words. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The passages of a finding: a claim's pieces, the figure itself, an initiative's mentions. */
export function passagesOf(body: Body): readonly TextSpan[] {
  if (body.type === 'claim') return body.content;
  return body.type === 'initiative' ? body.mentions : [{ start: body.start, end: body.end, text: body.text }];
}

/** The passages as the W3C selectors that find them again in another text. */
export function selectorsOf(text: string, body: Body): Passage[] {
  return passagesOf(body).map((span) => ({
    quote: textQuoteSelector(text, span),
    position: textPositionSelector(text, span),
  }));
}

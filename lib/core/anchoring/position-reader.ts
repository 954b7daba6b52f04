import type { Span } from '../model.ts';
import type { TextPositionSelector } from '../w3c-selectors.ts';
import { firstWhere } from '../text/first-where.ts';

/** Reads positions of one text as `spanOfPosition` does, without counting from its start for each of them. */
export function positionReader(text: string): (position: TextPositionSelector) => Span | null {
  // Code points before each pair of surrogates.
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }, nth) => index - nth);
  const length = text.length - pairs.length;
  const offsetOf = (codePoints: number) => codePoints + firstWhere(pairs, (at) => at >= codePoints);
  return ({ start, end }) =>
    start < 0 || end < start || end > length ? null : { start: offsetOf(start), end: offsetOf(end) };
}

import type { Span } from '../model.ts';

/** Codes of instruments that a news agency sets beside their names: ".DJI", "LCOc1", "EUR=", "US10YT=RR", "CMCU3". */
const CODES =
  /(?<=\s)\.[A-Z][A-Z0-9]{2,}\b|\b[A-Z0-9]{2,}=[A-Z]{0,4}(?!\w)|\b[A-Z]{2,5}c\d\b|\bC?M[A-Z]{2}3\b/g;
const MAY_HOLD = /[=.][A-Z ]|c\d|3/;

/** The codes of instruments in a part of a text. */
export function instrumentCodes(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  if (!MAY_HOLD.test(part)) return [];
  return [...part.matchAll(CODES)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

import type { Span } from '../../model.ts';

/** A line that is no speech: "(Laughter.)", "[Crosstalk]", "END", "* * *". */
const DIRECTION =
  /^\s*(?:(?:END|End of (?:the )?(?:transcript|briefing|interview))\b.*|[#*–—_-][#*–—_\s-]*|(?:\p{Lu}{2,}\s*\([^()]{1,40}\)[.?]?|\([^()]{1,80}\)\.?|\[[^[\]]{1,80}\]\.?)\s*)$/u;
/** Remarks in brackets inside speech that tell how it was spoken. */
const INLINE_DIRECTION =
  /[([](?:laugh\w*|applause|cheer\w*|cross-?talk|inaudible|indiscernible|unintelligible|pause\w*|silence|break|music|boo\w*|off[- ]mic\w*|interrupt\w*|interposing|continuing|smil\w*|nods?|sighs?|as (?:interpreted|translated|delivered|prepared)|through (?:an )?(?:interpreter|translator)|via \w+|speaks? \w+|in (?:[a-z]+(?:ish|ese|ench|ian|ic)|german|hindi|dutch|greek)|end \w+|video \w+|\w+ video \w+)[^()[\]]{0,40}[)\]]/gi;
/** A time stamp before or inside speech. */
const STAMP = /[[(]\d{1,2}:\d\d(?::\d\d)?[\])]/g;

/** What is said in a stretch of text: its pieces without stage directions, time stamps and the spaces around them. */
export function spokenIn(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  if (DIRECTION.test(words)) return [];
  const breaks = [...words.matchAll(INLINE_DIRECTION), ...words.matchAll(STAMP)].toSorted(
    (a, b) => a.index - b.index,
  );
  const pieces: Span[] = [];
  let at = 0;
  for (const direction of [...breaks, undefined]) {
    const end = direction?.index ?? words.length;
    const piece = words.slice(at, Math.max(at, end));
    const start = span.start + at + piece.length - piece.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push({ start, end: start + piece.trim().length });
    at = Math.max(at, end + (direction?.[0].length ?? 0));
  }
  return pieces;
}

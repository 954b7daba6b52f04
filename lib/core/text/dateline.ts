import type { Span } from '../model.ts';

/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const REACH = 110;

/**
 * A place in capitals, perhaps with region, date and agency, and the dash that ends it: "HANOI, Oct. 16 -- ",
 * "COPENHAGEN, March 6 (Norden Wire) - ", "JAKARTA, Nov 2: ", "PORTLAND, Ore., July 30, 2025 /NewsLine/ -- "; or the two
 * spaces that a lost dash leaves behind a region: "WASHINGTON, D.C.  ".
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:,? (?:\p{Lu}[\p{L}.]*|\d{1,4}),?){0,6}(?:(?: ?[(/][^)/\n]{2,40}[)/])? ?[\p{Pd}]{1,2} |[\p{Pd}]{1,2}\([^)\n]{2,40}\) ?[\p{Pd}]{1,2} ?|(?<=\d): |(?<=, ?\p{Lu}[\p{L}.]{1,6}) {2})(?=["“‘«\p{Lu}\d$£€])/u;

/** Where the block's text begins after its dateline, if it has one; else the block's start. */
export function afterDateline(text: string, block: Span): number {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  const dateline = DATELINE.exec(head)?.[0];
  return block.start + (dateline?.length ?? 0);
}

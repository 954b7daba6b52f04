import type { Span } from '../model.ts';

/** How far into a paragraph a dateline may reach, in UTF-16 units. */
const REACH = 110;

/**
 * A place in capitals, perhaps with region, date and agency, and the dash that ends it: "HANOI, Oct. 16 -- ",
 * "COPENHAGEN, March 6 (Norden Wire) - ", "JAKARTA, Nov 2: ", "PORTLAND, Ore., July 30, 2025 /NewsLine/ -- "; or the two
 * spaces that a lost dash leaves behind a region: "WASHINGTON, D.C.  ".
 */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:,? (?:\p{Lu}[\p{L}.]*|\d{1,4}),?){0,6}(?:(?: ?[(/][^)/\n]{2,40}[)/])? ?[\p{Pd}]{1,2} | ?[\p{Pd}]{1,2} ?\([^)\n]{2,40}\) ?[\p{Pd}]{1,2} ?|(?<=\d): |(?<=, \d{4}) |(?<=, ?\p{Lu}[\p{L}.]{1,6}) {2})(?=["“‘«\p{Lu}\d$£€])/u;

/** An agency or a place in brackets: "(CNN)", "(Washington, D.C.) -- ", "(NewsLine) - ". */
const BRACKETED = /^\(\p{Lu}[^)\n]{1,40}\)(?: ?\p{Pd}{1,2})? {0,2}(?=["“‘«\p{Lu}\d])/u;

/** A place that is not in capitals, with region or date, or a date alone: "Duluth, MN – ", "Accra, July 29, 2025 — ", "July 17, 2025 (NewsLine) - ". */
const IN_SMALL =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?:, ?(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.\p{Lu}\.|\p{Lu}\p{Ll}+ \d{1,2}|\d{4})){1,3}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})(?: [(/][^)/\n]{2,40}[)/])? ?\p{Pd}{1,2} (?=["“‘«\p{Lu}\d])/u;

/** A place in capitals that has lost the spaces around its dash: "WASHINGTON-U.S. Sen. Ana Rao". */
const JOINED = /^\p{Lu}{4,30}-(?=(?:U\.S\.|Sen\.|Senator|Rep\.|Gov\.|The|Today) )/u;

/** How many parts, each with its dash, a dateline has at the most: "(NewsLine) - July 17, 2025 - DALLAS — ". */
const PARTS = 3;

/** What was read of a block, whose every sentence and name asks for it. */
const READ = new WeakMap<Span, { readonly text: string; readonly end: number }>();

/** Where the block's text begins after its dateline, if it has one; else the block's start. */
export function afterDateline(text: string, block: Span): number {
  const known = READ.get(block);
  if (known?.text === text) return known.end;
  const end = readDateline(text, block);
  READ.set(block, { text, end });
  return end;
}

function readDateline(text: string, block: Span): number {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  let length = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const rest = head.slice(length);
    const dateline = DATELINE.exec(rest) ?? BRACKETED.exec(rest) ?? IN_SMALL.exec(rest) ?? JOINED.exec(rest);
    if (dateline === null) break;
    length += dateline[0].length;
  }
  return block.start + length;
}

import { hasCapital } from '../../text/letters.ts';
import { itemAt } from '../../text/item-at.ts';
import { BODY_KINDS, LAST_BODIES } from '../../lexicon/body-words.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { NAME_JOINERS } from '../../lexicon/particles.ts';
import type { Token } from '../../model.ts';

/** Tokens of a name before its head that are looked at. */
const LONGEST = 14;
/** What stands before a name that holds a comma or an article of its own. */
const OPENING = /^(?:the|an?|its|their|our|my|his|her|['’]s?|called|named|dubbed|[“"‘])$/;

/** "the [UN-backed] Ocean Compact": who stands behind it. */
export const PATRONAGE = /-(?:backed|brokered|funded|led|mediated|run|sponsored|supported)$/;

const QUOTE = /^[“"‘]$/;
/** Tokens behind "Act" within which the quotation of a name closes: “… Act of 2025”. */
const AFTER_ACT = 5;

/** "the Military, Veterans and Society Program", "its Water Supply, and Storage Project": a comma in a list inside the name. */
export function isListed(tokens: readonly Token[], at: number, head: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== ',' || !hasCapital(tokens[at - 1])) return false;
  if (!hasCapital(next) && !/^(?:and|&)$/.test(next?.norm ?? '')) return false;
  const inside = tokens.slice(at + 1, head).map(({ norm }) => norm);
  if (!inside.some((norm) => /^(?:and|&)$/.test(norm)) || inside.some((norm) => HEAD_NOUNS.has(norm)))
    return false;
  let opening = at - 1;
  while (
    opening > 0 &&
    at - opening < LONGEST &&
    (hasCapital(tokens[opening]) || tokens[opening]?.text === ',')
  )
    opening -= 1;
  const before = tokens.slice(opening + 1, at);
  return OPENING.test(tokens[opening]?.norm ?? '') && !before.some(({ norm }) => HEAD_NOUNS.has(norm));
}

/** "the See the Board Act": a law named by a sentence of its own, behind its article. */
export function opensAct(tokens: readonly Token[], at: number, head: number, least: number): boolean {
  return (
    /^(?:act|bill)$/.test(tokens[head]?.norm ?? '') &&
    /^(?:the|our|your|an?|that)$/.test(tokens[at]?.norm ?? '') &&
    at - 2 >= least &&
    hasCapital(tokens[at - 1]) &&
    OPENING.test(tokens[at - 2]?.norm ?? '') &&
    // “Introducing a Bill of Rights is”: a sentence that opens with a quotation mark.
    (!QUOTE.test(tokens[at - 2]?.text ?? '') ||
      tokens.slice(head + 1, head + AFTER_ACT).some(({ text }) => /^["”’]$/.test(text)))
  );
}

/** "the Technology Plan [and Roadmap], submitted": a second head without an article of its own; where the name goes on. */
export function pastTwin(tokens: readonly Token[], from: number, end: number): number {
  const [joiner, head, next] = tokens.slice(from, from + 3);
  const twin =
    /^(?:and|&)$/.test(joiner?.norm ?? '') &&
    from + 1 < end &&
    /^\p{Lu}/u.test(head?.text ?? '') &&
    HEAD_NOUNS.has(head?.norm ?? '') &&
    !/^[\p{Lu}\p{N}]/u.test(next?.text ?? '');
  return twin ? from + 2 : from;
}

/** "the Protecting Conscience from Discrimination Act": a small word inside what an article or a gerund opens and "Act" ends. */
export function isInsideAct(tokens: readonly Token[], at: number, from: number, least: number): boolean {
  if (!/^(?:from|with|by|without|through)$/.test(tokens[at]?.norm ?? '')) return false;
  if (!/^(?:act|bill)$/.test(tokens[from]?.norm ?? '') || !hasCapital(tokens[from])) return false;
  let first = at;
  while (first > least && (hasCapital(tokens[first - 1]) || NAME_JOINERS.has(tokens[first - 1]?.norm ?? '')))
    first -= 1;
  // "Fostering Trade by Prohibiting Fees Act, introduced by"
  const gerund = /^\p{Lu}\p{Ll}+ing$/u.test(tokens[first]?.text ?? '');
  return first < at && (gerund || /^(?:the|an?)$/.test(itemAt(tokens, first - 1)?.norm ?? ''));
}

/** "Vulnerable Coastal Groups (VCG) Development Mission": a short form inside the name, whose bracket closes at `close`. */
export const isAbbreviated = (tokens: readonly Token[], close: number, least: number): boolean =>
  close - 3 >= least &&
  tokens[close]?.text === ')' &&
  tokens[close - 2]?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(tokens[close - 1]?.text ?? '') &&
  hasCapital(tokens[close - 3]) &&
  // "The Oro Flight Authority (OFA) Age 60 Rule" is the body's.
  !isBodyWord(tokens[close - 3]?.norm ?? '') &&
  hasCapital(tokens[close + 1]);

const isBodyWord = (word: string): boolean => LAST_BODIES.has(word) || BODY_KINDS.has(word);

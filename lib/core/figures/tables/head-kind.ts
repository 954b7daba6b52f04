import { COUNTED_HEADS, RATIO_HEADS } from '../../lexicon/table-heads.ts';

const IN_BRACKETS = /[([][^()[\]]*[)\]]/g;
/** Where the noun phrase of a head ends: "Employees at period end", "Staff, average". */
const PHRASE_END = /[,;:–]|\s(?:as|at|by|during|for|from|in|of|on|per|since|to|under|with)\s/;
const BEHIND_NOUN = /^(?:outstanding|total|\p{L}+ed)$/u;

/** Whether a head tells what is counted, persons or things: "Employees at period end", "Number of hotels", not "Staff costs". */
export function isCounted(head: string): boolean {
  const words = head.toLowerCase().replace(IN_BRACKETS, ' ').trim();
  return /\b(?:number|no\.) of /.test(words) || COUNTED_HEADS.has(nounOf(words));
}

/** Whether a head counts a company's own shares: "Weighted average shares outstanding". */
export function countsShares(head: string): boolean {
  return /^(?:shares?|stock|units)$/.test(nounOf(head.toLowerCase().replace(IN_BRACKETS, ' ').trim()));
}

/** Whether a head tells an amount for each of something, which no scale of the table is for: "Earnings per share", "Basic EPS". */
export function isPerOne(head: string): boolean {
  return /\bper\b|\bEPS\b|\/\s?(?:share|unit|ADS)\b/i.test(head.replace(/^\s*[([].*[)\]]\s*$/, ''));
}

/** Whether a head may be one of money: neither counts nor a share, ratio or time. */
export function mayBeMoney(head: string): boolean {
  return (
    !isCounted(head) &&
    !/%/.test(head) &&
    !head
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => RATIO_HEADS.has(word))
  );
}

/** The last word of a head's noun phrase. */
function nounOf(words: string): string {
  const phrase = (words.split(PHRASE_END)[0] ?? '').split(/\s/).filter((word) => word !== '');
  const last = phrase.at(-1) ?? '';
  return phrase.length > 1 && BEHIND_NOUN.test(last) ? (phrase.at(-2) ?? '') : last;
}

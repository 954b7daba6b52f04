import { initials } from '../../entities/mentions/body-names.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';

const FUNCTION_WORDS = /^(?:the|a|an|of|on|for|and|to|in|against|with)$/;
/** "2025-2029" at the end of a name. */
const YEARS = /^(?:19|20)\d\d$|^\d\d$/;
/** Fewest words of a name that another may be the longer form of. */
const LEAST = 2;
/** Words of a name that no two undertakings share by chance. */
export const TELLING_WORDS = 3;
/** Fewest words of a name that may leave out another. */
const ABRIDGED = 4;
/** Fewest words of a name that says what it is about before another goes on. */
const TOPICAL = 4;
/** Fewest letters of an acronym. */
const SHORTEST_ACRONYM = 3;

/** The words that tell names apart, in order. */
export function wordsOfName(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION_WORDS.test(word));
}

/**
 * Whether one name is the other with less before its head ("Global Compact" of "United Nations Global Compact"), without its
 * years or without its head.
 */
export function isShorterName(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < LEAST || shorter.length >= longer.length) return false;
  if (isAbridged(shorter, longer)) return true;
  const ends = shorter.every((word, at) => word === longer[longer.length - shorter.length + at]);
  // "Pay It Forward", "the Oro Pay It Forward program"
  if (ends && shorter.length > LEAST && longer.length === shorter.length + 1) return true;
  if (ends)
    return (
      HEAD_NOUNS.has(shorter.at(-1) ?? '') &&
      shorter.length > LEAST - 1 &&
      !HEAD_NOUNS.has(shorter.slice(-LEAST).join(' '))
    );
  const rest = longer.slice(shorter.length);
  // "National Strategy for Food Security" of "National Strategy for Food Security in Remote Communities"
  const topical = shorter.length >= TOPICAL && shorter.slice(0, -1).some((word) => HEAD_NOUNS.has(word));
  return (
    shorter.every((word, at) => word === longer[at]) &&
    ((topical && !HEAD_NOUNS.has(shorter.at(-1) ?? '')) ||
      rest.every((word) => YEARS.test(word) || (HEAD_NOUNS.has(word) && rest.length === 1)))
  );
}

/** Small words of long names whose letters acronyms leave out. */
const UNSPELT = /^(?:by|from|through|without)$/;

/**
 * "WRDA legislation" of "Water Resources Development Act", "HOPE Act" of "Healthcare Opportunities for Patriots in Exile Act":
 * its initials, with its head's or before its head, and nothing else but heads.
 */
export function isAcronym(shorter: readonly string[], longer: readonly string[]): boolean {
  const name = shorter.filter((word) => !YEARS.test(word));
  const spelt = longer.filter((word) => !YEARS.test(word) && !UNSPELT.test(word));
  // A head and a number are short for nothing: "Rule 31".
  const headed =
    name.length > 1 &&
    name.at(-1) === spelt.at(-1) &&
    initials(spelt.slice(0, -1)) === name.slice(0, -1).join('');
  const [acronym = '', ...heads] = shorter;
  const whole = acronym === initials(spelt) && heads.every((word) => HEAD_NOUNS.has(word));
  return (
    (name[0]?.length ?? 0) >= SHORTEST_ACRONYM && (whole || (headed && HEAD_NOUNS.has(spelt.at(-1) ?? '')))
  );
}

/** "Private Property Protection Act" of "Private Property Rights Protection Act": one inner word less, all others in order. */
function isAbridged(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < ABRIDGED || longer.length !== shorter.length + 1) return false;
  const gap = longer.findIndex((word, at) => word !== shorter[at]);
  return (
    gap > 0 && gap < shorter.length && longer.slice(gap + 1).every((word, at) => word === shorter[gap + at])
  );
}

/** "the memorandum on visas" behind "a memorandum on border patrols": what it is about, the other is not. */
export function isOnOther(words: readonly string[], others: readonly string[]): boolean {
  const [own, told] = [words, others].map((all) => all.filter((word) => !HEAD_NOUNS.has(word)));
  return (
    own !== undefined &&
    told !== undefined &&
    own.some((word) => !told.includes(word)) &&
    told.some((word) => !own.includes(word))
  );
}

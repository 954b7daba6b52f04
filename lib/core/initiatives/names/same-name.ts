import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';

const FUNCTION_WORDS = /^(?:the|a|an|of|on|for|and|to|in|against|with)$/;
/** "2025-2029" at the end of a name. */
const YEARS = /^(?:19|20)\d\d$|^\d\d$/;
/** Fewest words of a name that another may be the longer form of. */
const LEAST = 2;

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
  const ends = shorter.every((word, at) => word === longer[longer.length - shorter.length + at]);
  if (ends)
    return (
      HEAD_NOUNS.has(shorter.at(-1) ?? '') &&
      shorter.length > LEAST - 1 &&
      !HEAD_NOUNS.has(shorter.slice(-LEAST).join(' '))
    );
  const rest = longer.slice(shorter.length);
  return (
    shorter.every((word, at) => word === longer[at]) &&
    rest.every((word) => YEARS.test(word) || (HEAD_NOUNS.has(word) && rest.length === 1))
  );
}

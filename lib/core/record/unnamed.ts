import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import { SPEAKING_NOUNS } from '../lexicon/speaking-nouns.ts';

/** Words before a noun that name nobody: "two officials", "the company". */
const OPENER = /^(?:an?|the|some|several|many|most|other|another|both|one|two|three|four|five|\d+)$/i;

function isPartNoun(word: string): boolean {
  const singular = word.toLowerCase().replace(/(?:ies|(?<=[^s])s)$/, (end) => (end === 'ies' ? 'y' : ''));
  return ROLE_NOUNS.has(singular) || SPEAKING_NOUNS.has(singular);
}

/**
 * Whether a speaker's name is none, but says what they are: "researchers", "a spokesman for the firm", "Analysts". Those of two
 * articles are not one speaker.
 */
export function isUnnamed(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word !== '' && !OPENER.test(word));
  const [first = '', ...others] = words;
  if (others.some((word) => /\p{Lu}/u.test(word)) || /(?<!^)\p{Lu}/u.test(first)) return false;
  return !/^\p{Lu}/u.test(first) || isPartNoun(first);
}

import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import { SPEAKING_NOUNS } from '../lexicon/speaking-nouns.ts';

/** Words before a noun that name nobody: "two officials", "the company". */
const OPENER = /^(?:an?|the|some|several|many|most|other|another|both|one|two|three|four|five|\d+)$/i;

/** A share of people, and how many of them: "44 percent of Americans", "Two-thirds of Democrats". */
const PERCENT = /\b(?:percent|per cent)\b|\d\s?%/;
const PART_OF =
  /^(?:[\p{L}-]*(?:third|quarter|half|halves|fifth|tenth)s?|majority|minority|plurality|most|dozens|hundreds|thousands|millions) of\b/iu;

function isPartNoun(word: string): boolean {
  const singular = word.toLowerCase().replace(/(?:ies|(?<=[^s])s)$/, (end) => (end === 'ies' ? 'y' : ''));
  return ROLE_NOUNS.has(singular) || SPEAKING_NOUNS.has(singular);
}

/**
 * Whether a speaker's name is none, but says what or how many they are: "researchers", "a spokesman for the firm", "Analysts". Those of two
 * articles are not one speaker.
 */
export function isUnnamed(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word !== '' && !OPENER.test(word));
  const [first = '', ...others] = words;
  if (PERCENT.test(name) || PART_OF.test(words.join(' '))) return true;
  if (others.some((word) => /\p{Lu}/u.test(word)) || /(?<!^)\p{Lu}/u.test(first)) return false;
  return !/^\p{Lu}/u.test(first) || isPartNoun(first);
}

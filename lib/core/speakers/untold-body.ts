import type { Entity } from '../entities/cast/entity.ts';
import { BODY_KINDS } from '../lexicon/body-words.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** Kinds of bodies that have names, of which a country has many. */
const NAMED_KINDS = wordSet(
  `association charity church club company delegation embassy fund hospital ministry museum paper regulator research school`,
);
/** Kinds that are known without a name, of which a country or a story has one. */
const KNOWN_KINDS = wordSet(`campaign court government party summit`);
/** Bodies of named kinds that are known so as well. */
const KNOWN = wordSet(`center centre industry press treasury`);

/** Words that tell no more of a body than where it is. */
const LOCAL = /^(?:federal|local|municipal|national|provincial|regional)$/;

/** What several that were named go by together. */
const TOGETHER = /^(?:couple|duo|pair|threesome|trio|twosome)$/;

/**
 * Whether somebody is told of as if named before, in words that could be anybody's: "the company", "the federation", "the pair".
 * Who that is, the text names elsewhere and was not found; a list has no use for the bare word.
 */
export function isUntold(text: string, { kind, name, words, head, places }: Entity): boolean {
  if (kind === 'person' || /\p{Lu}/u.test(name)) return false;
  const own = kind === 'body' ? words : name.split(' ');
  const noun = own.at(-1) ?? '';
  const isBare = own.slice(0, -1).every((word) => LOCAL.test(word)) && (head === undefined || noun === head);
  const isKind = TOGETHER.test(noun) || (kind === 'body' && isOneOfMany(noun));
  return isBare && isKind && !isIntroduced(text.slice(0, places[0] ?? 0), noun);
}

/** Whether the noun is for a body of which there are many, each with a name. */
function isOneOfMany(noun: string): boolean {
  const kinds = [...(BODY_KINDS.get(noun) ?? [])];
  return (
    !KNOWN.has(noun) &&
    kinds.some((kind) => NAMED_KINDS.has(kind)) &&
    !kinds.some((kind) => KNOWN_KINDS.has(kind))
  );
}

/** Whether the text has brought such a one in: "A local company was fined. The company said". */
const isIntroduced = (before: string, noun: string): boolean =>
  new RegExp(`\\b(?:an?|another|one)\\s+(?:[\\p{L}-]+\\s+){0,4}${noun}\\b`, 'iu').test(before);

import type { Entity } from '../entities/cast/entity.ts';
import { BODY_KINDS } from '../lexicon/body-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { AnnotatedText, Token } from '../model.ts';
import { firstFrom } from '../text/places.ts';

/** Kinds of bodies of which a country has many and a text tells the names; a hospital or a school often stays without one. */
const NAMED_KINDS = wordSet(
  `association charity club company delegation embassy fund ministry museum paper regulator research`,
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
export function isUntold({ tokens }: AnnotatedText, { kind, name, words, head, places }: Entity): boolean {
  if (kind === 'person' || /\p{Lu}/u.test(name)) return false;
  const own = kind === 'body' ? words : name.split(' ');
  const noun = own.at(-1) ?? '';
  const isBare = own.slice(0, -1).every((word) => LOCAL.test(word)) && (head === undefined || noun === head);
  const isKind = TOGETHER.test(noun) || (kind === 'body' && isOneOfMany(noun));
  if (!isBare || !isKind) return false;
  const end = firstFrom(tokens, places[0] ?? 0, ({ start }) => start);
  return !isIntroduced(tokens.slice(0, end), noun);
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

/** How many words may tell of somebody between article and noun. */
const TOLD = 4;

/** Whether the text has brought such a one in: "A local company was fined. The company said". */
function isIntroduced(before: readonly Token[], noun: string): boolean {
  return before.some((token, at) => {
    if (token.norm !== noun) return false;
    const told = before.slice(Math.max(0, at - 1 - TOLD), at);
    const article = told.findLastIndex(({ norm }) => /^(?:an?|another|one)$/.test(norm));
    return article >= 0 && told.slice(article).every(({ pos }) => pos !== 'VERB' && pos !== 'PUNCT');
  });
}

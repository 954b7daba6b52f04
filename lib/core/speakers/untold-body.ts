import type { Cast } from '../entities/cast/cast.ts';
import type { Entity } from '../entities/cast/entity.ts';
import { kindsOf } from '../entities/mentions/body-names.ts';
import { BODY_KINDS, NAMED_KINDS, UNNAMED_BODIES, UNNAMED_KINDS } from '../lexicon/body-words.ts';
import type { AnnotatedText, Token } from '../model.ts';
import { firstFrom } from '../text/places.ts';

/** Words that tell no more of a body than where it is. */
const LOCAL = /^(?:federal|local|municipal|national|provincial|regional)$/;

/** What several that were named go by together. */
const TOGETHER = /^(?:couple|duo|pair|threesome|trio|twosome)$/;

/**
 * Whether somebody is told of as if named before, in words that could be anybody's: "the company", "the federation", "the pair".
 * The text names somebody whom it may be, and who was not found; a list has no use for the bare word.
 */
export function isUntold({ tokens }: AnnotatedText, cast: Cast, entity: Entity): boolean {
  const { kind, name, words, head, places } = entity;
  if (kind === 'person' || isNamed(entity)) return false;
  const own = kind === 'body' ? words : name.split(' ');
  const noun = own.at(-1) ?? '';
  const isBare = own.slice(0, -1).every((word) => LOCAL.test(word)) && (head === undefined || noun === head);
  const areTold = TOGETHER.test(noun) && cast.people.length > 1;
  const isTold =
    kind === 'body' &&
    isOneOfMany(noun) &&
    [...cast.bodies, ...cast.people.filter(isOfNoPerson)].some((body) => mayBe(body, noun));
  if (!isBare || !(areTold || isTold)) return false;
  const end = firstFrom(tokens, places[0] ?? 0, ({ start }) => start);
  return !isIntroduced(tokens.slice(0, end), noun);
}

const isNamed = ({ name }: Entity): boolean => /\p{Lu}/u.test(name);

/** "Gauteng Cogta": two words with capitals that nothing tells to be a person's. */
const isOfNoPerson = ({ gender, offices, titles, organisation }: Entity): boolean =>
  gender === undefined && organisation === undefined && offices.length === 0 && titles.size === 0;

/** Whether a body with a name may be called by the noun: its name tells of no kind, or of the noun's. */
function mayBe(body: Entity, noun: string): boolean {
  const kinds = kindsOf(body.words);
  return (
    isNamed(body) && (kinds.size === 0 || [...(BODY_KINDS.get(noun) ?? [])].some((kind) => kinds.has(kind)))
  );
}

/** Whether the noun is for a body of which there are many, each with a name. */
function isOneOfMany(noun: string): boolean {
  const kinds = [...(BODY_KINDS.get(noun) ?? [])];
  return (
    !UNNAMED_BODIES.has(noun) &&
    kinds.some((kind) => NAMED_KINDS.has(kind)) &&
    !kinds.some((kind) => UNNAMED_KINDS.has(kind))
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

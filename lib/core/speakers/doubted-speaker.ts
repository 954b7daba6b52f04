import { DOCUMENT_PIECES } from '../lexicon/document-words.ts';
import { AMOUNT_NOUNS } from '../lexicon/speaking-nouns.ts';
import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';
import type { Entity } from '../entities/cast/entity.ts';
import type { Mention } from '../entities/mention.ts';
import type { Span } from '../model.ts';
import { BODY_KINDS } from '../lexicon/body-words.ts';
import { QUANTIFIERS_OF_PEOPLE } from '../lexicon/number-words.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../lexicon/person-nouns.ts';
import { DOCUMENT_NOUNS } from '../lexicon/reporting-verbs.ts';

type Described = Extract<Mention, { kind: 'other' }>;

/**
 * Why it is unsure that the source speaks: it names or describes neither a person nor a body nor a document ("the move",
 * "jarring tones"). Words in quotation marks were said by somebody all the same, and whatever “, according to” names is
 * where it is told ("his profile", "early returns").
 */
export function doubtOfSpeaker(
  text: string,
  { kind, source, cue }: UnresolvedAttribution,
  mention: Mention | 'label' | undefined,
  entity: Entity | undefined,
): string | undefined {
  if (kind !== 'indirect' || source === null) return undefined;
  const thing = thingIn(mention, entity, source.text);
  if (thing === undefined || tells(thing, source.text)) return undefined;
  if (cue !== null && /^according to$/i.test(cue.text) && isParted(text, cue)) return undefined;
  return `“${source.text}” may be nobody who can say this.`;
}

/** Whether what the source describes is neither a person nor a body nor a document, so that nobody is named by it. */
export const isThing = (
  mention: Mention | 'label' | undefined,
  entity: Entity | undefined,
  source: string,
): boolean => thingIn(mention, entity, source) !== undefined;

function thingIn(
  mention: Mention | 'label' | undefined,
  entity: Entity | undefined,
  source: string,
): Described | undefined {
  if (mention === undefined || mention === 'label' || mention.kind !== 'other') return undefined;
  if (entity !== undefined && entity.kind !== 'other') return undefined;
  return mention.head !== '' && !speaksFor(mention, source) ? mention : undefined;
}

/** "It is late[, according to]", "[According to]", but not "made [according to]". */
const isParted = (text: string, { start }: Span): boolean =>
  start === 0 || !/[\p{L}\p{N}]/u.test(text.slice(0, start).trimEnd().slice(-1));

/** "early results of a poll", "a batch of emails": what is written or counted, though no document by its name; "two", "several". */
function tells({ head }: Described, source: string): boolean {
  if (SEVERAL.test(source)) return true;
  if (QUANTIFIERS_OF_PEOPLE.has(source.toLowerCase())) return !/^(?:few|neither|no)$/i.test(source);
  const [own = '', ...owned] = source.split(' of ');
  const kind = wordsIn(own).at(-1) ?? '';
  const nouns = [
    head,
    `${head}s`,
    kind,
    // "an email relating to Marlow", "the website Harbourwatch"
    beforeMore(wordsIn(source)),
    ...wordsIn(own).filter((word) => SITE.test(word)),
    ...(AMOUNT_NOUNS.has(kind) ? wordsIn(owned[0] ?? '') : []),
  ];
  return nouns.some((noun) => DOCUMENT_NOUNS.has(noun) || DOCUMENT_PIECES.has(noun));
}

/** Those told of before, by how many they are: "the two", "all four". */
const SEVERAL =
  /^(?:the (?:duo|five|four|six|three|trio|two)|all (?:five|four|six|three)|the (?:three|two) of them)$/i;

const SITE = /^(?:web)?site$/;

/** "the [doctors] offering to run the clinic", "the [actors] involved": the noun before what tells more of it, or "". */
function beforeMore(words: readonly string[]): string {
  const after = words.findIndex(
    (word, at) => at > 0 && /^(?:whos?e?|that|of|in|for|from|with|involved)$|ing$/.test(word),
  );
  return words[after - 1] ?? '';
}

const wordsIn = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/(?:['’]s?)?(?:\s|$)/)
    .filter((word) => word !== '');

/** "He and the mayor", who are two. */
const AND_ANOTHER = /^(?:he|she|they|we|i) and /i;

/** Whether what is described are people or bodies. */
function speaksFor({ head, plural, share }: Described, source: string): boolean {
  if (share !== undefined || AND_ANOTHER.test(source) || head.endsWith('-year-old')) return true;
  if (plural && (/(?:se|sh|ch|i)$/.test(head) || /^(?:country|nation|side)$/.test(head))) return true;
  if (/^(?:each|either) side$/i.test(source)) return true;
  const words = wordsIn(source);
  const first = beforeMore(words);
  const last = words.at(-1) ?? '';
  // "a wide array of [economists]", "all of the [candidates]"
  const many = AMOUNT_NOUNS.has(first) || QUANTIFIERS_OF_PEOPLE.has(first) ? last : '';
  const nouns = [head, last, ...pluralOf(first === '' ? last : first), ...pluralOf(many)];
  return nouns.some((noun) => isPersonNoun(noun) || PEOPLE_WORDS.has(noun) || BODY_KINDS.has(noun));
}

const pluralOf = (noun: string): string[] => [noun.replace(/s$/, ''), noun.replace(/es$/, '')];

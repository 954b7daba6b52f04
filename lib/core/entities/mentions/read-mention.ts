import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HONORIFICS, RANKS } from '../../lexicon/honorifics.ts';
import type { Mention } from '../mention.ts';
import {
  endsInPlace,
  hasBodyName,
  headOf,
  isArticle,
  isOwner,
  isRoleWord,
  segmentsOf,
} from '../phrases/phrase-shape.ts';
import { describeUnnamed, withoutOrganisation } from '../phrases/describe-unnamed.ts';
import { endsInNumber } from '../phrases/numbered-name.ts';
import { firstOfSeveral } from './first-of-several.ts';
import { readBody } from './read-body.ts';
import { readDocument, readTitledDocument } from './read-document.ts';
import { readByOffice, readCalled, readGivenName } from './read-named.ts';
import { readPart } from './read-part.ts';
import { isShare, speaks } from '../phrases/may-speak.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { type Person, readPerson } from './read-person.ts';
import { readRole } from './read-role.ts';
import { withParts } from './with-parts.ts';
import { readTitle } from './read-title.ts';
import { RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { trimSource, withoutOthers } from '../phrases/source-bounds.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';
import { keepTime } from '../../text/time-limit.ts';

const PRONOUNS = /^(?:he|she|it|they|we|i|you|who|one|both|some|others|many|him|her|them)$/;
/** What is nobody's name: "everyone", a relative or a possessive that a tagger cut off. */
const NOBODY =
  /^(?:everyone|everybody|anyone|anybody|nobody|neither|none|somebody|someone|this|that|which|whose|their|his|its|today|yesterday|there|what)$/;
/** Numbered pieces of a document. */
const PIECE =
  /^(?:clause|article|section|chapter|page|paragraph|part|annex|annexe|schedule|appendix|table|item|point)$/;
const QUANTIFIERS = /^(?:one|some|both|many|several|two|three|most)$/;

/** Takes apart the phrase that names who speaks. `acronym` is what stands in brackets after it, if that is one. */
export function readMention(text: string, words: readonly Word[], acronym?: string): Mention {
  keepTime();
  const own = withoutSeat(firstOfSeveral(text, withoutOthers(trimSource(words))));
  const [opening = [], next = [], ...further] = segmentsOf(own);
  // "Another, | Corbel"
  const isBare = opening.length === 1 && opening[0]?.pos === 'DET' && isCapital(next[0]);
  const told = isBare ? [next, ...further] : [opening, next, ...further];
  const [first = [], second = [], ...rest] = told;
  const titled = readTitledDocument(text, own, first);
  if (titled !== undefined) return titled;
  // "One of them, a diver identified only as Witness C" is read as the diver.
  const isOneOfThem = first[0]?.norm === 'one' && first.length === 3 && second[0]?.pos === 'DET';
  const counted = isOneOfThem
    ? undefined
    : (readPronoun(first) ?? readThose(text, first) ?? readSomeOf(text, first) ?? readClause(text, first));
  if (counted !== undefined) return counted;
  if (isOneOfThem) return readGiver(text, second) ?? readCommon(text, second, rest);
  const placed = readPlaced(text, told);
  if (placed !== undefined) return placed;
  const held = isOffice(first) ? readRoleAndName(text, first, second, rest) : undefined;
  if (held?.kind === 'person') return held;
  const person = isCalledBody(first)
    ? undefined
    : (readPerson(text, first) ?? readByOffice(text, first, second));
  if (person !== undefined) return withParts(text, person, [second, ...rest]);
  const called = readCalled(text, first) ?? (isCapital(first.at(-1)) ? undefined : readCalled(text, second));
  if (called !== undefined) return called;
  // "One protester, a student who gave her name as Noor"
  const given = readGiver(text, first) ?? (isCapital(first.at(-1)) ? undefined : readGiver(text, second));
  if (given !== undefined) return given;
  return readRoleAndName(text, first, second, rest) ?? readCommon(text, first, [second, ...rest], acronym);
}

/** "Toronto-based | Meridian": where a body has its seat is no part of its name. */
function withoutSeat(words: readonly Word[]): readonly Word[] {
  if (words[0]?.norm.endsWith('-based') === true) return words.slice(1);
  return words[1]?.text === '-' && words[2]?.norm === 'based' ? words.slice(3) : words;
}

/** "The Marlow, Lakeland, police chief, Ana Rao": a town and its state open the title. */
function readPlaced(
  text: string,
  [town = [], state = [], role = [], name = [], ...rest]: readonly (readonly Word[])[],
): Mention | undefined {
  const isPlace = (words: readonly Word[]): boolean =>
    words.length > 0 && words.every((word) => isCapital(word));
  const opens = isArticle(town[0]) && isPlace(town.slice(1)) && isPlace(state) && !isCapital(role[0]);
  const last = role.at(-1);
  if (!opens || last === undefined || !isRoleWord(last)) return undefined;
  return readRoleAndName(text, role, name, rest);
}

/** "Executive Vice-President for Industry and Fair Transition": nothing but an office and what it is for. */
function isOffice(words: readonly Word[]): boolean {
  const joint = words.findIndex((word, at) => at > 0 && word.norm === 'for');
  const head = words[joint - 1];
  return head !== undefined && isRoleWord(head) && words.slice(0, joint).every((word) => isCapital(word));
}

/** "The opposition Samagi alliance": a name with a small word for a body right behind it. */
function isCalledBody(words: readonly Word[]): boolean {
  const { head, at } = headOf(words);
  return (
    at === words.length - 1 &&
    /^(?:party|alliance|coalition|bloc|movement)$/.test(head) &&
    !isCapital(words[at]) &&
    isCapital(words[at - 1])
  );
}

/** "a fish seller who identified herself as Mama Chioma" */
function readGiver(text: string, words: readonly Word[]): Mention | undefined {
  const noun = words[headOf(words).at];
  if (noun === undefined || isCapital(noun) || !(isRoleWord(noun) || PERSONAL.test(noun.norm)))
    return undefined;
  return readGivenName(text, words, noun);
}

/** "The justice secretary, Thomas Wray", "His wife, Anne Hollis", "The leading charity for rescue, MedBridge Himalaya" */
function readRoleAndName(
  text: string,
  role: readonly Word[],
  name: readonly Word[],
  rest: readonly (readonly Word[])[],
): Mention | undefined {
  const { head, at } = headOf(role);
  const word = role[at];
  const isName =
    isCapital(name[0]) &&
    name.every(
      (part) => isCapital(part) || /^(?:ADP|DET|CCONJ|X)$/.test(part.pos) || PARTICLES.test(part.text),
    );
  if (word === undefined || name.length === 0) return undefined;
  // "the NASDAQ-listed B Corp, Corbel Works PLC"
  const isFirm = LEGAL_FORMS.has(name.at(-1)?.norm ?? '') && name.length > 1 && isArticle(role[0]);
  if (isFirm && isName && !isRoleWord(word))
    return withDescription(readBody(name, headOf(name).at, rest), role);
  // "officials in Lake County, Lakeland": a place goes on with another.
  if (name.length === 1 && endsInPlace(role) && !GIVEN_NAMES.has(name[0]?.norm ?? '')) return undefined;
  const isPersons = isRoleWord(word) || readPart(text, role).role !== undefined || isRelation(role);
  // "the delegation – Sens. Ann Roe and Bo Ray": whom a body is made up of does not name it.
  const isList = name.some((part) => RANKS.has(part.norm) || HONORIFICS.has(part.norm));
  if (BODY_KINDS.has(head) && !isCapital(word) && isName && !isList && !ROLE_NOUNS.has(head))
    return withDescription(readBody(name, headOf(name).at, rest), role.slice(0, at + 1));
  // "hydrologist Tom Beck of Arden University"
  const hasOrganisation =
    name.some((part, n) => n > 1 && /^(?:of|at|from)$/.test(part.norm)) && !isCapital(name[0]);
  if ((hasBodyName(name) && !hasOrganisation) || !isPersons) return undefined;
  const person = readPerson(text, name) ?? readGiven(text, name);
  if (person === undefined) return undefined;
  // "The World Bank Country Director, Mr. Keith Lindqvist"
  const title = isRelation(role) ? {} : readTitle(text, role.slice(isArticle(role[0]) ? 1 : 0));
  const inOrganisation =
    title.role !== undefined && role.some((part) => BODY_KINDS.has(part.norm) && isCapital(part));
  return withParts(text, inOrganisation && person.role === undefined ? { ...person, ...title } : person, [
    role,
    ...rest,
  ]);
}

/** A given name that is a word for people as well: "his brother, Dean". */
function readGiven(text: string, name: readonly Word[]): Person | undefined {
  const [only] = name;
  if (name.length !== 1 || only === undefined || !isCapital(only) || !GIVEN_NAMES.has(only.norm))
    return undefined;
  return { kind: 'person', name: textOf(text, name) };
}

/** "her brother-in-law", "his wife": who somebody is to another. */
function isRelation(words: readonly Word[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    isOwner(first) &&
    words.some((word) => RELATIONS.has(word.norm.split('-')[0] ?? ''))
  );
}

function withDescription(body: Extract<Mention, { kind: 'body' }>, words: readonly Word[]): Mention {
  const told = words.filter((word) => /^(?:NOUN|ADJ)$/.test(word.pos)).map((word) => singular(word));
  return { ...body, descriptors: [...body.descriptors, ...told] };
}

function readPronoun(words: readonly Word[]): Mention | undefined {
  const [first, second, third] = words;
  const isClause = first !== undefined && /^(?:which|who|that|whose)$/.test(first.text) && words.length > 1;
  const isVerb =
    first?.pos === 'VERB' &&
    !isCapital(first) &&
    !/(?:ing|ed)$/.test(first.norm) &&
    !ROLE_MODIFIERS.has(first.norm) &&
    !isRoleWord(first);
  const isNobody = first !== undefined && NOBODY.test(first.text.toLowerCase()) && words.length === 1;
  if (first === undefined || isClause || isVerb || isNobody || first.norm === 'neither')
    return { kind: 'other', head: '', plural: false, description: '' };
  if (words.length === 1 && PRONOUNS.test(first.norm)) return { kind: 'pronoun', word: first.norm };
  const ofThem = second?.norm === 'of' && /^(?:them|these|those)$/.test(third?.norm ?? '');
  return ofThem ? { kind: 'pronoun', word: 'one of them' } : undefined;
}

/** "Those in favour of the ban": a group that is told by nothing else. */
function readThose(text: string, words: readonly Word[]): Mention | undefined {
  const isTold =
    words[0]?.norm === 'those' && words.length > 2 && /^(?:ADP|PRON|VERB)$/.test(words[1]?.pos ?? '');
  return isTold
    ? { kind: 'other', head: 'those', plural: true, description: textOf(text, words) }
    : undefined;
}

/** "one of the sources" is read as "the sources". */
function readSomeOf(text: string, words: readonly Word[]): Mention | undefined {
  const [first, second] = words;
  const isPart = QUANTIFIERS.test(first?.norm ?? '') && second?.norm === 'of' && words.length > 2;
  return isPart ? readCommon(text, words.slice(2), []) : undefined;
}

/** "Clause 9 of the agreement" is read as "the agreement". */
function readClause(text: string, words: readonly Word[]): Mention | undefined {
  const [first] = words;
  const of = words.findIndex((word) => word.norm === 'of');
  const isNumbered = words.slice(1, of).some((word) => /^(?:\d|[IVXL]+$)/.test(word.text));
  return first !== undefined && of > 1 && isNumbered && PIECE.test(first.norm)
    ? readMention(text, words.slice(of + 1))
    : undefined;
}

/** A phrase without a person's name: a document, a role, a body, or somebody described. */
function readCommon(
  text: string,
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Mention {
  const dated = /^(?:19|20)\d\d$/.test(words.at(-1)?.text ?? '') && isCapital(words.at(-2));
  // "the Economic Survey 2025"
  if (dated) {
    const bare = readCommon(text, words.slice(0, -1), appositions, acronym);
    if (bare.kind === 'document') return { ...bare, description: describeUnnamed(text, words) };
    if (bare.kind === 'body') return { ...bare, words: [...bare.words, ...words.slice(-1)] };
  }
  // "Teamsters Local 399", "Channel 4"
  if (endsInNumber(words)) return readBody(words, words.length - 1, appositions, acronym);
  const { head, at } = headOf(words);
  const last = words[at];
  const own = withoutOrganisation(words, at);
  const description = describeUnnamed(text, own);
  const fresh = words[0]?.norm === 'another' ? { fresh: true } : {};
  if (last === undefined) return { kind: 'other', head, plural: false, description };
  const core = words.slice(0, at + 1);
  const isOne = last.pos !== 'NOUN' && at > 0 && !isRoleWord(last);
  const plural = !isOne && last.norm !== head && !last.possessive;
  const isProper = isCapital(last) && (at > 0 || !ROLE_NOUNS.has(head));
  // "Brightwater Research", "Kestrel Data", "the Geological Survey"
  const isFirm =
    isCapital(core.at(-2)) &&
    (/^(?:research|data|polling)$/.test(head) || core.at(-2)?.norm === 'geological');
  if (isDocument(head) && !(isProper && at > 0 && (BODY_KINDS.has(head) || isFirm))) {
    return readDocument(words, at, head, description, appositions);
  }
  // "Clear Heads", "Young Farmers"
  const isGroup = isCapital(last) && isCapital(core.at(-2)) && last.norm !== head && core.length > 1;
  if (isRoleWord(last) && !isGroup && !(isProper && hasBodyName(core))) {
    const named = readGivenName(text, words, last);
    if (named !== undefined) return named;
    const role = readRole(text, words, core, { head, plural, description });
    return { ...role, ...fresh, ...(own.length < words.length ? { hasOrganisation: true } : {}) };
  }
  const isNamed =
    (isCapital(last) || LEGAL_FORMS.has(last.norm)) &&
    core.some((word, index) => isCapital(word) && (index > 0 || word.pos === 'PROPN')) &&
    // "Businesses" at the head of a sentence
    !(
      core.length === 1 &&
      last.text.endsWith('s') &&
      !BODY_KINDS.has(last.norm) &&
      (BODY_KINDS.has(head) || BODY_KINDS.has(last.norm.replace(/es$/, '')))
    );
  // "lenders" are no one body.
  const isPlural = plural && !isNamed && !/^(?:authorities|police|media|news)$/.test(last.norm);
  if ((BODY_KINDS.has(head) && !isPlural) || isNamed) return readBody(words, at, appositions, acronym);
  const small = words.findIndex((word) => !isCapital(word));
  const opens = small > 0 && words[small]?.norm.endsWith('s') && words.length > small + 1;
  const opening = opens ? { opening: words.slice(0, small) } : {};
  const isDefinite =
    words[0]?.norm === 'the' && (core.length === 2 || (core.length === 3 && core[1]?.pos === 'NOUN'));
  const told = isDefinite ? { words: core.slice(1) } : {};
  return {
    kind: 'other',
    head,
    plural,
    description: isShare(words) ? textOf(text, words) : speaks(core) && last.pos !== 'NUM' ? description : '',
    ...told,
    ...fresh,
    ...opening,
  };
}

import { TIME_WORDS } from '../attribution/word-lists.ts';
import { BODY_KINDS, ISSUING_VERBS, LEGAL_FORMS } from './body-words.ts';
import { isDocument } from './document-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Mention } from './mention.ts';
import { hasBodyName, headOf, isArticle, isOwner, isRoleWord, segmentsOf } from './phrase-shape.ts';
import { readBody } from './read-body.ts';
import { readPart } from './read-part.ts';
import { type Person, readPerson, withParts } from './read-person.ts';
import { readTitle } from './read-title.ts';
import { RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from './role-words.ts';
import { trimSource, withoutOthers } from './source-bounds.ts';
import { isCapital, singular, textOf, type Word } from './words.ts';

const PRONOUNS = /^(?:he|she|it|they|we|i|you|who|one|both|some|others|many|him|her|them)$/;
const QUANTIFIERS = /^(?:one|some|both|many|several|two|three|most)$/;
/** Words that a description leaves out at its start. */
const UNTELLING = /^(?:the|a|an|this|that|these|those|another|some|several|many|its|his|her|their)$/;

/** Takes apart the phrase that names who speaks. `acronym` is what stands in brackets after it, if that is one. */
export function readMention(text: string, words: readonly Word[], acronym?: string): Mention {
  const [first = [], second = [], ...rest] = segmentsOf(withoutOthers(trimSource(words)));
  const counted = readPronoun(first) ?? readSomeOf(text, first);
  if (counted !== undefined) return counted;
  const person = readPerson(text, first);
  if (person !== undefined) return withParts(text, person, [second, ...rest]);
  return readRoleAndName(text, first, second, rest) ?? readCommon(text, first, [second, ...rest], acronym);
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
    isCapital(name[0]) && name.every((part) => isCapital(part) || /^(?:ADP|DET|CCONJ|X)$/.test(part.pos));
  if (word === undefined || name.length === 0) return undefined;
  const isPersons = isRoleWord(word) || readPart(text, role).role !== undefined || isRelation(role);
  if (BODY_KINDS.has(head) && !isCapital(word) && isName && !ROLE_NOUNS.has(head))
    return withDescription(readBody(name, headOf(name).at, rest), role.slice(0, at + 1));
  if (hasBodyName(name) || !isPersons) return undefined;
  const person = readPerson(text, name) ?? readGiven(text, name);
  if (person === undefined) return undefined;
  // "The World Bank Country Director, Mr. Keith Lindqvist"
  const title = isRelation(role) ? {} : readTitle(text, role.slice(isArticle(role[0]) ? 1 : 0));
  const isHoused =
    title.role !== undefined && role.some((part) => BODY_KINDS.has(part.norm) && isCapital(part));
  return withParts(text, isHoused && person.role === undefined ? { ...person, ...title } : person, [
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
  if (first === undefined || isClause || isVerb)
    return { kind: 'other', head: '', plural: false, description: '' };
  if (words.length === 1 && PRONOUNS.test(first.norm)) return { kind: 'pronoun', word: first.norm };
  const ofThem = second?.norm === 'of' && /^(?:them|these|those)$/.test(third?.norm ?? '');
  return ofThem ? { kind: 'pronoun', word: 'one of them' } : undefined;
}

/** "one of the sources" is read as "the sources". */
function readSomeOf(text: string, words: readonly Word[]): Mention | undefined {
  const [first, second] = words;
  const isPart = QUANTIFIERS.test(first?.norm ?? '') && second?.norm === 'of' && words.length > 2;
  return isPart ? readCommon(text, words.slice(2), []) : undefined;
}

/** A phrase without a person's name: a document, a role, a body, or somebody described. */
function readCommon(
  text: string,
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Mention {
  const { head, at } = headOf(words);
  const last = words[at];
  const description = describe(text, words);
  if (last === undefined) return { kind: 'other', head, plural: false, description };
  const core = words.slice(0, at + 1);
  const plural = (last.pos === 'NOUN' || at === 0) && last.norm !== head && !last.possessive;
  const isProper = isCapital(last) && (at > 0 || !ROLE_NOUNS.has(head));
  if (isDocument(head) && !(isProper && at > 0 && BODY_KINDS.has(head))) {
    const issuer = issuerOf(words, at);
    const definite = !/^(?:an?|another|one|some|new|recent)$/.test(words[0]?.norm ?? '');
    return { kind: 'document', head, definite, description, ...(issuer.length === 0 ? {} : { issuer }) };
  }
  // "Clear Heads", "Young Farmers"
  const isGroup = isCapital(last) && isCapital(core.at(-2)) && last.norm !== head && core.length > 1;
  if (isRoleWord(last) && !isGroup && !(isProper && hasBodyName(core))) {
    const named = readGivenName(text, words, last);
    if (named !== undefined) return named;
    return readRole(text, words, core, { head, plural, description });
  }
  const isNamed =
    (isCapital(last) || LEGAL_FORMS.has(last.norm)) &&
    core.some((word, index) => isCapital(word) && (index > 0 || word.pos === 'PROPN'));
  // "lenders" are no one body.
  const isMany = plural && !isNamed && !/^(?:authorities|police|media|news)$/.test(last.norm);
  if ((BODY_KINDS.has(head) && !isMany) || isNamed) return readBody(words, at, appositions, acronym);
  const isDefinite = words[0]?.norm === 'the' && core.length === 2;
  const told = isDefinite ? { words: core.slice(1) } : {};
  return { kind: 'other', head, plural, description: speaks(core) ? description : '', ...told };
}

/** "a fisherman who gave his name only as Karim", "a nurse identified as Ana" */
function readGivenName(text: string, words: readonly Word[], role: Word): Mention | undefined {
  const as = words.findLastIndex((word) => /^(?:as|by)$/.test(word.norm));
  const name = words.slice(as + 1);
  const isGiving = words
    .slice(Math.max(0, as - 4), Math.max(0, as))
    .some((word) =>
      /^(?:name|named|himself|herself|themselves|identified|known|goes|called|only)$/.test(word.norm),
    );
  if (as < 1 || !isGiving || name.length === 0 || !name.every((word) => isCapital(word))) return undefined;
  const person = readPerson(text, name);
  return person === undefined ? undefined : { ...person, role: role.text, head: singular(role) };
}

/** Amounts, shares and things that cannot speak: "$250,000 bond", "98 percent of areas", "Ethiopia’s experience". */
function speaks(core: readonly Word[]): boolean {
  const head = core.at(-1);
  const isAmount = core.some((word) => /^[$£€¥₹]/.test(word.text) || /^(?:percent|%)$/.test(word.norm));
  if (
    head === undefined ||
    (isAmount && !/(?:[eo]rs|ists|ants|ents|people|adults|women|men)$/.test(head.norm))
  )
    return false;
  return !MUTE.test(head.norm);
}

/** Nouns of what cannot speak. */
const MUTE =
  /^(?:experience|months?|days?|weeks?|years?|time|bonds?|deals?|moves?|decisions?|changes?|prices?|rates?|costs?|shares?|stocks?|sales|profits?|areas?|places?|schemes?|steps?|rise|fall|growth|increase|decline|demand|supply|weather|rain|drought|fires?|floods?|crash|incident|attack|vote|election|war|talks|visit|trip|move|idea|question|problem|issue|way|thing|things|case|event|fact|result|reason|effect|effects|success|failure|progress|history|future|past|million|billion|trillion|percent|statements?)$/;

/** A role without a name: "the chair of the commission", "a Treasury spokesman", "senior officials". */
function readRole(
  text: string,
  words: readonly Word[],
  core: readonly Word[],
  { head, plural, description }: { head: string; plural: boolean; description: string },
): Mention {
  const owner = core.findLastIndex((word) => isOwner(word));
  const before = core.slice(isArticle(core[0]) ? 1 : 0, -1);
  const house = before.filter(
    (word) => BODY_KINDS.has(word.norm) || (word.pos === 'PROPN' && !ROLE_MODIFIERS.has(word.norm)),
  );
  const affiliation = readPart(text, words).affiliation ?? (house.length > 0 ? house : undefined);
  const modifiers = core.slice(Math.max(isArticle(core[0]) ? 1 : 0, owner + 1), -1).map((word) => word.norm);
  // In headlines one without an article is as definite.
  const definite =
    owner >= 0 ||
    (!plural && !/^(?:an?|another|one|some|any)$/.test(words[0]?.norm ?? '')) ||
    /^(?:the|these|those)$/.test(words[0]?.norm ?? '');
  return {
    kind: 'role',
    head,
    words: core,
    modifiers,
    definite,
    plural,
    description,
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** Who a document is by: its owner, or whom "by", "from" or a relative clause names. */
function issuerOf(words: readonly Word[], head: number): Word[] {
  const owner = words.slice(0, head + 1).findLastIndex((word) => isOwner(word));
  if (owner >= 0) return words.slice(isArticle(words[0]) ? 1 : 0, owner + 1);
  const after = (names: RegExp): number => words.findIndex((word, at) => at > head && names.test(word.norm));
  const by = after(/^(?:by|from)$/);
  const start = by >= 0 ? by : after(/^(?:that|which)$/);
  if (start < 0) return [];
  const rest = words.slice(isArticle(words[start + 1]) ? start + 2 : start + 1);
  const end = rest.findIndex((word, at) => endsIssuer(rest, word, at));
  const issuer = end < 0 ? rest : rest.slice(0, end);
  return by >= 0 || ISSUING_VERBS.has(rest[end]?.lemma ?? '') ? issuer : [];
}

function endsIssuer(words: readonly Word[], word: Word, at: number): boolean {
  if (/^(?:VERB|AUX)$/.test(word.pos) && !isCapital(word)) return true;
  const previous = words[at - 1];
  // "researchers at the University of Westmoor"
  if (/^(?:at|in|of|from)$/.test(word.norm) && previous !== undefined && isRoleWord(previous)) return false;
  if (word.norm === 'for') return previous !== undefined && !BODY_KINDS.has(previous.norm);
  return (
    /^(?:in|on|at|that|which|who|during|last|this)$/.test(word.norm) ||
    (word.norm === 'and' && !isCapital(words[at + 1]))
  );
}

/** The phrase without article and number, and without what a relative clause adds. */
function describe(text: string, words: readonly Word[]): string {
  const start = words.findIndex(
    (word, at) =>
      !UNTELLING.test(word.norm) &&
      (word.pos !== 'NUM' || words.length === 1 || /^(?:percent|per|pct|%)$/.test(words[at + 1]?.norm ?? '')),
  );
  const own = words.slice(Math.max(0, start));
  const end = own.findIndex((_, at) => at > 0 && endsDescription(own, at));
  return own[0]?.pos === 'ADP' ? '' : textOf(text, end < 0 ? own : own.slice(0, end));
}

/** What a description leaves out at its end: relative clauses, how a document came about, the place at hand. */
function endsDescription(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (TIME_WORDS.has(word.norm) && isCapital(word)) return true;
  if (
    /^(?:who|which|that|speaking|whose|where|seen|filed|published|released|issued|obtained|dated|posted)$/.test(
      word.norm,
    )
  )
    return true;
  const place = words.slice(at + 1).find((other) => other.pos !== 'DET');
  return (
    word.norm === 'in' &&
    /^(?:region|area|country|city|town|village|state|county|crowd|room|audience|sector|industry)$/.test(
      place?.norm ?? '',
    )
  );
}

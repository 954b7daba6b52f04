import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HONORIFICS, RANKS } from '../../lexicon/honorifics.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { ONLY_PAPERS, RELATIONS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';
import {
  endsInPlace,
  hasBodyName,
  headOf,
  isArticle,
  isOwner,
  isPlural,
  isRoleWord,
} from '../phrases/phrase-shape.ts';
import { isOnePerson } from '../phrases/sure-name.ts';
import { readBody } from './read-body.ts';
import { readPart } from './read-part.ts';
import { type Person, readPerson } from './read-person.ts';
import { readTitle } from './read-title.ts';
import { withParts } from './with-parts.ts';

/** "The justice secretary, Thomas Wray", "His wife, Anne Hollis", "The leading charity for rescue, MedBridge Himalaya" */
export function readRoleAndName(
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
  if (word === undefined || name.length === 0 || ONLY_PAPERS.test(word.text)) return undefined;
  // "the NASDAQ-listed B Corp, Corbel Works PLC"
  const isFirm = LEGAL_FORMS.has(name.at(-1)?.norm ?? '') && name.length > 1 && isArticle(role[0]);
  if (isFirm && isName && !isRoleWord(word))
    return withDescription(readBody(name, headOf(name).at, rest), role);
  // "His party, the People’s Alliance", "Her employer, Corbel Foods"
  const isOwned = /^(?:his|her|its|their)$/.test(role[0]?.norm ?? '') && OWN_BODY.has(head);
  const bare = isArticle(name[0]) ? name.slice(1) : name;
  if (isOwned && bare.length > 1 && bare.every((part) => isCapital(part)) && !opensWithPerson(name))
    return withDescription(readBody(bare, headOf(bare).at, rest), role);
  // "officials in Lake County, Lakeland": a place goes on with another.
  if (name.length === 1 && endsInPlace(role) && !GIVEN_NAMES.has(name[0]?.norm ?? '')) return undefined;
  const isPersons =
    isRoleWord(word) ||
    readPart(text, role).role !== undefined ||
    isRelation(role) ||
    (isOneThing(word, head) && !role.some(({ norm }) => norm === 'of') && opensWithPerson(name));
  // "the delegation – Sens. Ann Roe and Bo Ray": whom a body is made up of does not name it.
  const isList = name.some((part) => RANKS.has(part.norm) || HONORIFICS.has(part.norm));
  if (BODY_KINDS.has(head) && !isCapital(word) && isName && !isList && !ROLE_NOUNS.has(head))
    return withDescription(readBody(name, headOf(name).at, rest), role.slice(0, at + 1));
  // "European money transfer service, Corbel"
  const offer = role.at(-1);
  if (offer !== undefined && OFFERS.test(offer.text) && isName && !isList && !opensWithPerson(name))
    return withDescription(readBody(name, headOf(name).at, rest), role);
  // "hydrologist Tom Beck of Arden University"
  const joint = name.findIndex((part, n) => n > 1 && /^(?:of|at|from)$/.test(part.norm));
  const hasOrganisation = joint > 0 && (!isCapital(name[0]) || opensWithPerson(name));
  if ((hasBodyName(name) && !hasOrganisation) || !isPersons) return undefined;
  const person = readPerson(text, name) ?? readGiven(text, name);
  if (person === undefined) return undefined;
  // "The World Bank Country Director, Mr. Keith Lindqvist"
  const title = isRelation(role) ? {} : readTitle(text, role.slice(isArticle(role[0]) ? 1 : 0));
  // "Mothers Against Speed’s Head of Policy, Ana Rao"
  const [opens, ...owner] = title.affiliation ?? [];
  const isOfOwner = isCapital(opens) && owner.at(-1)?.possessive === true && isCapital(owner.at(-1));
  const inOrganisation =
    title.role !== undefined &&
    (isOfOwner || role.some((part) => BODY_KINDS.has(part.norm) && isCapital(part)));
  return withParts(text, inOrganisation && person.role === undefined ? { ...person, ...title } : person, [
    role,
    ...rest,
  ]);
}

/** The body that somebody works for or belongs to. */
const OWN_BODY = wordSet(
  `agency association club college company employer firm league party school team union university`,
);

/** What a firm offers and is told by, before its name. */
const OFFERS = /^(?:app|brand|exchange|franchise|marketplace|platform|service|site|website)$/;

/** "rival", "favourite": a small noun for one, be it a person or not, but neither a body nor a document. */
const isOneThing = (word: Word, head: string): boolean =>
  !isCapital(word) && !isPlural(word) && !isDocument(head) && !BODY_KINDS.has(head);

/** "Ana Rao of the Lakes Trust", "Sen. Ana Rao": whether the phrase is surely a person up to its first joint. */
export function opensWithPerson(words: readonly Word[]): boolean {
  const joint = words.findIndex((word, at) => at > 0 && /^(?:of|at|from|with|in|who)$/.test(word.norm));
  return isOnePerson(joint < 0 ? words : words.slice(0, joint));
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

import { nationsIn, nationsOf } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import { capitalised } from '../../text/letters.ts';
import { isCapital, type Word } from '../../text/words.ts';
import type { Entity } from '../cast/entity.ts';
import type { BodyFinder } from '../cast/match-office.ts';
import type { Office } from '../cast/offices.ts';
import type { Mention } from '../mention.ts';

type Role = Extract<Mention, { kind: 'role' }>;

/** "the rival firm’s chief executive", "the neighbouring town’s mayor": whose body is said to be none of those told of. */
export const isOfOthers = ({ affiliation = [] }: Role): boolean =>
  affiliation.some(({ norm }) => OTHERS.has(norm));

const OTHERS = new Set(['another', 'nearby', 'neighboring', 'neighbouring', 'rival']);

/**
 * Whether a role is held somewhere that the text names, and the office of whoever might be meant somewhere else: "France’s finance
 * minister" is not Germany’s, nor Lumara’s chief executive Corbel’s, nor "the mayor in Oro" the mayor of Halden.
 */
export function isOfAnother(
  entity: Entity,
  office: Office,
  { affiliation, description }: Role,
  bodyOf: BodyFinder,
  body: Entity | undefined,
): boolean {
  const own = office.affiliation ?? entity.affiliation ?? [];
  const asked =
    affiliation === undefined
      ? (PLACE.exec(description)?.[1]?.split(' ') ?? [])
      : affiliation.map(({ text }) => text);
  if (!asked.some((word) => isNamed(word)) || !own.some((word) => isCapital(word))) return false;
  if (body !== undefined && bodyOf(own, entity.places[0] ?? 0) === body) return false;
  const told = new Set([...own.map(({ norm }) => norm), ...office.form.words]);
  return !asked.some((word) => told.has(word.toLowerCase())) && !sharesNation(asked, own);
}

const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "mayor [in Oro City]" */
const PLACE = / in (\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,2})$/u;

/** Whether words tell of one nation, by its name or a demonym. */
export function sharesNation(asked: readonly string[], own: readonly Word[]): boolean {
  const ownNations = nationsIn(own.map(({ text }) => bare(text)));
  return [...nationsIn(asked.map((word) => bare(word)))].some((nation) => ownNations.has(nation));
}

const bare = (word: string): string => word.replace(/['’]s?$/, '');

/** Whether the name or what is said of a body tells of nations, and none is asked for: "The Bundesbank, Germany’s central bank" is not France’s. */
export function isOfOtherNations({ name, descriptors }: Entity, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0) return false;
  const told = [...name.split(/[\s’']+/), ...[...descriptors].map((word) => capitalised(word))];
  const own = nationsOf(told);
  return own.size > 0 && [...own].every((code) => !asked.has(code));
}

/** "Peru’s central bank" is no Central Bank of Chile. */
export function isElsewhere({ name, words }: Entity, owner: string | undefined): boolean {
  return owner !== undefined && !words.includes(owner) && /\s(?:of|for)\s(?:the )?\p{Lu}/u.test(name);
}

/** "The Lakes Authority, the water regulator" is no energy regulator: said to be of the kind in another field than is asked for. */
function isOfOtherField({ words, descriptors }: Entity, asked: readonly string[]): boolean {
  const told = [...words, ...descriptors];
  const fields = [...descriptors].filter((word) => isField(word));
  const wanted = asked.filter((word) => isField(word) && /^\p{Ll}/u.test(word));
  return wanted.length > 0 && fields.length > 0 && !wanted.some((word) => told.includes(word));
}

const isField = (word: string): boolean => PORTFOLIO_WORDS.has(word);

/** Kinds of bodies of which each has its field. */
const FIELDED = /^(?:department|ministry|regulator|union|watchdog)$/;

/** Whether what the text tells of a body speaks against a description: of other nations, in another field. */
export const isAnotherBody = (entity: Entity, head: string, modifiers: readonly string[]): boolean =>
  isOfOtherNations(entity, nationsOf(modifiers.map((word) => bare(word)))) ||
  (FIELDED.test(head) && isOfOtherField(entity, modifiers));

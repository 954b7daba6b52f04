import { capitalised } from '../../text/letters.ts';
import type { Entity } from './entity.ts';
import type { Mention } from '../mention.ts';
import type { Office } from './offices.ts';
import { isCalled, roleForm } from './role-forms.ts';
import { type Asked, isSecond, officesOf } from './second-office.ts';
import { isDemonym, nationsOf } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** Finds the body that words name, as seen from a place in the text. */
export type BodyFinder = (words: readonly Word[], place: number) => Entity | undefined;

/** A role's head and modifiers as they are compared: "the CFO" is the chief financial officer. */
export function askedFor({ head, modifiers, affiliation }: Extract<Mention, { kind: 'role' }>): Asked {
  const form = roleForm([...modifiers, head].join(' '));
  const own = [...form.heads].at(-1) ?? head;
  // "the Acme chief executive": who holds it where is asked apart.
  const organisation = new Set(
    (affiliation ?? [])
      .filter((word) => isCapital(word) && !PORTFOLIO_WORDS.has(word.norm))
      .map((word) => word.norm),
  );
  return {
    head: own,
    modifiers: [...form.words].filter(
      (word) => word !== own && !organisation.has(word) && !LOOSE_MODIFIER.test(word),
    ),
  };
}

/** Modifiers that another word may have told: "the veteran campaigner", "the 45-year-old nurse". */
const LOOSE_MODIFIER =
  /^(?:the|veteran|own|current|new|local|top|outgoing|\d.*|year|old|young|long|time|then)$/;

/** An office that has all modifiers asked for, or is held where they tell. */
export interface Match {
  readonly entity: Entity;
  readonly office: Office;
  /** By its own head, or by a looser word for it. */
  readonly fits: 'head' | 'kin';
  /** How many words more than were asked for the role has before its head. */
  readonly extra: number;
}

/** How somebody's office fits what is asked for; undefined where it is another role. */
function match(entity: Entity, office: Office, asked: Asked, bodyOf: BodyFinder): Match | undefined {
  const { heads, words } = office.form;
  const isHead = heads.has(asked.head);
  // "the minister" may be the Health Secretary, but no Secretary to the Cabinet.
  const serves = !isHead && office.form.words.has('to');
  if (!isHead && (serves || !isCalled(asked.head, heads))) return undefined;
  if (isSecond(office.form, asked)) return undefined;
  // "the minister" is no permanent secretary.
  if (!isHead && asked.head === 'minister' && [...words].some((word) => STAFF.test(word))) return undefined;
  const missing = asked.modifiers.filter((word) => !words.has(word) && !isOfSide(word, words));
  const organisation = missing.length === 0 ? undefined : organisationWords(entity, office, bodyOf);
  const isThere = (word: string): boolean =>
    organisation?.has(word) === true || isFrom(word, office.affiliation ?? entity.affiliation);
  if (!missing.every((word) => isThere(word))) return undefined;
  const before = [...words].indexOf(asked.head);
  return {
    entity,
    office,
    fits: isHead ? 'head' : 'kin',
    extra: Math.max(0, before - asked.modifiers.length) + (isHeadOfThem(words, asked) ? HIGHER : 0),
  };
}

/** As how many words more it counts that an office is above those that its word stands for. */
const HIGHER = 9;

/** "the minister" is whichever other minister the text tells of, before it is the prime minister. */
const isHeadOfThem = (words: ReadonlySet<string>, { head, modifiers }: Asked): boolean =>
  head === 'minister' && words.has('prime') && !modifiers.includes('prime');

/** Secretaries who are no ministers. */
const STAFF = /^(?:assistant|general|parliamentary|permanent|press|principal|private)$/;

/** Whether a role is told by one word for a side or for where somebody is from, and the office fits it; undefined for others. */
export function fitsOneWord(
  { affiliation: asked = [] }: Extract<Mention, { kind: 'role' }>,
  entity: Entity,
  office: Office,
): boolean | undefined {
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return undefined;
  if (SIDE.test(only.norm)) return isOfSide(only.norm, office.form.words);
  return isDemonym(only.text) ? isFrom(only.norm, office.affiliation ?? entity.affiliation) : undefined;
}

const SIDE = /^(?:conservative|democratic|liberal|republican|tory)$/;

/** "the Liberal minister": whose side somebody is on need not have been told, but is not another. */
const isOfSide = (word: string, told: ReadonlySet<string>): boolean =>
  SIDE.test(word) && ![...told].some((other) => SIDE.test(other));

/** "the Peruvian minister" of Peru’s. */
function isFrom(word: string, organisation: readonly Word[] = []): boolean {
  const nations = nationsOf([capitalised(word)]);
  const own = organisation.map(({ norm }) => capitalised(norm));
  return nations.size > 0 && [...nationsOf([...own, own.join(' ')])].some((code) => nations.has(code));
}

/** The offices of people that fit a role. */
export function matchOffices(people: readonly Entity[], asked: Asked, bodyOf: BodyFinder): Match[] {
  return people.flatMap((entity) =>
    officesOf(entity, asked).flatMap((office) => match(entity, office, asked, bodyOf) ?? []),
  );
}

const SMALL = /^(?:of|for|the|and|a|an|in|on|to)$/;

/**
 * The matches for an office whose field is named: "the Minister of Agriculture" is no Minister of Trade. Where nobody is known to
 * have that field, those stay of whom none is told.
 */
export function ofNamedField(
  matches: readonly Match[],
  { description, head, affiliation }: Extract<Mention, { kind: 'role' }>,
): readonly Match[] {
  if (affiliation !== undefined) return matches;
  const [, tail] = description.toLowerCase().split(`${head} of `);
  const field = (tail ?? '').split(/[^\p{L}]+/u).filter((word) => word !== '' && !SMALL.test(word));
  if (field.length === 0) return matches;
  const ofField = matches.filter(({ office }) => field.some((word) => office.form.words.has(word)));
  return ofField.length > 0 ? ofField : matches.filter(({ office }) => !/\sof\s/.test(office.role));
}

/** The words that tell of where an office is held. */
function organisationWords(entity: Entity, office: Office, bodyOf: BodyFinder): Set<string> {
  const affiliation = office.affiliation ?? entity.affiliation ?? [];
  const body = affiliation.length === 0 ? undefined : bodyOf(affiliation, entity.places[0] ?? 0);
  const words = [
    ...affiliation.map((word) => word.norm),
    ...(body?.words ?? []),
    ...(body?.descriptors ?? []),
  ];
  return new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
}

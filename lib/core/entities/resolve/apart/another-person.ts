import { STATES_OF_TOWNS } from '../../../lexicon/body-words.ts';
import { isFormer, isParty } from '../../../lexicon/honorifics.ts';
import {
  CALLED_BESIDE_OFFICE,
  FULL_TIME_OFFICES,
  OFFICES_BESIDE_SEAT,
  SEAT_WORDS,
} from '../../../lexicon/offices.ts';
import { HELD_OFFICES, isInstitutional, ROLE_NOUNS } from '../../../lexicon/role-words.ts';
import { isCapital } from '../../../text/words.ts';
import type { Entity } from '../../cast/entity.ts';
import { isCalled } from '../../cast/role-forms.ts';
import { fieldsIn, isApart, isShared, landsIn } from './lands-and-fields.ts';
import { isOnlySecond } from '../../cast/second-office.ts';

/** Sides of which nobody is on two. */
const SIDES: readonly RegExp[] = [/^(?:republican|gop)$/, /^democrat(?:ic)?$/];
/** No one person. */
const SEVERAL = /^(?:couple|duo|family|pair|trio)$/;
/** Those whose field tells which of several they are. */
const FIELDED = /^(?:commissioner|minister|secretary)$/;
/** Whoever sits for a place. */
const SEATED = /^(?:senator|governor|congressman|congresswoman)$/;

/**
 * Whether what the text tells of somebody speaks against a description: another party, a seat for another state, the presidency
 * against a seat, an office set before the name against other work. `words` are those beside the head.
 */
export function speaksAgainst(entity: Entity, head: string, words: readonly string[]): boolean {
  if (entity.kind === 'body') return false;
  const asked = [head, ...words].map((word) => word.toLowerCase());
  const isSeat = isParty(head) || SEATED.test(head);
  if (entity.kind === 'person' && SEVERAL.test(head)) return true;
  if (isOfOtherWork(entity, head, asked) || isNoChair(entity, head)) return true;
  if (isOfOtherLand(entity, head, words) || worksElsewhere(entity, head, words)) return true;
  // "the mayor" is no deputy mayor.
  if (isOnlySecond(entity, { head: head.toLowerCase(), modifiers: asked.slice(1) })) return true;
  return (
    isOfOtherSide(entity, asked) ||
    (isSeat && (isPresident(entity) || isEmployed(entity) || sitsElsewhere(entity, words)))
  );
}

/**
 * Whether somebody is told of with another land than is asked for, or who is not named with another field: "the Ugandan minister"
 * is not the Kenyan one, "the transport minister" not the foreign minister.
 */
export function isOfOtherLand(entity: Entity, head: string, asked: readonly string[]): boolean {
  const told = wordsOf(entity);
  if (isApart(landsIn(asked), landsIn(told))) return true;
  return entity.kind === 'other' && FIELDED.test(head) && isApart(fieldsIn(asked), fieldsIn(told));
}

/** What the text tells of somebody: the description of one without a name, the offices of others and where they are held. */
function wordsOf({ kind, name, offices, affiliation }: Entity): string[] {
  const held = [affiliation, ...offices.map((office) => office.affiliation)].flatMap((words) => words ?? []);
  return [
    ...(kind === 'other' ? name.split(' ') : offices.flatMap(({ role }) => role.split(' '))),
    ...held.map(({ text }) => text),
  ];
}

/** “Gov. Ana Rao said no. The nurse …”: whoever holds a seat or a bench before the name has no other work. */
function isOfOtherWork({ offices, ranks }: Entity, head: string, asked: readonly string[]): boolean {
  if (asked.includes('former') || FULL_TIME_OFFICES.has(head)) return false;
  if (!ROLE_NOUNS.has(head) || isInstitutional(head) || isParty(head) || CALLED_BESIDE_OFFICE.has(head))
    return false;
  const isCalledSo = [...offices, ...ranks].some(
    ({ form }) => form.heads.has(head) || isCalled(head, form.heads),
  );
  return !isCalledSo && ranks.some(({ form }) => [...form.heads].some((own) => FULL_TIME_OFFICES.has(own)));
}

/** "Ana Rao, director of Corbel, left. The chairman …": who runs a body without its chair. */
function isNoChair({ offices }: Entity, head: string): boolean {
  const heads = offices.map(({ form }) => form.heads);
  return (
    /^chair(?:man|woman|person)?$/.test(head) &&
    heads.some((own) => [...own].some((one) => RUNNING.test(one))) &&
    !heads.some((own) => own.has(head) || isCalled(head, own))
  );
}

/** "Ana Rao of Corbel said no. The Halden professor …": who works for a body of another name. */
function worksElsewhere(
  { kind, affiliation = [], offices }: Entity,
  head: string,
  words: readonly string[],
): boolean {
  const asked = words.filter((word) => /^\p{Lu}/u.test(word));
  const own = [...affiliation, ...offices.flatMap((office) => office.affiliation ?? [])];
  if (kind !== 'person' || asked.length === 0 || !own.some((word) => isCapital(word))) return false;
  const told = new Set([...own.map(({ norm }) => norm), ...offices.flatMap(({ form }) => [...form.words])]);
  const isOneLand = isShared(landsIn(asked), landsIn(own.map(({ text }) => text)));
  return HELD_OFFICES.has(head) && !isOneLand && !asked.some((word) => told.has(word.toLowerCase()));
}

/** Whoever runs a body from day to day. */
const RUNNING = /^(?:director|manager|officer|secretary|treasurer)$/;

const sideOf = (words: Iterable<string>): RegExp | undefined =>
  SIDES.find((side) => [...words].some((word) => side.test(word)));

function isOfOtherSide({ kind, name, offices, ranks }: Entity, asked: readonly string[]): boolean {
  const side = sideOf(asked);
  const own = sideOf(
    kind === 'other'
      ? name.toLowerCase().split(' ')
      : [...offices, ...ranks].flatMap(({ form }) => [...form.words]),
  );
  return side !== undefined && own !== undefined && side !== own;
}

const isPresident = ({ role, head }: Entity): boolean =>
  head === 'president' && /^(?:u\.?s\.? )?president$/i.test(role ?? '') && !isFormer(role ?? '');

/** Who works for somebody, and is not said to sit, to stand or to have a party: a spokeswoman, a professor, a police chief. */
function isEmployed({ offices }: Entity): boolean {
  const heads = offices.map((office) => office.head);
  return (
    heads.some((own) => (HELD_OFFICES.has(own) || own === 'ambassador') && !OFFICES_BESIDE_SEAT.has(own)) &&
    !heads.some((own) => isParty(own) || SEAT_WORDS.has(own))
  );
}

/** Whether a state is asked for, and the seat is told to be of another, or by letters that open otherwise: "R-Fla." may be of Florida. */
function sitsElsewhere({ offices, affiliation = [] }: Entity, words: readonly string[]): boolean {
  const state = words.map((word) => word.toLowerCase()).find((word) => STATES_OF_TOWNS.has(word));
  if (state === undefined) return false;
  const held = offices.filter((office) => isParty(office.head) || SEATED.test(office.head));
  const where = [...affiliation, ...held.flatMap((office) => office.affiliation ?? [])];
  const told = [...where.map(({ norm }) => norm), ...held.flatMap(({ form }) => [...form.words])];
  const states = held.length === 0 ? [] : told.filter((word) => STATES_OF_TOWNS.has(word));
  const mayBe = (own: string): boolean => own === state || (own.length < WHOLE && own[0] === state[0]);
  if (states.length > 0) return !states.some((own) => mayBe(own));
  const seats = held
    .filter((office) => isParty(office.head) && office.form.words.size > 1)
    .map(({ role }) => role.charAt(0).toLowerCase());
  return seats.length > 0 && !seats.includes(state.charAt(0));
}

/** Letters from which on a state's name is written out. */
const WHOLE = 6;

import { capitalised } from '../../../text/letters.ts';
import { type Entity, isKnownPerson, isPerson } from '../../cast/entity.ts';
import { isCalled } from '../../cast/role-forms.ts';
import { isSubjectBefore, namesOwner, type Scene } from '../../cast/scene.ts';
import { kindsOf } from '../../mentions/body-names.ts';
import { GENDERED_NOUNS } from '../../../lexicon/honorifics.ts';
import { isNation, nationsOf } from '../../../lexicon/nations-of.ts';
import { isDocument } from '../../../lexicon/document-words.ts';
import { ANYBODY, isInstitutional } from '../../../lexicon/role-words.ts';
import { firstFrom } from '../../../text/places.ts';
import { broughtInBefore } from '../brought-in.ts';
import {
  blockOf,
  LAST_NAMED,
  sentencesBetween,
  sourceOf,
  speechesBefore,
  step,
  STEPS,
  traitsOfHearing,
  traitsOfNaming,
} from '../nearness.ts';
import { type Candidate, isNamed } from './candidates.ts';
import type { Description } from './description.ts';

/** The upper ends of the steps by which it is told apart how often somebody was named. */
const OFTEN = [1, 2, 4, 8];
/** How many paragraphs a text opens with: headline and lead. */
const OPENING = 2;

/** What tells for or against somebody as whom a description means, by name; weights.json has what each counts. */
export function traitsOf(
  scene: Scene,
  candidate: Candidate,
  order: number,
  asked: Description,
  ruled: Entity | undefined,
): string[] {
  const { entity, named } = candidate;
  const { place, sort } = asked;
  const traits = [
    `${sort} ${kindOf(entity)}`,
    ...agreement(entity, asked),
    `order ${Math.min(order, LAST_NAMED)}`,
    `often ${step(
      firstFrom(entity.places, place, (at) => at),
      OFTEN,
    )}`,
    `source${sourceOf(scene, entity, place)}`,
  ];
  if (ruled === entity) traits.push(`ruled ${sort}`);
  if (asked.isElse(entity) || isSubjectBefore(scene, entity, named, place)) traits.push('told of');
  if (named < 0) traits.push('later');
  else traits.push(...wayNamed(scene, entity, named, place));
  return [...traits, ...traitsOfHearing(scene, candidate, place)];
}

/** What tells for or against that nobody is meant whom the text names. `fitting` is how many of them are called so. */
export function traitsOfNobody(
  scene: Scene,
  asked: Description,
  fitting: number,
  ruled: Entity | undefined,
): string[] {
  const { sort, head, modifiers, plural, article, isLong, place } = asked;
  const traits = ['nobody', `nobody ${sort}`, `nobody ${article}`, `fitting ${Math.min(2, fitting)}`];
  if (ruled === undefined || !isNamed(ruled)) traits.push(`ruled nobody ${sort}`);
  if (plural) traits.push(`many ${sort}`);
  if (isLong) traits.push('long');
  if (blockOf(scene, place) < OPENING) traits.push('nobody early');
  if (sort === 'it' || sort === 'they') return traits;
  traits.push(`words ${Math.min(2, modifiers.length)}`);
  if (sort === 'person') traits.push(`nobody ${sortOfNoun(head)}`);
  if (sort === 'body') traits.push(`nobody ${LOOSE.test(head) ? 'loose' : 'of kind'}`);
  const isTold = scene.cast.others.some((other) => other.head === head && (other.places[0] ?? place) < place);
  if (isTold) traits.push('told before');
  return [...traits, ...traitsOfUnnamed(scene, asked)];
}

/** How lately the text has brought in by the word, or heard, somebody whom it does not name. */
function traitsOfUnnamed(scene: Scene, { head, sort, plural, place }: Description): string[] {
  if (sort === 'thing') return [];
  const traits: string[] = [];
  const one = plural ? undefined : broughtInBefore(scene, head, place);
  if (one !== undefined)
    traits.push(`brought in ${step(sentencesBetween(scene, one.place, place), STEPS.sentences)}`);
  const before = speechesBefore(scene, place, LAST_NAMED);
  const since = before.toReversed().findIndex(({ entity }) => isUnnamedLike(entity, sort, plural));
  const heard = before.at(-1 - since)?.entity;
  if (since >= 0) traits.push(`unnamed ${heard?.head === head ? 'same' : 'other'} ${since}`);
  return traits;
}

/** Somebody heard without a name who may be meant by a word for people or for bodies. */
const isUnnamedLike = (entity: Entity, sort: Description['sort'], plural: boolean): boolean =>
  entity.plural === plural &&
  (sort === 'person'
    ? entity.kind === 'other' && !isDocument(entity.head ?? '')
    : entity.kind === 'body' && !isNamed(entity));

/** Whether the traits tell that somebody is called by the very word. */
export const isCalledSo = (traits: readonly string[]): boolean =>
  traits.some((trait) => /^(?:office|word|told so)/.test(trait));

/** Where and as what the text last named somebody. */
function wayNamed(scene: Scene, { places }: Entity, named: number, place: number): string[] {
  const traits = traitsOfNaming(scene, named, place);
  if (namesOwner(scene, named)) traits.push('owner');
  if (isBehindPreposition(scene, named)) traits.push('behind');
  if (blockOf(scene, places[0] ?? 0) < OPENING) traits.push('early');
  return traits;
}

/** Whether a preposition leads up to the name: "in | Iowa". */
function isBehindPreposition({ text: { tokens } }: Scene, named: number): boolean {
  const at = firstFrom(tokens, named, ({ start }) => start) - 1;
  return tokens[tokens[at]?.pos === 'DET' ? at - 1 : at]?.pos === 'ADP';
}

function kindOf(entity: Entity): string {
  const { kind, name, words, plural } = entity;
  if (kind === 'other') return plural ? 'described many' : 'described';
  if (isNation(name)) return 'country';
  if (kind === 'body') return 'body';
  return isKnownPerson(entity) ? 'person' : words.length > 1 ? 'name' : 'one word';
}

/** How what a description tells agrees with what the text tells of somebody. */
function agreement(entity: Entity, asked: Description): string[] {
  const { sort, head, modifiers } = asked;
  if (sort === 'it' || sort === 'they') return [];
  const isBody = entity.kind !== 'person' || (sort === 'body' && !isPerson(entity));
  const traits = isBody ? [ofBody(entity, head)] : ofPerson(entity, head);
  return modifiers.length === 0 ? traits : [...traits, `words told ${toldOf(entity, modifiers)}`];
}

function ofPerson(entity: Entity, head: string): string[] {
  const own = [...entity.offices, ...entity.ranks];
  const isSame = own.some(({ form }) => form.heads.has(head)) || entity.honorific === head;
  const isKin = own.some(({ form }) => isCalled(head, form.heads));
  const office = isSame
    ? 'office same'
    : isKin
      ? 'office kin'
      : own.length > 0
        ? 'other office'
        : 'no office';
  const gender = GENDERED_NOUNS.get(head);
  const offices = [office, `${office}, ${sortOfNoun(head)}`];
  if (gender === undefined) return offices;
  return [
    ...offices,
    `gender ${entity.gender === undefined ? 'open' : entity.gender === gender ? 'same' : 'other'}`,
  ];
}

/** Whether a noun tells of an office that a text tells of whoever holds it, of anybody, or of something else. */
const sortOfNoun = (head: string): 'held' | 'anybody' | 'called' =>
  isInstitutional(head) ? 'held' : ANYBODY.has(head) ? 'anybody' : 'called';

/** Words for bodies of many kinds. */
const LOOSE = /^(?:agency|body|company|firm|group|organisation|organization|institution)$/;

function ofBody({ words, descriptors }: Entity, head: string): string {
  const stems = words.map((word) => stem(word));
  const last = stems.at(-1) ?? '';
  // "the bank" of the Riksbank
  const isCompound = head.length > 3 && last.length > head.length + 2 && last.endsWith(stem(head));
  if (last === stem(head) || isCompound) return 'word last';
  if (stems.includes(stem(head))) return 'word in';
  if (descriptors.has(head)) return 'told so';
  const kinds = kindsOf([head]);
  const own = kindsOf([...words, ...descriptors]);
  if ([...own].some((kind) => kinds.has(kind))) return 'kind same';
  return `kind ${own.size === 0 ? 'open' : 'other'}${LOOSE.test(head) ? ' loose' : ''}`;
}

/** How many of the words before a head the text tells of somebody: "Lakeland" and "former" of Lakeland's former governor. */
function toldOf(entity: Entity, modifiers: readonly string[]): 'all' | 'some' | 'none' {
  const told = wordsTold(entity);
  const nations = nationsOf([...told].map((word) => capitalised(word)));
  const known = modifiers.filter((word) => {
    const bare = word.replace(/['’]s$/, '');
    const norm = bare.toLowerCase();
    const isFrom = /^\p{Lu}/u.test(bare) && [...nationsOf([bare])].some((code) => nations.has(code));
    return isFrom || told.has(norm) || told.has(stem(norm));
  });
  return known.length === modifiers.length ? 'all' : known.length > 0 ? 'some' : 'none';
}

function wordsTold({ words, descriptors, offices, ranks, affiliation = [] }: Entity): Set<string> {
  const told = new Set([...words, ...descriptors, ...affiliation.map(({ norm }) => norm)]);
  for (const office of [...offices, ...ranks]) {
    for (const word of office.form.words) told.add(word);
    for (const { norm } of office.affiliation ?? []) told.add(norm);
  }
  return told;
}

const stem = (word: string): string => word.replace(/s$/, '');

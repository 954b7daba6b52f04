import { type Entity, isKnownPerson, lastBefore } from '../../cast/entity.ts';
import { isCalled } from '../../cast/role-forms.ts';
import type { Scene } from '../../cast/scene.ts';
import { kindsOf } from '../../mentions/body-names.ts';
import { blockOf, type Heard, heardIn, speechesBefore } from '../nearness.ts';
import type { Description } from './description.ts';

/** Somebody whom a description may mean. */
export interface Candidate extends Heard {
  readonly entity: Entity;
  /** Where the text last named it before, in UTF-16 units, or -1. */
  readonly named: number;
}

/** How many of those named last, or named first below a headline, and how many speeches back are looked at. */
const NAMED = 8;
const SPEECHES = 12;
/** The paragraphs in which somebody may be described who is named only below. */
const HEAD = 3;

/**
 * Those named last, those heard last, whoever holds the office or has the word in its name, wherever the text names them, and
 * whom the rules take for it.
 */
export function candidatesFor(scene: Scene, asked: Description, ruled: Entity | undefined): Candidate[] {
  const { place } = asked;
  const { cast } = scene;
  const found = new Set<Entity>();
  for (const { entity } of cast.namedBefore(place)) {
    if (found.size >= NAMED) break;
    if (mayBe(entity, asked)) found.add(entity);
  }
  if (blockOf(scene, place) < HEAD)
    for (const { entity } of cast.namedFrom(place, NAMED))
      if (isNamed(entity) && mayBe(entity, asked)) found.add(entity);
  const before = speechesBefore(scene, place, SPEECHES);
  for (const { entity } of before) if (mayBe(entity, asked)) found.add(entity);
  for (const entity of calledSo(scene, asked)) found.add(entity);
  if (ruled !== undefined && isNamed(ruled)) found.add(ruled);
  const heard = heardIn(before, place);
  return [...found].map((entity) => ({ entity, named: lastBefore(entity, place), ...heard(entity) }));
}

/** Whether somebody has a name, be it a person, a body or whatever is told of like one. */
export const isNamed = ({ kind, name }: Entity): boolean => kind !== 'other' && /\p{Lu}/u.test(name);

/** Somebody named, of several or as a body no person; "it" and "they" also stand for what was only described. */
function mayBe(entity: Entity, { sort, plural }: Description): boolean {
  if (plural && sort !== 'they' && entity.kind === 'person') return false;
  if (sort === 'body' && isKnownPerson(entity)) return false;
  return isNamed(entity) || (entity.kind === 'other' && sort === (entity.plural ? 'they' : 'it'));
}

/** Those who hold the office, or a like one, and bodies that the word is in the name of or tells of. */
function calledSo({ cast }: Scene, { sort, head, plural }: Description): Entity[] {
  if (sort !== 'person' && sort !== 'body') return [];
  const kinds = sort === 'body' ? kindsOf([head]) : new Set();
  const people = cast.people.filter(
    (entity) =>
      sort === 'person' &&
      !plural &&
      entity.offices.some(({ form }) => form.heads.has(head) || isCalled(head, form.heads)),
  );
  const bodies = cast.bodies.filter(
    (entity) =>
      isNamed(entity) &&
      (entity.words.includes(head) ||
        entity.descriptors.has(head) ||
        [...kindsOf(entity.words)].some((kind) => kinds.has(kind))),
  );
  return [...people, ...bodies];
}

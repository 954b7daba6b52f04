import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { Gender } from '../../lexicon/honorifics.ts';
import type { Office } from './offices.ts';
import { firstFrom } from '../../text/places.ts';
import type { Word } from '../../text/words.ts';

/** Somebody or something that may speak in the article. Filled in as the text tells more. */
export interface Entity {
  readonly kind: 'person' | 'body' | 'other';
  name: string;
  /** The words of the name, lower case. */
  words: readonly string[];
  role?: string | undefined;
  /** The role's head, lower case. */
  head?: string | undefined;
  affiliation?: readonly Word[] | undefined;
  /** Where it speaks, in UTF-16 units, ascending. */
  readonly spoke: number[];
  /** The body that a spokesman without a named organisation speaks for. */
  organisation?: Entity | undefined;
  gender?: Gender | undefined;
  honorific?: string | undefined;
  /** Titles and roles set before the name, in full, lower case: "senator". */
  readonly titles: Set<string>;
  /** Those of the titles that are ranks, as offices. */
  readonly ranks: Office[];
  /** Every office that the text tells of; `role` is the most telling. */
  readonly offices: Office[];
  acronym?: string | undefined;
  plural: boolean;
  readonly descriptors: Set<string>;
  /** Where the text names it, in UTF-16 units, ascending. */
  readonly places: number[];
}

/** One naming of an entity. */
export interface Naming {
  readonly entity: Entity;
  /** UTF-16 offset into the text. */
  readonly place: number;
}

/** Whether something beside its two words tells that a name is a person's. */
export function isKnownPerson({ kind, gender, role, honorific, words }: Entity): boolean {
  return kind === 'person' && (gender ?? role ?? honorific ?? GIVEN_NAMES.get(words[0] ?? '')) !== undefined;
}

/** Whether the text tells that a name is a person's. */
export function isPerson(entity: Entity): boolean {
  const told = entity.gender !== undefined || entity.honorific !== undefined || entity.role !== undefined;
  return entity.kind === 'person' && (told || entity.words.length > 1);
}

/** A body known by a common noun alone: "ministry", "the council". */
export function isCommon({ name }: Entity): boolean {
  return !/\p{Lu}/u.test(name);
}

/** The place where the entity was last named before `place`, or -1. */
export function lastBefore(entity: Entity, place: number): number {
  return entity.places[firstFrom(entity.places, place, (other) => other) - 1] ?? -1;
}

/** Where the entity last spoke before `place`, or -1. */
export function lastSpoke(entity: Entity, place: number): number {
  return entity.spoke[firstFrom(entity.spoke, place, (other) => other) - 1] ?? -1;
}

/** The entity last named before `place`; where none is, the one named first after it. */
export function nearest(entities: readonly Entity[], place: number): Entity | undefined {
  let best: Entity | undefined;
  for (const entity of entities) {
    if (best === undefined) best = entity;
    else {
      const [mine, theirs] = [lastBefore(entity, place), lastBefore(best, place)];
      if (mine > theirs || (mine < 0 && theirs < 0 && (entity.places[0] ?? 0) < (best.places[0] ?? 0)))
        best = entity;
    }
  }
  return best;
}

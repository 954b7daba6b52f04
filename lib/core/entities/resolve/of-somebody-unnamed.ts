import { wordSet } from '../../lexicon/word-set.ts';
import { isPersonNoun, TOLD_PEOPLE } from '../../lexicon/person-nouns.ts';
import { RELATIONS } from '../../lexicon/role-words.ts';
import type { Entity } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { described } from './somebody-unnamed.ts';

/** Who somebody has beside relations: a family, or people who stand for them. */
const ONES_OWN = wordSet(
  'attorney barrister daughters doctor employer families family lawyer lawyers parents relatives solicitor sons',
);

const OWNER = /^(?:\S+ ){0,2}(\p{Ll}+)(?:['’]s|s['’]) (?:\S+ ){0,2}\p{Ll}+$/u;
const OF = /^\p{Ll}+ of (?:the|a|an) (?:\S+ ){0,2}(\p{Ll}+)$/u;

/**
 * "The victim’s mother", "the man’s lawyer", "the family of the boy": who belongs to somebody told of by a common noun; never
 * whoever was named last, but whom the text calls so.
 */
export function ofSomebodyUnnamed(scene: Scene, mention: Mention, place: number): Entity | undefined {
  if (mention.kind !== 'role' && mention.kind !== 'other') return undefined;
  const { description, head, plural } = mention;
  if (!RELATIONS.has(head) && !ONES_OWN.has(head)) return undefined;
  const owner = (OWNER.exec(description) ?? OF.exec(description))?.[1] ?? '';
  if (!TOLD_PEOPLE.has(owner) && !(isPersonNoun(owner) && RELATIONS.has(head))) return undefined;
  const isCalled = scene.cast.people.some(({ offices }) => offices.some(({ form }) => form.heads.has(head)));
  return isCalled ? undefined : described(scene, description, head, plural, place);
}

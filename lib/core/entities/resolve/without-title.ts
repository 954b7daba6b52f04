import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { nameWords } from '../mentions/compare-names.ts';
import type { FullNames } from '../names/full-names.ts';

type Person = Extract<Mention, { kind: 'person' }>;

/** A title in letters or in short, as they are made up in every force and government. */
const TITLE_IN_SHORT = /^(?:\p{Lu}{3,5}|\p{Lu}\p{L}{2,4}\.)$/u;

/** "HSO Keeley", "Usec. Rao": without letters that no list has, before a name that the text gives without them. */
export function withoutTitle(
  { cast }: Pick<Scene, 'cast'>,
  names: FullNames,
  mention: Person,
  place: number,
): Person {
  const [title = '', ...rest] = mention.name.split(' ');
  if (rest.length === 0 || !TITLE_IN_SHORT.test(title) || GIVEN_NAMES.has(title.toLowerCase()))
    return mention;
  if (cast.findPerson(nameWords(mention.name), place) !== undefined) return mention;
  const name = nameWords(rest.join(' '));
  const isKnown = cast.findPerson(name, place) !== undefined || names.find(name) !== undefined;
  return isKnown ? { ...mention, name: rest.join(' ') } : mention;
}

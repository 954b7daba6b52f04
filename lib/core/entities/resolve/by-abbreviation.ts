import type { Entity } from '../cast/entity.ts';
import { isKnownPerson } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';
import { bodyWords } from '../mentions/body-names.ts';
import { nameWords } from '../mentions/compare-names.ts';
import type { Scene } from '../cast/scene.ts';

/** The fewest letters that the last word of a name is shortened to. */
const SHORTEST = 3;

/** Whether the first name is the second with its last word cut short: "Corbel Tech" of Corbel Technologies. */
function isAbbreviated(short: readonly string[], long: readonly string[]): boolean {
  const [last = '', whole = ''] = [short.at(-1), long.at(-1)];
  return (
    short.length > 1 &&
    short.length === long.length &&
    last.length >= SHORTEST &&
    whole.length > last.length + 1 &&
    whole.startsWith(last) &&
    short.slice(0, -1).every((word, at) => word === long[at])
  );
}

/** The firm or body whose name the mention shortens so. */
export function byAbbreviation({ cast }: Scene, mention: Mention): Entity | undefined {
  if (mention.kind !== 'person' && mention.kind !== 'body') return undefined;
  if (mention.kind === 'person' && (mention.honorific ?? mention.role) !== undefined) return undefined;
  const words = mention.kind === 'person' ? nameWords(mention.name) : bodyWords(mention.words);
  return [...cast.bodies, ...cast.people].find(
    (entity) => !isKnownPerson(entity) && isAbbreviated(words, entity.words),
  );
}

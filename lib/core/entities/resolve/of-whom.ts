import type { Entity } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import { firstFrom } from '../../text/places.ts';

/** How far before "whom he" the name that it is of may begin, in tokens. */
const LONGEST_NAME = 6;

/** Whom the clause that the pronoun opens is of: "Paul Rao, whom | he called weak". */
export function ofWhom({ text, cast }: Scene, place: number): Entity | undefined {
  const { tokens } = text;
  const at = firstFrom(tokens, place, ({ start }) => start);
  if (!/^whom?$/.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (const { entity, place: named } of cast.namedBefore(place)) {
    const from = firstFrom(tokens, named, ({ start }) => start);
    if (at - from > LONGEST_NAME) return undefined;
    const between = tokens.slice(from + entity.words.length, at - 1);
    if (entity.kind === 'person' && between.every(({ pos }) => /^(?:ADP|PART|PUNCT|PROPN)$/.test(pos)))
      return entity;
  }
  return undefined;
}

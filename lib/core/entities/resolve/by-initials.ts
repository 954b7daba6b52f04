import { type Entity, lastBefore, nearest } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Word } from '../../text/words.ts';

/** "the PS": the Principal Secretary, where no body is called so. */
export function byInitials({ cast }: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/^\p{Lu}{2,4}$/u.test(only.text)) return undefined;
  const acronym = only.norm.toLowerCase();
  if (cast.findBody([acronym], place) !== undefined) return undefined;
  const held = cast.people.filter((entity) =>
    entity.offices.some(({ form }) =>
      [...form.words]
        .map((word) => word[0] ?? '')
        .join('')
        .endsWith(acronym),
    ),
  );
  return nearest(
    held.filter((entity) => lastBefore(entity, place) >= 0),
    place,
  );
}

import type { Entity } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import { nameWords } from '../mentions/compare-names.ts';
import type { FullNames } from '../names/full-names.ts';
import type { Word } from '../../text/words.ts';

/** "RAO: bank will close": whose surname stands in capitals, as headlines have it. */
export function shoutedName(
  { cast }: Scene,
  names: FullNames,
  words: readonly Word[],
  place: number,
): Entity | undefined {
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/^\p{Lu}{3,}$/u.test(only.text)) return undefined;
  const wanted = nameWords(only.text);
  if (cast.findBody(wanted, place) !== undefined) return undefined;
  const known = cast.findPerson(wanted, place);
  if (known !== undefined && known.words.length > 1) return cast.see(known, place);
  const full = names.find(wanted);
  return full === undefined ? undefined : cast.person({ kind: 'person', name: full }, place);
}

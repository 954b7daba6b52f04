import { isParty } from '../../lexicon/honorifics.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { type Entity, nearest } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';
import type { Scene } from '../cast/scene.ts';
import { inFocus } from './in-focus.ts';

/** Whoever sits for a place. */
const SEATED = /^(?:senator|representative|congressman|congresswoman|governor|lawmaker)$/;
/** Of those, whom firms, ministries and central banks have as well: "the Walmart representative", "the Riksbank governor". */
const OF_BODIES = /^(?:representative|governor)$/;

/**
 * Whom "the Lakeland Republican" or "the Lakeland senator" means: of all who are told to be of that place the nearest, else
 * the one spoken of, unless that one sits elsewhere or is of another party. `isSeat` tells whether the words name a seat.
 */
export function seatHolder(
  scene: Scene,
  { head, words, plural }: Pick<Extract<Mention, { kind: 'role' }>, 'head' | 'words' | 'plural'>,
  place: number,
): { readonly isSeat: boolean; readonly entity?: Entity } {
  const seat = words.slice(0, -1).filter((word) => isCapital(word) && /^(?:PROPN|NOUN)$/.test(word.pos));
  const isSeat = !plural && (isParty(head) || SEATED.test(head)) && words.length > 1 && isPlaceName(seat);
  if (!isSeat) return { isSeat };
  const asked = seat.map(({ norm }) => norm);
  const seated = scene.cast.people.filter((entity) => asked.every((word) => seatWords(entity).has(word)));
  const known = nearest(seated, place);
  if (known !== undefined) return { isSeat, entity: known };
  const focus = OF_BODIES.test(head) ? undefined : inFocus(scene, place);
  return focus === undefined || !mayHold(focus, head) ? { isSeat } : { isSeat, entity: focus };
}

/** "Lakeland", "North Lakeland", but neither "Senate" nor "GOP". */
const isPlaceName = (seat: readonly Word[]): boolean =>
  seat.length > 0 &&
  seat.length < 3 &&
  !seat.some(
    ({ norm, text }) =>
      /^(?:senate|house|state|gop|u\.?s\.?)$/.test(norm) || isParty(norm) || /^\p{Lu}{2,}$/u.test(text),
  );

function seatWords({ offices, affiliation = [] }: Entity): ReadonlySet<string> {
  return new Set([
    ...affiliation.map(({ norm }) => norm),
    ...offices.flatMap((office) => [
      ...office.form.words,
      ...(office.affiliation ?? []).map(({ norm }) => norm),
    ]),
  ]);
}

/** Whether nothing told of somebody speaks against the seat: no seat elsewhere, no other party. */
function mayHold({ offices, affiliation }: Entity, head: string): boolean {
  const heads = offices.map((office) => office.head);
  const isElsewhere = affiliation !== undefined && heads.some((own) => SEATED.test(own));
  const isOther = isParty(head) && heads.some((own) => isParty(own) && own !== head);
  return !isElsewhere && !isOther;
}

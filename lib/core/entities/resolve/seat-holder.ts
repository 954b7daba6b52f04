import { isParty } from '../../lexicon/honorifics.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { type Entity, isPerson, nearest } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';
import { lastSpeech, type Scene } from '../cast/scene.ts';
import { inFocus } from './in-focus.ts';
import { blockOf } from './nearness.ts';
import { speaksAgainst } from './apart/another-person.ts';

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
  const fits = (entity: Entity): boolean => mayHold(entity, head, seat);
  const focus = OF_BODIES.test(head) ? undefined : inFocus(scene, place);
  const entity = focus !== undefined && fits(focus) ? focus : heardJustBefore(scene, place, head, fits);
  return entity === undefined ? { isSeat } : { isSeat, entity };
}

/** Whoever the paragraph or the one before has heard last, of those who may be meant. */
function heardJustBefore(
  scene: Scene,
  place: number,
  head: string,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  if (OF_BODIES.test(head)) return undefined;
  const speech = lastSpeech(scene, place, ({ entity, voice }) => voice && isPerson(entity));
  const isNear =
    speech !== undefined && blockOf(scene, place) - blockOf(scene, speech.place) < 2 && fits(speech.entity);
  return isNear ? speech.entity : undefined;
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
function mayHold(entity: Entity, head: string, seat: readonly Word[]): boolean {
  const { offices, affiliation } = entity;
  const heads = offices.map((office) => office.head);
  const isElsewhere = affiliation !== undefined && heads.some((own) => SEATED.test(own));
  const isOther = isParty(head) && heads.some((own) => isParty(own) && own !== head);
  const isAgainst = speaksAgainst(
    entity,
    head,
    seat.map(({ text }) => text),
  );
  return !isElsewhere && !isOther && !isAgainst;
}

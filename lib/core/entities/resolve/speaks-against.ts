import { STATES_OF_TOWNS } from '../../lexicon/body-words.ts';
import { isFormer, isParty } from '../../lexicon/honorifics.ts';
import type { Entity } from '../cast/entity.ts';

/** Sides of which nobody is on two. */
const SIDES: readonly RegExp[] = [/^(?:republican|gop)$/, /^democrat(?:ic)?$/];
/** Whoever sits for a place. */
const SEATED = /^(?:senator|governor|congressman|congresswoman)$/;

/**
 * Whether what the text tells of somebody speaks against a description: another party, a seat for another state, the presidency
 * against a seat. `words` are those beside the head.
 */
export function speaksAgainst(entity: Entity, head: string, words: readonly string[]): boolean {
  if (entity.kind === 'body') return false;
  const asked = [head, ...words].map((word) => word.toLowerCase());
  const isSeat = isParty(head) || SEATED.test(head);
  return isOfOtherSide(entity, asked) || (isSeat && (isPresident(entity) || sitsElsewhere(entity, words)));
}

const sideOf = (words: Iterable<string>): RegExp | undefined =>
  SIDES.find((side) => [...words].some((word) => side.test(word)));

function isOfOtherSide({ kind, name, offices, ranks }: Entity, asked: readonly string[]): boolean {
  const side = sideOf(asked);
  const own = sideOf(
    kind === 'other'
      ? name.toLowerCase().split(' ')
      : [...offices, ...ranks].flatMap(({ form }) => [...form.words]),
  );
  return side !== undefined && own !== undefined && side !== own;
}

const isPresident = ({ role, head }: Entity): boolean =>
  head === 'president' && /^(?:u\.?s\.? )?president$/i.test(role ?? '') && !isFormer(role ?? '');

/** Whether a state is asked for, and all that is told of the seat opens with another letter: "R-Fla." may be of Florida. */
function sitsElsewhere({ offices }: Entity, words: readonly string[]): boolean {
  const state = words
    .find((word) => STATES_OF_TOWNS.has(word.toLowerCase()))
    ?.charAt(0)
    .toLowerCase();
  const seats = offices
    .filter((office) => isParty(office.head) && office.form.words.size > 1)
    .map(({ role }) => role.charAt(0).toLowerCase());
  return state !== undefined && seats.length > 0 && !seats.includes(state);
}

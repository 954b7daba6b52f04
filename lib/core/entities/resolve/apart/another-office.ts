import { isCapital } from '../../../text/words.ts';
import type { Entity } from '../../cast/entity.ts';
import type { BodyFinder } from '../../cast/match-office.ts';
import type { Office } from '../../cast/offices.ts';
import type { Mention } from '../../mention.ts';
import { isShared, landsIn } from './lands-and-fields.ts';

type Role = Extract<Mention, { kind: 'role' }>;

/** "the rival firm’s chief executive", "the neighbouring town’s mayor": whose body is said to be none of those told of. */
export const isOfOthers = ({ affiliation = [] }: Role): boolean =>
  affiliation.some(({ norm }) => OTHERS.has(norm));

const OTHERS = new Set(['another', 'nearby', 'neighboring', 'neighbouring', 'rival']);

/**
 * Whether a role is held somewhere that the text names, and the office of whoever might be meant somewhere else: "France’s finance
 * minister" is not Germany’s, nor Lumara’s chief executive Corbel’s, nor "the mayor in Oro" the mayor of Halden.
 */
export function isOfAnother(
  entity: Entity,
  office: Office,
  { affiliation, description }: Role,
  bodyOf: BodyFinder,
  body: Entity | undefined,
): boolean {
  const own = office.affiliation ?? entity.affiliation ?? [];
  const asked =
    affiliation === undefined
      ? (PLACE.exec(description)?.[1]?.split(' ') ?? [])
      : affiliation.map(({ text }) => text);
  if (!asked.some((word) => isNamed(word)) || !own.some((word) => isCapital(word))) return false;
  if (body !== undefined && bodyOf(own, entity.places[0] ?? 0) === body) return false;
  const told = new Set([...own.map(({ norm }) => norm), ...office.form.words]);
  const isOneLand = isShared(landsIn(asked), landsIn(own.map(({ text }) => text)));
  return !asked.some((word) => told.has(word.toLowerCase())) && !isOneLand;
}

const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "mayor [in Oro City]" */
const PLACE = / in (\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,2})$/u;

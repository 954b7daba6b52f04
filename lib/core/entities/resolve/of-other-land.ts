import { capitalised } from '../../text/letters.ts';
import { nationsIn } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import type { Entity } from '../cast/entity.ts';

/**
 * Whether somebody is told of with another land than is asked for, or who is not named with another field: "the Ugandan minister"
 * is not the Kenyan one, "the transport minister" not the foreign minister.
 */
export function isOfOtherLand(entity: Entity, head: string, asked: readonly string[]): boolean {
  const told = wordsOf(entity);
  if (isApart(landsIn(asked), landsIn(told))) return true;
  return entity.kind === 'other' && FIELDED.test(head) && isApart(fieldsIn(asked), fieldsIn(told));
}

/** Those whose field tells which of several they are. */
const FIELDED = /^(?:commissioner|minister|secretary)$/;

/** Both tell something, and nothing of it in common. */
const isApart = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  asked.size > 0 && told.size > 0 && ![...asked].some((one) => told.has(one));

const landsIn = (words: readonly string[]): ReadonlySet<string> =>
  nationsIn(words.map((word) => capitalised(word)));

const fieldsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.map((word) => word.toLowerCase()).filter((word) => PORTFOLIO_WORDS.has(word) || word === 'foreign'),
  );

/** What the text tells of somebody: the description of one without a name, the offices of others and where they are held. */
function wordsOf({ kind, name, offices, affiliation }: Entity): string[] {
  const held = [affiliation, ...offices.map((office) => office.affiliation)].flatMap((words) => words ?? []);
  return [
    ...(kind === 'other' ? name.split(' ') : offices.flatMap(({ role }) => role.split(' '))),
    ...held.map(({ text }) => text),
  ];
}

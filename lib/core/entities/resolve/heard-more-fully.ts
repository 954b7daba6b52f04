import type { Cast } from '../cast/cast.ts';
import type { Entity } from '../cast/entity.ts';
import { isNation } from '../../lexicon/nations-of.ts';

/** Bodies of which a text that tells of one seldom tells of another by the bare word. */
const ANYONES = /^(?:campaign|police)$/;
/** Departments that are called by their field alone. */
const FIELDS = /^(?:Commerce|Defense|Energy|Interior|Justice|Labor|State|Treasury)$/;
/** How much of the text behind a name is looked at, in UTF-16 units. */
const BEHIND = 24;
/** What tells that a name is whose somebody is rather than who speaks: "Rao | officials". */
const STAFF = /^(?:['’]s?)? (?:aides|allies|delegates|executives|officials|representatives|supporters)\b/;
const OF = /^(?:the |a )?\p{L}+ (?:of|in|for) /iu;

/** "Guardian", who is Mayor Don Guardian: the only one heard who has the word for a surname, where no other bears it. */
function bySurname(
  text: string,
  { people }: Cast,
  bare: Entity,
  all: ReadonlySet<Entity>,
): Entity | undefined {
  const [word = '', ...rest] = bare.words;
  const isName = rest.length === 0 && /^\p{Lu}[\p{L}’'-]+$/u.test(bare.name) && !isNation(bare.name);
  if (!isName || bare.role !== undefined) return undefined;
  const bears = ({ kind, words }: Entity, at: number): boolean =>
    kind === 'person' && words.length > 1 && words.at(at) === word;
  const named = [...all].filter((entity) => bears(entity, -1));
  const [person] = named;
  if (person === undefined || named.length > 1) return undefined;
  if (people.some((other) => other !== person && (bears(other, -1) || bears(other, 0)))) return undefined;
  const isHis = ({ places }: Entity): boolean =>
    places.every(
      (place) =>
        !/\bthe $/i.test(text.slice(Math.max(0, place - 4), place)) &&
        text.startsWith(bare.name, place) &&
        !STAFF.test(text.slice(place + bare.name.length, place + bare.name.length + BEHIND)),
    );
  return isHis(bare) && (person.places[0] ?? 0) < (bare.places[0] ?? 0) ? person : undefined;
}

/**
 * The only one of those heard who has the word in a fuller name: "police" of a heading are the "Hong Kong police" that speak
 * further on, "State" is the State Department, "Guardian" the mayor Don Guardian.
 */
export function heardMoreFully(
  text: string,
  cast: Cast,
  bare: Entity,
  all: ReadonlySet<Entity>,
): Entity | undefined {
  return byKind(text, bare, all) ?? bySurname(text, cast, bare, all);
}

function byKind(text: string, bare: Entity, all: ReadonlySet<Entity>): Entity | undefined {
  const [word, ...rest] = bare.words;
  if (bare.kind !== 'body' || word === undefined || rest.length > 0) return undefined;
  const isAnyones = ANYONES.test(word);
  if (!isAnyones && !FIELDS.test(bare.name)) return undefined;
  // "the campaign of the former senator"
  if (bare.places.some((place) => OF.test(text.slice(place, place + BEHIND)))) return undefined;
  const named = [...all].filter(
    ({ kind, name }) =>
      kind === 'body' &&
      (isAnyones ? /^\p{Lu}/u.test(name) && name.endsWith(` ${word}`) : name === `${bare.name} Department`),
  );
  return named.length === 1 ? named[0] : undefined;
}

import { type Entity, isKnownPerson, lastBefore, nearest } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { bodyWords } from '../mentions/body-names.ts';
import { nameWords } from '../mentions/compare-names.ts';
import type { FullNames } from '../names/full-names.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "King said" after "Wayne King": a surname that is a word for an office, a body or a thing as well. */
export function bySurname({ cast }: Scene, mention: Mention, place: number): Entity | undefined {
  // "reports Wee", "Law said": a surname that is a common word is read as one.
  const isWord =
    (mention.kind === 'other' || mention.kind === 'document') && /^\p{Lu}\p{L}+$/u.test(mention.description);
  const only = onlyWord(mention);
  if (!isWord && (only === undefined || !isCapital(only))) return undefined;
  const wanted = (isWord ? mention.description : (only?.norm ?? '')).toLowerCase();
  if (mention.kind === 'body' && cast.findBody([wanted], place) !== undefined) return undefined;
  const person = cast.findPerson([wanted], place);
  const isNamed = person !== undefined && (isWord ? person.kind === 'person' : isKnownPerson(person));
  return isNamed && person.words.lastIndexOf(wanted) > 0 ? person : undefined;
}

function onlyWord(mention: Mention): Word | undefined {
  if (mention.kind !== 'role' && mention.kind !== 'body') return undefined;
  const [only, ...rest] = mention.words;
  return rest.length === 0 ? only : undefined;
}

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

/** "Daon’s Choi": a person known by surname, after the organisation. */
export function ownedSurname({ cast }: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [owner, name] = words;
  // "Wee of the Times"
  if (owner !== undefined && isCapital(owner) && /^(?:of|at)$/.test(name?.norm ?? '')) {
    const person = cast.findPerson([owner.norm], place);
    if (person !== undefined && person.words.length > 1) return cast.see(person, place);
  }
  if (words.length !== 2 || owner?.possessive !== true || name === undefined) return undefined;
  const known = cast.findPerson([name.norm], place);
  return known === undefined ? undefined : cast.see(known, place);
}

/** "the PS": the Principal Secretary, or whoever is called by the letters, "IGP Rao", where no body is. */
export function byInitials({ cast }: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/^\p{Lu}{2,4}$/u.test(only.text)) return undefined;
  const acronym = only.norm.toLowerCase();
  if (cast.findBody([acronym], place) !== undefined) return undefined;
  const held = cast.people.filter((entity) =>
    entity.offices.some(
      ({ form, role }) =>
        role === only.text ||
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

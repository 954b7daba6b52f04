import { type Entity, isKnownPerson } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
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

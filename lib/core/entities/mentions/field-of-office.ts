import { isNation } from '../../lexicon/nations-of.ts';
import { HEADS_OF_ALL } from '../../lexicon/offices.ts';
import { isCapital, joinedText, textOf, type Word } from '../../text/words.ts';
import { isNamedAsBody } from '../phrases/held-body.ts';
import { leadsAll } from '../phrases/office-shape.ts';
import { isPlural } from '../phrases/phrase-shape.ts';
import { isFieldOfWork } from '../phrases/role-fields.ts';
import { isPlaceAt, placesOfName } from '../phrases/places-of-name.ts';
import { endsInState, tellsBody } from './bare-body.ts';

/** Whether its own words tell a name to be a body's: by a kind, a legal form or letters. */
const isSureBody = (words: readonly Word[]): boolean =>
  words.some((word) => tellsBody(word) || isShort(word.text));

const isShort = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

/** Whether the text has the name in another place as well, which is no "in Marlow". */
function isNamedAgain(text: string, words: readonly Word[]): boolean {
  const places = placesOfName(text, textOf(text, words));
  return places.length > 1 && !isPlaceAt(places);
}

/**
 * Whether what an office was taken to be held in is rather what it is for, since a body follows behind a comma: "Head of | Platform
 * Solutions |, Corbel Foods", "| Portfolio | manager, Corbel Foods". `office` are the words of the office with it.
 */
export function isFieldBefore(
  text: string,
  office: readonly Word[],
  field: readonly Word[],
  body: readonly Word[],
): boolean {
  const last = field.at(-1);
  if (last === undefined || !isCapital(last) || field.some((word) => word.possessive)) return false;
  const isBody = field.some(({ norm, text: own }) => isNamedAsBody(norm) || isShort(own));
  if (
    isBody ||
    office.some(({ norm }, at) => HEADS_OF_ALL.has(norm) || leadsAll(office, at + 1)) ||
    // "Director of Works of Marlow Water, Leeds"
    office.filter(({ norm }) => norm === 'of').length > 1 ||
    isNamedAgain(text, field) ||
    isNation(joinedText(field))
  )
    return false;
  // "Portfolio | manager"
  const opens = field.length === 1 && field[0] === office[0] && !isCapital(office[1]);
  if (endsInState(body) || !isCapital(body[0])) return false;
  return opens || isSureBody(body) || isNamedAgain(text, body) || isPlural(last) || isFieldOfWork(last);
}

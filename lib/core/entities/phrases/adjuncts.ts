import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { MEDIA } from '../../lexicon/document-words.ts';
import { CIRCUMSTANCE_OPENERS } from '../../lexicon/phrase-bounds.ts';
import { isRoleWord } from './phrase-shape.ts';
import { splitName } from './name-parts.ts';
import { isOnePerson } from './sure-name.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';

/** What leads to either: "at today's hearing", "at Corbel". */
const EITHER = /^(?:at|for|from|with)$/;
/** How far behind such a word its noun may stand. */
const AHEAD = 5;

/** How far behind its article a medium may stand. */
const MEDIUM_AHEAD = 4;

/** Where what tells of when, where and how begins behind whoever a source opens with: "Senator Rao | at today's hearing"; its length where nothing does. */
export const startOfAdjunct = (words: readonly Word[]): number =>
  Math.min(startOfDay(words), startOfMedium(words), startOfCircumstance(words));

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tonight)$/;
/** What may stand between a day and where or when on it: "Tuesday night in". */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** Where the day begins behind a name with an office or two names, with where or when on it: "Governor Rao | yesterday in Marlow". */
function startOfDay(words: readonly Word[]): number {
  const at = words.findIndex((word, n) => {
    const behind = words[n + (PART_OF_DAY.test(words[n + 1]?.norm ?? '') ? 2 : 1)];
    const name = words[n - 1];
    return (
      n > 1 &&
      DAY.test(word.norm) &&
      name?.pos === 'PROPN' &&
      isCapital(name) &&
      !name.possessive &&
      /^(?:at|during|in|on|from|while|after|before)$/.test(behind?.norm ?? '')
    );
  });
  return at > 0 ? at : words.length;
}

/** Where "in a statement" begins behind a name or an office; the length where it does not. */
function startOfMedium(words: readonly Word[]): number {
  const at = words.findIndex((word, n) => {
    const before = words[n - 1];
    const opens = words[n + 1]?.pos === 'DET' && /^(?:in|via|during|by|through|over)$/.test(word.norm);
    if (before === undefined || !opens || !(isCapital(before) || isRoleWord(before))) return false;
    const ahead = words.slice(n + 2, n + 2 + MEDIUM_AHEAD);
    const medium = ahead.findIndex(({ norm }) => MEDIA.has(norm));
    return medium >= 0 && ahead.slice(0, medium + 1).every((next) => !isCapital(next));
  });
  return at > 0 ? at : words.length;
}

/** Where a circumstance begins behind a person, whatever it is; the length where none does. */
function startOfCircumstance(words: readonly Word[]): number {
  const at = words.findIndex((word) => !isCapital(word));
  const word = words[at];
  const person = words.slice(0, Math.max(0, at));
  if (word === undefined || person.length === 0 || person.some(({ possessive }) => possessive))
    return words.length;
  const isHeld = isHeldSurname(person);
  if (!isHeld && !isOnePerson(person)) return words.length;
  const isCircumstance =
    (CIRCUMSTANCE_OPENERS.has(word.norm) && !/^(?:behalf|charge)$/.test(words[at + 1]?.norm ?? '')) ||
    (EITHER.test(word.norm) && (isHeld || !isBody(words.slice(at + 1, at + 1 + AHEAD))));
  return isCircumstance ? at : words.length;
}

/** "Chairman Rao": an office and a bare surname, as whoever was introduced before is named. */
function isHeldSurname(words: readonly Word[]): boolean {
  const [office, surname] = words.slice(-2);
  return (
    office !== undefined &&
    surname !== undefined &&
    isRoleWord(office) &&
    singular(office) === office.norm &&
    !isRoleWord(surname) &&
    !BODY_KINDS.has(surname.norm) &&
    splitName(words).name.length === 1
  );
}

/** Whether the phrase, up to what leads on from it, is of a body by its last word: not "the Senate floor". */
function isBody(words: readonly Word[]): boolean {
  const end = words.findIndex(({ pos, text }) => pos === 'ADP' || text === ',');
  const last = words.at(end < 0 ? -1 : end - 1);
  return last !== undefined && (isCapital(last) || BODY_KINDS.has(last.norm) || isRoleWord(last));
}

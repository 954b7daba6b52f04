import { BODY_KINDS, LEGAL_FORMS, REGIONS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { BUSINESS_WORDS, PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, textOf, type Word } from '../../text/words.ts';
import { isFieldAlone } from '../phrases/field-alone.ts';
import { isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { placesOfName } from '../phrases/places-of-name.ts';

/** Offices of a whole body, which need no field: what stands right behind one is the body. */
const OF_WHOLE =
  /^(?:group |acting |interim )?(?:(?:co-?)?founder(?: and ceo| & ceo)?|(?:co-)?c[eftoi]o|chair(?:man|woman|person)?(?: and (?:ceo|managing director))?|(?:managing|executive) director|chief executive(?: officer)?|director[- ]general|secretary[- ]general|general (?:manager|secretary)|president(?: and ceo| & ceo)?)$/;
/** The longest of these, in words. */
const LONGEST = 4;

/** "CEO | Corbel Inc", "Managing Director | Lakeland Roads Authority": an office whose body follows it with nothing between. */
export function officeAndBody(text: string, words: readonly Word[]): (readonly Word[])[] {
  for (let end = Math.min(LONGEST, words.length - 1); end > 0; end -= 1) {
    const office = words
      .slice(0, end)
      .map(({ norm }) => norm)
      .join(' ');
    const body = words.slice(end);
    if (OF_WHOLE.test(office)) return isBody(text, body) ? [words.slice(0, end), body] : [words];
  }
  return [words];
}

const JOINT = /^(?:&|and|at|for|in|of|the)$/;

/** Whether the words are all of a name, which is a body's by its last word or as the text has it elsewhere too. */
function isBody(text: string, words: readonly Word[]): boolean {
  // "CHIEF EXECUTIVE OFFICER | OF CORBEL FOODS"
  if (JOINT.test(words[0]?.norm ?? '')) return false;
  const isName = words.every(
    (word, at) =>
      (isCapital(word) && !ROLE_MODIFIERS.has(word.norm) && (!isRoleWord(word) || isPlural(word))) ||
      (at < words.length - 1 && JOINT.test(word.norm)) ||
      LEGAL_FORMS.has(word.norm.replace(/\.$/, '')),
  );
  const isField =
    isFieldAlone(words) ||
    words.every(({ norm }) => REGIONS.has(norm) || PORTFOLIO_WORDS.has(norm) || BUSINESS_WORDS.has(norm));
  if (!isName || isField || isNation(joinedText(words))) return false;
  const last = words.at(-1)?.norm.replace(/\.$/, '') ?? '';
  return (
    LEGAL_FORMS.has(last) ||
    (words.length > 1 && BODY_KINDS.has(last)) ||
    placesOfName(text, textOf(text, words)).length > 1
  );
}

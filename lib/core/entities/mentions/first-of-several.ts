import { BODY_KINDS, CLOSING_BODIES, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, textOf, type Word } from '../../text/words.ts';
import { splitName } from '../phrases/name-parts.ts';
import { isTitleWord } from '../phrases/title-word.ts';
import { isCalledAsPerson } from '../phrases/called-as-person.ts';
import { isOnePerson, makesFirm } from '../phrases/sure-name.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { firstBody } from '../phrases/body-phrase.ts';
import { isPlural, isRoleWord } from '../phrases/phrase-shape.ts';

/**
 * The first of several who speak together: "Ana Rao | and Tom Beck", "Lakeland | and Nordhavn", "both the Lakes Bank | and
 * Corbel". Whose name holds an "and" itself is left whole.
 */
export function firstOfSeveral(text: string, words: readonly Word[]): readonly Word[] {
  const isBoth = words[0]?.norm === 'both';
  const own = isBoth ? words.slice(1) : words;
  const and = own.findIndex((word, at) => at > 0 && /^(?:and|or)$/.test(word.norm));
  // "Both | Romer’s spokesman" of a second that was cut off.
  if (and < 0 && isBoth && isCapital(own[0])) return own;
  if (and < 0) return words;
  const comma = own.findIndex((word) => word.text === ',');
  if (comma >= 0 && comma < and) return words;
  const left = own.slice(own[0]?.pos === 'DET' ? 1 : 0, and);
  const right = own.slice(and + 1, comma < 0 ? undefined : comma);
  const [first] = right;
  if (first === undefined) return words;
  if (isOnePerson(left) && !makesFirm(right)) return own.slice(0, and);
  if (own[and]?.norm === 'or') return words;
  // "Oxfam | and Save the Children"
  const isCall = /^(?:Feed|Keep|Protect|Save|Stop)$/.test(first.text) && right[1]?.norm === 'the';
  if (isCall && isCapital(right[2]) && left.every((word) => isCapital(word))) return own.slice(0, and);
  // "the Rao campaign | and the Lakes Party"
  if (first.norm === 'the' && isCapital(right[1]) && isSmallBody(left)) return own.slice(0, and);
  // "the company and | Kenya’s transport minister, Ana Rao": of two the one who has a name
  const isBody = own[0]?.norm === 'the' && left.length === 1 && BODY_KINDS.has(left[0]?.norm ?? '');
  if (isBody && first.possessive && isCapital(first) && comma > and) return own.slice(and + 1);
  // "Both | the ministry and the union"
  if (!isCapital(left.at(-1))) return isBoth && own[0]?.pos === 'DET' ? own : words;
  const parts = isBoth && isCapital(first.pos === 'DET' ? right[1] : first);
  return parts || areTwo(text, left, right) || standApart(text, left, right) ? own.slice(0, and) : words;
}

/** "Corbel and Lind", where the text has each of the two by itself as well. */
function standApart(text: string, left: readonly Word[], right: readonly Word[]): boolean {
  const name = right[0]?.pos === 'DET' ? right.slice(1) : right;
  if (![...left, ...name].every((word) => isCapital(word) || /^(?:of|for|&)$/.test(word.norm))) return false;
  if (left.some((word) => isRoleWord(word) || isHonorific(word) || RANKS.has(word.norm))) return false;
  const [first, second] = [textOf(text, left), textOf(text, name)];
  const joined = ` and ${right[0]?.pos === 'DET' ? 'the ' : ''}`;
  return (
    occurs(
      text,
      first,
      (before, after) => !after.startsWith(joined + second) && !/ and(?: the)? $/.test(before),
    ) && occurs(text, second, (before) => !before.endsWith(first + joined))
  );
}

/** How much of the text around a name is looked at, in UTF-16 units. */
const AROUND = 80;

/** Whether the name stands somewhere by itself, as no part of a longer one, where the test passes. */
function occurs(text: string, name: string, test: (before: string, after: string) => boolean): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - AROUND), at);
    const after = text.slice(at + name.length, at + name.length + AROUND);
    const word = before.slice(before.trimEnd().lastIndexOf(' ') + 1);
    // "Ana Rao", "Mr. Rao" of "Rao"
    const isCalled = !name.includes(' ') && (GIVEN_NAMES.has(word.trim().toLowerCase()) || TITLED.test(word));
    const isWhole =
      !/[\p{L}\p{N}&-]$/u.test(before) &&
      (isCalled || !/^\p{Lu}\S{0,30} $/u.test(word)) &&
      !/^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(after);
    if (isWhole && test(before, after)) return true;
  }
  return false;
}

const TITLED = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|\p{Lu})\.? $/u;

function areTwo(text: string, left: readonly Word[], right: readonly Word[]): boolean {
  const [first, second] = right;
  const last = left.at(-1);
  // "the Oro Government | and UNICEF", but "the Minister of Local Government and ICT"
  const isGovernment = last?.norm === 'government' && !left.some(({ pos }) => pos === 'ADP');
  if (first === undefined || last === undefined) return false;
  if (PORTFOLIO_WORDS.has(last.norm) && !isGovernment) return false;
  const isOffice = isRoleWord(last) || isHonorific(last) || RANKS.has(last.norm);
  // "Rao and the senators", "the Council and the Lakes Bank"
  if (first.norm === 'the' && second !== undefined)
    return !isOffice && !PORTFOLIO_WORDS.has(second.norm) && last.pos === 'PROPN';
  const own = splitName(left);
  const other = splitName(right);
  // "Director of the Lakes Tea and Spice Authority Dawit Alemu" is one.
  const named = left.some(({ pos }) => pos === 'ADP') ? [] : own.name;
  // "Senators Ray | and Orr"
  const isPair = left.length === 2 && isPlural(left[0] ?? last) && isRoleWord(left[0] ?? last);
  if (isPair && isSurname(last) && isSurname(first) && (second === undefined || second.pos === 'ADP'))
    return true;
  // "Rao | and Sen. Mia Orr", but "Corbel and Halden CEO Mia Orr"
  if (left.length === 1 && isSurname(last) && hasTitle(other.before) && other.name.length > 0)
    return isTitleWord(other.before[0] ?? last) || isCalledAsPerson(text, last.text);
  // "Kentucky Sen. Bo Ray | and former Corbel chief Mia Orr"
  if (named.length > 0 && hasTitle(own.before) && other.name.length > 1 && hasTitle(other.before))
    return true;
  if (!isCapital(first)) return false;
  if (isNation(joinedText(left)) && isNation(joinedText(right))) return true;
  const isTitled = other.before.length > 0 && other.before.every((word) => isCapital(word));
  // "Sens. Bo Ray | and Mia Orr", "Ana Rao | and Governor Tom Beck"
  if (named.length > 1 && other.name.length > 1 && (isTitled || other.before.length === 0))
    return !BODY_KINDS.has(last.norm) && !BODY_KINDS.has(right.at(-1)?.norm ?? '');
  // "Corbel Inc. | and Lind Bio"
  if (LEGAL_FORMS.has(last.norm)) return true;
  if (firstBody([...left, ...joint(right), ...right]).length === left.length) return true;
  // "the Lakeland Public Utility Commission | and Corbel Water"
  if (left.length < 2 || !CLOSING_BODIES.has(last.norm) || !right.every((word) => isCapital(word)))
    return false;
  // "the United Nations | and European Union"
  return left.length > 2 || CLOSING_BODIES.has(right.at(-1)?.norm ?? '');
}

/** "Rao campaign": a name with a small word for a body right behind it. */
const isSmallBody = (words: readonly Word[]): boolean => {
  const [name, body] = words.slice(-2);
  return body !== undefined && isCapital(name) && !isCapital(body) && BODY_KINDS.has(body.norm);
};

/** Whether the word may be a surname by itself. */
const isSurname = (word: Word): boolean => word.pos === 'PROPN' && isCapital(word) && !isTitleWord(word);

/** Whether the words before a name end in a title, so that the name is somebody's. */
function hasTitle(before: readonly Word[]): boolean {
  const last = before.at(-1);
  return last !== undefined && (isRoleWord(last) || isHonorific(last) || RANKS.has(last.norm));
}

/** A stand-in for the "and" between two phrases. */
function joint([next]: readonly Word[]): Word[] {
  return next === undefined
    ? []
    : [
        {
          start: next.start,
          end: next.start,
          text: 'and',
          norm: 'and',
          lemma: 'and',
          pos: 'CCONJ',
          possessive: false,
        },
      ];
}

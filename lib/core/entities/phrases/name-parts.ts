import { NO_NAMES_PART } from '../../lexicon/phrase-bounds.ts';
import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  CALLING_NAMES,
  HONORIFICS,
  INNER_TITLES,
  isHonorific,
  isPostNominal,
  POST_NOMINALS,
  RANKS,
} from '../../lexicon/honorifics.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { isPersonNoun, PEOPLE_WORDS, PERSONAL } from '../../lexicon/person-nouns.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS, SURNAMES_TOO } from '../../lexicon/role-words.ts';
import { WORD_SURNAMES } from '../../lexicon/word-surnames.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isCapital, joinedText, type Word } from '../../text/words.ts';
import { isGivenMonth } from './given-month.ts';
import { isAddress, isSurnameThere } from './surname-there.ts';
import { isName, isTitleWord } from './title-word.ts';

/** "Wen-je", "Ki-moon": a given name of two syllables, which only a surname stands before. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u;
/** Titles that are surnames as often: "Ko said". */
const TITLE_SURNAMES = /^(?:ko|pak|tun)$/;

/** What is called after somebody but is nobody: "Krishna Yojana", "Steve Harvey Show". */
const NO_PERSON: ReadonlySet<string> = new Set(
  `yojana yojane scheme project plan act code bill treaty programme program initiative mission
  strategy agreement pact accord award awards prize cup avenue square stadium airport show tower
  hotel festival theatre theater trail highway boulevard games series declaration convention
  protocol summit region district province peninsula link corridor compact charter forum week
  episode change`.split(/\s+/),
);

/** "New Corbel Report", "Survey": what a headline puts out, whatever words stand between. */
const isPutOut = (words: readonly Word[]): boolean =>
  /^(?:analysis|data|findings|poll|report|research|study|survey)$/.test(words.at(-1)?.norm ?? '') &&
  ((words.length === 1 && words[0]?.norm !== 'poll') || /^(?:New|Latest)$/.test(words[0]?.text ?? ''));

/** What tells a son from his father, and is part of the name. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

const isInitial = ({ text }: Word): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(text);

/**
 * The end of a person's name that its own words tell, whatever stands around it, where it opens at `first`: a given name, initials
 * and surnames that are no words for a body, an office or a thing; `first` where there is none.
 */
export function endOfSureName(words: readonly Word[], first: number): number {
  const given = words[first];
  if (given === undefined || !isCapital(given) || given.possessive || !GIVEN_NAMES.has(given.norm))
    return first;
  let end = first + 1;
  let surnames = 0;
  for (; end < words.length; end += 1) {
    const word = words[end];
    const before = words[end - 1];
    if (word === undefined || before?.possessive === true) break;
    const next = words[end + 1];
    if (PARTICLES.test(word.text) && (isCapital(next) || PARTICLES.test(next?.text ?? ''))) continue;
    if (!isCapital(word)) break;
    if (isInitial(word)) continue;
    if (isTitleWord(word) || NO_PERSON.has(word.norm) || HEADLINE_VERBS.has(word.text)) return first;
    surnames += 1;
  }
  return surnames > 0 && surnames < 4 ? end : first;
}

/** Whether the words are a person's name that they tell by themselves. */
export const isSureName = (words: readonly Word[]): boolean =>
  words.length > 1 && endOfSureName(words, 0) === words.length;

/** A phrase parted into the words before a person's name and the name. */
export interface NameSplit {
  readonly before: readonly Word[];
  readonly name: readonly Word[];
}

/** Parts the phrase before the name it ends in; `name` is empty where it ends in none. */
export function splitName(words: readonly Word[]): NameSplit {
  let end = words.length;
  while (end > 1 && (isLettersAfter(words, end - 1) || isHeadlineVerb(words, end - 1))) end -= 1;
  // "James Wray Jr.", but no "James Wray QC".
  const last = end < words.length && GENERATION.test(words[end]?.norm ?? '') ? end + 1 : end;
  let first = end;
  if (NO_PERSON.has(words[end - 1]?.norm ?? '') || isPutOut(words)) return { before: words, name: [] };
  while (first > 0 && isNameWord(words, first - 1, end)) first -= 1;
  first = afterField(words, first, end);
  // "in | Sri Lanka Akio Orimata": no form of address
  if (first > 0 && isNation(joinedText(words.slice(first - 1, first + 1)))) first -= 1;
  const title = words[first - 1];
  const isTitled = title !== undefined && (isHonorific(title) || RANKS.has(title.norm));
  if (!isTitled && first > 0) {
    while (first < end && PARTICLES.test(words[first]?.text ?? '')) first += 1;
  }
  if (end - first > 2 && isAfterOffice(words, first)) first = afterPlace(words, first, end);
  else first = afterCalling(words, first, end);
  const own = words.slice(first, last);
  // A letter is no name.
  if (own.length === 1 && /^\p{L}\.?$/u.test(own[0]?.text ?? '')) return { before: words, name: [] };
  return { before: words.slice(0, first), name: own };
}

/** Endings of what people and bodies are for, and of no name. */
const FIELD = /^\p{Lu}\p{Ll}{2,}(?:tion|sion|ment|ness|ship|logy|ics)s?$/u;

/** "Director of Public Prosecution | Mao Ning", "envoy to Ukraine | Samuel L. Jackson": what an office is for, which no list need have. */
function afterField(words: readonly Word[], first: number, end: number): number {
  if (end - first < 3) return first;
  const field = words[first];
  if (field === undefined || GIVEN_NAMES.has(field.norm)) return first;
  const isOf = words.slice(0, first).some(({ norm }) => /^(?:of|for|and|&)$/.test(norm));
  const isField = isOf && FIELD.test(field.text);
  const isPlace = first > 0 && isNation(field.text) && endOfSureName(words, first + 1) === end;
  return isField || isPlace ? first + 1 : first;
}

/** "Ana Rao | QC", "Ana Rao | BSc | FRCS" */
const isLettersAfter = (words: readonly Word[], at: number): boolean =>
  POST_NOMINALS.has(words[at]?.norm ?? '') ||
  (at > 1 && isCapital(words[at - 2]) && isCapital(words[at - 1]) && isPostNominal(words[at]?.text ?? ''));

/** Whether the word is what a headline has somebody do; after a given name that no name stands before it is a surname: "Jane Waters". */
function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const [before, given, word] = [words[at - 2], words[at - 1], words[at]];
  if (!HEADLINE_VERBS.has(word?.text ?? '')) return false;
  const isGiven = isCapital(given) && GIVEN_NAMES.has(given?.norm ?? '') && given?.pos === 'PROPN';
  const isFirst = before === undefined || !isCapital(before) || isTitleWord(before) || isHonorific(before);
  return !(isGiven && isFirst);
}

/** Whether the word can be part of a name that ends before `end`. */
function isNameWord(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  const isInner = at < end - 1;
  if (word === undefined || /\d/.test(word.text) || (word.possessive && isInner)) return false;
  if (word.norm.endsWith('-based')) return false;
  // "Special Agent in Charge | Ana Rao"
  if (words[at - 1]?.norm === 'in' && /^(?:charge|chief|residence)$/.test(word.norm)) return false;
  // No article or particle is written with a capital.
  const isSmall = !opensInCapital(word.text);
  if (isSmall && isInner && isShortArticle(words, at)) return true;
  if (isSmall && PARTICLES.test(word.text))
    return isInner && (at === 0 || isCapital(words[at - 1]) || PARTICLES.test(words[at - 1]?.text ?? ''));
  if (isInner && isShortened(word.text)) return true;
  if (!isCapital(word) || isHeadlineVerb(words, at)) return false;
  // "Minister of Energy Sultan Al Marri"
  const isArabic = at < end - 2 && /^(?:[Aa]l|[Bb]in)$/.test(words[at + 1]?.text ?? '');
  if (word.norm === 'sultan' && isArabic) return true;
  const isWord =
    NO_NAMES_PART.has(word.norm) &&
    !isLastName(words, at, end) &&
    !isSurname(words, at) &&
    !(isGivenMonth(words, at) && !words[at + 1]?.possessive);
  if (isWord) return false;
  if (isTitleWord(word)) return isNameForAll(words, at, end);
  if (isTitleSurname(words, at, end)) return true;
  // "Farida Begum Quadri"
  return !isHonorific(word) || (INNER_TITLES.has(word.norm) && isName(words[at - 1]));
}

/** "Ko Wen-je", "Mr. Ko", "William P. Barr": what looks like a form of address and is a surname. */
const isTitleSurname = (words: readonly Word[], at: number, end: number): boolean =>
  (TITLE_SURNAMES.test(words[at]?.norm ?? '') &&
    (at === end - 1 ||
      (at === end - 2 && SYLLABLES.test(words[at + 1]?.text.replace(/['’]s$/, '') ?? '')))) ||
  (at === end - 1 && isLedAsSurname(words[at], words[at - 1]));

/** Whether a given name, an initial or a title stands before the word, behind which no form of address ends a phrase. */
const isLedAsSurname = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined &&
  before !== undefined &&
  word.text.length > 3 &&
  isCapital(before) &&
  (isInitial(before) || isHonorific(before) || isTitleWord(before) || GIVEN_NAMES.has(before.norm));

/** "in ’t | Groen": a Dutch article in short, with the preposition before it; its mark may have been left out as one. */
function isShortArticle(words: readonly Word[], at: number): boolean {
  for (let first = at; first > Math.max(0, at - 3); first -= 1) {
    if (!/^(?:in|van|op|aan)$/.test(words[first]?.text ?? '')) continue;
    const mark = /^['’‘]$/.test(words[first + 1]?.text ?? '') ? 1 : 0;
    const isOne = /^['’‘]?t$/.test(words[first + 1 + mark]?.text ?? '') && isCapital(words[first + 2 + mark]);
    if (isOne) return at < first + 2 + mark;
  }
  return false;
}

/** "S.R. Basavaraj", "A. Rao", and Mohammed in short: "Md Anwar Hossain"; in capitals it is a managing director. */
const isShortened = (text: string): boolean =>
  (text.endsWith('.') && /^(?!H\.E)(?:\p{Lu}\.){1,3}$/u.test(text)) ||
  (text.startsWith('M') && /^(?:Md|Mohd|Muhd)\.?$/.test(text));

/** Whether a word for a title, a body or a field is a name for all that, by what stands beside it. */
function isNameForAll(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const title = words[at - 1];
  // "Attorney General KK Marlow": no legal form stands before a name, but an attorney general does.
  const isFirst = at === end - 2 && (title === undefined || isTitleWord(title));
  if (isFirst && /^(?!AG)\p{Lu}{2}$/u.test(word.text) && LEGAL_FORMS.has(word.norm) && isName(words[at + 1]))
    return true;
  // "Chairman | Art Levinson": what an office is for has an "of" before it
  const isField = PORTFOLIO_WORDS.has(word.norm) && word.pos === 'PROPN' && isCapital(title);
  const isOffice = ROLE_NOUNS.has(title?.norm ?? '') && !/^(?:chief|general)$/.test(title?.norm ?? '');
  if (isField && isOffice && at === end - 2 && isName(words[at + 1])) return true;
  // "spokesman Dean Ricci"
  const isGiven = GIVEN_NAMES.has(word.norm) && at === end - 2 && title !== undefined && !isCapital(title);
  // "team-mate Dean Kay", "her brother Dean Kay"
  if (isGiven && (isPersonNoun(title.norm) || PEOPLE_WORDS.has(title.norm.replace('-', '')))) return true;
  // "Fan Mengguang", but "Fan Ana Rao"
  const isFan = word.text === 'Fan' && at === 0 && at === end - 2;
  if (isFan && isName(words[1]) && !GIVEN_NAMES.has(words[1]?.norm ?? '')) return true;
  // "Dean Cook, Director for Place"
  const opens = at === 0 && at === end - 2 && GIVEN_NAMES.has(word.norm);
  if (opens && word.pos === 'PROPN' && isName(words[1])) return true;
  // "Mr Boss Rao": no calling stands behind "Mr"
  const isCalled = /^(?:mr|mrs|ms|miss|mx)$/.test(title?.norm ?? '') && CALLING_NAMES.has(word.norm);
  if (isCalled && at === end - 2 && isName(words[at + 1])) return true;
  const isSecond = at === 1 || (at === 2 && words[0] !== undefined && isHonorific(words[0]));
  if (SURNAMES_TOO.has(word.norm) && isSecond && end === at + 1 && isName(title)) return true;
  if (at === end - 1 && WORD_SURNAMES.has(word.norm) && isSurnameThere(words, at)) return true;
  // "Theresa May", "Mr Baker": after a given name or a title even such a word is a name.
  const previous = title?.norm ?? '';
  return (
    at === end - 1 && (GIVEN_NAMES.has(previous) || HONORIFICS.has(previous)) && !ROLE_MODIFIERS.has(previous)
  );
}

/** "Khin Mar", "Theresa May": a month's name after another name. */
function isLastName(words: readonly Word[], at: number, end: number): boolean {
  const previous = words[at - 1];
  const isMonth = /^(?:may|mar|june|jun|april|jan|august|sep)$/.test(words[at]?.norm ?? '');
  const isAfter = previous !== undefined && isCapital(previous);
  return isMonth && at === end - 1 && isAfter && (!isTitleWord(previous) || isAddress(previous));
}

/** "Vice-Premier He Lian": a surname that looks like a pronoun, between a title and a given name. */
function isSurname(words: readonly Word[], at: number): boolean {
  const [title, name, given] = [words[at - 1], words[at], words[at + 1]];
  return (
    /^(?:He|You|An|So|We|My|Do)$/.test(name?.text ?? '') &&
    (title === undefined ? name?.text === 'He' : isTitleWord(title) || isHonorific(title)) &&
    isCapital(given)
  );
}

/** "County Recorder | Helen Marsh", "Scientologist | Tom Marsh": where the given name stands after a word for what somebody is. */
function afterCalling(words: readonly Word[], first: number, end: number): number {
  if (end - first < 3 || GIVEN_NAMES.has(words[first]?.norm ?? '')) return first;
  for (let given = first + 1; given < end - 1; given += 1) {
    const calling = words[given - 1];
    const isSure = calling !== undefined && endOfSureName(words, given) === end;
    // "Lakes Guest Experience | Amanda Lind": nobody has three names before a given one.
    if (isSure && (isCalling(calling) || isLongLead(words, first, given))) return given;
  }
  return first;
}

/** Whether so many names as nobody has stand before a given name, none of them one that people are given. */
const isLongLead = (words: readonly Word[], first: number, given: number): boolean =>
  given - first > 2 &&
  words
    .slice(first, given)
    .every((word) => isCapital(word) && !isInitial(word) && !GIVEN_NAMES.has(word.norm) && !word.possessive);

/** "Recorder", and a place in a team in short: "DL". */
const isCalling = ({ norm, pos, text }: Word): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(pos) &&
  !GIVEN_NAMES.has(norm) &&
  (PERSONAL.test(norm) || /^(?!I+$)\p{Lu}{2,3}$/u.test(text));

/** "Minister of | Finance": what an office is for stands before the name. */
const isAfterOffice = (words: readonly Word[], first: number): boolean =>
  (words[first - 1]?.pos === 'DET' ? words[first - 2] : words[first - 1])?.pos === 'ADP';

/** "envoy for Lakeland | Hassan Jibril": where the name begins after a place that a role word leads to. */
function afterPlace(words: readonly Word[], first: number, end: number): number {
  if (!words.slice(0, first).some((word) => isTitleWord(word))) return first;
  // "Ambassador to Sri Lanka | Akio Orimata"
  for (let nation = end - 1; nation > first; nation -= 1)
    if (isNation(joinedText(words.slice(first, nation)))) return nation;
  const given = words.findIndex((word, at) => at > first && at < end - 1 && GIVEN_NAMES.has(word.norm));
  return given > 0 ? given : end - 2;
}

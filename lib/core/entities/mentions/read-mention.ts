import type { Mention } from '../mention.ts';
import { headOf, isArticle, isRoleWord } from '../phrases/phrase-shape.ts';
import { listsNations } from '../phrases/listed-names.ts';
import { segmentsOf } from '../phrases/segments.ts';
import { firstOfSeveral } from './first-of-several.ts';
import { readWithoutName } from './read-without-name.ts';
import { readTitledDocument } from './read-document.ts';
import { readBehindOffice } from './read-behind-office.ts';
import { readDefined } from './read-defined.ts';
import { readOfficeFirst } from './read-office-first.ts';
import { readByOffice, readCalled, readGivenName } from './read-named.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { PUBLIC_OFFICES } from '../../lexicon/offices.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { withoutPlace } from '../phrases/poll-share.ts';
import { withRelative } from '../phrases/reduced-relative.ts';
import { splitName } from '../phrases/name-parts.ts';
import { readPerson } from './read-person.ts';
import { readShare } from './read-share.ts';
import { readSameOnce } from './same-words.ts';
import { opensWithPerson, readRoleAndName } from './read-role-and-name.ts';
import { withParts } from './with-parts.ts';
import { authorOf, withoutTime } from './without-asides.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { NUMBERED_PIECES } from '../../lexicon/document-words.ts';
import { ASKED_PRONOUNS, NOBODYS_NAMES } from '../../lexicon/closed-classes.ts';
import { trimSource, withoutOthers } from '../phrases/source-bounds.ts';
import { isCapital, singular, textOf, type Word, wordWith } from '../../text/words.ts';
import { keepTime } from '../../text/time-limit.ts';

/** What a body is to the one that owns it. */
const OWNED = /^(?:affiliate|arm|brand|division|offshoot|parent|subsidiary|unit)$/;
const QUANTIFIERS = /^(?:one|some|both|many|several|two|three|most)$/;

/** Takes apart the phrase that names who speaks. `acronym` is what stands in brackets after it, if that is one. */
export const readMention = readSameOnce(readWords);

function readWords(text: string, words: readonly Word[], acronym?: string): Mention {
  keepTime();
  const defined = readDefined(text, words);
  if (defined !== undefined) return defined;
  const share = readShare(text, words);
  if (share !== undefined) return share;
  const author = authorOf(words);
  if (author !== undefined) return readMention(text, author);
  const tagged = withRelative(withoutTime(words)).map((word, at) => asNoun(word, words[at + 1]));
  const whole = withoutSeat(firstOfSeveral(text, withoutOthers(trimSource(tagged))));
  const own = ownedBody(whole);
  // The letters behind the owner are the owner's.
  if (own.length < whole.length) return readMention(text, own);
  const several = readOfNations(text, own);
  if (several !== undefined) return several;
  const [opening = [], next = [], ...further] = segmentsOf(own);
  // "Another, | Corbel"
  const isBare = opening.length === 1 && opening[0]?.pos === 'DET' && isCapital(next[0]);
  const told = withoutBehindWho(isBare ? [next, ...further] : [opening, next, ...further]);
  const [first = [], second = [], ...rest] = told;
  const titled = readTitledDocument(text, own, first);
  if (titled !== undefined) return titled;
  // "One of the lawyers, Ana Rao of the Lakes Trust"
  const isNamed =
    first[0]?.norm === 'one' && first[1]?.norm === 'of' && (opensWithPerson(second) || isBareName(second));
  const one = isNamed ? readPerson(text, second) : undefined;
  if (one !== undefined) return withParts(text, one, rest);
  // "One of them, a diver identified only as Witness C" is read as the diver.
  const isOneOfThem = first[0]?.norm === 'one' && first.length === 3 && second[0]?.pos === 'DET';
  const counted = isOneOfThem
    ? undefined
    : (readPronoun(first) ?? readThose(text, first) ?? readSomeOf(text, first) ?? readClause(text, first));
  if (counted !== undefined) return counted;
  if (isOneOfThem) return readGiver(text, second) ?? readWithoutName(text, second, rest);
  const placed = readPlaced(text, told) ?? readBehindOffice(text, first, [second, ...rest]);
  if (placed !== undefined) return placed;
  const holder = readOfficeFirst(text, told);
  if (holder !== undefined) return holder;
  const held =
    isOffice(first) || isHeldBy(first, second) ? readRoleAndName(text, first, second, rest) : undefined;
  if (held?.kind === 'person') return held;
  const person =
    isCalledBody(first) || isOfFields(text, first)
      ? undefined
      : (readPerson(text, first) ?? readByOffice(text, first, second));
  if (person !== undefined) return withParts(text, person, [second, ...rest]);
  const called = readCalled(text, first) ?? (isCapital(first.at(-1)) ? undefined : readCalled(text, second));
  if (called !== undefined) return called;
  // "One protester, a student who gave her name as Noor"
  const given =
    readSurname(text, first, second) ??
    readGiver(text, first) ??
    (isCapital(first.at(-1)) ? undefined : readGiver(text, second));
  if (given !== undefined) return given;
  return (
    readRoleAndName(text, first, second, rest) ?? readWithoutName(text, first, [second, ...rest], acronym)
  );
}

/** "The minister, Ana Rao, who stood in for the premier, | Jo Lind": whom a clause names between office and name and the verb is somebody else. */
function withoutBehindWho(told: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const who = told[2]?.[0]?.norm === 'who' && isBareName(told[1] ?? []) ? 3 : told.length;
  return told.slice(0, who);
}

/** Whether the words are two or three names and nothing else: "Zhenka Verst". */
const isBareName = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every((word) => isCapital(word) && word.pos === 'PROPN' && !word.possessive) &&
  splitName(words).name.length === words.length;

/** What a tagger takes for another class though it is a noun: "IT", "company", "polling", "Rob Lind". */
function asNoun(word: Word, next: Word | undefined): Word {
  if (word.text === 'IT') return wordWith(word, { pos: 'PROPN' });
  const isGiven = word.pos === 'VERB' && isCapital(word) && GIVEN_NAMES.has(word.norm);
  if (isGiven && next !== undefined && isCapital(next) && next.pos === 'PROPN')
    return wordWith(word, { pos: 'PROPN' });
  const isNoun = word.norm === 'company' || (next === undefined && word.norm === 'polling');
  return word.pos === 'VERB' && isNoun ? wordWith(word, { pos: 'NOUN' }) : word;
}

/** "Toronto-based | Meridian", "Marlow, Va.-based | Corbel", "South Korean-born | Ana Rao": where somebody is or comes from is no part of the name. */
function withoutSeat(words: readonly Word[]): readonly Word[] {
  const at = words
    .slice(0, LONGEST_SEAT)
    .findIndex(
      ({ norm }, n) =>
        (norm.endsWith('based') || norm.endsWith('born')) &&
        (/-(?:based|born)$/.test(norm) || (/^(?:based|born)$/.test(norm) && words[n - 1]?.text === '-')),
    );
  const isSeat = at >= 0 && words.slice(0, at).every((word) => isCapital(word) || /^[-,]$/.test(word.text));
  return isSeat && isCapital(words[at + 1]) ? words.slice(at + 1) : words;
}

/** The longest seat or origin, in words. */
const LONGEST_SEAT = 4;

/** "Corbel Ventures’ affiliate | CV Harbour Works": a body with a name of its own, whoever owns it. */
function ownedBody(words: readonly Word[]): readonly Word[] {
  const kind = words.findIndex(({ norm }, at) => words[at - 1]?.possessive === true && OWNED.test(norm));
  const name = words.slice(kind + 1);
  const isNamed = name.length > 0 && name.every((word) => isCapital(word) && !word.possessive);
  return kind > 0 && isCapital(words[kind - 1]) && isNamed ? name : words;
}

/** "The Marlow, Lakeland, police chief, Ana Rao": a town and its state open the title. */
function readPlaced(
  text: string,
  [town = [], state = [], role = [], name = [], ...rest]: readonly (readonly Word[])[],
): Mention | undefined {
  const isPlace = (words: readonly Word[]): boolean =>
    words.length > 0 && words.every((word) => isCapital(word));
  const opens = isArticle(town[0]) && isPlace(town.slice(1)) && isPlace(state) && !isCapital(role[0]);
  const last = role.at(-1);
  if (!opens || last === undefined || !isRoleWord(last)) return undefined;
  return readRoleAndName(text, role, name, rest);
}

/** "Executive Vice-President for Industry and Fair Transition": nothing but an office and what it is for. */
function isOffice(words: readonly Word[]): boolean {
  const joint = words.findIndex((word, at) => at > 0 && word.norm === 'for');
  const head = words[joint - 1];
  return head !== undefined && isRoleWord(head) && words.slice(0, joint).every((word) => isCapital(word));
}

/** "The Chief Executive of Sport England, | Ana Rao": an office of a body, however that is called, before the comma and its holder. */
function isHeldBy(words: readonly Word[], name: readonly Word[]): boolean {
  const joint = words.findIndex(({ norm }, at) => at > 0 && /^(?:of|at|for)$/.test(norm));
  const head = words[joint - 1];
  if (head === undefined || !isRoleWord(head) || singular(head) !== head.norm || name.length < 2)
    return false;
  // "The mayor of Halden, | New Lakeland"
  return opensWithPerson(name) || (isBareName(name) && !PUBLIC_OFFICES.has(head.norm));
}

/** "The Foreign Ministers of France, Germany and Poland": several who are told by their countries alone. */
function readOfNations(text: string, words: readonly Word[]): Mention | undefined {
  const comma = words.findIndex((word) => word.text === ',');
  if (comma < 0 || !isNation(words.at(-1)?.text ?? '') || !listsNations(words, comma)) return undefined;
  const own = isArticle(words[0]) ? words.slice(1) : words;
  const head = own[own.findIndex(({ norm }) => norm === 'of') - 1];
  return head === undefined
    ? undefined
    : { kind: 'other', head: singular(head), plural: true, description: textOf(text, own) };
}

/** "The Ministry of Labour, Family and Equal Opportunities": nothing but a ministry with a list of what it is for. */
function isOfFields(text: string, words: readonly Word[]): boolean {
  const [kind, of] = isArticle(words[0]) ? words.slice(1) : words;
  return (
    /^(?:ministry|department)$/.test(kind?.norm ?? '') &&
    /^(?:of|for)$/.test(of?.norm ?? '') &&
    text.slice(words[0]?.start, words.at(-1)?.end).includes(',') &&
    // "Family" is a role as well.
    !words.some(({ norm }) => ROLE_NOUNS.has(norm) && (norm === 'secretary' || !PORTFOLIO_WORDS.has(norm)))
  );
}

/** "The opposition Samagi alliance": a name with a small word for a body right behind it. */
function isCalledBody(words: readonly Word[]): boolean {
  // The head is sought last, as it takes longest.
  if (isCapital(words.at(-1)) || !isCapital(words.at(-2))) return false;
  const { head, at } = headOf(words);
  return at === words.length - 1 && /^(?:party|alliance|coalition|bloc|movement)$/.test(head);
}

/** "a fish seller who identified herself as Mama Chioma" */
function readGiver(text: string, words: readonly Word[]): Mention | undefined {
  const noun = words[headOf(words).at];
  if (noun === undefined || isCapital(noun) || !(isRoleWord(noun) || PERSONAL.test(noun.norm)))
    return undefined;
  return readGivenName(text, words, noun);
}

/** "A woman from Oakley, | whose surname is Lin" */
function readSurname(text: string, words: readonly Word[], clause: readonly Word[]): Mention | undefined {
  const [whose, what, verb, ...name] = clause;
  const isNamed =
    whose?.norm === 'whose' && /^(?:sur|last |first )?names?$/.test(what?.norm ?? '') && verb?.pos === 'AUX';
  if (!isNamed || !name.every((word) => isCapital(word))) return undefined;
  const noun = words[headOf(words).at];
  if (noun === undefined || isCapital(noun)) return undefined;
  const person = readPerson(text, name);
  return person === undefined ? undefined : { ...person, role: noun.text, head: singular(noun) };
}

function readPronoun(words: readonly Word[]): Mention | undefined {
  const [first, second, third] = words;
  const isClause = first !== undefined && words.length > 1 && /^(?:which|who|that|whose)$/.test(first.text);
  const isVerb =
    first?.pos === 'VERB' &&
    !isCapital(first) &&
    // "suspected" tells what somebody is, but alone it is what somebody did.
    (!/(?:ing|ed)$/.test(first.norm) ||
      (words.length === 1 && !/^(?:accused|wounded|injured)$/.test(first.norm))) &&
    !ROLE_MODIFIERS.has(first.norm) &&
    !isRoleWord(first);
  // "Of the delegates, | 39 | said": how many, and nobody that can be named
  const isNobody =
    first !== undefined &&
    words.length === 1 &&
    (NOBODYS_NAMES.has(first.text.toLowerCase()) || /^\d+$/.test(first.text));
  if (first === undefined || isClause || isVerb || isNobody || first.norm === 'neither')
    return { kind: 'other', head: '', plural: false, description: '' };
  if (words.length === 1 && ASKED_PRONOUNS.has(first.norm)) return { kind: 'pronoun', word: first.norm };
  const ofThem = second?.norm === 'of' && /^(?:them|these|those)$/.test(third?.norm ?? '');
  return ofThem ? { kind: 'pronoun', word: 'one of them' } : undefined;
}

/** "Those in favour of the ban": a group that is told by nothing else. */
function readThose(text: string, words: readonly Word[]): Mention | undefined {
  const next = words[1];
  // "those surveyed"
  const isAsked =
    words.length === 2 && /^(?:ADJ|VERB)$/.test(next?.pos ?? '') && /(?:ed|en)$/.test(next?.norm ?? '');
  const isTold =
    words[0]?.norm === 'those' &&
    (isAsked || (words.length > 2 && /^(?:ADP|PRON|VERB)$/.test(next?.pos ?? '')));
  return isTold
    ? { kind: 'other', head: 'those', plural: true, description: textOf(text, words) }
    : undefined;
}

/** "one of the sources" is read as "the sources". */
function readSomeOf(text: string, words: readonly Word[]): Mention | undefined {
  const [first, second] = words;
  const isPart = second?.norm === 'of' && words.length > 2 && QUANTIFIERS.test(first?.norm ?? '');
  // "a number of analysts | in key states", "a growing number of senators"
  const number = second?.pos === 'ADJ' || second?.pos === 'VERB' ? 2 : 1;
  const isNumber =
    first?.norm === 'a' && words[number]?.norm === 'number' && words[number + 1]?.norm === 'of';
  if (isNumber && words.length > number + 2)
    return readWithoutName(text, withoutPlace(words.slice(number + 2)), []);
  if (isPart) return readWithoutName(text, words.slice(2), []);
  const dozens = words.findIndex(
    ({ norm }, at) =>
      NUMBERS.test(norm) && words[at + 1]?.norm === 'of' && !NUMBERS.test(words[at + 2]?.norm ?? ''),
  );
  const counted = dozens < 0 || dozens > 4 ? [] : words.slice(dozens + 2);
  return counted.length > 0 ? readWithoutName(text, counted, []) : undefined;
}

/** "Hundreds of residents", "tens of thousands of workers" */
const NUMBERS = /^(?:dozens|hundreds|millions|scores|tens|thousands)$/;

/** "Clause 9 of the agreement" is read as "the agreement". */
function readClause(text: string, words: readonly Word[]): Mention | undefined {
  const [first] = words;
  const of = words.findIndex((word) => word.norm === 'of');
  if (of <= 1 || !NUMBERED_PIECES.has(first?.norm ?? '')) return undefined;
  const isNumbered = words.slice(1, of).some((word) => /^(?:\d|[IVXL]+$)/.test(word.text));
  return isNumbered ? readMention(text, words.slice(of + 1)) : undefined;
}

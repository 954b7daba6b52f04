import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { RELATIONS, ROLE_OPENERS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, singular, textOf, type Word } from '../../text/words.ts';
import { isArticle, isPlural, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { endOfSureName } from '../phrases/name-parts.ts';
import { isTitleWord } from '../phrases/title-word.ts';
import { readPart } from './read-part.ts';
import { endsNameBefore } from './role-in-title.ts';
import { type Person, readTitled } from './read-person.ts';
import { readTitle } from './read-title.ts';
import { withParts } from './with-parts.ts';

/** What leads from an office to its field or its body. */
const JOINT = /^(?:of|for|at|in|on|to)$/;

/**
 * "The president of Avionics at Corbel | Ana Rao", "Head of library works | Ana Rao | of the Lakes Council": a name that its own
 * words tell, behind an office with what that is of. The office is read as it is behind a name.
 */
export function readBehindOffice(
  text: string,
  words: readonly Word[],
  rest: readonly (readonly Word[])[],
): Person | undefined {
  const joint = words.findIndex(({ norm }) => JOINT.test(norm));
  if (joint < 1 || !isOneOffice(words, joint)) return undefined;
  for (let first = joint + 2; first < words.length - 1; first += 1) {
    // "in Georgia | Nick Berens": a land that is a given name too
    const isLand = isHeldIn(words, first, first + 1) && endOfSureName(words, first + 1) > first + 1;
    const end = isLand ? first : endOfPlacedName(words, first);
    if (end === first || !endsHere(words, end)) continue;
    if (!isOfOffice(words, first)) return undefined;
    const person = readTitled(text, words.slice(first, end));
    if (person === undefined) return undefined;
    const opening = isArticle(words[0]) ? 1 : 0;
    const owned = ofOwner(text, person, words.slice(opening, joint), words.slice(joint, first));
    return owned === undefined
      ? held(text, person, words.slice(opening, first), words.slice(end), rest)
      : withParts(text, owned, rest);
  }
  return undefined;
}

/** Whether the words are nothing but the land that an office is held in or sent to: "in | Azerbaijan". */
const isHeldIn = (words: readonly Word[], first: number, end: number): boolean =>
  /^(?:in|to|for)$/.test(words[first - 1]?.norm ?? '') && isNation(joinedText(words.slice(first, end)));

/** The end of a name that its own words tell, or that fills the phrase behind a land: "in Azerbaijan | Bariz Mehdiyev"; `first` where there is none. */
function endOfPlacedName(words: readonly Word[], first: number): number {
  const sure = endOfSureName(words, first);
  if (sure > first) return sure;
  const isBehindLand = isHeldIn(words, first - 1, first) || isHeldIn(words, first - 2, first);
  const name = words.slice(first);
  const isName = (word: Word): boolean =>
    isCapital(word) && word.pos === 'PROPN' && !word.possessive && !isTitleWord(word) && !isHonorific(word);
  return isBehindLand && name.length > 1 && name.length < 4 && name.every((word) => isName(word))
    ? words.length
    : first;
}

/** "Corbel vice president | of works | Ana Rao": the person in the body that opens the office, where one does. */
function ofOwner(
  text: string,
  person: Person,
  office: readonly Word[],
  field: readonly Word[],
): Person | undefined {
  // "Marlow Water | Director | of Operations | Ana Rao"
  const [last, ...body] = office.toReversed();
  if (
    last !== undefined &&
    endsNameBefore([...office, ...field], body.length - 1) &&
    !ROLE_OPENERS.has(office[0]?.norm ?? '')
  )
    return {
      ...person,
      role: textOf(text, [last, ...field]),
      head: roleHead(last),
      affiliation: body.toReversed(),
    };
  const { role, head, affiliation = [] } = readTitle(text, office);
  if (role === undefined || head === undefined || affiliation.length === 0) return undefined;
  return { ...person, role: `${role} ${textOf(text, field)}`, head, affiliation };
}

/** Whether one office of one person, and nothing else, stands before the joint. */
function isOneOffice(words: readonly Word[], joint: number): boolean {
  const head = words[joint - 1];
  return (
    head !== undefined &&
    isRoleWord(head) &&
    !isPlural(head) &&
    !RELATIONS.has(singular(head)) &&
    words.slice(0, joint).every((word, at) => isOfTitle(word, words[at - 1]))
  );
}

/** Whether the word may stand in the title of an office, where "and" joins offices and no persons: "President Xi Jinping | and Secretary". */
function isOfTitle({ pos, norm }: Word, before: Word | undefined): boolean {
  if (pos === 'DET') return before === undefined && norm !== 'no';
  if (pos === 'CCONJ') return before !== undefined && isRoleWord(before);
  return !/^(?:ADP|AUX|SCONJ|PRON)$/.test(pos);
}

/** Whether a name that ends there is followed by nothing, or by the body of its holder. */
function endsHere(words: readonly Word[], end: number): boolean {
  if (end === words.length) return true;
  const next = words[end + 1]?.norm === 'the' ? words[end + 2] : words[end + 1];
  return /^(?:of|at|from|with)$/.test(words[end]?.norm ?? '') && isCapital(next);
}

/** Whether the words before a name are of the office: "of Avionics at Corbel |", but neither "for Senator |" nor "of |". */
function isOfOffice(words: readonly Word[], first: number): boolean {
  const last = words.findLastIndex(({ norm }, at) => at < first && JOINT.test(norm));
  const between = words.slice(last + 1, first).filter((word) => !isArticle(word));
  const isTo = words[last]?.norm === 'to';
  return (
    between.length > 0 &&
    (!isTo || isNation(joinedText(between))) &&
    !words.slice(0, first).some(({ pos }) => /^(?:AUX|SCONJ|PRON)$/.test(pos)) &&
    between.every(
      (word) =>
        !word.possessive &&
        !isHonorific(word) &&
        !RANKS.has(word.norm) &&
        (!isRoleWord(word) || BODY_KINDS.has(word.norm)) &&
        !(PERSONAL.test(word.norm) && !isCapital(word)),
    )
  );
}

/** The person with the office before the name; where a body follows the name, all words before it are of the role. */
function held(
  text: string,
  person: Person,
  office: readonly Word[],
  after: readonly Word[],
  rest: readonly (readonly Word[])[],
): Person {
  const body = after.length === 0 ? undefined : readPart(text, after).affiliation;
  const { affiliation, ...read } = withParts(text, person, [office, ...rest]);
  const told = affiliation === undefined || affiliation.length === 0 ? read : { ...read, affiliation };
  if (body === undefined || told.role === undefined) return told;
  return { ...told, role: textOf(text, office), affiliation: body };
}

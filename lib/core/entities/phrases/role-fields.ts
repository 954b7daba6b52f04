import {
  BODY_KINDS,
  LEGAL_FORMS,
  PARTY_WORDS,
  PLACES_OF_WORK,
  PUBLIC_PLACES_OF_WORK,
  REGIONS,
} from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import {
  OFFICER_FIELDS,
  PORTFOLIO_WORDS,
  WORK_OR_LEARNING,
  WORKING_FOR_VERBS,
  WORKING_VERBS,
} from '../../lexicon/role-words.ts';
import {
  CHARGED_ROLES,
  LEADING_ROLES,
  LEARNED_ROLES,
  PARTISAN_ROLES,
  SEATED_ROLES,
  SENT_ROLES,
} from '../../lexicon/offices.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isPlural, isRoleWord } from './phrase-shape.ts';
import { isCapital, joinedText, singular, textOf, type Word } from '../../text/words.ts';

/** Whether somebody by that noun sits for a place: "a senator from Lakeland". */
export const isSeated = (noun: string): boolean =>
  SEATED_ROLES.has(noun) && !/^(?:candidate|delegate|deputy|member)$/.test(noun);
/** Endings of fields of learning. */
const LEARNING = /(?:ology|onomy|graphy|istry|ics|ophy|iatry)$/;
const isLastOfField = (norm: string): boolean => WORK_OR_LEARNING.has(norm) || LEARNING.test(norm);
/** Endings of what is done or had, and of no firm: "Membership", "Legacy". */
const ABSTRACT = /(?:[^e]ship|tment|gement|nance|dence|ness|[ae]tion|acy|uity|ability|ivity)$/;

/** "Director of | Legacy": a single word for what is done or had, before which nobody leads a body. */
const isAbstract = ([only, ...rest]: readonly Word[]): boolean =>
  only !== undefined &&
  rest.length === 0 &&
  ABSTRACT.test(only.norm) &&
  !BODY_KINDS.has(only.norm) &&
  !GIVEN_NAMES.has(only.norm) &&
  !isNation(only.text);

/** Whether a word tells of a field of work or learning rather than of a body: "Payments". */
export const isFieldOfWork = ({ norm }: Pick<Word, 'norm'>): boolean =>
  isLastOfField(norm) || PORTFOLIO_WORDS.has(norm);

/** Offices whose fields stand before them. */
const OF_FIELDS = /^(?:minister|secretary|commissioner)$/;
/** The most words of a second field. */
const SECOND_FIELD = 3;

/** "Arts [and] Leisure Minister", "Works [and] Rural Services Secretary": "and" between two fields of one office. */
export function joinsPortfolios(words: readonly Pick<Word, 'norm' | 'text'>[], and: number): boolean {
  const isField = (at: number): boolean =>
    PORTFOLIO_WORDS.has(words[at]?.norm ?? '') && opensInCapital(words[at]?.text ?? '');
  if (!/^(?:and|&)$/.test(words[and]?.norm ?? '') || !isField(and - 1)) return false;
  let end = and + 1;
  while (end <= and + SECOND_FIELD && isField(end) && !OF_FIELDS.test(words[end]?.norm ?? '')) end += 1;
  return end > and + 1 && OF_FIELDS.test(words[end]?.norm ?? '');
}

/** Those who command or inspect what stands after "of". */
const INSPECTS = /^(?:chief|commissioner|inspector|inspector-general|superintendent|general)$/;
/** What is commanded or inspected rather than where that is done. */
const INSPECTED = /^(?:constabulary|customs|fisheries|hospitals|mines|nursing|police|prisons|schools|works)$/;

/** "Inspector General of | Police", "Chief Inspector of | Hospitals": the words of a force or a service that open a phrase. */
export const opensInspected = (head: Word | undefined, [first]: readonly Word[]): boolean =>
  head !== undefined && first !== undefined && INSPECTS.test(head.norm) && INSPECTED.test(first.norm);

/** What tells that ministers are a state's rather than for a field. */
const OF_STATE = /^(?:of|government|republic|kingdom|cabinet|ministry|department|union|federation)$/;

/** Whether a capital word may stand in the name of a field: "Global Sales and Marketing", but "Corbel Energy". */
const isOfWork = (word: Word): boolean => isFieldOfWork(word) || OFFICER_FIELDS.has(word.norm);

interface Charge {
  /** Whether an article opens the phrase. */
  readonly article: boolean;
  /** Whether whose office it is stands before the role. */
  readonly owned: boolean;
  /** Whether the head is one of several, of whom each has a field: a vice president. */
  readonly vice?: boolean;
}

/** Whether the phrase after a role tells of a seat or a field, so that it is part of the role: "for Clean Growth". */
export function isCharge(
  head: Word | undefined,
  joint: string,
  phrase: readonly Word[],
  { article, owned, vice = false }: Charge,
): boolean {
  // "Communications for Asia" is a field, "Communities for Change" is none.
  const joined = phrase.findIndex((word, at) => at > 0 && word.norm === 'for');
  const last = joined > 0 ? phrase[joined - 1] : phrase.at(-1);
  if (head === undefined || last === undefined || !phrase.some((word) => isCapital(word))) return false;
  const norm = head.norm.split('-').at(-1) ?? head.norm;
  const isHead = (heads: ReadonlySet<string>): boolean =>
    heads.has(head.norm) || heads.has(norm) || heads.has(singular(head));
  // "permanent representative to the United Nations"
  if (joint === 'to' && isHead(SENT_ROLES)) return true;
  const [only] = phrase;
  // "Minister of Health, Long-Term Care and Seniors", but "Minister of Lakeland", "… of Works of Lakeland"
  const isMinistry = /^(?:of|for)$/.test(joint) && head.norm === 'minister' && isCapital(head);
  const isOfState = (word: Word, at: number): boolean =>
    OF_STATE.test(word.norm) && phrase[at - 1]?.norm !== 'local';
  if (isMinistry && !phrase.some((word, at) => isOfState(word, at)) && !isNation(joinedText(phrase)))
    return true;
  // "Attorney for the Southern District of Lakeland"
  if (joint === 'for' && head.norm === 'attorney' && phrase.some(({ norm }) => norm === 'district'))
    return true;
  // "coordinator for UCLA", "president for AccuWeather", but "manager for EMEA"
  const isLetters =
    phrase.length === 1 &&
    /^\p{Lu}{3,}$|\p{Ll}\p{Lu}\p{L}/u.test(only?.text ?? '') &&
    !REGIONS.has(only?.norm ?? '');
  const isOrganisation =
    isLetters ||
    phrase.some(
      (word) =>
        LEGAL_FORMS.has(word.norm) ||
        (BODY_KINDS.has(word.norm) &&
          !isLastOfField(word.norm) &&
          (word === last || BODY_KINDS.get(word.norm)?.has('company') !== true)),
    );
  if (isOrganisation || phrase.length > 9) return false;
  // "Corbel’s chief economist for Asia"
  if (joint === 'for' && owned) return true;
  if (joint === 'for' && isHead(SEATED_ROLES)) return true;
  if (joint === 'for' && isHead(CHARGED_ROLES)) return true;
  // "Regional Director for Europe", but "country director for Water First".
  if (joint === 'for' && isCapital(head) && isHead(LEADING_ROLES)) return true;
  // "Vice President of Sales and Marketing"
  if (joint === 'of' && !article && (vice || isHead(LEADING_ROLES)) && isAbstract(phrase)) return true;
  const isOfField = vice ? phrase.every((word) => !isCapital(word) || isOfWork(word)) : isHead(LEADING_ROLES);
  return /^(?:of|for)$/.test(joint) && isOfField && !article && isLastOfField(last.norm);
}

/** Where the field of a role ends that opens at `at`: "expert | on dams", "fellow | in food policy"; `at` where none does. */
export function endOfField(words: readonly Word[], at: number): number {
  const head = words[at - 1];
  const joint = words[at]?.norm ?? '';
  if (head === undefined || !/^(?:in|on)$/.test(joint) || !LEARNED_ROLES.has(singular(head))) return at;
  const after = words.slice(at + 1);
  const stop = after.findIndex(
    (word) => /^(?:ADP|VERB|AUX|SCONJ|PUNCT)$/.test(word.pos) || /^(?:who|which|that|whose)$/.test(word.norm),
  );
  const field = stop < 0 ? after : after.slice(0, stop);
  const last = field.at(-1);
  // "a researcher in Lakeland" is told by a place.
  const isPlace = joint === 'in' && isCapital(last) && !isLastOfField(last?.norm ?? '');
  // "rapporteur on torture", a noun that the tagger has for a verb
  if (joint === 'on' && after.length === 1 && !isCapital(after[0])) return at + 2;
  const isTold = last !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(last.pos) && last.norm !== 'charge';
  return isTold && !isPlace && field.length < 6 && !BODY_KINDS.has(last.norm) ? at + 1 + field.length : at;
}

/** "network operations | of Corbel": the end of a field in small letters before whose it is; its start where it is none. */
export function endOfSmallField(words: readonly Word[], first: number): number {
  let end = first;
  while (/^(?:NOUN|ADJ|CCONJ)$/.test(words[end]?.pos ?? '') && !isCapital(words[end])) end += 1;
  const last = words[end - 1];
  const owner = words[end + 1]?.norm === 'the' ? words[end + 2] : words[end + 1];
  const isField = end > first && last !== undefined && (isPlural(last) || !BODY_KINDS.has(last.norm));
  return isField && words[end]?.norm === 'of' && isCapital(owner) ? end : first - 1;
}

const PARTY_ENDS = /^(?:democrat|cymru|uk|fáil|gael|féin|québécois|party|alliance|front)$/;

/** "Labour MP for Thornbridge": the words of the party that open the role; none where it is no party's. */
export function partyOf(role: readonly Word[]): readonly Word[] {
  const [first] = role;
  if (first === undefined || !isCapital(first) || !PARTY_WORDS.has(first.norm)) return [];
  const end = PARTY_ENDS.test(role[1]?.norm ?? '') ? 2 : 1;
  // "Labour shadow minister"
  const isShadow = role[end]?.norm === 'shadow';
  return (isShadow || role.slice(end).some((word, at) => at < 3 && PARTISAN_ROLES.has(word.norm))) &&
    !/^(?:of|for)$/.test(role[end]?.norm ?? '')
    ? role.slice(0, end)
    : [];
}

interface Work {
  /** The words after "at" or "for"; empty where nobody works there. */
  readonly place: readonly Word[];
  /** What is led or done, with its article. */
  readonly object: readonly Word[];
}

/** Where somebody works, by a verb and what follows it: "who led the study | at the University of Westmoor". */
export function workplace(verb: Word | undefined, rest: readonly Word[]): Work {
  // Who "ran against the mayor for the seat" works for nobody.
  const isAgainst = /^(?:against|into|from)$/.test(rest[0]?.norm ?? '');
  if (isAgainst || (verb !== undefined && !WORKING_VERBS.has(verb.lemma))) return { place: [], object: [] };
  const isFor = verb !== undefined && WORKING_FOR_VERBS.has(verb.lemma);
  // "who leads the Centre | for Rivers"
  const isNamed = (n: number): boolean => isCapital(rest[n - 1]) && BODY_KINDS.has(rest[n - 1]?.norm ?? '');
  const at = rest.findIndex(
    ({ norm }, n) => norm === 'at' || (norm === 'for' && isFor && isCapitalAfter(rest, n) && !isNamed(n)),
  );
  const isClause = rest.slice(0, Math.max(0, at)).some((word) => /^(?:who|which|that|,)$/.test(word.norm));
  return at < 0 || isClause
    ? { place: [], object: [] }
    : { place: rest.slice(at + 1), object: rest.slice(0, at) };
}

/** Whether a name follows the joint, be it after an article: "for | the Lakes Trust"; "for ten years" names nothing. */
function isCapitalAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.norm === 'the' ? words[at + 2] : words[at + 1];
  return isCapital(next) || BODY_KINDS.has(next?.norm ?? '');
}

/** The role without a party that opens it, and the party. */
export function withoutParty(text: string, role: readonly Word[]): { role: string; party: readonly Word[] } {
  const party = partyOf(role);
  return { role: textOf(text, role.slice(party.length)), party };
}

/** "the water ministry", "Delft General Hospital": what somebody is said to work in rather than at. */
export function worksInside(body: readonly Word[]): boolean {
  // "Lakes University’s Department | of History"
  const of = body.findIndex(({ norm }, at) => norm === 'of' && body[at - 2]?.possessive === true);
  const last = (of > 0 ? body[of - 1] : body.at(-1))?.norm ?? '';
  const isMinistry = /^(?:ministry|department|treasury)$/.test(last);
  // "counsel in the Lakes Center’s Rights Program"
  const isPiece = isCapital(body.at(-1)) && body.some((word) => word.possessive && isCapital(word));
  return (
    isMinistry ||
    (isPiece && PLACES_OF_WORK.has(last)) ||
    (isCapital(body[0]) && PUBLIC_PLACES_OF_WORK.has(last))
  );
}

/** The end of "the board of directors", of which a role is rather than of an organisation; 0 where no such words are at `at`. */
export function endOfBoard(words: readonly Word[], at: number): number {
  const first = words[at]?.norm === 'the' ? at + 1 : at;
  // "Member of Parliament | for Marlow"
  const isSeat =
    words[at - 2]?.norm === 'member' && /^(?:parliament|congress)$/.test(words[first]?.norm ?? '');
  if (isSeat) return first + 1;
  const isOrgan = ORGAN.test(words[first]?.norm ?? '');
  const board = isOrgan ? first + 1 : first;
  const isBoard =
    /^(?:board|council|court|committee)$/.test(words[board]?.norm ?? '') &&
    words[board + 1]?.norm === 'of' &&
    /^(?:directors|governors|trustees|supervisors|regents|management|commissioners|administrators)$/i.test(
      words[board + 2]?.norm ?? '',
    );
  if (isBoard) return board + 3;
  if (!SITS.test(words[at - 2]?.norm ?? '')) return 0;
  // "member of the executive committee | of Corbel"
  if (isOrgan) return /^(?:board|council|committee)$/.test(words[board]?.norm ?? '') ? board + 1 : 0;
  // "Chair of the Board | of Corbel", but "the Board of Education", "the Board Committee"
  const next = words[board + 1];
  const isOfBody =
    next?.norm !== 'of' || isCapital(words[board + (words[board + 2]?.norm === 'the' ? 3 : 2)]);
  return first > at && words[board]?.norm === 'board' && !isCapital(next) && isOfBody ? board + 1 : 0;
}

/** What tells a board of whatever body from one with a name. */
const ORGAN = /^(?:administrative|advisory|executive|governing|management|managing|supervisory)$/;

const SITS =
  /^(?:(?:co-|vice-)?chair(?:man|woman|person)?|chairwoman|head|leader|member|president|secretary|spokes(?:man|person|woman))$/;

/** The end of the role where its field goes on: "director of emergency preparedness | and response". */
export function endOfJoined(words: readonly Word[], end: number): number {
  const field = words.slice(0, end).some((word) => /^(?:of|for|in)$/.test(word.norm));
  if (words[end]?.norm !== 'and' || !field || isCapital(words[end - 1])) return end;
  let last = end + 1;
  const belongs = (word: Word | undefined): boolean =>
    word !== undefined &&
    /^(?:NOUN|ADJ)$/.test(word.pos) &&
    !isCapital(word) &&
    !isRoleWord(word) &&
    !word.possessive;
  while (belongs(words[last])) last += 1;
  // "and district | director" is another role.
  const next = words[last];
  const isRole = next !== undefined && isRoleWord(next);
  return last > end + 1 && !isRole ? last : end;
}

import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import { isDemonym, isNation } from '../../lexicon/nations-of.ts';
import {
  BUSINESS_WORDS,
  LED_IN_FIRMS,
  PORTFOLIO_WORDS,
  ROLE_MODIFIERS,
  ROLE_OPENERS,
  SPOKESPERSON,
  WORK_BEFORE_HEADS,
} from '../../lexicon/role-words.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { isForWhom } from '../phrases/for-whom.ts';
import { joinsPortfolios } from '../phrases/role-fields.ts';
import { isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { isFieldInShort, LAND } from './bare-body.ts';

/** Whether the word is the head of a title: a role or a rank. */
export const isTitleHead = (word: Word): boolean => isRoleWord(word) || RANKS.has(word.norm);

/** Where the role begins, going back from its head over words that tell of offices rather than of an organisation. */
export function roleStart(title: readonly Word[], head: number): number {
  const isSmall = !isCapital(title[head]);
  // "Assistant County Prosecutor"
  if (
    !isSmall &&
    /^(?:assistant|deputy|associate|senior|vice|lead|principal)$/.test(title[0]?.norm ?? '') &&
    title
      .slice(0, head)
      .every((word) => isCapital(word) && (!BODY_KINDS.has(word.norm) || LAND.test(word.norm)))
  )
    return 0;
  const speaksFor = SPOKESPERSON.test(title[head]?.norm ?? '');
  const isShort = title[head]?.text.endsWith('.') === true;
  let start = head;
  while (start > 0) {
    const word = title[start - 1];
    if (word === undefined || !belongs(title, start - 1, { isSmall, speaksFor, isShort })) break;
    start -= 1;
  }
  while (start < head && /^(?:and|&|of|for|the)$/.test(title[start]?.norm ?? '')) start += 1;
  const chief = startOfChief(title, head);
  if (chief >= 0 && chief <= start) return chief;
  const field = endOfBodyName(title, head);
  if (field > start) return field;
  return afterAcronym(title, head, start) ?? start;
}

/** "Corbel | Chief People Officer": where "chief" opens a title, whatever it is for; -1 where it does not. */
function startOfChief(title: readonly Word[], head: number): number {
  if (title[head]?.norm !== 'officer') return -1;
  const chief = title.findLastIndex(({ norm }, at) => at < head && norm === 'chief');
  const isOpened = /^(?:deputy|interim|acting|global|group|regional|former)$/.test(
    title[chief - 1]?.norm ?? '',
  );
  return chief >= 0 && head - chief < 5 ? (isOpened ? chief - 1 : chief) : -1;
}

/** "Department of Harvests and Water | Deputy Secretary": where the name ends of a body that is named by its field; 0 without one. */
function endOfBodyName(title: readonly Word[], head: number): number {
  const joint = title.findLastIndex(
    (word, at) =>
      at < head &&
      /^(?:of|for|on)$/.test(word.norm) &&
      isCapital(title[at - 1]) &&
      BODY_KINDS.has(singular(title[at - 1] ?? word)),
  );
  const isField = (word: Word): boolean => isCapital(word) || /^(?:and|&|the|an?|of|to|for)$/.test(word.norm);
  if (joint < 1 || !title.slice(joint + 1, head).every((word) => isField(word))) return 0;
  let start = head;
  const isOfRole = (word: Word | undefined): boolean =>
    word !== undefined &&
    !isPlural(word) &&
    (ROLE_MODIFIERS.has(word.norm) ||
      isTitleHead(word) ||
      /^(?:board|press|program|programme|project)$/.test(word.norm));
  while (start > joint + 1 && isOfRole(title[start - 1])) start -= 1;
  return start > joint + 1 ? start : 0;
}

/** Those who lead all of a body, whose title takes no word for a field: "Marlow Air CEO" leads Marlow Air. */
const OF_ALL = /^(?:ceo|cfo|coo|cto|(?:co-?)?founder|chair(?:man|woman|person)|president)$/;

/** "WHO | Incident Manager": where the title begins after a body in short. */
function afterAcronym(title: readonly Word[], head: number, start: number): number | undefined {
  const isChief = title[head]?.norm === 'executive' && title[head - 1]?.norm === 'chief';
  if (isChief || OF_ALL.test(title[head]?.norm ?? '')) return undefined;
  const opening = title.findIndex((word) => !ROLE_OPENERS.has(word.norm));
  if (!/^\p{Lu}{2,}$/u.test(title[opening]?.text ?? '') || start - opening < 2) return undefined;
  const rest = title.slice(opening + 1, head + 1);
  const isField = (word: Word): boolean =>
    isCapital(word) && !BODY_KINDS.has(word.norm) && !word.possessive && !/^\p{Lu}{2,3}$/u.test(word.text);
  // "Corbel AI | CEO"
  return rest.slice(0, -1).every((word) => isField(word)) &&
    rest.slice(-1).every((word) => isCapital(word) && !BODY_KINDS.has(word.norm) && !word.possessive)
    ? opening + 1
    : undefined;
}

interface HeadShape {
  /** Whether the role is written small: "virologist". */
  readonly isSmall: boolean;
  /** Whether it is a spokesman’s, before whom an organisation is named more often than a field. */
  readonly speaksFor: boolean;
  /** Whether it is an abbreviation: "Sen." */
  readonly isShort: boolean;
}

/** Whether the word before a role's head, or before words that belong to it, is of the role too. */
function belongs(title: readonly Word[], at: number, { isSmall, speaksFor, isShort }: HeadShape): boolean {
  const word = title[at];
  if (isForWhom(title, at)) return true;
  if (word === undefined || word.possessive || /^(?:of|for|to|in|at)$/.test(word.norm)) return false;
  const opens = at === 0;
  const joined = belongsAsWritten(title, at, isShort);
  if (joined !== undefined) return joined;
  // "Lakes International | spokesman"
  const isEnd = isSmall && isCapital(word) && isCapital(title[at - 1]) && !isTitleHead(word);
  if (isEnd && !ROLE_MODIFIERS.has(title[at - 1]?.norm ?? '')) return false;
  if (endsNameBefore(title, at)) return false;
  // "Corbel plc | Chief Executive"
  if (LEGAL_FORMS.has(word.norm) && isCapital(title[at - 1])) return false;
  // "Kestrel International | Press Secretary"
  if (word.text === 'International' && isPartOfName(title[at - 1])) return false;
  if (ROLE_MODIFIERS.has(word.norm) || isTitleHead(word))
    return !isOrganisation(title, at, isSmall, speaksFor);
  if (isFieldInShort(word) && !isCapital(title[at - 1])) return true;
  const isBody = BODY_KINDS.has(word.norm);
  // "Coasts Minister", "Local Growth Minister": what the office is for, but not "Kenya Minister", nor "Kogi | Chief Minister".
  if (
    title.at(-1)?.text === 'Minister' &&
    !/^(?:chief|first|prime)$/.test(title.at(-2)?.norm ?? '') &&
    isCapital(word) &&
    !isBody &&
    !isNationality(word) &&
    !/^\p{Lu}{2,}$/u.test(word.text) &&
    !isCountry(word.text)
  )
    return true;
  if (isSmall && isCapital(word)) {
    // At the head of a sentence even a common noun has a capital.
    const isCommon =
      PORTFOLIO_WORDS.has(word.norm) ||
      BUSINESS_WORDS.has(word.norm) ||
      (word.pos === 'ADJ' && !isCountry(word.text));
    return opens && isCommon && !speaksFor && !isNationality(word);
  }
  if (isNationality(word) && isCapital(word)) return false;
  // "Lakes University | Vice Chancellor"
  if (word.text === 'University' && isCapital(title[at - 1])) return false;
  if (speaksFor && isBody) return false;
  const isBusiness = BUSINESS_WORDS.has(word.norm) && (!isCapital(word) || opens);
  if (PORTFOLIO_WORDS.has(word.norm) || isBusiness || isOfWork(title, at)) return true;
  return !isCapital(word) && /^(?:NOUN|ADJ|PUNCT)$/.test(word.pos) && !(isBody && !isSmall);
}

/** "Corbel | Site Director": what somebody runs or sells, right before the word for it. */
const isOfWork = (title: readonly Word[], at: number): boolean =>
  [WORK_BEFORE_HEADS, LED_IN_FIRMS].some((list) => list.has(title[at]?.norm ?? '')) &&
  /^(?:director|manager|lead|coordinator|officer|head)$/.test(title[at + 1]?.norm ?? '');

/** Whether the word is one of a name, by its capital and as it is no word of offices. */
const isPartOfName = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  !word.possessive &&
  !isTitleHead(word) &&
  !ROLE_MODIFIERS.has(word.norm);

/** Whether the title that opens there has no word for a field before it: "CEO", "Chief Executive", "Director of Operations". */
function hasNoFieldBefore(title: readonly Word[], at: number): boolean {
  const [first, second] = title.slice(at, at + 2);
  if (OF_ALL.test(first?.norm ?? '')) return true;
  if (first?.norm === 'chief' && second?.norm === 'executive') return true;
  return isCapital(first) && /^(?:director|head)$/.test(first?.norm ?? '') && second?.norm === 'of';
}

/** "Marlow | Air | CEO", "Corbel | Air | Group CEO": the last word of a body's name, which is also one of offices. */
export function endsNameBefore(title: readonly Word[], at: number): boolean {
  const word = title[at];
  return (
    hasNoFieldBefore(title, title[at + 1]?.norm === 'group' ? at + 2 : at + 1) &&
    isCapital(word) &&
    isCapital(title[at - 1]) &&
    !title[at - 1]?.possessive &&
    // "Marlow | Tribal Chairman"
    !/(?:al|ary|ic|ive)$/.test(word?.norm ?? '') &&
    PORTFOLIO_WORDS.has(word?.norm ?? '')
  );
}

/** Whether the word belongs by its very words: "District Attorney", "founder and co-CEO"; undefined where these do not tell. */
function belongsAsWritten(title: readonly Word[], at: number, isShort: boolean): boolean | undefined {
  const word = title[at];
  if (word === undefined) return undefined;
  if (joinsPortfolios(title, at)) return !BODY_KINDS.has(title[0]?.norm ?? '');
  // "Coast Guard | Petty Officer"
  if (word.norm === 'guard' && /^(?:air|border|coast|national)$/.test(title[at - 1]?.norm ?? ''))
    return false;
  // "founder and co-CEO"
  if (/^(?:and|&)$/.test(word.norm))
    return at > 0 && isRoleWordAt(title, at - 1) && isRoleWordAt(title, at + 1);
  // "Lake County District Attorney", "Board Chair"
  if (/^(?:district|county|city)$/.test(word.norm) && title[at + 1]?.norm.startsWith('attorney') === true)
    return true;
  if (word.norm === 'high' && /^(?:commissioner|representative|court)/.test(title[at + 1]?.norm ?? ''))
    return true;
  if (word.norm === 'board' && /^(?:chair|president|member|director)/.test(title[at + 1]?.norm ?? ''))
    return true;
  // "House Budget | Chair": the committee in short
  if (
    /^(?:house|senate|assembly)$/.test(title[0]?.norm ?? '') &&
    isCapital(title[0]) &&
    /^chair(?:man|woman|person)?$/.test(title.at(-1)?.norm ?? '') &&
    !ROLE_MODIFIERS.has(word.norm)
  )
    return false;
  // "Fire Chief", "Battalion Chief"
  if (/^(?:battalion|fire|police|division)$/.test(word.norm) && title[at + 1]?.norm === 'chief') return true;
  // "Marlow State | Commissioner of Information"
  if (
    word.text === 'State' &&
    at > 0 &&
    isCapital(title[at - 1]) &&
    !ROLE_MODIFIERS.has(title[at - 1]?.norm ?? '')
  )
    return false;
  // "Special Agent"
  if (
    word.norm === 'special' &&
    /^(?:advis[eo]r|agent|assistant|coordinator|counsel|envoy|prosecutor|rapporteur|representative)$/.test(
      title[at + 1]?.norm ?? '',
    )
  )
    return true;
  // "Marlow Fire | Battalion Chief"
  if (word.norm === 'fire' && title[at + 1]?.norm === 'battalion') return false;
  if (word.norm === 'team' && /^(?:leader|lead|manager|captain|principal)$/.test(title[at + 1]?.norm ?? ''))
    return true;
  // "Government Employees" are no part of their president's title.
  if (isCapital(word) && isPlural(word) && isRoleWord(word)) return false;
  // "polls show Sen."
  if (isShort && !isCapital(word) && !ROLE_OPENERS.has(word.norm)) return false;
  return undefined;
}

const isRoleWordAt = (title: readonly Word[], at: number): boolean => {
  const word = title[at];
  return word !== undefined && isRoleWord(word);
};

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ names }) => names));
const isCountry = (word: string): boolean => COUNTRY_NAMES.has(word);

/** "First Bank spokesman", "Foreign Office minister": a modifier that opens an organisation's name. */
function isOrganisation(title: readonly Word[], at: number, isSmall: boolean, speaksFor: boolean): boolean {
  const word = title[at];
  const next = title[at + 1];
  if (!(isSmall || speaksFor) || !isCapital(word)) return false;
  // "Coast Guard spokeswoman"
  const isBody = at > 0 && isCapital(title[at - 1]) && !isCapital(next) && BODY_KINDS.has(word?.norm ?? '');
  return isBody || (isCapital(next) && BODY_KINDS.has(next?.norm ?? ''));
}

/** Endings of what people are by their land, faith or party, where no list has it: "Californian", "Jewish", "Hungarian-American". */
const OF_PEOPLE = /(?:[ei]an|ese|[iy]sh|[^s]an|[^l]ch|[gqm]i|eek)$/;
/** Common words that end so. */
const NOT_OF_PEOPLE =
  /^(?:human|veteran|vatican|african union|urban|artisan|partisan|clan|plan|loan|smithsonian|\p{L}+tech)$/u;

/** "Norwegian", "Chinese", "Swiss": what somebody is by where they are from or belong to; a country's name tells where instead. */
export function isNationality({ text, norm }: Word): boolean {
  if (isDemonym(text)) return true;
  return (
    /^\p{Lu}/u.test(text) &&
    norm.length > 4 &&
    OF_PEOPLE.test(norm) &&
    !NOT_OF_PEOPLE.test(norm) &&
    // "KestrelMarch"
    !/\p{Ll}\p{Lu}/u.test(text) &&
    !isNation(norm)
  );
}

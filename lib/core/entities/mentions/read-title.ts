import { COUNTRIES } from '../../lexicon/countries.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import type { Part } from '../mention.ts';
import { isArticle, isForWhom, isPlural, isOwner, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { bareBody, isBodyInShort, isFieldInShort, LAND } from './bare-body.ts';
import { partyOf } from '../phrases/role-fields.ts';
import { startOfRoleWords } from '../phrases/role-start.ts';
import { readPart } from './read-part.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import {
  BUSINESS_WORDS,
  PORTFOLIO_WORDS,
  RELATIONS,
  ROLE_MODIFIERS,
  SPOKESPERSON,
} from '../../lexicon/role-words.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

const JOINT = /^(?:of|for|at|to|in)$/;
/** Words that open a title and stay with the role when a body's name comes between: "former Bank of Ghana governor". */
const OPENER =
  /^(?:former|ex|then|current|sitting|late|acting|interim|outgoing|incoming|retired|longtime|veteran|opposition|shadow)$/;
/** Offices of a country, a state or a town, whose name opens the title. */
const PUBLIC_OFFICE =
  /^(?:ambassador|attorney|chancellor|chief|commissioner|congressman|congresswoman|councillor|councilor|councilman|councilwoman|envoy|governor|judge|justice|king|lawmaker|mayor|minister|premier|president|prosecutor|queen|representative|secretary|senator|sheriff|superintendent|treasurer)$/;
const NATIONALITY = /(?:[ei]an|ese|[iy]sh|[^s]an|[^l]ch|[gqm]i|eek)$/;
/** Common words that end as nationalities do. */
const NO_NATIONALITY =
  /^(?:human|veteran|vatican|african union|japan|oman|iran|sudan|urban|artisan|partisan|clan|plan|loan)$/;

/** Role and affiliation in the words before a name: "GLCC Secretary-General", "Acme’s head of safety", "Sen." */
export function readTitle(text: string, words: readonly Word[]): Part {
  // "Lakeland-based | attorney"
  const seat = words.findIndex(({ norm }) => norm.endsWith('-based')) + 1;
  const opened = isArticle(words[0]) || /^(?:another|fellow)$/.test(words[0]?.norm ?? '') ? 1 : 0;
  const whole = words.slice(Math.max(seat, opened));
  if (whole.length === 0) return {};
  const own = whole.slice(startOfRoleWords(whole, headAt(whole)));
  const owner = own.findLastIndex((word, at) => isOwner(word) && !isForWhom(own, at));
  const party = partyOf(own.slice(owner + 1));
  const title = withoutRank(own.slice(owner + 1 + party.length));
  const last = title.at(-1);
  if (last === undefined) return { affiliation: own };
  const head = headAt(title);
  if (head < 0) return owner < 0 ? readDescription(text, title) : { affiliation: own.slice(0, owner + 1) };
  const headWord = title[head] ?? last;
  const isPartner = singular(headWord) === 'partner' && owner < 0 && isCapital(title[0]);
  if ((RELATIONS.has(singular(headWord)) && !isPartner) || (isPlural(headWord) && !RANKS.has(headWord.norm)))
    return {};
  const isWhole =
    (owner >= 0 &&
      !isCapital(title[head]) &&
      !title.slice(0, head).some((word) => isCapital(word) && BODY_KINDS.has(word.norm))) ||
    wholeTitle(title, head) ||
    (head === 1 && isCommonNoun(text, title[0])) ||
    isOfRegion(title, head);
  const start = isWhole ? 0 : roleStart(title, head);
  const role = title.slice(start);
  const opener = start > 0 && OPENER.test(title[0]?.norm ?? '') ? 1 : 0;
  const held = title.slice(opener, start);
  const organisation = owner >= 0 ? own.slice(0, owner + 1) : organisationIn(held);
  // "U.S. Senator", "former Lakes Council adviser": what a public office is of, and what one was, is told whole.
  const isOfPlace =
    start > 0 &&
    PUBLIC_OFFICE.test(roleHead(headWord)) &&
    !held.some((word) => (BODY_KINDS.has(word.norm) && !LAND.test(word.norm)) || isBodyInShort(word));
  const isPast = opener > 0 && /^(?:former|ex|then|late|retired)$/.test(title[0]?.norm ?? '');
  const wholeRole = isPast || isOfPlace ? title : role;
  // "head of safety", "envoy for Lakeland": what follows the head is read as after a name.
  const tail = head < title.length - 1 ? readPart(text, role) : {};
  const name = tail.role ?? roleName(text, role);
  const opening = title.slice(0, wholeRole === role ? opener : start);
  const before = opening.length > 0 ? `${textOf(text, opening)} ` : '';
  // "a department spokesman", "company CEO": of the body at hand.
  const near = start === 0 && head > 0 && owner < 0 ? bareBody(title.slice(0, head)) : [];
  const known = tail.affiliation ?? (near.length > 0 ? near : undefined);
  // "U.S. District Judge" sits in no body of that name.
  const isDistrict = isOfPlace && organisation.at(-1)?.norm === 'district' && organisation.length < 3;
  const told = organisation.length > 0 && !isStudy(organisation) && !isDistrict ? organisation : known;
  const affiliation = told ?? (party.length > 0 ? party : undefined);
  return {
    role: before + name,
    head: tail.head ?? roleHead(headWord),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** "police spokesman | ASP", "former defence chief | General": a rank after a small role is a form of address. */
function withoutRank(title: readonly Word[]): readonly Word[] {
  const end = title.findLastIndex((word) => !(isCapital(word) && RANKS.has(word.norm))) + 1;
  const role = title[end - 1];
  // "Chairman | Rep."
  const isSeat = /^(?:Rep|Sen)\.$/.test(title[end]?.text ?? '') && role !== undefined && isRoleWord(role);
  if (isSeat && !ROLE_MODIFIERS.has(role.norm)) return title.slice(0, end);
  return end > 0 && role !== undefined && !isCapital(role) && isRoleWord(role) ? title.slice(0, end) : title;
}

/** "the study’s lead author": a document is no organisation. */
function isStudy(organisation: readonly Word[]): boolean {
  const last = organisation.at(-1);
  return last !== undefined && !isCapital(last) && isDocument(singular(last));
}

/** "property developer", "street vendor": what no list of roles holds. */
function readDescription(text: string, title: readonly Word[]): Part {
  const last = title.at(-1);
  const isPerson = last !== undefined && last.pos === 'NOUN' && PERSONAL.test(last.norm);
  return isPerson ? { role: roleName(text, title), head: roleHead(last) } : {};
}

/** Where the role's head stands: the role word that "of" or "for" follows, else the last one. */
function headAt(title: readonly Word[]): number {
  const led = title.findIndex((word, at) => isTitleHead(word) && JOINT.test(title[at + 1]?.norm ?? ''));
  return led >= 0 ? led : title.findLastIndex((word) => isTitleHead(word));
}

const isTitleHead = (word: Word): boolean => isRoleWord(word) || RANKS.has(word.norm);

/** How far around a word, in UTF-16 units, its small form is looked for. */
const AROUND = 3000;

/** "Rope expert" at the head of a sentence, where the text has "rope" as well. */
function isCommonNoun(text: string, word: Word | undefined): boolean {
  if (
    word === undefined ||
    !isCapital(word) ||
    word.norm === word.text ||
    word.norm.length < 3 ||
    BODY_KINDS.has(word.norm)
  )
    return false;
  const near = text.slice(Math.max(0, word.start - AROUND), word.end + AROUND);
  const at = near.indexOf(` ${word.norm}`);
  return (
    at >= 0 &&
    !/^\p{L}/u.test(near.slice(at + word.norm.length + 1, at + word.norm.length + 2).replace('s', ''))
  );
}

/** "Council President", "Port director": a bare word for a body before the head, which names none. */
function wholeTitle(title: readonly Word[], head: number): boolean {
  const [first] = title;
  // "Rovers manager" names a club.
  const isClub = first?.norm !== 'club' && BODY_KINDS.get(first?.norm ?? '')?.has('club') === true;
  const isBody = (!isClub && BODY_KINDS.has(first?.norm ?? '')) || BUSINESS_WORDS.has(first?.norm ?? '');
  return head === 1 && isBody && !SPOKESPERSON.test(title[head]?.norm ?? '');
}

/** "chief Asia economist", "senior Middle East analyst": a place between a small modifier and a small head. */
function isOfRegion(title: readonly Word[], head: number): boolean {
  const between = title.slice(1, head);
  return (
    /^(?:chief|senior|lead|principal|head)$/.test(title[0]?.text ?? '') &&
    !isCapital(title[head]) &&
    between.length > 0 &&
    between.every((word) => isCapital(word) && !BODY_KINDS.has(word.norm) && !/^\p{Lu}{2,}$/u.test(word.text))
  );
}

/** Where the role begins, going back from its head over words that tell of offices rather than of an organisation. */
function roleStart(title: readonly Word[], head: number): number {
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
  const field = endOfBodyName(title, head);
  if (field > start) return field;
  return afterAcronym(title, head, start) ?? start;
}

/** "Department of Harvests and Water | Deputy Secretary": where the name ends of a body that is named by its field; 0 without one. */
function endOfBodyName(title: readonly Word[], head: number): number {
  const joint = title.findLastIndex(
    (word, at) =>
      at < head &&
      /^(?:of|for)$/.test(word.norm) &&
      isCapital(title[at - 1]) &&
      BODY_KINDS.has(singular(title[at - 1] ?? word)),
  );
  const isField = (word: Word): boolean => isCapital(word) || /^(?:and|&|the)$/.test(word.norm);
  if (joint < 1 || !title.slice(joint + 1, head).every((word) => isField(word))) return 0;
  let start = head;
  const isOfRole = (word: Word | undefined): boolean =>
    word !== undefined && !isPlural(word) && (ROLE_MODIFIERS.has(word.norm) || isTitleHead(word));
  while (start > joint + 1 && isOfRole(title[start - 1])) start -= 1;
  return start > joint + 1 ? start : 0;
}

/** "WHO | Incident Manager": where the title begins after a body in short. */
function afterAcronym(title: readonly Word[], head: number, start: number): number | undefined {
  const opening = title.findIndex((word) => !OPENER.test(word.norm));
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
  // "founder and co-CEO"
  if (/^(?:and|&)$/.test(word.norm))
    return at > 0 && isRoleWordAt(title, at - 1) && isRoleWordAt(title, at + 1);
  // "Lake County District Attorney", "Board Chair"
  if (/^(?:district|county|city)$/.test(word.norm) && title[at + 1]?.norm.startsWith('attorney') === true)
    return true;
  if (word.norm === 'board' && /^(?:chair|president|member|director)/.test(title[at + 1]?.norm ?? ''))
    return true;
  // "Government Employees" are no part of their president's title.
  if (isCapital(word) && isPlural(word) && isRoleWord(word)) return false;
  // "polls show Sen."
  if (isShort && !isCapital(word) && !OPENER.test(word.norm)) return false;
  // "Lakes International | spokesman"
  const isEnd = isSmall && isCapital(word) && isCapital(title[at - 1]) && !isTitleHead(word);
  if (isEnd && !ROLE_MODIFIERS.has(title[at - 1]?.norm ?? '')) return false;
  if (ROLE_MODIFIERS.has(word.norm) || isTitleHead(word))
    return !isOrganisation(title, at, isSmall, speaksFor);
  if (isFieldInShort(word) && !isCapital(title[at - 1])) return true;
  const isBody = BODY_KINDS.has(word.norm);
  // "Coasts Minister", "Local Growth Minister": what the office is for, but not "Kenya Minister".
  if (
    title.at(-1)?.text === 'Minister' &&
    isCapital(word) &&
    !isBody &&
    !isNationality(word) &&
    !/^\p{Lu}{2,}$/u.test(word.text) &&
    !isCountry(word.text)
  )
    return true;
  if (isSmall && isCapital(word)) {
    // At the head of a sentence even a common noun has a capital.
    const isCommon = PORTFOLIO_WORDS.has(word.norm) || BUSINESS_WORDS.has(word.norm) || word.pos === 'ADJ';
    return opens && isCommon && !speaksFor && !isNationality(word);
  }
  if (isNationality(word) && isCapital(word)) return false;
  if (speaksFor && isBody) return false;
  const isBusiness = BUSINESS_WORDS.has(word.norm) && (!isCapital(word) || opens);
  if (PORTFOLIO_WORDS.has(word.norm) || isBusiness) return true;
  return !isCapital(word) && /^(?:NOUN|ADJ|PUNCT)$/.test(word.pos) && !(isBody && !isSmall);
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

const isNationality = (word: Word): boolean =>
  isCapital(word) && word.norm.length > 4 && NATIONALITY.test(word.norm) && !NO_NATIONALITY.test(word.norm);

/** What a capital at the head of a sentence makes look like an organisation: "Conservative economist". */
const LEANING =
  /^(?:conservative|liberal|progressive|libertarian|centrist|leftist|independent|prominent|leading|renowned|noted|popular|influential|nobel)$/;

/** The words before a role that name an organisation; none where they only tell of a country or a kind of person. */
function organisationIn(words: readonly Word[]): Word[] {
  const first = words.findIndex((word) => !isNationality(word) && word.norm !== 'the');
  if (first < 0) return [];
  if (words.length === 1 && LEANING.test(words[0]?.norm ?? '')) return [];
  // "American Federation of Pilots", "American Harbour"
  const isNamed = first > 0 && words.slice(first).every((word) => isCapital(word) || word.pos === 'ADP');
  const isWhole = isNamed || (words.length > 1 && BODY_KINDS.has(words.at(-1)?.norm ?? ''));
  const own = isWhole ? words : words.slice(first);
  const telling = own.filter(
    (word) =>
      isCapital(word) ||
      /^(?:NOUN|PRON|ADP|CCONJ)$/.test(word.pos) ||
      word.possessive ||
      BODY_KINDS.has(word.norm),
  );
  const isBare = telling.every((word) => word.pos === 'ADJ' && !BODY_KINDS.has(word.norm));
  return isBare ? [] : telling;
}

/** A role as it stands. */
const roleName = (text: string, role: readonly Word[]): string => textOf(text, role);

import { BODY_KINDS, REGIONS } from '../../lexicon/body-words.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import type { Part } from '../mention.ts';
import { hasBodyName, isArticle, isOfFirm, isPlural, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { ownsRole } from '../phrases/for-whom.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { isDemonym, isNation } from '../../lexicon/nations-of.ts';
import { bareBody, isBodyInShort, LAND } from './bare-body.ts';
import { partyOf } from '../phrases/role-fields.ts';
import { withoutDesk } from '../phrases/body-phrase.ts';
import { startOfRoleWords } from '../phrases/role-start.ts';
import { behindBody, withField, withoutField } from './known-body.ts';
import { NAMED, placesOfName } from '../phrases/places-of-name.ts';
import { readPart } from './read-part.ts';
import { isNationality, isTitleHead, roleStart } from './role-in-title.ts';
import { singularTitle } from '../../lexicon/shared-titles.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import {
  BUSINESS_WORDS,
  RELATIONS,
  ROLE_MODIFIERS,
  ROLE_OPENERS,
  SPOKESPERSON,
} from '../../lexicon/role-words.ts';
import { LEANINGS } from '../../lexicon/modifiers.ts';
import { PUBLIC_OFFICES } from '../../lexicon/offices.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

const JOINT = /^(?:of|for|at|to|in)$/;

/** Role and affiliation in the words before a name: "GLCC Secretary-General", "Acme’s head of safety", "Sen." */
export function readTitle(text: string, words: readonly Word[]): Part {
  // "Lakeland-based | attorney"
  const seat = words.findIndex(({ norm }) => norm.endsWith('-based')) + 1;
  const opened = isArticle(words[0]) || /^(?:another|fellow)$/.test(words[0]?.norm ?? '') ? 1 : 0;
  const whole = words.slice(Math.max(seat, opened));
  if (whole.length === 0) return {};
  const joined = readJoined(text, whole);
  if (joined !== undefined) return joined;
  const first = startOfRoleWords(whole, headAt(whole));
  const own = whole.slice(whole[first]?.pos === 'DET' ? first + 1 : first);
  const owner = own.findLastIndex((_, at) => ownsRole(own, at));
  const party = partyOf(own.slice(owner + 1));
  const title = withoutRank(own.slice(owner + 1 + party.length));
  const last = title.at(-1);
  if (last === undefined) return { affiliation: own };
  const head = headAt(title);
  if (head < 0) return owner < 0 ? readDescription(text, title) : { affiliation: own.slice(0, owner + 1) };
  const headWord = title[head] ?? last;
  const isPartner =
    isOfFirm(title, head) ||
    (/^(?:partner|boss)$/.test(singular(headWord)) && owner < 0 && isCapital(title[0]));
  const one = headWord === last && isCapital(last) ? singularTitle(last.text) : undefined;
  const isMany = isPlural(headWord) && !RANKS.has(headWord.norm) && one === undefined;
  if ((RELATIONS.has(singular(headWord)) && !isPartner) || isMany) return {};
  const begin = isWhole(text, title, head, owner >= 0) ? 0 : roleStart(title, head);
  const opener = begin > 0 && ROLE_OPENERS.has(title[0]?.norm ?? '') ? 1 : 0;
  const known = withField(text, title, opener, withoutField(text, title, opener, begin));
  const start = behindBody(title, opener, known);
  const role = title.slice(start);
  const held = title.slice(opener, start);
  const isOpening = held.length === 1 && opensSentenceOnly(text, held[0], title[start]);
  const organisation = owner >= 0 ? own.slice(0, owner + 1) : isOpening ? [] : organisationIn(text, held);
  // "U.S. Senator", "former Lakes Council adviser": what a public office is of, and what one was, is told whole.
  const isOfPlace = start > 0 && isPublicOffice(headWord, held);
  const isPast = opener > 0 && /^(?:former|ex|then|late|retired)$/.test(title[0]?.norm ?? '');
  const wholeRole = isPast || isOfPlace || isOpening ? title : role;
  // "head of safety", "envoy for Lakeland": what follows the head is read as after a name.
  const tail = head < title.length - 1 ? readPart(text, role) : {};
  // "Lakeland Superintendent | of Public Instruction": behind a place what follows the head is what the office is for.
  const isField = organisation.length > 0 && title[head + 1]?.norm === 'of';
  const written = (isField ? undefined : tail.role) ?? textOf(text, role);
  // "U.S. Sens. | Ana Rao and Bo Lind"
  const name = one === undefined ? written : written.slice(0, -last.text.length) + one;
  const opening = title.slice(0, wholeRole === role ? opener : start);
  const before = opening.length > 0 ? `${textOf(text, opening)} ` : '';
  // "a department spokesman", "company CEO": of the body at hand.
  const near = start === 0 && head > 0 && owner < 0 ? bareBody(title.slice(0, head)) : [];
  const beside = tail.affiliation ?? (near.length > 0 ? near : undefined);
  const told = isOrganisation(organisation, isOfPlace) ? organisation : beside;
  const affiliation = told ?? (party.length > 0 ? party : undefined);
  return {
    role: before + name,
    head: tail.head ?? roleHead(headWord),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** "Lakeland | Senator": an office of a place, not of a body of another kind. */
const isPublicOffice = (head: Word, held: readonly Word[]): boolean =>
  PUBLIC_OFFICES.has(roleHead(head)) &&
  // "Corbel President": presidents are of firms as well, which no list of lands has.
  !(head.norm === 'president' && !held.some((word) => isOfLand(word))) &&
  !held.some((word) => (BODY_KINDS.has(word.norm) && !LAND.test(word.norm)) || isBodyInShort(word));

const isOfLand = (word: Word): boolean =>
  isNation(word.text) || isNationality(word) || LAND.test(word.norm) || word.text.includes('.');

/** Whether the words before an office name an organisation: neither a study nor, in "U.S. District Judge", a district. */
function isOrganisation(words: readonly Word[], isOfPlace: boolean): boolean {
  const isDistrict = isOfPlace && /^(?:circuit|district)$/.test(words.at(-1)?.norm ?? '') && words.length < 3;
  return words.length > 0 && !isStudy(words) && !isDistrict;
}

/** Whether all words of a title are of the role. */
function isWhole(text: string, title: readonly Word[], head: number, isOwned: boolean): boolean {
  return (
    (isOwned &&
      !isCapital(title[head]) &&
      !title.slice(0, head).some((word) => isCapital(word) && BODY_KINDS.has(word.norm))) ||
    wholeTitle(title, head) ||
    (head === 1 && isCommonNoun(text, title[0])) ||
    isOfRegion(title, head)
  );
}

/** "police spokesman | ASP", "former defence chief | General": a rank after a small role is a form of address. */
function withoutRank(title: readonly Word[]): readonly Word[] {
  const isRanked = RANKS.has(title.at(-1)?.norm ?? '');
  // "Pentagon spokesman | Navy Capt."
  const small = isRanked ? title.findLastIndex((word) => !isCapital(word)) + 1 : 0;
  const isAfterRole = small > 0 && small < title.length && isSmallRole(title[small - 1]);
  const end = isAfterRole
    ? small
    : title.findLastIndex((word) => !(isCapital(word) && RANKS.has(word.norm))) + 1;
  const role = title[end - 1];
  // "Chairman | Rep."
  const isSeat = /^(?:Rep|Sen)\.$/.test(title[end]?.text ?? '') && role !== undefined && isRoleWord(role);
  if (isSeat && !ROLE_MODIFIERS.has(role.norm)) return title.slice(0, end);
  return end > 0 && isSmallRole(role) ? title.slice(0, end) : title;
}

const isSmallRole = (word: Word | undefined): boolean =>
  word !== undefined && !isCapital(word) && isRoleWord(word);

/** "Corbel CEO | and trade adviser": two roles of which each stands by itself; the body is that of either. */
function readJoined(text: string, words: readonly Word[]): Part | undefined {
  const last = words.at(-1);
  const and = words.findIndex((word, at) => at > 0 && /^(?:and|&)$/.test(word.norm));
  if (and < 0 || last === undefined || !isTitleHead(last) || isPlural(last)) return undefined;
  const [left, right] = [words.slice(0, and), words.slice(and + 1)];
  // "naturalist and TV presenter"
  const isCalling = (word: Word): boolean =>
    !isCapital(word) && word.pos === 'NOUN' && PERSONAL.test(word.norm);
  const lastLeft = left.at(-1);
  const isEnd = lastLeft !== undefined && (isRoleWord(lastLeft) || isCalling(lastLeft));
  // "Chief Executive Officer"
  const role = isEnd ? and - 1 : left.findIndex((word) => isRoleWord(word) || isCalling(word));
  const isWhole = role === and - 1 || /^(?:of|for)$/.test(left[role + 1]?.norm ?? '');
  if (role < 0 || !isWhole || right.some((word) => word.possessive || /^(?:of|for|and)$/.test(word.norm)))
    return undefined;
  const [first, second] = [readTitle(text, left), readTitle(text, right)];
  if (first.role === undefined || second.role === undefined) return undefined;
  const affiliation = first.affiliation ?? second.affiliation;
  const told = first.affiliation === undefined ? second.role : textOf(text, right);
  return {
    role: `${first.role} and ${told}`,
    ...(second.head === undefined ? {} : { head: second.head }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** "the study’s lead author": a document is no organisation. */
function isStudy(organisation: readonly Word[]): boolean {
  const last = organisation.at(-1);
  return last !== undefined && (!isCapital(last) || organisation.length === 1) && isDocument(singular(last));
}

/** "property developer", "street vendor": what no list of roles holds. */
function readDescription(text: string, title: readonly Word[]): Part {
  const last = title.at(-1);
  // "Harbour News | Ana Rao"
  if (title.length > 1 && hasBodyName(title) && title.every((word) => isCapital(word)))
    return { affiliation: title };
  const isCalling =
    last !== undefined &&
    (last.pos === 'NOUN' ||
      (title.length > 1 && last.pos === 'PROPN') ||
      (last.pos === 'ADJ' && last.norm.endsWith('ist')));
  const isPerson = isCalling && PERSONAL.test(last.norm) && !isNationality(last);
  return isPerson ? { role: textOf(text, title), head: roleHead(last) } : {};
}

/** Where the role's head stands: the role word that "of" or "for" follows, else the last one. */
function headAt(title: readonly Word[]): number {
  // "Friends of the Lakes | campaigner"
  const isMany = (word: Word): boolean => isCapital(word) && isPlural(word) && !RANKS.has(word.norm);
  const led = title.findIndex(
    (word, at) =>
      isTitleHead(word) &&
      JOINT.test(title[at + 1]?.norm ?? '') &&
      !(isMany(word) && title.slice(at + 1).some((other) => isTitleHead(other))),
  );
  return led >= 0 ? led : title.findLastIndex((word) => isTitleHead(word));
}

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

/** "Curry house owner", "Apex court judge": a capital that the head of a sentence may have given, before a small noun that is no office. */
function opensSentenceOnly(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || isCapital(next) || isRoleWord(next)) return false;
  // "Marlow police" are of a place.
  const isKind =
    !/^(?:campaign|police|press)$/.test(next.norm) &&
    (BODY_KINDS.has(next.norm) || BUSINESS_WORDS.has(next.norm));
  const lead = text.slice(Math.max(0, word.start - 3), word.start);
  const isFirst = lead.includes('\n') || /^$|[.!?”"]$/.test(lead.trimEnd());
  if (!isKind || !isFirst || !/\p{Ll}/u.test(word.text)) return false;
  // "Richmond | High | School" is another name.
  return !placesOfName(text, word.text).some(
    ({ before, after }) => /(?:^|[\s(])\p{Ll}+[,;]?\s$/u.test(before) && !/^\s\p{Lu}/u.test(after),
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

const PARTISAN = /^(?:democratic|republican|gop)$/;

/** "Oscar-winning", "Qaeda-linked": what tells of somebody rather than names a body. */
const TELLING = /^\p{L}+-(?:duty|\p{L}+(?:ed|ing)|born|led|run)$/u;

/** The words before a role that name an organisation; none where they only tell of a country or a kind of person. */
function organisationIn(text: string, all: readonly Word[]): Word[] {
  const told = all.findLastIndex((word) => TELLING.test(word.norm)) + 1;
  // "Republican Lakeland", but "Republican National Committee"
  const isParty = PARTISAN.test(all[told]?.norm ?? '') && !BODY_KINDS.has(all.at(-1)?.norm ?? '');
  const words = all.slice(isParty && told < all.length - 1 ? told + 1 : told);
  const first = words.findIndex(
    (word) => (!isNationality(word) || isUsedAsName(text, word)) && word.norm !== 'the',
  );
  if (first < 0) return [];
  // "EMEA | Area Head"
  if (words.length === 1 && (LEANINGS.has(words[0]?.norm ?? '') || REGIONS.has(words[0]?.norm ?? '')))
    return [];
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
  const [only] = telling;
  if (telling.length === 1 && only !== undefined && LEANINGS.has(only.norm)) return [];
  const isBare = telling.every((word) => word.pos === 'ADJ' && !BODY_KINDS.has(word.norm));
  return isBare ? [] : [...withoutDesk(telling)];
}

/** "Marlan CEO", where the text has "by Marlan," or "Marlan said" too: a name that ends as those of peoples do. */
function isUsedAsName(text: string, { text: name, norm }: Word): boolean {
  if (isDemonym(name) || norm.length < 4) return false;
  return placesOfName(text, name).some(({ before, after }) => {
    const isLed = /\b(?:at|by|with|for|from|of) $/.test(before.slice(-LONGEST_JOINT));
    return NAMED.test(after) || (isLed && /^(?:[.,;)]| (?:on|in|to|and|would)\b)/.test(after));
  });
}

/** The longest joint before a name, in UTF-16 units. */
const LONGEST_JOINT = 6;

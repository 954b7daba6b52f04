import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { BODY_KINDS, OWNED_PIECES, PIECES_OF_WHOLES } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import type { Part } from '../mention.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { RANKS } from '../../lexicon/honorifics.ts';
import { RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { AFTER_BODY, ROLE_LEAD_INS } from '../../lexicon/phrase-bounds.ts';
import { endOfBodyField } from './field-of-body.ts';
import { isOwner } from './phrase-shape.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isCapital, singular, textOf, withoutThe, type Word } from '../../text/words.ts';

/** What may stand before a body's name or a role, and tells nothing of either: "now", "Nairobi-based". */
export const isOpening = ({ norm, text }: Word): boolean =>
  (ROLE_LEAD_INS.has(norm) && text !== 'One') || norm.endsWith('-based') || norm.endsWith('-year-old');

/**
 * The words naming a body at the start of a phrase, without an article, an owner and words in small letters before it. Of
 * a piece that is led the owner is kept: "head of | the ministry’s ports team".
 */
export function bodyIn(words: readonly Word[], isLed = false): Word[] {
  const end = words.findIndex((_, at) => endsBody(words, at));
  const phrase = end < 0 ? words : words.slice(0, end);
  // "a group called | Citizens for Kells"
  if (end > 0 && /^(?:called|named|dubbed)$/.test(words[end]?.norm ?? '') && isCapital(words[end + 1]))
    return bodyIn(words.slice(end + 1), isLed);
  const isPiece = isLed && isUnit(phrase.at(-1));
  const owner = isPiece
    ? -1
    : phrase.findLastIndex((word, at) => word.possessive && !isCapital(word) && isCapital(phrase[at + 1]));
  const start = phrase.findIndex((word, at) => at > owner && !isOpening(word) && word.pos !== 'DET');
  const own = start < 0 ? [] : phrase.slice(start);
  const capital = own.findIndex((word) => isCapital(word) || (isPiece && word.possessive));
  const named = capital > 0 ? own.slice(capital) : own;
  // "the Accra-based brokerage Black Star"
  const kind = named.findLastIndex(
    (word, at) => BODY_KINDS.has(word.norm) && !isCapital(word) && isCapital(named[at + 1]),
  );
  // "the Dutch grid operator TenneX"
  const isTold = kind > 0 && named.slice(1, kind).every((word) => !isCapital(word) && word.pos !== 'ADP');
  if (isTold) return named.slice(kind + 1);
  // "Mercer Island-based | Corbel Co."
  const seat = named.findLastIndex(({ norm }) => norm.endsWith('-based'));
  // "Operations | of Leeds-based Corbel"
  const joint = named.findIndex(({ norm }, at) => at < seat && at > 0 && /^(?:of|at|for)$/.test(norm));
  if (joint > 0) return named.slice(0, joint);
  return seat < 0 ? named : named.slice(Math.max(seat + 1, kind + 1));
}

const textBefore = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - 2), at)
    .map(({ text }) => text)
    .join(' ');

function endsBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "Minister of Agriculture | About Corbel Corp.": a heading that has lost its line
  if (word === undefined || word.norm === ',' || (at > 0 && word.text === 'About')) return true;
  if (/^(?:VERB|AUX)$/.test(word.pos)) return !isCapital(word) && !isUnit(word);
  // "Speaker of the House | Rep. Ana Rao"
  if (at > 0 && word.text.endsWith('.') && RANKS.has(word.norm)) return true;
  // "Paths | to Peace", "EU Delegation | to Armenia"
  const isNamedTo =
    word.norm === 'to' &&
    isCapital(words[at + 1]) &&
    (isOfMany(words[at - 1]) ||
      /^(?:Campaign|Coalition|Committee|Delegation|Freedom|Mission|Right)$/.test(words[at - 1]?.text ?? ''));
  // "University | at Buffalo"
  const isSeated =
    word.norm === 'at' && /^(?:the )?University$/.test(textBefore(words, at)) && isCapital(words[at + 1]);
  // "Committee | on Harvests", "Committee | on the Rights of the Child"
  const on = words[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const isNamedOn =
    word.norm === 'on' &&
    isCapital(words[on]) &&
    !TIME_WORDS.has(words[on]?.norm ?? '') &&
    (isPanel(words[at - 1]) || isInNameOf(words, at));
  if (isNamedTo || isSeated || isNamedOn || joinsWhole(words, at)) return false;
  if (AFTER_BODY.has(word.norm) && !isCapital(word)) return at > 0;
  if (!/^(?:of|for|and|&)$/.test(word.norm)) return false;
  if (word.norm === 'and' && opensOffice(words, at + 1)) return true;
  // "Committee for a Responsible Budget"
  const article = word.norm === 'for' ? /^(?:the|an?)$/ : /^the$/;
  const after = article.test(words[at + 1]?.norm ?? '') ? words[at + 2] : words[at + 1];
  const isEnd = !isCapital(after) || (word.norm === 'and' && !isCapital(words[at - 1]));
  return isEnd && !isInField(words, at) && !joinsPiece(words, at) && !joinsKind(words, at);
}

/** "Secretariat of the Convention | on": behind a word for a body that a name opens with, and what it is of. */
const isInNameOf = (words: readonly Word[], at: number): boolean =>
  isCapital(words[at - 1]) &&
  words
    .slice(0, at)
    .some(
      (word, n) =>
        isCapital(word) && BODY_KINDS.has(word.norm) && /^(?:of|on)$/.test(words[n + 1]?.norm ?? ''),
    );

/** "Department | of | fish | and | wildlife": a joint inside what a body is for. */
function isInField(words: readonly Word[], at: number): boolean {
  const joint = words.findLastIndex(({ norm }, n) => n <= at && /^(?:of|for)$/.test(norm));
  return joint > 0 && endOfBodyField(words, joint) > at;
}

/** How many words after "at" a word for a body may stand. */
const WHOLE = 7;

/** "Department of Works | at the University of Lorne", "Lakes Cancer Centre | at Marlow Hospital": a piece before what it is a piece of. */
export function joinsWhole(words: readonly Pick<Word, 'norm' | 'text'>[], at: number): boolean {
  if (words[at]?.norm !== 'at') return false;
  const isProper = (word: Pick<Word, 'text'> | undefined): boolean => opensInCapital(word?.text ?? '');
  const before = words.slice(Math.max(0, at - WHOLE), at);
  const after = words.slice(words[at + 1]?.norm === 'the' ? at + 2 : at + 1, at + WHOLE);
  const end = after.findIndex((word) => !isProper(word) && !/^(?:of|and|&|the)$/.test(word.norm));
  return (
    isProper(before.at(-1)) &&
    before.some((word) => isProper(word) && PIECES_OF_WHOLES.has(word.norm)) &&
    isProper(after[0]) &&
    after
      .slice(0, end < 0 ? undefined : end)
      .some(({ norm }) => /^(?:college|hospital|hospitals|institute|school|university)$/.test(norm))
  );
}

/** "Committee", "Council": bodies that are named by what they are on. */
const isPanel = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && BODY_KINDS.get(word.norm)?.has('council') === true;

/** "Mothers Against", "Paths to": a capitalised word for many, with which a name opens that goes on with a preposition. */
const isOfMany = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  singular(word) !== word.norm &&
  !BODY_KINDS.has(word.norm) &&
  !/^(?:states|nations|emirates|islands)$/.test(word.norm);

/** "Chamber of Commerce and | Managing Director": another office of whoever is told of. */
function opensOffice(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.norm ?? '', words[at + 1]?.norm];
  if (ROLE_MODIFIERS.has(first) && ROLE_NOUNS.has(second ?? '')) return true;
  return ROLE_NOUNS.has(first) && isCapital(words[at]) && /^(?:of|for|at)$/.test(second ?? '');
}

/** "ESA’s solar | and planetary missions division": a piece of the owner, which two words tell of. */
function joinsPiece(words: readonly Word[], and: number): boolean {
  const rest = words.slice(and + 1, and + 5);
  const piece = rest.findIndex(({ norm, text }) => UNITS.test(norm) || OWNED_PIECES.has(text));
  return (
    words[and]?.norm === 'and' &&
    words[and - 2]?.possessive === true &&
    piece > 0 &&
    rest.slice(0, piece).every((word) => /^(?:NOUN|ADJ)$/.test(word.pos))
  );
}

/** The most words between "and" and the word for a body that ends what a firm does. */
const KIND = 5;

/** "agent builder | and orchestration startup Edra": "and" inside what a firm does that is named behind it. */
function joinsKind(words: readonly Word[], and: number): boolean {
  const rest = words.slice(and + 1, and + KIND + 2);
  const name = rest.findIndex((word) => isCapital(word));
  return (
    /^(?:and|&)$/.test(words[and]?.norm ?? '') &&
    !isCapital(words[and - 1]) &&
    name > 0 &&
    BODY_KINDS.has(rest[name - 1]?.norm ?? '') &&
    rest.slice(0, name).every(({ pos }) => /^(?:NOUN|ADJ)$/.test(pos))
  );
}

/** "the University of Lorne | and Ardent Institute of Technology": of two bodies the first stands for both. */
export function firstBody(issuer: readonly Word[]): readonly Word[] {
  const and = issuer.findIndex((word) => word.norm === 'and');
  const isBody = (words: readonly Word[]): boolean => {
    const [only] = words;
    if (words.length === 1) return /^\p{Lu}{2,}$/u.test(only?.text ?? '');
    return isCapital(only) && words.some((word) => BODY_KINDS.has(word.norm));
  };
  // "the African Union Peace | and Security Council" is one.
  const isWhole = (words: readonly Word[]): boolean =>
    BODY_KINDS.has(words.at(-1)?.norm ?? '') || words.some(({ norm }) => norm === 'of' || norm === 'for');
  const first = issuer.slice(0, Math.max(0, and));
  return and > 0 && isBody(first) && (first.length === 1 || isWhole(first)) && isBody(issuer.slice(and + 1))
    ? issuer.slice(0, and)
    : issuer;
}

/** "White House | Russia adviser": a government's house, without the country that somebody in it is for. */
export function withoutDesk(words: readonly Word[]): readonly Word[] {
  const [house, desk] = words.slice(-2);
  const isHouse = /^(?:house|department|ministry|office|council)$/.test(house?.norm ?? '');
  return desk !== undefined && words.length > 2 && isHouse && isNation(desk.text)
    ? words.slice(0, -1)
    : words;
}

/** The longest name of a body, in words. */
const LONGEST = 14;

/**
 * The part with the body that its role is held in. A piece of the body that is led is of the role: "head of the policy
 * team", but "an adviser at its policy team".
 */
export function withBody(text: string, part: Part, told: readonly Word[], isLed = false): Part {
  const body = withoutNext(told);
  const last = body.at(-1);
  // Neither a sum nor a study is where somebody works, nor is "the mayor’s opponent".
  if (
    last === undefined ||
    (!isCapital(last) && body.length > 1 && RELATIONS.has(singular(last))) ||
    /[$£€¥₹]/.test(body[0]?.text ?? '') ||
    (!isCapital(last) && isDocument(singular(last)))
  )
    return part;
  if (body.every((word) => TIME_WORDS.has(word.norm)) || joinsSomebody(body)) return part;
  // Without a name its head is a word for a body: "the city council", but not "county transportation".
  const tells =
    body.some((word) => isCapital(word) || isOwner(word)) || BODY_KINDS.has(singular(last)) || isOfBody(body);
  const isClause = body.some((word) => /^(?:VERB|AUX)$/.test(word.pos) && !isCapital(word) && !isUnit(word));
  if (!tells || isClause || body.length > LONGEST) return part;
  const { unit, organisation } = isLed ? unitOf(body) : { unit: [], organisation: body };
  const isPiece = unit.length > 0 && part.role !== undefined;
  return {
    ...part,
    ...(isPiece ? { role: `${part.role} of the ${textOf(text, unit)}` } : {}),
    affiliation: organisation,
  };
}

/** "Lakeland | and Ana Rao of Marlow", "Lakeland | and Senator Bo Lind": the next one named is of no body; but "Bo and Ana Rao Foundation". */
function withoutNext(body: readonly Word[]): readonly Word[] {
  const titled = body.findIndex(
    ({ norm }, at) => at > 0 && norm === 'and' && isTitle(body[at + 1]) && isCapital(body[at + 2]),
  );
  if (titled > 0) return body.slice(0, titled);
  const and = body.findIndex(
    ({ norm }, at) =>
      at > 0 && norm === 'and' && GIVEN_NAMES.has(body[at + 1]?.norm ?? '') && isCapital(body[at + 1]),
  );
  if (and < 0 || GIVEN_NAMES.has(body[and - 1]?.norm ?? '')) return body;
  const joint = body.findIndex(({ pos }, at) => at > and && pos === 'ADP');
  const name = body.slice(and + 1, joint < 0 ? undefined : joint);
  const isPerson = name.length > 1 && !name.some((word) => BODY_KINDS.has(word.norm) || !isCapital(word));
  return isPerson ? body.slice(0, and) : body;
}

/** "Senator", "Gov.": the title of whoever is named next. */
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && RANKS.has(word.norm);

/** "U.S. veteran and | Lorne’s": what somebody is, and where. */
const joinsSomebody = (body: readonly Word[]): boolean =>
  body.some(({ norm }, at) => {
    const before = body[at - 1];
    return norm === 'and' && before !== undefined && !isCapital(before) && isPersonNoun(before.norm);
  });

/** "ministry of works": a word for a body before what it is for. */
const isOfBody = (body: readonly Word[]): boolean =>
  body.some((word, at) => BODY_KINDS.has(singular(word)) && /^(?:of|for|in)$/.test(body[at + 1]?.norm ?? ''));

/** Pieces of bodies, in which people are put to work; departments and bureaus are bodies of their own. */
const UNITS = /^(?:arm|branch|chapter|desk|group|practice|section|team|unit|wing)$/;

/** Whether the word is for a piece of a body: "team", "Directorate". */
export const isUnit = (word: Word | undefined): boolean => word !== undefined && UNITS.test(word.norm);

/** A body parted from its piece: "Lakes Trust’s | policy team", "Marlow chapter | of the Lakes Trust"; `unit` may be empty. */
function unitOf(body: readonly Word[]): { unit: readonly Word[]; organisation: readonly Word[] } {
  const owner = body.findLastIndex((word) => word.possessive);
  const owned = body.slice(owner + 1);
  const end = owned.findIndex((word) => word.norm === 'of');
  const last = owned[(end < 0 ? owned.length : end) - 1];
  if (owner >= 0 && (isUnit(last) || (isCapital(body[owner]) && OWNED_PIECES.has(last?.text ?? ''))))
    return { unit: owned, organisation: body.slice(0, owner + 1) };
  const of = body.findIndex(
    (word, at) => word.norm === 'of' && isUnit(body[at - 1]) && !isCapital(body[at - 1]),
  );
  const organisation = body.slice(of + 1);
  return of < 1
    ? { unit: [], organisation: body }
    : {
        unit: body.slice(0, of),
        organisation: withoutThe(organisation),
      };
}

import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { DEED_NOUNS, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { AFTER_UNDERTAKING, TELLS_UNDERTAKING } from '../../lexicon/phrase-bounds.ts';
import type { Sentence, Token } from '../../model.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import { opensInCapital } from '../../text/letters.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { ASIDE_MARK, isDoneBehind } from './done-behind.ts';
import { mayBeSomebody, opensPerson } from './may-be-somebody.ts';
import type { FoundHead } from './name-mention.ts';
import { CLOSING, LONGEST, OPENING, type Range } from './quoted-names.ts';
import { COINING_KINDS, LONGEST_SLOGAN, SLOGAN_NOUNS } from './slogans.ts';

/** "Know Your Number, a screening programme that it launched": a name, a comma or dash, and what it is. */
export function readApposition(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  head: FoundHead,
): Range | null {
  let at = openingOf(tokens, head, firstToken);
  const told =
    tokens[at]?.norm === 'the' &&
    /^(?:that|which|announced|launched|unveiled)$/.test(tokens[head.end]?.norm ?? '');
  const owned = ownedFrom(tokens, at, firstToken);
  if (!/^an?$/.test(tokens[at]?.norm ?? '') && !told && owned < 0) return null;
  const next = head.end < endToken ? tokens[head.end] : undefined;
  // "an initiative bringing tutors to villages"
  const doing = next?.pos === 'VERB' && next.norm.endsWith('ing');
  if (!doing && !AFTER_UNDERTAKING.has(next?.norm ?? '.')) return null;
  const isDone = isDoneBehind(tokens, head.end, endToken);
  at = owned < 0 ? at - 1 : owned - 1;
  // "Stand for Small, which is a partnership of"
  if (/^(?:is|was)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === 'which') at -= 2;
  // “All Patrons,” a fundraising campaign
  const inside = CLOSING.test(tokens[at]?.text ?? '') && tokens[at - 1]?.norm === ',';
  if (!ASIDE_MARK.test(tokens[at]?.text ?? '') && !inside) return null;
  let end = inside ? at - 1 : beforeTime(tokens, at);
  const closed = inside || CLOSING.test(tokens[end - 1]?.text ?? '');
  if (closed && !inside) end -= 1;
  const first = closed
    ? quotedFrom(tokens, firstToken, end)
    : (objectFrom(tokens, firstToken, end) ?? capitalsFrom(tokens, firstToken, end));
  // One word, or a subject that opens the sentence, is more likely a body or a person.
  const subject =
    first === firstToken &&
    end - first < 3 &&
    !(owned >= 0 && COINING_KINDS.test(head.head.kind)) &&
    !(isCoining(head) && (doing || TELLS_UNDERTAKING.has(next?.norm ?? ''))) &&
    !(isDone && !opensPerson(tokens[first]));
  // A name with a head of its own ("X Initiative, a programme") is found by that.
  const headed = HEAD_NOUNS.has(tokens[end - 1]?.norm ?? '');
  const object = isObject(tokens, first);
  // "expands Plates for Change, its meals initiative": what somebody owns may be anybody's, but for what is done with it.
  // "Rask, a project": one word may be a person's or a place's.
  const isCoined = tokens[first]?.pos === 'PROPN' && !mayBeSomebody(tokens[first]);
  const done = object || isOfDeed(tokens, first) || (isDone && isCoined);
  const plain = (owned < 0 && !doing) || closed || done || first === firstToken;
  // “Salt”, the charity’s new campaign
  const quoted = closed && end > first && COINING_KINDS.test(head.head.kind);
  const named = end - first >= 2 || (end > first && done) || quoted;
  return named && plain && !subject && !headed ? { first, end } : null;
}

/** Where the article or the owner's last word stands that opens the phrase of a head: "[a] new £3 million scheme", "Halden[’s] scheme". */
function openingOf(tokens: readonly Token[], head: FoundHead, least: number): number {
  let at = head.first - 1;
  while (
    at > least &&
    head.first - at < 8 &&
    (/^(?:ADJ|NOUN|VERB|NUM|SYM)$/.test(tokens[at]?.pos ?? '') ||
      tokens[at]?.text === '-' ||
      // "a childhood-to-career program"
      (tokens[at - 1]?.text === '-' && tokens[at + 1]?.text === '-'))
  )
    at -= 1;
  return at;
}

/** Whether what is called so is no body and nobody. */
const isCoining = ({ word, head }: FoundHead): boolean =>
  COINING_KINDS.test(head.kind) || word === 'scheme' || word === 'project';

/** "[its] meals initiative", "[the foundation]’s mentoring program": where the words for an owner begin that end at `at`; -1 where none stands there. */
function ownedFrom(tokens: readonly Token[], at: number, least: number): number {
  if (/^(?:its|their|our|his|her)$/.test(tokens[at]?.norm ?? '')) return at;
  if (!/^['’]s?$/.test(tokens[at]?.norm ?? '')) return -1;
  let first = at;
  while (first > least && at - first < OWNER && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[first - 1]?.pos ?? ''))
    first -= 1;
  return first < at ? first : -1;
}

/** Tokens of an owner. */
const OWNER = 6;

/** "the launch of Connected North, an initiative": right behind a noun that names a deed. */
const isOfDeed = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.norm === 'of' && DEED_NOUNS.has(tokens[first - 2]?.norm ?? '');

/** "launched Yachay, a training programme" */
const isObject = (tokens: readonly Token[], first: number): boolean =>
  DEED_VERBS.get(plainForm(tokens[first - 1]))?.weak === false;

/** "is extending Safe at Home, its scheme": where a name with small words begins right behind its deed; undefined where none does. */
function objectFrom(tokens: readonly Token[], least: number, end: number): number | undefined {
  if (!opensInCapital(tokens[end - 1]?.text ?? '')) return undefined;
  let first = end - 1;
  while (
    first > least &&
    end - first < LONGEST_SLOGAN &&
    (opensInCapital(tokens[first - 1]?.text ?? '') || INTRODUCED_JOINERS.has(tokens[first - 1]?.text ?? ''))
  )
    first -= 1;
  const done = isObject(tokens, first) || isOfDeed(tokens, first);
  return opensInCapital(tokens[first]?.text ?? '') && done ? first : undefined;
}

/** Where the quotation opens that closes at `end`; `end` where it does not. */
function quotedFrom(tokens: readonly Token[], least: number, end: number): number {
  let first = end;
  while (first > least && end - first < LONGEST && !OPENING.test(tokens[first - 1]?.text ?? '')) first -= 1;
  const opens = first > least && OPENING.test(tokens[first - 1]?.text ?? '');
  return opens && /^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? '') ? first : end;
}

/** Where the capitals begin that end at `end`. */
function capitalsFrom(tokens: readonly Token[], least: number, end: number): number {
  let first = end;
  while (first > least && end - first < LONGEST && belongs(tokens, first - 1, least)) first -= 1;
  // "$1M for Pathways to Homes": a sum is no part of it.
  const sum = /^(?:[KMB]|[mb]n)$/i.test(tokens[first]?.text ?? '') && tokens[first - 1]?.pos === 'NUM';
  // "Introducing ReGrow, our programme"
  const opening =
    first === least && tokens[first]?.norm.endsWith('ing') === true && isObject(tokens, first + 1);
  // "Through Open Hangar, a programme launched in May"
  const led = first === least && tokens[first]?.pos === 'ADP' && end - first > 2;
  if (sum || opening || led) first += 1;
  while (first < end && !opensInCapital(tokens[first]?.text ?? '')) first += 1;
  return first;
}

/** "joined Open Seas [in May], a treaty": the end of a name before when. */
function beforeTime(tokens: readonly Token[], end: number): number {
  const isTimed =
    CALENDAR_WORDS.has(tokens[end - 1]?.norm ?? '') && /^(?:in|on)$/.test(tokens[end - 2]?.norm ?? '');
  return isTimed ? end - 2 : end;
}

/** "Clear Water Now is an initiative of Rivers United", "Open Hangar, which began in May, is the council’s scheme to": a name that the sentence says is one. */
export function readCopula(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  head: FoundHead,
): Range | null {
  const isMission = head.word === 'mission' && tokens[head.end]?.norm === 'to';
  if (!isMission && !/^(?:initiative|programme|program|campaign|project|scheme)$/.test(head.word))
    return null;
  const slogan = readSloganOf(tokens, firstToken, head);
  if (slogan !== null) return slogan;
  const at = openingOf(tokens, head, firstToken);
  const owned = ownedFrom(tokens, at, firstToken);
  if (!/^an?$/.test(tokens[at]?.norm ?? '') && owned < 0) return null;
  // "is a programme director"
  const next = head.end < endToken ? tokens[head.end] : undefined;
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return null;
  const verb = (owned < 0 ? at : owned) - 1;
  if (!/^(?:is|was)$/.test(tokens[verb]?.norm ?? '')) return null;
  const stop = tokens[verb - 1]?.norm === ',' ? asideFrom(tokens, verb - 1, firstToken) : verb;
  const end = CLOSING.test(tokens[stop - 1]?.text ?? '') ? stop - 1 : stop;
  let first = end;
  while (first > firstToken && end - first < LONGEST && belongs(tokens, first - 1, firstToken)) first -= 1;
  const opens = first === firstToken || OPENING.test(tokens[first - 1]?.text ?? '');
  const headed = HEAD_NOUNS.has(tokens[end - 1]?.norm ?? '');
  const named = end - first >= 2 || (end > first && stop > end && COINING_KINDS.test(head.head.kind));
  return opens && named && opensInCapital(tokens[first]?.text ?? '') && !headed ? { first, end } : null;
}

/** Where the clause in commas opens that closes at `close`: "X[,] which was launched in May, is"; `close` where none does. */
function asideFrom(tokens: readonly Token[], close: number, least: number): number {
  for (let at = close - 1; at > least && close - at < LONGEST; at -= 1) {
    if (tokens[at]?.norm !== ',') continue;
    const opening = tokens[at + 1];
    return opening?.norm === 'which' || /^(?:VERB|ADJ)$/.test(opening?.pos ?? '') ? at : close;
  }
  return close;
}

/** Tokens between a slogan's "of" and the noun that tells what it is of. */
const SLOGAN_OF = 12;

/** "“X” is the slogan of a new campaign": the quoted name before the verb. */
function readSloganOf(tokens: readonly Token[], least: number, head: FoundHead): Range | null {
  let at = head.first - 1;
  while (
    at > least &&
    head.first - at < SLOGAN_OF &&
    (/^(?:ADJ|NOUN|PROPN|VERB|DET|NUM|PART)$/.test(tokens[at]?.pos ?? '') ||
      /^['’]s?$|^-$/.test(tokens[at]?.norm ?? ''))
  )
    at -= 1;
  if (tokens[at]?.norm !== 'of' || !SLOGAN_NOUNS.test(tokens[at - 1]?.norm ?? '')) return null;
  const verb = tokens[at - 2]?.norm === 'the' ? at - 3 : at - 2;
  if (!/^(?:is|was)$/.test(tokens[verb]?.norm ?? '') || !CLOSING.test(tokens[verb - 1]?.text ?? ''))
    return null;
  const end = tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
  let first = end;
  // A slogan with a full stop may open in the sentence before.
  while (first > 0 && end - first < LONGEST && !OPENING.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return OPENING.test(tokens[first - 1]?.text ?? '') && first < end ? { first, end } : null;
}

/** A word that can stand inside a name before its head: a capital, or a joiner between capitals. */
export function belongs(tokens: readonly Token[], at: number, least: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "the Forward 2028 plan"
  if (/^20\d\d$/.test(token.text)) return at > least && opensInCapital(tokens[at - 1]?.text ?? '');
  if (/^\p{Lu}/u.test(token.text)) return at > least || !/^(?:DET|PRON)$/.test(token.pos);
  if (/^(?:for|and|of|to|your|on|in)$/.test(token.norm))
    return (
      at - 1 >= least &&
      // "the Canal Projects and Harbour project" are two.
      !(token.norm === 'and' && HEAD_NOUNS.has(tokens[at - 1]?.norm ?? '')) &&
      opensInCapital(tokens[at - 1]?.text ?? '') &&
      (tokens[at + 1]?.norm === 'the' || !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
    );
  // "Lights on the Moy"
  if (token.norm === 'the')
    return at > least && belongs(tokens, at - 1, least) && opensInCapital(tokens[at + 1]?.text ?? '');
  return token.text === '-' && tokens[at - 1]?.end === token.start;
}

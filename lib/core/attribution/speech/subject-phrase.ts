import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isDeterminer, isJoined, isNominal } from './noun-phrase.ts';
import { beforeQuotation, isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import {
  CLAUSE_OPENERS,
  NOUN_JOINTS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../../lexicon/closed-classes.ts';

/** How far back, in tokens, a relative clause inside a subject may open. */
const LONGEST_RELATIVE = 14;

const OBJECT_PRONOUN = /^(?:her|him|it|me|them|us|you)$/;
/** "some of the residents" */
const PART_OF = /^(?:all|both|few|half|many|most|none|one|several|some)$/;

const PARTICIPLE =
  /(?:ed|en|ing|led|held|made|sent|known|shown|seen|drawn|put|run|done|born|wn|built|told|read)$/;

/**
 * The noun phrase, without appositions, that ends before `end` and may be the subject of the verb after it. It must
 * stand where a clause can begin; with `anywhere` it need not.
 */
export function subjectPhraseBefore(
  reading: Reading,
  end: number,
  floor: number,
  anywhere = false,
): TokenRange | undefined {
  const scan = scanBack(reading, end, floor);
  for (const first of scan) {
    const start = withoutTime(reading, first, end);
    if (start < end && hasHead(reading, start, end) && (anywhere || opensClause(reading, start, floor))) {
      return { first: start, end };
    }
  }
  return undefined;
}

/** Where the phrase may begin: the longest first, then what is left of a conjunction's right hand. */
function scanBack(reading: Reading, end: number, floor: number): number[] {
  const starts: number[] = [];
  let first = end;
  let at = end - 1;
  while (at >= floor) {
    if (first === end && SUBJECT_PRONOUNS.has(wordAt(reading, at)) && !isQuoted(reading, at)) return [at];
    const next = stepBack(reading, at, first, end, floor);
    if (next === undefined) break;
    if (posAt(reading, at) === 'CCONJ') starts.unshift(first);
    first = next + 1;
    at = next;
  }
  starts.unshift(first);
  return starts.filter((start) => start < end);
}

/** The index before the word or phrase at `at` if that belongs to the noun phrase opening at `first` so far. */
function stepBack(
  reading: Reading,
  at: number,
  first: number,
  end: number,
  floor: number,
): number | undefined {
  const started = first < end;
  if (isQuoted(reading, at)) {
    const before = beforeQuotation(reading, at);
    return started && (isDeterminer(reading, before) || posAt(reading, before) === 'ADJ')
      ? before
      : undefined;
  }
  switch (posAt(reading, at)) {
    case 'VERB':
    case 'AUX':
      return beforeVerb(reading, at, started, floor);
    case 'PRON':
    case 'PART':
    case 'ADV':
    case 'ADP':
    case 'CCONJ':
      return joinsOn(reading, at, first, started) ? at - 1 : undefined;
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
    case 'X':
    case 'DET':
      return namesOn(reading, at, first, started) ? at - 1 : undefined;
    default:
      return beforeMark(reading, at, first, floor);
  }
}

/** Whether a noun, or a word that describes one, belongs to the phrase behind it: nothing stands before a determiner. */
function namesOn(reading: Reading, at: number, first: number, started: boolean): boolean {
  if (!started || !isDeterminer(reading, first)) return true;
  const word = wordAt(reading, at);
  const pos = posAt(reading, at);
  // "the mayor’s adviser the Rev. Lee"
  if (pos === 'NOUN' || pos === 'PROPN') return wordAt(reading, first + 1) === 'rev';
  return (pos === 'DET' ? /^(?:all|both|half)$/ : /^(?:half|one|some)$/).test(word);
}

/** Whether a pronoun, particle, adverb, preposition or conjunction belongs to the phrase behind it. */
function joinsOn(reading: Reading, at: number, first: number, started: boolean): boolean {
  const word = wordAt(reading, at);
  const opened = started && isDeterminer(reading, first);
  switch (posAt(reading, at)) {
    case 'PRON':
      if (POSSESSIVES.has(word)) return started && !opened;
      // "he and his wife", "people who know him"
      if (posAt(reading, first) === 'CCONJ' && PERSONAL_PRONOUNS.has(word)) return true;
      if (!started && OBJECT_PRONOUN.test(word) && posAt(reading, at - 1) === 'VERB') return true;
      // "one of them", "those who know him"
      return posAt(reading, first) === 'ADP' || (!started && NOUN_JOINTS.has(wordAt(reading, at - 1)));
    case 'PART':
      return started && (word.includes("'") ? isNominal(reading, at - 1) : isInName(reading, at));
    case 'ADV':
      return started && !opened && /^(?:ADJ|NUM|VERB|ADV|DET)$/.test(posAt(reading, first));
    case 'ADP':
      return started && NOUN_JOINTS.has(word) && joinsNouns(reading, at);
    default:
      return started && (isNominal(reading, at - 1) || wordAt(reading, at - 1) === ',');
  }
}

const joinsNouns = (reading: Reading, at: number): boolean =>
  isNominal(reading, at - 1) ||
  wordAt(reading, at - 1) === ')' ||
  PARTICIPLE.test(wordAt(reading, at - 1)) ||
  /^(?:familiar|close)$/.test(wordAt(reading, at - 1)) ||
  (wordAt(reading, at) === 'of' && PART_OF.test(wordAt(reading, at - 1)));

/** "Committee | to | Protect Rivers": inside a name, by its capitals. */
const isInName = (reading: Reading, to: number): boolean =>
  reading.tokens[to]?.text === 'to' &&
  BODY_KINDS.has(wordAt(reading, to - 1)) &&
  isCapital(reading, to - 1) &&
  isCapital(reading, to + 1);

const isCapital = (reading: Reading, at: number): boolean => /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');

/** Verbs inside a noun phrase: "leaked papers", "a survey published by the board", "a man who knows him". */
function beforeVerb(reading: Reading, at: number, started: boolean, floor: number): number | undefined {
  const next = posAt(reading, at + 1);
  const previous = posAt(reading, at - 1);
  if (started && isInName(reading, at - 1)) return at - 2;
  if (started && isNominal(reading, at - 1) && tellsWho(reading, at)) return at - 1;
  // "people familiar with his thinking"
  const isNoun =
    wordAt(reading, at).endsWith('ing') &&
    (previous === 'PART' || previous === 'DET' || POSSESSIVES.has(wordAt(reading, at - 1)));
  if (!started && isNoun) return at - 1;
  if (started && PARTICIPLE.test(wordAt(reading, at))) {
    const opens =
      at === floor ||
      /^(?:DET|ADJ|ADV|ADP|PUNCT|CCONJ|NUM|NOUN)$/.test(previous) ||
      POSSESSIVES.has(wordAt(reading, at - 1));
    if (/^(?:NOUN|ADJ|PROPN)$/.test(next) && opens && previous !== 'NOUN') return at - 1;
    if (/^(?:ADP|ADV|PART)$/.test(next) && isNominal(reading, at - 1)) return at - 1;
  }
  for (
    let back = at - 1;
    back > floor && at - back < LONGEST_RELATIVE && wordAt(reading, back) !== ',';
    back -= 1
  ) {
    const isRelative =
      RELATIVES.has(wordAt(reading, back)) || /^(?:where|whose|when)$/.test(wordAt(reading, back));
    if (isRelative && isNominal(reading, back - 1)) return back - 1;
  }
  return undefined;
}

/** "a lawyer | representing the family", "a teacher | called Jon Roe": what somebody does to somebody, or what they are called. */
const tellsWho = (reading: Reading, at: number): boolean =>
  wordAt(reading, at).endsWith('ing')
    ? /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(posAt(reading, at + 1)) || POSSESSIVES.has(wordAt(reading, at + 1))
    : /^(?:called|named|nicknamed)$/.test(wordAt(reading, at)) && posAt(reading, at + 1) === 'PROPN';

/** Marks inside a noun phrase: hyphens, "&", an abbreviation's full stop, a possessive apostrophe, brackets. */
function beforeMark(reading: Reading, at: number, first: number, floor: number): number | undefined {
  const word = wordAt(reading, at);
  if (word === ')') {
    for (let open = at - 1; open > floor && at - open < LONGEST_RELATIVE; open -= 1) {
      if (wordAt(reading, open) === '(') return open - 1;
    }
    return undefined;
  }
  if (word === '&' || (/^[-–/]$/.test(word) && isJoined(reading, at - 1) && isJoined(reading, at)))
    return at - 1;
  if (word === "'" && isJoined(reading, at - 1)) return at - 1;
  const abbreviates = word === '.' && isJoined(reading, at - 1) && posAt(reading, at - 1) === 'PROPN';
  if (abbreviates) return at - 1;
  // "Halden Instruments, Inc."
  if (
    word === ',' &&
    /^(?:inc|ltd|llc|corp|plc|jr|sr|co)\.?$/.test(wordAt(reading, first)) &&
    posAt(reading, at - 1) === 'PROPN'
  )
    return at - 1;
  // "Clinton, Sanders and Trump said"
  const lists =
    word === ',' &&
    posAt(reading, first) === 'PROPN' &&
    listsNames(reading, first) &&
    posAt(reading, at - 1) === 'PROPN';
  return lists || listsWithArticles(reading, at, first, floor) ? at - 1 : undefined;
}

/** "The FAO, the WFP and UNICEF said": where the first name opens the clause with its article too, so that none is a place that it opens with. */
function listsWithArticles(reading: Reading, comma: number, first: number, floor: number): boolean {
  if (wordAt(reading, first) !== 'the' || !listsNames(reading, first + 1)) return false;
  let at = comma - 1;
  while (at > floor && posAt(reading, at) === 'PROPN') at -= 1;
  return at < comma - 1 && wordAt(reading, at) === 'the' && (at === floor || wordAt(reading, at - 1) === ',');
}

function listsNames(reading: Reading, first: number): boolean {
  for (let at = first; at < first + 6; at += 1) {
    const next = at + (wordAt(reading, at + 1) === 'the' ? 2 : 1);
    if (wordAt(reading, at) === 'and' && posAt(reading, next) === 'PROPN') return true;
    if (posAt(reading, at) !== 'PROPN') return false;
  }
  return false;
}

/** "Tuesday Trump" is Trump; a phrase that is a time and no more is empty. */
function withoutTime(reading: Reading, first: number, end: number): number {
  let start = first;
  while (
    start < end &&
    (TIME_WORDS.has(wordAt(reading, start)) ||
      posAt(reading, start) === 'CCONJ' ||
      wordAt(reading, start) === ',')
  )
    start += 1;
  return start;
}

function hasHead(reading: Reading, first: number, end: number): boolean {
  const last = wordAt(reading, end - 1);
  if (last === ')' || last === '.') return hasHead(reading, first, end - 1) || isQuoted(reading, end - 1);
  return (
    isNominal(reading, end - 1) ||
    posAt(reading, end - 1) === 'ADJ' ||
    (end - first > 1 && !/^(?:ADP|DET|CCONJ|PART|PUNCT)$/.test(posAt(reading, end - 1)))
  );
}

/** Whether a clause can begin at `first`: at the sentence's start, after a mark, a conjunction or a relative. */
function opensClause(reading: Reading, first: number, floor: number): boolean {
  if (first <= floor || isQuoted(reading, first - 1)) return true;
  const word = wordAt(reading, first - 1);
  const pos = posAt(reading, first - 1);
  return (
    pos === 'PUNCT' ||
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    pos === 'ADV' ||
    pos === 'INTJ' ||
    CLAUSE_OPENERS.has(word) ||
    // "Speaking in July Ana Rao said"
    (TIME_WORDS.has(word) &&
      posAt(reading, first) === 'PROPN' &&
      (first - 1 === floor || posAt(reading, first - 2) === 'ADP')) ||
    // "In 2024 the bank warned"
    (pos === 'NUM' && first - 2 === floor && posAt(reading, floor) === 'ADP')
  );
}

import type { Block } from '../../model.ts';
import { type Cue, cueAt } from '../speech/cues.ts';
import { NOT_LABELS } from '../../lexicon/label-words.ts';
import { EXPLAINING_OPENERS } from '../../lexicon/phrase-bounds.ts';
import { hasFiniteVerb } from '../speech/left-side.ts';
import { nounPhraseFrom } from '../speech/noun-phrase.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';
import type { Relation } from '../relation.ts';
import { isShare, isSource, LONGEST_SOURCE, namesSomebody, speaks } from './headline-source.ts';
import { trimContent } from '../speech/content.ts';
import { isTimeAt } from '../speech/time-at.ts';

/** The shortest claim, in tokens. */
const SHORTEST_CLAIM = 3;
/** The longest headline, in UTF-16 units. */
const LONGEST_HEADLINE = 250;
/** Answers that are no claim: "says no to a new bridge". */
const ANSWERS = /^(?:no|yes|sorry|goodbye|hello|thanks|thank)$/;

/** The blocks that are headlines: headings, and short lines without a full stop above the first full paragraph. */
export function headlineBlocks(text: string, blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let above = true;
  blocks.forEach((block, index) => {
    const isShort = block.end - block.start <= LONGEST_HEADLINE;
    const isSentence = /[.!?…:;,]["”’']?$/.test(text.slice(block.start, block.end));
    const isProse = block.kind === 'paragraph' || block.kind === 'standfirst';
    if (block.kind === 'heading' || (above && isShort && !isSentence && isProse)) found.add(index);
    if (isProse && isSentence) above = false;
  });
  return found;
}

/**
 * The attribution that a headline makes by its form: "…: ministry", "Mayor: city will …", "… – watchdog",
 * "…, says watchdog", "… survey finds". `names` are the words of names known to speak in the article.
 */
export function readHeadline(
  reading: Reading,
  headline: TokenRange,
  names: ReadonlySet<string>,
): Relation | undefined {
  const words = afterKicker(reading, headline);
  return (
    readQuoted(reading, words, names) ??
    readMark(reading, words, names) ??
    readAccording(reading, words) ??
    readClosingCue(reading, words) ??
    readTelegram(reading, words)
  );
}

/** The headline after "UPDATE 2-", "Exclusive:" and the like, and after the time of a live report. */
export const afterKicker = (reading: Reading, headline: TokenRange): TokenRange => ({
  first: endOfKicker(reading, headline),
  end: headline.end,
});

function endOfKicker(reading: Reading, { first, end }: TokenRange): number {
  if (/^\d{1,2}[:.]\d\d(?:am|pm)?$/.test(wordAt(reading, first))) return first + 1;
  for (let at = first + 1; at < Math.min(end - SHORTEST_CLAIM, first + 4); at += 1) {
    if (!/^[:-]$/.test(wordAt(reading, at))) continue;
    const words = reading.tokens.slice(first, at).map((token) => token.norm);
    const plain = words.filter((word) => !/^\d+$/.test(word)).join(' ');
    if (wordAt(reading, at) === '-' && words.length === 1) continue;
    return NOT_LABELS.has(plain) && !speaks(plain) ? at + 1 : first;
  }
  return first;
}

/** A quotation on one side of the colon, who speaks at the head of the other: "‘We were late’: driver tells of fall". */
function readQuoted(
  reading: Reading,
  { first, end }: TokenRange,
  names: ReadonlySet<string>,
): Relation | undefined {
  const opens = opensQuotation(reading, first);
  const colon = opens ? afterQuotation(reading, first) : colonBefore(reading, first, end);
  if (colon === undefined || wordAt(reading, colon) !== ':') return undefined;
  if (!opens && (!opensQuotation(reading, colon + 1) || afterQuotation(reading, colon + 1) < end))
    return undefined;
  const side = opens ? { first: colon + 1, end } : { first, end: colon };
  let head = side.first;
  while (head < side.end && /^(?:NOUN|PROPN|ADJ|DET)$/.test(posAt(reading, head))) head += 1;
  const source = { first: side.first, end: head };
  if (!isSource(reading, source, names, true)) return undefined;
  const claim = opens ? { first, end: colon } : { first: colon + 1, end };
  return relation(reading, source, { first: colon, end: colon + 1 }, claim);
}

function colonBefore(reading: Reading, first: number, end: number): number | undefined {
  for (let at = first + 1; at < end; at += 1)
    if (wordAt(reading, at) === ':' && !isQuoted(reading, at)) return at;
  return undefined;
}

/** "Bridges unsafe, according to report" */
function readAccording(reading: Reading, { first, end }: TokenRange): Relation | undefined {
  for (let at = first + SHORTEST_CLAIM - 1; at < end - 2; at += 1) {
    const cue = wordAt(reading, at) === 'according' ? cueAt(reading, at) : undefined;
    if (cue?.form !== 'according') continue;
    const source = { first: cue.end, end };
    const claim = { first, end: at };
    return namesSomebody(reading, source) ? relation(reading, source, cue, claim) : undefined;
  }
  return undefined;
}

/** A claim without a finite verb, as only headlines have it: "White House says talks to resume". */
function readTelegram(reading: Reading, { first, end }: TokenRange): Relation | undefined {
  for (let at = first + 1; at < Math.min(end - SHORTEST_CLAIM, first + LONGEST_SOURCE); at += 1) {
    const cue = cueAt(reading, at);
    if (cue === undefined) continue;
    const source = { first, end: cue.first };
    const claim = { first: cue.end, end };
    const isPresent = /s$|^say$/.test(wordAt(reading, at)) && cue.frames.has('bare') && cue.form === 'finite';
    const share = isShare(reading, source);
    const isTold = cue.lemma === 'say' && (share || isTitleCased(reading, claim));
    const isFragment = posAt(reading, cue.end) !== 'ADP' && (isTelegram(reading, claim) || isTold);
    return isPresent && isFragment && (share || namesSomebody(reading, source))
      ? relation(reading, source, cue, claim)
      : undefined;
  }
  return undefined;
}

/** Whether words are a noun phrase and an infinitive after it that stands for the future. */
function isTelegram(reading: Reading, { first, end }: TokenRange): boolean {
  if (ANSWERS.test(wordAt(reading, first)) || hasFiniteVerb(reading, { first, end })) return false;
  const verb = nounPhraseFrom(reading, first, end);
  // "Zelensky says talks ‘constructive’"
  if (verb > first && opensQuotation(reading, verb)) return afterQuotation(reading, verb) >= end;
  return verb > first && wordAt(reading, verb) === 'to' && posAt(reading, verb + 1) === 'VERB';
}

/** "Parents Say School Meals Cost Too Much": where every word has its capital, which of them is a verb is not to be seen. */
function isTitleCased(reading: Reading, { first, end }: TokenRange): boolean {
  if (ANSWERS.test(wordAt(reading, first)) || hasFiniteVerb(reading, { first, end })) return false;
  const words = reading.tokens.slice(first, end).filter(({ text }) => /^\p{L}{4}/u.test(text));
  return words.length >= SHORTEST_CLAIM && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

function readMark(
  reading: Reading,
  { first, end }: TokenRange,
  names: ReadonlySet<string>,
): Relation | undefined {
  for (let at = end - 2; at > first; at -= 1) {
    if (isQuoted(reading, at) || !/^[:–—]$/.test(wordAt(reading, at))) continue;
    const cue = { first: at, end: at + 1 };
    const after = { first: at + 1, end };
    const before = { first, end: at };
    if (isSource(reading, after, names, true)) return relation(reading, after, cue, before);
    if (
      wordAt(reading, at) === ':' &&
      isSource(reading, before, names, false) &&
      mayBeClaim(reading, before, after)
    )
      return relation(reading, before, cue, after);
  }
  return undefined;
}

/** Whether what follows the colon is a claim; after a mere name only where it is quoted or has a verb. */
function mayBeClaim(reading: Reading, source: TokenRange, claim: TokenRange): boolean {
  if (isQuoted(reading, claim.first)) return true;
  const word = wordAt(reading, claim.first);
  const hasVerb = hasFiniteVerb(reading, claim) || claimsFuture(reading, claim);
  if (/^(?:what|how|why|who|inside|meet|everything)$/.test(word)) return false;
  if (EXPLAINING_OPENERS.has(word) || posAt(reading, claim.first) === 'NUM')
    return hasVerb && !claimsFuture(reading, claim);
  if (speaks(wordAt(reading, source.end - 1)) || speaks(wordAt(reading, source.first))) return true;
  return hasVerb && !hasCue(reading, claim);
}

/** Whether the words have somebody of their own who speaks, as in "Kenya: minister says dam is safe". */
function hasCue(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first + 1; at < Math.min(end, first + LONGEST_SOURCE + 1); at += 1)
    if (cueAt(reading, at)?.form === 'finite') return true;
  return false;
}

/** "city to close bridge" */
function claimsFuture(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end - 1; at += 1)
    if (wordAt(reading, at) === 'to' && posAt(reading, at + 1) === 'VERB') return true;
  return false;
}

/** Verbs whose object is spoken to: "Work for peace, Rao urges youths". */
const URGES = /^(?:advise|ask|beg|charge|remind|task|urge|warn)$/;

/**
 * The cue and its source close the line: "Courts are crumbling, says watchdog", "Many do not know, survey finds",
 * "Bonuses to be capped, chancellor tells MPs".
 */
function readClosingCue(reading: Reading, { first, end }: TokenRange): Relation | undefined {
  for (let at = Math.max(first + SHORTEST_CLAIM, end - LONGEST_SOURCE - 2); at < end; at += 1) {
    const cue = cueAt(reading, at);
    if (cue === undefined || cue.form !== 'finite') continue;
    const found = readBefore(reading, { first, end }, cue);
    // "Go home, mayor warns | residents": who is spoken to says nothing.
    if (found === null) return undefined;
    const told = found ?? readBehind(reading, { first, end }, cue);
    if (told !== undefined) return told;
  }
  return undefined;
}

function readBehind(reading: Reading, { first, end }: TokenRange, cue: Cue): Relation | undefined {
  const source = { first: cue.end, end };
  // "Doctors gather as CDC warns of | outbreaks": of what, not who.
  if (!cue.frames.has('invert') || cue.preposition !== undefined || !namesSomebody(reading, source))
    return undefined;
  const mark = cue.first - 1;
  const isClaim =
    wordAt(reading, mark) === ',' ||
    isQuoted(reading, mark) ||
    hasFiniteVerb(reading, { first, end: cue.first });
  return isClaim ? relation(reading, source, cue, { first, end: cue.first }) : undefined;
}

/** Null where somebody says it in words that are too few for a claim. */
function readBefore(reading: Reading, { first, end }: TokenRange, cue: Cue): Relation | undefined | null {
  // "the ministry said late Monday"
  let behind = cue.end;
  while (behind < end && isTimeAt(reading, behind)) behind += 1;
  const isAddressed = cue.frames.has('addressee') || URGES.test(cue.lemma);
  const isLast = behind === end || (isAddressed && nounPhraseFrom(reading, cue.end, end) === end);
  if (!isLast) return undefined;
  for (let comma = cue.first - 1; comma >= cue.first - LONGEST_SOURCE && comma > first; comma -= 1) {
    if (wordAt(reading, comma) !== ',') continue;
    const source = { first: comma + 1, end: cue.first };
    const isSaid = cue.frames.has('clause') || isAddressed;
    if (!isSaid || !namesSomebody(reading, source)) return undefined;
    // "With prices up, the union urges members"
    const isClause = URGES.test(cue.lemma) && /^(?:ADP|SCONJ)$/.test(posAt(reading, first));
    const found = isClause ? undefined : relation(reading, source, cue, { first, end: comma });
    return found ?? (behind === end ? undefined : null);
  }
  return undefined;
}

function relation(
  reading: Reading,
  source: TokenRange,
  cue: TokenRange,
  claim: TokenRange,
): Relation | undefined {
  const content = trimContent(reading, claim);
  const named = trimContent(reading, source);
  if (content === undefined || named === undefined || content.end - content.first < SHORTEST_CLAIM)
    return undefined;
  return {
    source: named,
    cue: { first: cue.first, end: cue.end },
    lemma: '',
    content: [content],
    pattern: 'headline',
    shared: false,
  };
}

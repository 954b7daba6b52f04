import type { Block } from '../model.ts';
import { DOCUMENT_NOUNS } from './cue-lexicon.ts';
import { type Cue, cueAt } from './cues.ts';
import { NOT_LABELS } from './label-words.ts';
import { hasFiniteVerb } from './left-side.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from './reading.ts';
import type { Relation } from './relation.ts';
import { SPEAKING_NOUNS } from './speaking-nouns.ts';
import { trimContent } from './content.ts';

/** The longest source in a headline, in tokens. */
const LONGEST_SOURCE = 6;
/** The shortest claim, in tokens. */
const SHORTEST_CLAIM = 3;
/** The longest headline, in UTF-16 units. */
const LONGEST_HEADLINE = 250;

/** The blocks that are headlines: headings, and short lines without a full stop above the first full paragraph. */
export function headlineBlocks(text: string, blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let above = true;
  blocks.forEach((block, index) => {
    const isShort = block.end - block.start <= LONGEST_HEADLINE;
    const isSentence = /[.!?…:;,]["”’']?$/.test(text.slice(block.start, block.end));
    if (block.kind === 'heading' || (above && isShort && !isSentence && block.kind === 'paragraph'))
      found.add(index);
    if (block.kind === 'paragraph' && isSentence) above = false;
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
  return readMark(reading, headline, names) ?? readClosingCue(reading, headline);
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
    if (wordAt(reading, at) === ':' && isSource(reading, before, names, false))
      return relation(reading, before, cue, after);
  }
  return undefined;
}

/**
 * The cue and its source close the line: "Courts are crumbling, says watchdog", "Many do not know, survey finds",
 * "Bonuses to be capped, chancellor tells MPs".
 */
function readClosingCue(reading: Reading, { first, end }: TokenRange): Relation | undefined {
  for (let at = Math.max(first + SHORTEST_CLAIM, end - LONGEST_SOURCE - 2); at < end; at += 1) {
    const cue = cueAt(reading, at);
    if (cue === undefined || cue.form !== 'finite') continue;
    const found = readBefore(reading, { first, end }, cue) ?? readBehind(reading, { first, end }, cue);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readBehind(reading: Reading, { first, end }: TokenRange, cue: Cue): Relation | undefined {
  const source = { first: cue.end, end };
  if (!cue.frames.has('invert') || !namesSomebody(reading, source)) return undefined;
  const mark = cue.first - 1;
  const isClaim =
    wordAt(reading, mark) === ',' ||
    isQuoted(reading, mark) ||
    hasFiniteVerb(reading, { first, end: cue.first });
  return isClaim ? relation(reading, source, cue, { first, end: cue.first }) : undefined;
}

function readBefore(reading: Reading, { first, end }: TokenRange, cue: Cue): Relation | undefined {
  const isLast =
    cue.end === end || (cue.frames.has('addressee') && nounPhraseFrom(reading, cue.end, end) === end);
  if (!isLast) return undefined;
  for (let comma = cue.first - 1; comma >= cue.first - LONGEST_SOURCE && comma > first; comma -= 1) {
    if (wordAt(reading, comma) === ',') {
      return relation(reading, { first: comma + 1, end: cue.first }, cue, { first, end: comma });
    }
  }
  return undefined;
}

/** Whether the words can be a source: a short noun phrase without numbers. */
function namesSomebody(reading: Reading, { first, end }: TokenRange): boolean {
  if (end <= first || end - first > LONGEST_SOURCE || isQuoted(reading, first)) return false;
  for (let at = first; at < end; at += 1) {
    if (/^(?:NUM|SYM)$/.test(posAt(reading, at))) return false;
  }
  return nounPhraseFrom(reading, first, end) === end;
}

/** Whether the words beside the mark name somebody who can speak: "ministry", "UN report", a name known to speak. */
function isSource(
  reading: Reading,
  range: TokenRange,
  names: ReadonlySet<string>,
  closing: boolean,
): boolean {
  const length = range.end - range.first;
  if (length < 1 || length > LONGEST_SOURCE) return false;
  for (let at = range.first; at < range.end; at += 1) {
    if (
      isQuoted(reading, at) ||
      !/^(?:NOUN|PROPN|ADJ|DET|ADP|PART|NUM|PUNCT|CCONJ)$/.test(posAt(reading, at)) ||
      wordAt(reading, at) === ','
    )
      return false;
  }
  const words = Array.from({ length }, (_, n) => wordAt(reading, range.first + n));
  if (NOT_LABELS.has(words.join(' '))) return false;
  const head = words.findLast((word) => /\p{L}/u.test(word)) ?? '';
  return speaks(head) || names.has(head) || (!closing && speaks(words[0] ?? ''));
}

function speaks(word: string): boolean {
  return (
    (DOCUMENT_NOUNS.has(word) && word !== 'review') ||
    SPEAKING_NOUNS.has(word) ||
    SPEAKING_NOUNS.has(word.replace(/s$/, ''))
  );
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

/** A headline's claim without what happens meanwhile: "denies delay as regulator widens probe". */
export function withoutTail(reading: Reading, relation: Relation): Relation {
  const last = relation.content.at(-1);
  if (last === undefined || last.first < relation.cue.first || relation.pattern === 'as') return relation;
  for (let at = last.first + 2; at < last.end - 2; at += 1) {
    if (!/^(?:as|amid|after)$/.test(wordAt(reading, at)) || isQuoted(reading, at)) continue;
    const opensClause = [2, 3, 4, 5].some(
      (n) => at + n < last.end && /^(?:VERB|AUX)$/.test(posAt(reading, at + n)),
    );
    const word = wordAt(reading, at);
    const compares =
      /^(?:such|well|much|as|so)$/.test(wordAt(reading, at - 1)) || wordAt(reading, at + 2) === 'as';
    if (opensClause || word === 'amid' || (word === 'as' && !compares)) {
      return { ...relation, content: [...relation.content.slice(0, -1), { first: last.first, end: at }] };
    }
  }
  return relation;
}

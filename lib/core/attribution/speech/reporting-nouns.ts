import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { hasFiniteVerb } from './left-side.ts';
import { isDeterminer, nounPhraseFrom } from './noun-phrase.ts';

/** Nouns that report, with a claim behind "that": "a ruling by the court that …", "the Fund's view is that …". */
const REPORTING =
  /^(?:accusation|admission|allegation|announcement|argument|assertion|assessment|assurance|claim|conclusion|confirmation|contention|declaration|denial|estimate|finding|forecast|insistence|pledge|prediction|promise|recommendation|ruling|statement|suggestion|testimony|threat|view|vow|warning)$/;
/** The longest name of whose noun it is, in tokens. */
const LONGEST_OWNER = 12;

/** The attributions that nouns make in a statement, each with a source that the text names beside the noun. */
export function findReportingNouns(reading: Reading, first: number, limit: number): Relation[] {
  const found: Relation[] = [];
  for (let at = first; at < limit; at += 1) {
    const lemma = reading.tokens[at]?.lemma ?? '';
    if (!REPORTING.test(lemma) || posAt(reading, at) !== 'NOUN' || isQuoted(reading, at)) continue;
    const relation = readNoun(reading, lemma, at, first, limit);
    if (relation !== undefined) found.push(relation);
  }
  return found;
}

function readNoun(
  reading: Reading,
  lemma: string,
  noun: number,
  first: number,
  limit: number,
): Relation | undefined {
  const behind =
    wordAt(reading, noun + 1) === 'by'
      ? { first: noun + 2, end: nounPhraseFrom(reading, noun + 2, limit) }
      : undefined;
  const source =
    behind !== undefined && behind.end > behind.first ? behind : ownerBefore(reading, noun, first);
  if (source === undefined) return undefined;
  let at = Math.max(noun + 1, source.end);
  if (posAt(reading, at) === 'AUX' && /^(?:is|was)$/.test(wordAt(reading, at))) at += 1;
  if (wordAt(reading, at) !== 'that' || !hasFiniteVerb(reading, { first: at + 1, end: limit }))
    return undefined;
  const content = [{ first: at, end: claimEnd(reading, at, limit) }];
  return { source, cue: { first: noun, end: noun + 1 }, lemma, content, pattern: 'that', shared: false };
}

/** "China's officials' ", "their", before the noun and its adjectives. */
function ownerBefore(reading: Reading, noun: number, first: number): TokenRange | undefined {
  let at = noun;
  while (at > first && posAt(reading, at - 1) === 'ADJ') at -= 1;
  if (!/^(?:'s|')$/.test(wordAt(reading, at - 1))) return undefined;
  const end = at - 1;
  let start = end;
  while (
    start > first &&
    end - start < LONGEST_OWNER &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(reading, start - 1))
  )
    start -= 1;
  if (start > first && isDeterminer(reading, start - 1)) start -= 1;
  return start < end ? { first: start, end } : undefined;
}

/** Up to the comma that closes the clause, or to the sentence's end: "a ruling that it is illegal, was welcomed". */
function claimEnd(reading: Reading, first: number, limit: number): number {
  for (let at = first + 2; at < limit; at += 1)
    if (/^[,;—–]$/.test(wordAt(reading, at)) && !isQuoted(reading, at)) return at;
  return limit;
}

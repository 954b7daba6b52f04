import { FURTHER_CLAUSE_OPENERS } from '../../lexicon/closed-classes.ts';
import { HOLDING_NOUNS, REPORTING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { hasFiniteVerb, isFiniteVerb } from './left-side.ts';
import { isDeterminer, nounPhraseFrom } from './noun-phrase.ts';

/** The longest name of whose noun it is, in tokens. */
const LONGEST_OWNER = 12;

/** The attributions that nouns make in a statement, each with a source that the text names beside the noun. */
export function findReportingNouns(reading: Reading, first: number, limit: number): Relation[] {
  const found: Relation[] = [];
  for (let at = first; at < limit; at += 1) {
    if (posAt(reading, at) !== 'NOUN' || isQuoted(reading, at)) continue;
    const lemma = reading.tokens[at]?.lemma ?? '';
    const relation =
      (REPORTING_NOUNS.has(lemma) ? readNoun(reading, lemma, at, first, limit) : undefined) ??
      (HOLDING_NOUNS.has(wordAt(reading, at)) ? readHeld(reading, at, first, limit) : undefined);
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
  const behind = /^(?:by|from)$/.test(wordAt(reading, noun + 1))
    ? { first: noun + 2, end: nounPhraseFrom(reading, noun + 2, limit) }
    : undefined;
  const source =
    behind !== undefined && behind.end > behind.first ? behind : ownerBefore(reading, noun, first);
  if (source === undefined) return undefined;
  let at = Math.max(noun + 1, source.end);
  if (posAt(reading, at) === 'AUX' && /^(?:is|was)$/.test(wordAt(reading, at))) at += 1;
  if (wordAt(reading, at) !== 'that' || !hasFiniteVerb(reading, { first: at + 1, end: limit }))
    return undefined;
  // "the report from the panel that met on Monday"
  if (behind !== undefined && /^(?:VERB|AUX|ADV)$/.test(posAt(reading, at + 1))) return undefined;
  const isSubject = at === Math.max(noun + 1, source.end) && !hasFiniteVerb(reading, { first, end: noun });
  const end = claimEnd(reading, at, limit);
  const content = [{ first: at, end: isSubject ? beforePredicate(reading, at, end) : end }];
  return { source, cue: { first: noun, end: noun + 1 }, lemma, content, pattern: 'that', shared: false };
}

/** "In the Fund's view, growth will slow", "Growth, in the view of the Fund, will slow": the sentence without the aside. */
function readHeld(reading: Reading, noun: number, first: number, limit: number): Relation | undefined {
  const owner = ownerBefore(reading, noun, first);
  const of =
    wordAt(reading, noun + 1) === 'of'
      ? { first: noun + 2, end: nounPhraseFrom(reading, noun + 2, limit) }
      : undefined;
  const source = owner ?? of;
  if (source === undefined || source.end === source.first) return undefined;
  const start = owner === undefined ? noun - 1 : owner.first;
  const opening = wordAt(reading, start - 1) === 'in' ? start - 1 : start;
  const end = owner === undefined ? source.end : noun + 1;
  if (wordAt(reading, opening) !== 'in' && wordAt(reading, opening - 1) !== 'in') return undefined;
  const from = wordAt(reading, opening) === 'in' ? opening : opening - 1;
  const cue = { first: noun, end: noun + 1 };
  const relation = { source, cue, lemma: 'accord', pattern: 'according', shared: false } as const;
  if (from <= first + 1 && wordAt(reading, end) === ',') {
    const content = { first: end + 1, end: limit };
    const isClaim = hasFiniteVerb(reading, content) || opensQuotation(reading, content.first);
    return isClaim ? { ...relation, content: [content] } : undefined;
  }
  const [before, after] = [
    { first, end: from - 1 },
    { first: end + 1, end: limit },
  ];
  if (wordAt(reading, from - 1) !== ',' || wordAt(reading, end) !== ',') return undefined;
  return after.first < limit && !hasFiniteVerb(reading, before)
    ? { ...relation, content: [before, after] }
    : undefined;
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

/** "The claim by Rao that nobody was hurt [was met with doubt]": where the noun is the subject, up to its own verb. */
function beforePredicate(reading: Reading, that: number, end: number): number {
  let at = that + 1;
  // A noun before an auxiliary may look like a verb: "that the weld had failed".
  const isNoun = (token: number): boolean =>
    posAt(reading, token) === 'VERB' && posAt(reading, token + 1) === 'AUX';
  while (at < end && (!isFiniteVerb(reading, at) || isQuoted(reading, at) || isNoun(at))) at += 1;
  while (at < end && /^(?:AUX|ADV|PART)$/.test(posAt(reading, at))) at += 1;
  if (posAt(reading, at) === 'VERB') at += 1;
  for (; at < end; at += 1) {
    if (FURTHER_CLAUSE_OPENERS.has(wordAt(reading, at))) return end;
    if (isFiniteVerb(reading, at) && !isQuoted(reading, at) && wordAt(reading, at - 1) !== 'to') return at;
  }
  return end;
}

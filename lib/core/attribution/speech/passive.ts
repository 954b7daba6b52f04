import { CUE_FRAMES, REPORTING_NOUNS } from '../../lexicon/reporting-verbs.ts';
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
import { cueLemmaAt } from './cue-lemma.ts';
import { hasFiniteVerb } from './left-side.ts';
import { verbGroupAt } from './verb-group.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

const PARTICIPLE = /(?:ed|en|wn|told|said|put|called)$/;

/**
 * The attributions that by-phrases make: "criticised by the union because “…”", "described by Mr. Hale as “…”",
 * "As confirmed by the envoy, talks will go on".
 */
export function findPassives(reading: Reading, first: number, limit: number): Relation[] {
  const found: Relation[] = [];
  for (let at = first; at < limit - 2; at += 1) {
    const lemma = cueLemmaAt(reading, at);
    const by = byBehind(reading, at, limit);
    if (by === undefined || isQuoted(reading, at)) continue;
    if (posAt(reading, at) !== 'VERB' || !CUE_FRAMES.has(lemma) || !PARTICIPLE.test(wordAt(reading, at)))
      continue;
    const source = agentAt(reading, lemma, by + 1, limit);
    if (source.end === source.first || posAt(reading, source.first) === 'VERB') continue;
    // "“…,” Rao was quoted by the agency as saying": a relay of what is Rao's.
    if (lemma === 'quote' && wordAt(reading, source.end) === 'as' && source.end + 3 >= limit) continue;
    const claim =
      by > at + 1 ? quotedBefore(reading, at, by) : claimOf(reading, at, first, source.end, limit);
    if (claim === undefined) continue;
    found.push({
      source,
      cue: { first: at, end: at + 1 },
      lemma,
      content: [claim],
      pattern: 'as',
      shared: false,
    });
  }
  return found;
}

/** "by" behind the verb, or behind what is quoted there: "was called “unsafe” by the agency", "dismissed as “an insult” by the union". */
function byBehind(reading: Reading, verb: number, limit: number): number | undefined {
  if (wordAt(reading, verb + 1) === 'by') return verb + 1;
  const quotation = wordAt(reading, verb + 1) === 'as' ? verb + 2 : verb + 1;
  if (!opensQuotation(reading, quotation) || !verbGroupAt(reading, verb).passive) return undefined;
  const by = afterQuotation(reading, quotation);
  return by < limit && wordAt(reading, by) === 'by' ? by : undefined;
}

const quotedBefore = (reading: Reading, verb: number, by: number): TokenRange => ({
  first: wordAt(reading, verb + 1) === 'as' ? verb + 2 : verb + 1,
  end: by,
});

/** Who is named behind "by"; what somebody is accused of is no part of it: "accused by [prosecutors] of ignoring it". */
export function agentAt(reading: Reading, lemma: string, first: number, limit: number): TokenRange {
  const end = nounPhraseFrom(reading, first, limit);
  for (let at = first + 1; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (lemma === 'accuse' && word === 'of' && wordAt(reading, at + 1).endsWith('ing'))
      return { first, end: at };
    // "rebuked by opponents for his plan", but "by the Centre for Justice"
    if (word === 'for' && posAt(reading, at + 1) !== 'PROPN') return { first, end: at };
  }
  return { first, end };
}

function claimOf(
  reading: Reading,
  verb: number,
  first: number,
  after: number,
  limit: number,
): TokenRange | undefined {
  const word = wordAt(reading, after);
  // "The ship left without a pilot, as confirmed by the harbour master"
  if (wordAt(reading, verb - 1) === 'as' && wordAt(reading, verb - 2) === ',' && after >= limit) {
    const claim = { first, end: verb - 2 };
    return hasFiniteVerb(reading, claim) ? claim : undefined;
  }
  // "was accused by prosecutors of ignoring it"
  if (word === 'of' && wordAt(reading, verb) === 'accused') return { first: after + 1, end: limit };
  if (/^as$/i.test(wordAt(reading, verb - 1)) && verb - 1 <= first + 1)
    return word === ',' && after + 1 < limit ? { first: after + 1, end: limit } : undefined;
  if (word === 'as') return { first: opensQuotation(reading, after + 1) ? after + 1 : after, end: limit };
  // "Drivers were told by police to stay away"
  if (isPlea(reading, verb, after)) return { first: after, end: limit };
  if (/^(?:because|that)$/.test(word)) return { first: after, end: limit };
  // "The guards were dismissed by the firm for sleeping" is a deed.
  if (wordAt(reading, verb) === 'dismissed' && word !== 'as') return undefined;
  if (word === 'for' && (opensQuotation(reading, after + 1) || wordAt(reading, after + 1).endsWith('ing')))
    return { first: after + 1, end: limit };
  return undefined;
}

/** What is asked of somebody by an agent: "urged by the mayor [to go]", but "ordered by a court to pay", which is a deed. */
const isPlea = (reading: Reading, verb: number, after: number): boolean =>
  /^(?:advise|ask|beg|encourage|implore|remind|tell|urge|warn)$/.test(cueLemmaAt(reading, verb)) &&
  wordAt(reading, after) === 'to' &&
  posAt(reading, after + 1) === 'VERB' &&
  verbGroupAt(reading, verb).passive;

/** "described by [Mr. Hale] as “a gift”": who speaks is named behind "by", and what is said is a verb's. */
export const isOfAgent = (reading: Reading, { source, cue, lemma, content }: Relation): boolean =>
  source !== null &&
  opensAsSaid(reading, content.at(-1)?.first ?? -1) &&
  source.first >= cue.end &&
  (CUE_FRAMES.has(lemma) || REPORTING_NOUNS.has(lemma)) &&
  /^(?:by|from)$/.test(wordAt(reading, source.first - 1)) &&
  cue.end - cue.first <= LONGEST_PASSIVE;
const LONGEST_PASSIVE = 5;

/** "as a gift", "because …", "to go", "that …", "of lying", "for saving it", “a gift”. */
const opensAsSaid = (reading: Reading, first: number): boolean =>
  opensQuotation(reading, first) ||
  /^(?:as|because|that|of|for|to)$/.test(wordAt(reading, first)) ||
  /^(?:of|for)$/.test(wordAt(reading, first - 1));

import { MODALS, VENUE_NOUNS } from '../../lexicon/closed-classes.ts';
import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { SAYING_MORE } from '../../lexicon/saying-verbs.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { isFinite, opensClause, verbAfterSubject } from './main-clause.ts';
import { isNominal } from './noun-phrase.ts';

/** The most words up to the noun that tells where something was said: "in an hour-long televised address". */
const VENUE = 9;
/** The fewest tokens of a claim before what may be the reporter's own, and of an infinitive: "to keep it". */
const SHORTEST_CLAIM = 4;
const SHORTEST_INFINITIVE = 3;
const PAST = /ed$|^(?:said|told|wrote)$/;
const PRESENT = /^(?:is|are|has|have|does|do|remains?|'s|'re)$/;

/** A place in a claim at which the reporter's own words may begin. */
interface Place {
  readonly reading: Reading;
  readonly at: number;
  readonly word: string;
  readonly afterComma: boolean;
  /** The claim. */
  readonly first: number;
  readonly end: number;
  /** Whether it was said in the past, and opens with "to". */
  readonly isPast: boolean;
  readonly infinitive: boolean;
  /** Whether it has a finite verb before this place. */
  readonly finite: boolean;
}

/** What is the reporter's where a claim has some words before it. */
const TAILS: readonly ((place: Place) => boolean)[] = [
  // "It is safe[, though demand fell]"
  ({ afterComma, word }) => afterComma && /^(?:though|although)$/.test(word),
  // Of what was said in the past, "[, but most observers disagree]": the speaker's own would have gone back in time with it.
  ({ afterComma, word, isPast, reading, at, end }) =>
    afterComma && isPast && /^(?:but|while|so)$/.test(word) && opensPresent(reading, at + 1, end),
  ({ afterComma, word, reading, at, end }) =>
    afterComma && word === 'but' && (tellsSilence(reading, at + 1) || answersBack(reading, at + 1, end)),
  ({ afterComma, reading, at }) => afterComma && (saysMore(reading, at) || isDenied(reading, at)),
  ({ reading, at }) => withholds(reading, at),
  ({ finite, reading, at, end }) => !finite && opensVenue(reading, at, end),
  // "urged him to go [and staff know why]"
  ({ infinitive, word, reading, at, end }) =>
    infinitive && /^(?:and|but)$/.test(word) && opensClause(reading, at + 1, end),
  // "said it would help [and thanked the crew]"
  ({ isPast, word, reading, at, first }) =>
    isPast && word === 'and' && opensDeed(reading, at + 1) && !mayBePast(reading, first, at),
];

/** What has no finite verb before one in the past, which is the speaker's next deed: "promised to keep it [and thanked the crew]". */
const opensNextDeed = ({ finite, word, reading, at }: Place): boolean =>
  !finite && word === 'and' && opensDeed(reading, at + 1);

/** Where a claim behind its cue ends before words that are the reporter's. */
export function endBeforeReporter(
  reading: Reading,
  { first, end }: TokenRange,
  cue: { readonly first: number; readonly end: number },
  infinitive: boolean,
): number {
  let isPast = false;
  for (let at = cue.first; at < cue.end; at += 1) isPast ||= PAST.test(wordAt(reading, at));
  const besides = besideParticiple(reading, { first, end }, cue);
  let finite = wordAt(reading, first) === 'that' || !isPast;
  const least = first + (infinitive ? SHORTEST_INFINITIVE : SHORTEST_CLAIM);
  for (let at = first; at < least; at += 1) finite ||= isFinite(reading, at);
  for (let at = least; at < end - 2; at += 1) {
    if (isQuoted(reading, at)) continue;
    finite ||= isFinite(reading, at);
    const afterComma = wordAt(reading, at - 1) === ',';
    const place = {
      reading,
      at,
      word: wordAt(reading, at),
      afterComma,
      first,
      end,
      isPast,
      infinitive,
      finite,
    };
    const isLong = at >= first + SHORTEST_CLAIM;
    if (at === besides || opensNextDeed(place) || (isLong && TAILS.some((opens) => opens(place))))
      return afterComma ? at - 1 : at;
  }
  return end;
}

/** "[and] thanked the crew", "[and] then requested aid", but not "[and] improved services". */
function opensDeed(reading: Reading, from: number): boolean {
  let verb = from;
  while (posAt(reading, verb) === 'ADV') verb += 1;
  const word = wordAt(reading, verb);
  const lemma = reading.tokens[verb]?.lemma ?? '';
  if (posAt(reading, verb) !== 'VERB' || word === lemma || /(?:ing|s)$/.test(word)) return false;
  const next = posAt(reading, verb + 1);
  if (/^(?:DET|PRON|PROPN|SCONJ|PART)$/.test(next)) return true;
  const tells = CUE_FRAMES.has(lemma) || lemma === 'express';
  return next === 'NOUN' && tells && !wordAt(reading, verb + 1).endsWith('s');
}

/**
 * Whether a verb in the past may go on with what stands before it: "that it was old and needed work". It does not with a modal
 * or the present, so that it is the reporter's: "that it would help trade [and expressed hope]".
 */
function mayBePast(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordAt(reading, at);
    const pos = posAt(reading, at);
    if (isQuoted(reading, at) || /^(?:to|[’']d)$/.test(word)) return true;
    if (pos === 'AUX' && !MODALS.has(word)) return true;
    // "co-developed", for which no plain form is known.
    if (/-\p{L}+ed$/u.test(word)) return true;
    // A participle that the tagger takes for an adjective or a noun: "the [proposed] dam", "was [told]".
    if (
      pos !== 'AUX' &&
      word !== reading.tokens[at]?.lemma &&
      /(?:[^e]ed|[^aeiou]en|wn|ght|ld|pt)$/.test(word)
    )
      return true;
    if (pos === 'VERB' && word !== reading.tokens[at]?.lemma && !/(?:ing|s)$/.test(word)) return true;
  }
  return false;
}

/** Where "and" goes on with a second participle beside the cue's, and not with one of the claim's own. */
function besideParticiple(
  reading: Reading,
  { first, end }: TokenRange,
  cue: { readonly end: number },
): number | undefined {
  const isParticiple = (at: number): boolean =>
    posAt(reading, at) === 'VERB' && wordAt(reading, at).endsWith('ing') && !isQuoted(reading, at);
  if (!wordAt(reading, cue.end - 1).endsWith('ing') || wordAt(reading, first) !== 'that') return undefined;
  for (let at = first + 1; at < end - 2; at += 1) {
    if (wordAt(reading, at) === 'and' && isParticiple(at + 1)) return at;
    if (isParticiple(at)) return undefined;
  }
  return undefined;
}

/** ", emphasising that …", ", saying it was late": who said the one claim says the next. */
const saysMore = (reading: Reading, at: number): boolean =>
  SAYING_MORE.has(wordAt(reading, at)) && posAt(reading, at) === 'VERB';

/** ", which he denies", ", something the firm has denied": what somebody else says to it. */
function isDenied(reading: Reading, at: number): boolean {
  if (!/^(?:which|something)$/.test(wordAt(reading, at))) return false;
  const words = Array.from({ length: 5 }, (_, n) => wordAt(reading, at + 2 + n));
  const verb = words.findIndex((word) => /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?)$/.test(word));
  return verb >= 0 && !words.slice(0, verb).includes(',');
}

/** "without offering any evidence", "without elaborating" */
const withholds = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'without' &&
  /^(?:offering|providing|giving|citing|elaborating|specifying|presenting)$/.test(wordAt(reading, at + 1));

/** What need not be where something is said: "asked for changes in its terms". */
const ELSEWHERE = /^(?:ad|call|comments|condition|conference|debate|note|reference|regard|response|terms)$/;

/** "called for unity [in his address]", "warned against it [during an interview]": where it was said is no part of it. */
function opensVenue(reading: Reading, at: number, limit: number): boolean {
  if (!/^(?:in|during|on)$/.test(wordAt(reading, at))) return false;
  if (!/^(?:an?|his|her|its|their)$/.test(wordAt(reading, at + 1))) return false;
  for (let noun = at + 2; noun < Math.min(limit, at + VENUE); noun += 1) {
    const word = wordAt(reading, noun);
    if (VENUE_NOUNS.has(word) && !isNominal(reading, noun + 1)) return !ELSEWHERE.test(word);
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(posAt(reading, noun)) && !word.endsWith('ed')) return false;
  }
  return false;
}

/** "but he gave no details", "but she did not say when", "but would not elaborate": that nothing more was said. */
function tellsSilence(reading: Reading, at: number): boolean {
  const verb = /^(?:he|she|they|it)$/.test(wordAt(reading, at)) ? at + 1 : at;
  const words = Array.from({ length: 3 }, (_, n) => wordAt(reading, verb + n)).join(' ');
  return /^(?:(?:gave|provided|offered) (?:no|few)\b|declined\b|refused to (?:say|give|name|comment|elaborate)|(?:has|have|had) (?:given|offered|provided|shown) (?:no|few)\b|(?:did|would|could) not (?:say|give|name|elaborate|specify|disclose|divulge|provide|reveal|comment|identify))/.test(
    words,
  );
}

/** "but most observers disagree", "but scientists are not convinced": what others hold against it. */
function answersBack(reading: Reading, first: number, end: number): boolean {
  let verb = first + 1;
  while (verb < Math.min(end, first + 4) && !/^(?:VERB|AUX)$/.test(posAt(reading, verb))) verb += 1;
  const others = wordAt(reading, verb - 1).replace(/s$/, '');
  if (!SPEAKING_NOUNS.has(others) && !/^(?:many|most|other|some)$/.test(others)) return false;
  const words = Array.from({ length: 3 }, (_, n) => wordAt(reading, verb + n)).join(' ');
  return /^(?:disagree|differ|doubt|dispute|question|reject|are (?:not (?:convinced|sure)|unconvinced|s[ck]eptical|divided|doubtful))\b/.test(
    words,
  );
}

function opensPresent(reading: Reading, first: number, end: number): boolean {
  const verb = verbAfterSubject(reading, first, end);
  return verb !== undefined && (PRESENT.test(wordAt(reading, verb)) || isBase(reading, verb));
}

/** "observers disagree": the verb's base form after a plural. */
const isBase = (reading: Reading, verb: number): boolean =>
  posAt(reading, verb) === 'VERB' && wordAt(reading, verb) === reading.tokens[verb]?.lemma;

import { CUE_FRAMES, DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { STATES_OF_TOWNS } from '../../lexicon/body-words.ts';
import { RELATIVES } from '../../lexicon/closed-classes.ts';
import { SAID_FORMS, SPOKEN_THINGS, TELLING_EVENTS } from '../../lexicon/saying-verbs.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';

import { behindTime } from './behind-time.ts';
import { trimContent } from './content.ts';
import { cueLemmaAt, headOfCue } from './cue-lemma.ts';
import { isFiniteVerb } from './left-side.ts';
import { endOf, openingOf } from './opening-of.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { sourceBefore, sourceFrom } from './source-phrase.ts';
import { subjectPhraseBefore } from './subject-phrase.ts';

/** An attribution with the subject that its cue has in its own clause; undefined where what it has says nothing. */
export function withOwnSubject(reading: Reading, relation: Relation): Relation | undefined {
  const { source } = relation;
  const opened = opensWithVerb(reading, relation);
  if (opened !== undefined) return opened;
  if (source !== null && source.first === relation.cue.end) return turned(reading, relation, source);
  if (source === null) return behindVerb(reading, relation) ?? relation;
  if (source.end > relation.cue.first) return relation;
  if (isEvent(reading, relation, source) || isAnything(reading, source, relation.cue)) return undefined;
  if (isBeside(reading, source, relation.cue)) return undefined;
  const timed = behindTime(reading, source, relation.cue);
  if (timed !== undefined) return { ...relation, source: timed };
  const own =
    behindDateline(reading, source) ??
    behindPlace(reading, relation, source) ??
    rival(reading, relation, source) ??
    aroundAside(reading, relation, source) ??
    sender(reading, relation, source) ??
    blamed(reading, relation, source) ??
    received(reading, relation, source) ??
    doer(reading, relation, source);
  if (isNoun(reading, own ?? source, relation.cue)) return undefined;
  return own === undefined ? relation : { ...relation, source: own };
}

/** "Two envoys, speaking on condition of anonymity, said | talks would resume": what the verb behind it has for its subject says nothing. */
function turned(reading: Reading, relation: Relation, source: TokenRange): Relation {
  const { cue, content } = relation;
  const [left] = content;
  const isClause = posAt(reading, source.end) === 'AUX' && SAID_FORMS.has(wordAt(reading, cue.end - 1));
  if (!isClause || left === undefined || left.end > cue.first || isQuoted(reading, left.first))
    return relation;
  const own = sourceBefore(reading, cue.first, openingOf(reading, cue.first)) ?? left;
  if (own.first > left.first) return relation;
  const last = endOf(reading, cue.first);
  const claim = trimContent(reading, { first: source.first, end: last });
  return claim === undefined
    ? relation
    : { ...relation, source: { first: own.first, end: firstComma(reading, own) }, content: [claim] };
}

/** "But, said | Rao, “it is late.”": the name behind the verb is no piece of what is said. */
function behindVerb(reading: Reading, relation: Relation): Relation | undefined {
  const { cue, content } = relation;
  const [piece, ...rest] = content;
  if (piece === undefined || piece.first !== cue.end || !SAID_FORMS.has(wordAt(reading, cue.end - 1)))
    return undefined;
  let { first: end } = piece;
  while (end < piece.end && isName(reading, { first: end, end: end + 1 })) end += 1;
  if (end === piece.first || wordAt(reading, end) !== ',' || !opensQuotation(reading, end + 1))
    return undefined;
  return {
    ...relation,
    source: { first: piece.first, end },
    content: [{ first: end + 1, end: piece.end }, ...rest],
  };
}

/** "Rust Belt [states] that have suffered", "Rao’s [reporting] that uncovered it": a noun of which a clause tells more. */
const isNoun = (reading: Reading, source: TokenRange, cue: TokenRange): boolean =>
  cue.end === cue.first + 1 &&
  (cue.first === source.end || wordAt(reading, source.end) === 'for') &&
  /^(?:reporting|reports|states)$/.test(wordAt(reading, cue.first)) &&
  wordAt(reading, cue.end) === 'that' &&
  (posAt(reading, cue.end + 1) === 'AUX' ||
    (isFiniteVerb(reading, cue.end + 1) && !isFiniteVerb(reading, cue.end + 2)));

/** "They found his pockets turned out, | indicating that": what came about tells it, and nobody says so. */
function isEvent(reading: Reading, { cue }: Relation, source: TokenRange): boolean {
  // "The results were clear, showing that"
  if (DOCUMENT_NOUNS.has(wordAt(reading, source.end - 1))) return false;
  if (!TELLING_EVENTS.has(wordAt(reading, cue.first)) || wordAt(reading, cue.first - 1) !== ',') return false;
  for (let at = source.end; at < cue.first; at += 1) {
    if (isQuoted(reading, at) || SPOKEN_THINGS.has(wordAt(reading, at))) return false;
    if (
      posAt(reading, at) === 'VERB' &&
      CUE_FRAMES.has(cueLemmaAt(reading, at)) &&
      !/^f[io]und$/.test(wordAt(reading, at))
    )
      return false;
  }
  return true;
}

/** "from a focus on growth to | one that emphasizes": no "one" of whom anything is told. */
const isAnything = (reading: Reading, { first, end }: TokenRange, cue: TokenRange): boolean =>
  end === first + 1 &&
  wordAt(reading, first) === 'one' &&
  RELATIVES.has(wordAt(reading, end)) &&
  wordAt(reading, end) !== 'who' &&
  cue.first <= end + 2;

/** "an amendment [she wrote along with Ana Rao] | expressing thanks": what two have made tells it. */
const isBeside = (reading: Reading, { first, end }: TokenRange, cue: TokenRange): boolean =>
  cue.first === end &&
  wordAt(reading, end).endsWith('ing') &&
  reading.tokens
    .slice(first, end)
    .some(({ norm }, at) => norm === 'with' && /^(?:along|together)$/.test(wordAt(reading, first + at - 1)));

/** "[New York (AFP)] – | Ana Rao hit the trail, accusing him": who opens the sentence behind its dateline, or the rest of the source. */
function behindDateline(reading: Reading, { first, end }: TokenRange): TokenRange | undefined {
  if (first !== openingOf(reading, first)) return undefined;
  let dash = first + 1;
  while (dash <= end && !isDatelineAt(reading, dash)) dash += 1;
  if (dash > end) return undefined;
  return dash < end - 1 ? { first: dash + 1, end } : sourceFrom(reading, dash + 1, dash + 1 + LONGEST);
}

/** Whether the dash at the token ends a dateline that tells of an agency. */
const isDatelineAt = (reading: Reading, dash: number): boolean =>
  /^[–—-]+$/.test(wordAt(reading, dash)) &&
  wordAt(reading, dash - 1) === ')' &&
  /^(?:afp|ap|reuters|upi|dpa|ani|pti|bbc|cnn)$/.test(wordAt(reading, dash - 2));

/** "Ana Rao, who met them in Aurora, [Colorado], in July, | said": of a clause that ends in a place the one it tells of speaks. */
function behindPlace(
  reading: Reading,
  { cue }: Relation,
  { first, end }: TokenRange,
): TokenRange | undefined {
  const isState = wordAt(reading, first - 1) === ',' && STATES_OF_TOWNS.has(wordAt(reading, end - 1));
  if (!isState || wordAt(reading, cue.first - 1) !== ',') return undefined;
  let town = first - 2;
  while (isName(reading, { first: town, end: town + 1 })) town -= 1;
  if (town === first - 2 || !/^(?:at|from|in|near|outside)$/.test(wordAt(reading, town))) return undefined;
  const opening = openingOf(reading, first);
  let who = town - 1;
  while (who > opening && !/^(?:who|whose|which)$/.test(wordAt(reading, who))) who -= 1;
  if (who <= opening || wordAt(reading, who - 1) !== ',') return undefined;
  return subjectPhraseBefore(reading, who - 1, opening);
}

/** The longest subject, in tokens. */
const LONGEST = 24;

/** "The Post calls it late and | Kell News accuses them", "they know it (Bo Lind, who saw it, | said": a name right before the cue. */
function rival(reading: Reading, { cue }: Relation, source: TokenRange): TokenRange | undefined {
  const isVerb =
    posAt(reading, headOfCue(reading, cue)) === 'VERB' && !wordAt(reading, cue.end - 1).endsWith('ing');
  if (!isVerb || cue.first - source.end < 4 || !CUE_FRAMES.has(cueLemmaAt(reading, headOfCue(reading, cue))))
    return undefined;
  const found = sourceBefore(reading, cue.first, source.end);
  if (
    found === undefined ||
    !isName(reading, found) ||
    !/^(?:and|but|\()$/.test(wordAt(reading, found.first - 1))
  )
    return undefined;
  for (let at = source.end; at < found.first - 1; at += 1)
    if (isFiniteVerb(reading, at) && !isQuoted(reading, at)) return found;
  return undefined;
}

const isName = (reading: Reading, { first }: TokenRange): boolean =>
  posAt(reading, first) === 'PROPN' && opensInCapital(reading.tokens[first]?.text ?? '');

/** "A group, alarmed that [the city] is closing it, | is urging": the subject of a clause that stands between commas inside another's. */
function aroundAside(reading: Reading, { cue }: Relation, source: TokenRange): TokenRange | undefined {
  const isVerb = posAt(reading, cue.first) === 'AUX' || !wordAt(reading, cue.first).endsWith('ing');
  const isInside = wordAt(reading, source.first - 1) === 'that' && hasVerbTo(reading, source);
  if (wordAt(reading, cue.first - 1) !== ',' || !isInside || !isVerb) return undefined;
  const opening = openingOf(reading, source.first);
  const found = sourceBefore(reading, cue.first, opening);
  return found !== undefined && found.first < source.first && found.end >= source.end
    ? { first: found.first, end: firstComma(reading, found) }
    : undefined;
}

/** Whether a verb stands in a phrase or right behind it. */
function hasVerbTo(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at <= end; at += 1) if (isFiniteVerb(reading, at)) return true;
  return false;
}

function firstComma(reading: Reading, { first, end }: TokenRange): number {
  for (let at = first; at < end; at += 1) if (wordAt(reading, at) === ',') return at;
  return end;
}

/** "Rao sent letters to [the leaders] asking them for help": whom it is written to asks nothing of them. */
function sender(
  reading: Reading,
  { cue, content: [claim] }: Relation,
  source: TokenRange,
): TokenRange | undefined {
  const isAsked =
    cue.first === source.end &&
    wordAt(reading, cue.first).endsWith('ing') &&
    claim?.first === cue.end &&
    /^(?:them|him|her)$/.test(wordAt(reading, claim.first));
  if (!isAsked) return undefined;
  const opening = openingOf(reading, source.first);
  let to = source.first - 1;
  while (to > opening && wordAt(reading, to) !== 'to' && posAt(reading, to) !== 'VERB') to -= 1;
  return wordAt(reading, to) === 'to' ? subjectIn(reading, opening, to) : undefined;
}

/** "They blasted [a reporter] for | reporting it": whom something is held against has done it. */
function blamed(reading: Reading, { cue }: Relation, source: TokenRange): TokenRange | undefined {
  if (wordAt(reading, cue.first - 1) !== 'for' || !wordAt(reading, cue.first).endsWith('ing'))
    return undefined;
  const found = subjectPhraseBefore(reading, cue.first - 1, source.end, true);
  const first =
    found?.first !== undefined && posAt(reading, found.first) === 'VERB' ? found.first + 1 : found?.first;
  if (found === undefined || first === undefined) return undefined;
  const one = { first, end: found.end };
  return first > source.end && isName(reading, one) ? one : undefined;
}

/** "[Police receive | calls] saying that": what somebody gets, and not who gets it, says so. */
function received(reading: Reading, { cue }: Relation, { first, end }: TokenRange): TokenRange | undefined {
  if (cue.first !== end || !wordAt(reading, end).endsWith('ing')) return undefined;
  for (let at = first; at < end - 1; at += 1) {
    if (RELATIVES.has(wordAt(reading, at)) || isQuoted(reading, at)) return undefined;
    const isVerb =
      /^(?:get|hear|receive|take)$/.test(reading.tokens[at]?.lemma ?? '') && posAt(reading, at) === 'VERB';
    if (isVerb) return subjectPhraseBefore(reading, end, at + 1, true);
  }
  return undefined;
}

/** "He said that | the mayor may have broken the law by | calling on them": who does the deed inside has said it. */
function doer(reading: Reading, { cue }: Relation, source: TokenRange): TokenRange | undefined {
  const isMeans =
    wordAt(reading, cue.first).endsWith('ing') && /^(?:by|in)$/.test(wordAt(reading, cue.first - 1));
  if (!isMeans) return undefined;
  let that = cue.first - 2;
  while (that > source.end && wordAt(reading, that) !== 'that') that -= 1;
  if (that <= source.end || !CUE_FRAMES.has(cueLemmaAt(reading, lastVerb(reading, that, source.end))))
    return undefined;
  for (let at = that + 1; at < cue.first; at += 1)
    if (opensQuotation(reading, at) || isFiniteVerb(reading, at)) return sourceBefore(reading, at, that + 1);
  return undefined;
}

/** The last verb before a place, not before another. */
function lastVerb(reading: Reading, end: number, from: number): number {
  let at = end - 1;
  while (at > from && posAt(reading, at) !== 'VERB') at -= 1;
  return at;
}

/** The subject of a sentence's first verb. */
function subjectIn(reading: Reading, opening: number, limit: number): TokenRange | undefined {
  for (let at = opening + 1; at < limit; at += 1)
    if (isFiniteVerb(reading, at) && !isQuoted(reading, at)) {
      const found = sourceBefore(reading, at, opening);
      if (found !== undefined) return { first: found.first, end: firstComma(reading, found) };
    }
  return undefined;
}

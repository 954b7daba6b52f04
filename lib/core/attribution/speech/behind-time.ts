import { TIME_NOUNS } from '../../lexicon/closed-classes.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { isFiniteVerb } from './left-side.ts';
import { openingOf } from './opening-of.ts';
import { sourceBefore } from './source-phrase.ts';

/**
 * "[The day] before, at a rally, Mr. Rao was as blunt, | claiming it was late": no time says anything. The subject of the sentence's
 * first verb does, and nobody where it has none; undefined where the source is no time, or its own verb follows it.
 */
export function behindTime(
  reading: Reading,
  source: TokenRange,
  cue: TokenRange,
): TokenRange | null | undefined {
  if (!isTime(reading, source) || cue.first <= source.end + 1) return undefined;
  for (let at = source.end; at < cue.first; at += 1) {
    if (isQuoted(reading, at) || !isFiniteVerb(reading, at)) continue;
    // "The week [ended] with him saying"
    if (at === source.end) return undefined;
    const own = sourceBefore(reading, at, openingOf(reading, source.first));
    return own === undefined || own.first <= source.first
      ? behindComma(reading, source.end, at)
      : { first: own.first, end: own.end };
  }
  return null;
}

/** Whether a phrase is a number or share of time: "a month", "the night", "last week". */
function isTime(reading: Reading, { first, end }: TokenRange): boolean {
  // "[Hours] earlier", but "Day said"
  const isNoun =
    posAt(reading, end - 1) === 'NOUN' || /^(?:ago|before|earlier|later)$/.test(wordAt(reading, end));
  if (!isNoun || !TIME_NOUNS.has(wordAt(reading, end - 1))) return false;
  for (let at = first; at < end - 1; at += 1)
    if (!/^(?:ADJ|ADV|DET|NUM)$/.test(posAt(reading, at))) return false;
  return true;
}

/** The subject that opens behind the last comma before a verb, where a phrase before it hides it: "…, in Oro, | the mayor | was". */
function behindComma(reading: Reading, from: number, verb: number): TokenRange | null {
  let comma = verb - 1;
  while (comma > from && wordAt(reading, comma) !== ',') comma -= 1;
  return comma > from && verb > comma + 1 ? (sourceBefore(reading, verb, comma + 1) ?? null) : null;
}

import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';

/** How many quoted tokens make a sentence. */
const SENTENCE = 6;

/** What stands before a source and its cue. */
export interface LeftSide {
  /** quotation: it ends in one; clause: it has a finite verb; fragment: neither, as in "The plan, he said, will fail". */
  readonly kind: 'quotation' | 'clause' | 'fragment' | 'none';
  readonly range: TokenRange;
}

/** Reads the words from `first` up to `end`, where a source or cue begins. */
export function leftOf(reading: Reading, first: number, end: number): LeftSide {
  const none = { kind: 'none', range: { first, end: first } } as const;
  const mark = wordAt(reading, end - 1);
  const quoted = isQuoted(reading, end - 1);
  const stop = !quoted && /^[,—–-]+$/.test(mark) ? end - 1 : end;
  if (stop <= first || (stop === end && !quoted)) return none;
  const endsQuoted = isQuoted(reading, stop - 1);
  const start = openingOf(reading, first, stop, endsQuoted);
  if (start >= stop) return none;
  const range = { first: start, end: stop };
  if (endsQuoted) return { kind: 'quotation', range };
  const isClause = hasFiniteVerb(reading, range) || quotesSentence(reading, range);
  return { kind: isClause ? 'clause' : 'fragment', range };
}

/** Whether a quotation in the range is long enough to be a sentence. */
function quotesSentence(reading: Reading, range: TokenRange): boolean {
  let quoted = 0;
  for (let at = range.first; at < range.end; at += 1) if (isQuoted(reading, at)) quoted += 1;
  return quoted >= SENTENCE;
}

/** Leaves out what leads up to a quotation: "In a post, “…", "Asked about it, “…", "But “…". */
function openingOf(reading: Reading, first: number, end: number, endsQuoted: boolean): number {
  let start = first;
  while (start < end && !isQuoted(reading, start) && /^[,;:—–•*-]+$/.test(wordAt(reading, start))) start += 1;
  if (!endsQuoted) return start;
  let quote = start;
  while (quote < end && !opensQuotation(reading, quote)) quote += 1;
  if (quote === start || quote >= end) return start;
  const before = wordAt(reading, quote - 1);
  const isConjunction = quote - start === 1 && /^(?:CCONJ|ADV|SCONJ)$/.test(posAt(reading, start));
  const lead = { first: start, end: quote };
  const isLead =
    before === ':' ||
    (before === ',' &&
      (!hasFiniteVerb(reading, lead) || /^(?:when|asked|as|while|after)$/.test(wordAt(reading, start))));
  return isConjunction || isLead ? quote : start;
}

/** Whether a finite verb stands at `index`, as far as its form tells. */
export const isFiniteVerb = (reading: Reading, index: number): boolean =>
  posAt(reading, index) === 'AUX' ||
  (posAt(reading, index) === 'VERB' && !wordAt(reading, index).endsWith('ing'));

/** Whether the words outside quotations have a verb that is neither an infinitive nor an -ing form. */
export function hasFiniteVerb(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) {
    if (isQuoted(reading, at)) continue;
    const isInfinitive = posAt(reading, at) === 'VERB' && wordAt(reading, at - 1) === 'to';
    if (isFiniteVerb(reading, at) && !isInfinitive) return true;
  }
  return false;
}

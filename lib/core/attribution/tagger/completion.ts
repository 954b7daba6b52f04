import { posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { endBeforeReporter } from '../speech/reporters-tail.ts';
import type { Hint } from './hint.ts';
import type { LinkedParts } from './link.ts';

/** Source and claim with what the tagger left out and the rules see beside the same cue. */
export function completionBy(
  reading: Reading,
  hints: readonly Hint[],
): (parts: LinkedParts) => Pick<LinkedParts, 'source' | 'content'> {
  const byCue = new Map(hints.map((hint) => [hint.cue.first, hint]));
  return ({ source, cue, content }) => {
    const hint = byCue.get(cue.first);
    if (hint === undefined) return { source, content: beforeReporter(reading, cue, content) };
    return {
      source: source ?? hint.source,
      content: beforeReporter(
        reading,
        cue,
        stopsShort(hint, content) || breaksOff(reading, content, hint.content) ? hint.content : content,
      ),
    };
  };
}

/** A claim behind its cue without a last clause that is the reporter's. */
function beforeReporter(
  reading: Reading,
  cue: TokenRange,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [own] = content;
  if (own === undefined || content.length > 1 || own.first < cue.end) return content;
  const infinitive = wordAt(reading, own.first) === 'to';
  return [{ first: own.first, end: endBeforeReporter(reading, own, cue, infinitive) }];
}

/** Whether a claim that "that" opens ends before the clause does: the rules read on to its end or to the reporter's words. */
function stopsShort({ pattern, content: whole }: Hint, content: readonly TokenRange[]): boolean {
  const [own, full] = [content[0], whole[0]];
  if (pattern !== 'that' || own === undefined || full === undefined || content.length > 1) return false;
  return full.first === own.first && full.end > own.end;
}

/**
 * Whether a claim ends at an aside that the rules see as its own: before its verb ("the deal[, which replaces one of 1970,
 * would raise …]"), or at a clause that tells more of what it ends with ("it would ratify the Accord[, signed in 2019 …]").
 */
function breaksOff(reading: Reading, content: readonly TokenRange[], whole: readonly TokenRange[]): boolean {
  const [own, full] = [content[0], whole[0]];
  if (own === undefined || full === undefined || content.length > 1 || whole.length > 1) return false;
  if (full.first !== own.first || full.end <= own.end + 1 || wordAt(reading, own.end) !== ',') return false;
  for (let at = own.first; at < own.end; at += 1)
    if (isVerb(reading, at)) return opensClause(reading, own.end + 1);
  // The aside's other comma, with the verb behind it.
  for (let at = own.end + 1; at < full.end - 1; at += 1)
    if (wordAt(reading, at) === ',' && isVerb(reading, at + 1)) return true;
  return false;
}

const isVerb = (reading: Reading, at: number): boolean => /^(?:VERB|AUX)$/.test(posAt(reading, at) ?? '');

/** "which eight states signed", "under which", "signed in 2019". */
function opensClause(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    /^(?:which|who|whose)$/.test(word) ||
    wordAt(reading, at + 1) === 'which' ||
    (word.endsWith('ed') && isVerb(reading, at))
  );
}

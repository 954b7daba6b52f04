import type { Run } from '../align/versions/align-words.ts';
import { cutWords, type Word } from '../align/versions/cut-words.ts';
import { trimmed } from '../align/versions/read-side.ts';
import type { Span } from '../model.ts';

/** Where words of a passage that was altered went. */
export interface Followed {
  /** Whether they read otherwise now. */
  readonly changed: boolean;
  /** In the newer passage; null where nothing stands in their place. */
  readonly span: Span | null;
}

/** Of a quote this long, in units, less than this share of it is left: what stands there now is another statement. */
const LONG = 48;
const LEAST_KEPT = 0.2;
/** Words that make up this share of what was replaced are what the new words stand for. */
const MOST_OF_CHANGE = 0.6;
/** New words are at most so many times as long as the old ones, and so many units. */
const LONGER = 2;
const ROOM = 16;

/** Follows words of a folded passage to the newer one, by the runs that align both. */
export function followRuns(runs: readonly Run[], span: Span, before: string, after: string): Followed {
  // Words put in at either end are none of the quote's.
  const within = runs.filter((run) => run.before.start < span.end && run.before.end > span.start);
  const changed = within.some(({ same }) => !same);
  let kept = 0;
  const spans = within.flatMap((run) => {
    const part = {
      start: Math.max(span.start, run.before.start),
      end: Math.min(span.end, run.before.end),
    };
    if (!run.same) return replacementOf(run, part, before, after) ?? [];
    kept += before.slice(part.start, part.end).trim().length;
    const by = run.after.start - run.before.start;
    return [{ start: part.start + by, end: part.end + by }];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  const length = span.end - span.start;
  if (first === undefined || last === undefined || (length >= LONG && kept < length * LEAST_KEPT))
    return { changed: true, span: null };
  const found = changed
    ? trimmed(after, { start: first.start, end: last.end })
    : { start: first.start, end: last.end };
  return { changed, span: found.end > found.start ? found : null };
}

/** The words that stand for a part of those that were replaced; null where there are none. */
function replacementOf(run: Run, part: Span, before: string, after: string): Span | null {
  const { start, end } = run.after;
  if (end === start) return null;
  const words = before.slice(part.start, part.end);
  const isMost = words.length >= (run.before.end - run.before.start) * MOST_OF_CHANGE;
  const isLonger = end - start > words.length * LONGER + ROOM;
  if (isMost && !isLonger) return run.after;
  const numbers = numbersIn(words).length;
  // "rose 12% to 5m" became "fell by 14%": a number is another number.
  if (numbers > 0) {
    const nth = numbersIn(before.slice(run.before.start, part.start)).length;
    const others = numbersIn(after.slice(start, end)).slice(nth, nth + numbers);
    const [first, last] = [others[0], others.at(-1)];
    return first && last ? { start: start + first.start, end: start + last.end } : null;
  }
  return isLonger ? null : run.after;
}

function numbersIn(text: string): Word[] {
  return cutWords(text).filter((word) => /\p{Nd}/u.test(word.text));
}

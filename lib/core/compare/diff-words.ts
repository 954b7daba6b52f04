import { foldText, type FoldedText } from '../text/fold-text.ts';
import { alignWords, type Run } from '../align/versions/align-words.ts';

/** A piece of two wordings. Those 'same' and 'removed' in order are the older one, those 'same' and 'added' the newer. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** How the same words were set before, where quotation marks, dashes or white space are others. */
  readonly before?: string;
}

/** Same words between two changes are a chance find ("of", a comma) where each change is so many times as long. */
const STRAY = 3;
const LONGEST_STRAY = 4;

/** What changed from one wording to another, word by word; quotation marks, dashes and white space set anew are no change. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [older, newer] = [foldText(before), foldText(after)];
  const runs = withoutStrays(alignWords(older.text, newer.text), newer.text);
  // Unseen characters are all there is.
  if (runs.length === 0) return before === '' && after === '' ? [] : [samePart(before, after)];
  const [cutBefore, cutAfter] = [cutter(before, older), cutter(after, newer)];
  return runs.flatMap((run): DiffPart[] => {
    const isLast = run === runs.at(-1);
    const [was, is] = [cutBefore(run.before.end, isLast), cutAfter(run.after.end, isLast)];
    if (run.same) return [samePart(was, is)];
    const parts: DiffPart[] = [
      { kind: 'removed', text: was },
      { kind: 'added', text: is },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

function samePart(was: string, is: string): DiffPart {
  return { kind: 'same', text: is, ...(was !== is && { before: was }) };
}

/** Cuts a text at offsets of its folded form, one after the other, so that nothing is left out. */
function cutter(original: string, { starts }: FoldedText): (end: number, isLast: boolean) => string {
  let from = 0;
  return (end, isLast) => {
    const to = isLast ? original.length : end === 0 ? 0 : (starts[end] ?? original.length);
    const stretch = original.slice(from, to);
    from = to;
    return stretch;
  };
}

function withoutStrays(runs: readonly Run[], newer: string): Run[] {
  const kept: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const [last, next] = [kept.at(-1), runs[at + 1]];
    const isStray = run.same && last !== undefined && next !== undefined && strays(run, [last, next], newer);
    if (last !== undefined && !last.same && (!run.same || isStray)) {
      kept[kept.length - 1] = {
        same: false,
        before: { start: last.before.start, end: run.before.end },
        after: { start: last.after.start, end: run.after.end },
      };
    } else kept.push(run);
  }
  return kept;
}

function strays({ after }: Run, others: readonly Run[], newer: string): boolean {
  const { length } = newer.slice(after.start, after.end).trim();
  return length <= LONGEST_STRAY && others.every((other) => shorterSide(other) >= length * STRAY);
}

function shorterSide({ before, after }: Run): number {
  return Math.min(before.end - before.start, after.end - after.start);
}

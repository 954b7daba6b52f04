import type { TokenRange } from '../reading.ts';
import type { Columns } from './columns.ts';
import { NEVER } from './word-table.ts';

/** What is longer, in tokens, is cut at ends of sentences, so that memory is bounded whatever comes. */
const LONGEST = 1500;

/** Whether anything in the run speaks: a word that was ever a cue, a quotation or a hint of the rules. */
export function mayHold({ first, end }: TokenRange, { prior, quoted, hint }: Columns): boolean {
  for (let at = first; at < end; at += 1) {
    if ((prior[at] ?? 0) > NEVER || (quoted[at] ?? 0) > 0 || (hint[at] ?? 0) > 0) return true;
  }
  return false;
}

/** The runs of tokens that are labelled at once: blocks, or pieces of very long ones. */
export function sequencesOf({ size, blockEnd, sentenceEnd }: Columns): TokenRange[] {
  const found: TokenRange[] = [];
  for (let first = 0; first < size;) {
    const stop = blockEnd[first] ?? size;
    let end = Math.min(stop, first + LONGEST);
    if (end < stop) {
      let sentence = sentenceEnd[first] ?? end;
      while (sentence < end && (sentenceEnd[sentence] ?? end) <= end) sentence = sentenceEnd[sentence] ?? end;
      end = Math.min(end, sentence);
    }
    found.push({ first, end });
    first = end;
  }
  return found;
}

import { isShare } from '../../entities/phrases/poll-share.ts';
import { wordsOf } from '../../text/words.ts';
import { isQuoted, type Reading, type TokenRange, wordAt } from '../reading.ts';

/** The most tokens of a share: "roughly two in three of the younger savers". */
const SHARE = 12;

/** "7 in 10 savers say they have a plan[, compared to 55% of others]": with what a poll compares is none of those asked to say. */
export function endBeforeComparison(
  reading: Reading,
  { first, end }: TokenRange,
  source: TokenRange | null,
): number {
  if (
    source === null ||
    !isShare(wordsOf(reading.tokens, source.first, Math.min(source.end, source.first + SHARE)))
  )
    return end;
  for (let at = first + 1; at < end - 1; at += 1) {
    if (wordAt(reading, at) !== ',' || isQuoted(reading, at)) continue;
    const [word, next] = [wordAt(reading, at + 1), wordAt(reading, at + 2)];
    if (/^(?:compared|versus|vs)$/.test(word) || (/^(?:up|down)$/.test(word) && next === 'from')) return at;
  }
  return end;
}

import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';

/** The most tokens of a share: "roughly two in three of the younger savers". */
const SHARE = 12;

/** "7 in 10 savers say they have a plan[, compared to 55% of others]": with what a poll compares is none of those asked to say. */
export function endBeforeComparison(
  reading: Reading,
  { first, end }: TokenRange,
  source: TokenRange | null,
): number {
  if (source === null || !isShare(reading, source)) return end;
  for (let at = first + 1; at < end - 1; at += 1) {
    if (wordAt(reading, at) !== ',' || isQuoted(reading, at)) continue;
    const [word, next] = [wordAt(reading, at + 1), wordAt(reading, at + 2)];
    if (/^(?:compared|versus|vs)$/.test(word) || (/^(?:up|down)$/.test(word) && next === 'from')) return at;
  }
  return end;
}

/** "53% of voters", "two in three", "half of those asked". */
function isShare(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < Math.min(end, first + SHARE); at += 1) {
    if (/^(?:%|percent|cent|half|thirds?|quarters?|fifths?|majority)$/.test(wordAt(reading, at))) return true;
    if (wordAt(reading, at) === 'in' && posAt(reading, at - 1) === 'NUM' && posAt(reading, at + 1) === 'NUM')
      return true;
  }
  return false;
}

import { fromNumber, groupOfShare } from '../phrases/poll-share.ts';
import { headOf } from '../phrases/phrase-shape.ts';
import { textOf, type Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';

/**
 * Those whom a poll counts, told by how many of whom they are and not by where they were asked: "7 in 10 younger savers", "another
 * 27 percent". Not by the group alone, of which the others said otherwise.
 */
export function readShare(text: string, words: readonly Word[]): Mention | undefined {
  const comma = words.findIndex((word) => /^[,–—-]$/.test(word.text));
  const own = comma < 0 ? words : words.slice(0, comma);
  const group = groupOfShare(own);
  if (group === undefined) return undefined;
  const end = group.at(-1)?.end ?? Infinity;
  const share = fromNumber(own).filter((word) => word.end <= end);
  const { head } = group.length === 0 ? { head: 'percent' } : headOf(group);
  return { kind: 'other', head, plural: true, description: textOf(text, share), share: true };
}

import { fromNumber, groupOfShare } from '../phrases/poll-share.ts';
import { headOf } from '../phrases/phrase-shape.ts';
import { textOf, type Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';

/** "7 in 10 younger savers": the younger savers; "another 27 percent" is described by nothing else. */
export function readShare(text: string, words: readonly Word[]): Mention | undefined {
  const comma = words.findIndex((word) => /^[,–—-]$/.test(word.text));
  const own = comma < 0 ? words : words.slice(0, comma);
  const group = groupOfShare(own);
  if (group === undefined) return undefined;
  if (group.length === 0)
    return {
      kind: 'other',
      head: 'percent',
      plural: true,
      description: textOf(text, fromNumber(own)),
      share: 'bare',
    };
  return {
    kind: 'other',
    head: headOf(group).head,
    plural: true,
    description: textOf(text, group),
    share: 'told',
  };
}

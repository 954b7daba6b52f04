import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';

/** Phrases of an item of a list at most. */
const ITEM = 8;
/** What an item tells of its figure in. */
const INSIDE = /^(?:noun|prep|adjective|adverb|time)$/;

/**
 * "killed 130 in Oro last November [and 32 in Halden in March]": the phrase of the time that an item of a list ends with where the item
 * before it has one, too, which is nearer to the figure and not its own; -1 elsewhere.
 */
export function timeOfItem(phrases: readonly Phrase[], at: number): number {
  let joint = at - 1;
  while (/^(?:adverb|adjective|and|comma)$/.test(itemAt(phrases, joint)?.kind ?? '') && at - joint < ITEM)
    joint -= 1;
  const isJoined = phrases.slice(joint + 1, at).some(({ kind }) => kind === 'comma' || kind === 'and');
  if (!isJoined || itemAt(phrases, joint)?.kind !== 'time' || !hasFigure(phrases, joint)) return -1;
  let next = at + 1;
  while (next < at + ITEM && phrases[next]?.kind !== 'time' && INSIDE.test(phrases[next]?.kind ?? ''))
    next += 1;
  // "50 percent more than in 2017"
  const isCompared = phrases.slice(at + 1, next).some(({ norm }) => /^(?:than|from|to|since)$/.test(norm));
  return phrases[next]?.kind === 'time' && !isCompared ? next : -1;
}

/** Whether the item that ends with the time at `end` has a figure of its own. */
function hasFigure(phrases: readonly Phrase[], end: number): boolean {
  let first = end - 1;
  while (end - first < ITEM && INSIDE.test(itemAt(phrases, first)?.kind ?? '')) first -= 1;
  return itemAt(phrases, first)?.kind === 'marked';
}

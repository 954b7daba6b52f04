import { SUBORDINATORS } from '../../lexicon/closed-classes.ts';
import { contentFrom } from './content.ts';
import { isFiniteVerb, type LeftSide } from './left-side.ts';
import { isQuoted, opensQuotation, posAt, type TokenRange, wordAt } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { sourceFrom } from './source-phrase.ts';

/** What of a claim follows the cue that interrupts it: "The plan, he said, will fail", “A,” he said, “and B”. */
export function continuation(scene: Scene, left: LeftSide['kind'], at: number): TokenRange[] {
  const { reading, limit } = scene;
  const next = wordAt(reading, at) === ',' ? at + 1 : at;
  if (next >= limit) return [];
  if (opensQuotation(reading, next)) return [contentFrom(reading, next, limit)];
  if (next === at) return [];
  const complete = left !== 'fragment';
  const goesOn =
    /^(?:and|but|while|because|or|with|which|unless|until|by)$/.test(wordAt(reading, next)) ||
    isFiniteVerb(reading, next);
  if (!goesOn && complete) return [];
  return [contentFrom(reading, next, limit)];
}

/** "As Rao said it was late, members left": a claim in a clause that opens the sentence ends with that clause. */
export function subordinateEnd(scene: Scene, subject: number, from: number, relative: boolean): number {
  const { reading, first, limit } = scene;
  const opens =
    subject - 1 >= first && subject - 1 <= first + 1 && SUBORDINATORS.has(wordAt(reading, subject - 1));
  if (!opens && !relative) return limit;
  for (let at = from; at < limit; at += 1) {
    if (wordAt(reading, at) === ',' && !isQuoted(reading, at)) return at;
    if (at > from && isQuoted(reading, at - 1) && !isQuoted(reading, at) && wordAt(reading, at - 2) === ',')
      return at;
  }
  return limit;
}

/** The subject of the statement's main clause: the noun phrase it opens with, or that follows its opening phrase. */
export function mainSubject(scene: Scene, before: number): TokenRange | undefined {
  const { reading } = scene;
  let start = behindKicker(scene, before);
  while (start < before && /^(?:CCONJ|ADV)$/.test(posAt(reading, start)) && !isQuoted(reading, start))
    start += 1;
  if (/^(?:ADP|SCONJ|VERB|PART)$/.test(posAt(reading, start))) {
    while (start < before && (wordAt(reading, start) !== ',' || isQuoted(reading, start))) start += 1;
    start += 1;
  }
  return start < before ? sourceFrom(reading, start, before) : undefined;
}

/** The most tokens before the colon of a kicker: "Harbour strike: crews leave and warn …". */
const LONGEST_KICKER = 5;

function behindKicker({ reading, first }: Scene, before: number): number {
  for (let at = first + 1; at <= Math.min(first + LONGEST_KICKER, before - 2); at += 1)
    if (wordAt(reading, at) === ':' && !isQuoted(reading, at)) return at + 1;
  return first;
}

import { nounChain, type PhraseRange } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/** “a drop in cases, [with deaths down by almost a third]”: what is told to be up or down behind “with”; "" elsewhere. */
export function withMoved({ scene, before }: Standing, rule: string): string {
  const { phrases } = scene;
  const revised = revisedBefore(phrases, before);
  if (revised !== null) return rangeWords(scene, revised);
  const way = itemAt(phrases, before)?.norm === 'by' ? before - 1 : before;
  if (!/^(?:up|down|higher|lower)$/.test(itemAt(phrases, way)?.norm ?? '')) return '';
  if (itemAt(phrases, way - 1)?.kind !== 'noun') return '';
  let first = way - 1;
  // The chain reaches past “with”, which opens this one.
  while (first > 0 && phrases[first - 1]?.norm !== 'with' && first > nounChain(phrases, way - 1).first)
    first -= 1;
  if (phrases[first - 1]?.norm !== 'with' || phrases[first]?.kind !== 'noun') return '';
  const words = rangeWords(scene, { first, end: way });
  // What the rules know already may be told whose it is.
  return words === rule ? '' : words;
}

/** “with [their forecast for annual growth] revised down from 2.2 percent to 1.7 percent”: what was revised, for both; null elsewhere. */
function revisedBefore(phrases: readonly Phrase[], before: number): PhraseRange | null {
  let from = before;
  if (phrases[from]?.norm === 'to' && itemAt(phrases, from - 1)?.kind === 'marked') from -= 2;
  const verb = /^(?:up|down)$/.test(itemAt(phrases, from - 1)?.norm ?? '') ? from - 2 : from - 1;
  const { lemma, form } = itemAt(phrases, verb)?.verb ?? {};
  if (itemAt(phrases, from)?.norm !== 'from' || lemma !== 'revise' || form !== 'past') return null;
  let noun = verb - 1;
  // “growth in 2023”
  if (itemAt(phrases, noun)?.kind === 'time') noun -= itemAt(phrases, noun - 1)?.kind === 'prep' ? 2 : 1;
  if (itemAt(phrases, noun)?.kind !== 'noun') return null;
  const chain = nounChain(phrases, noun);
  const opening = phrases.findLastIndex(({ norm }, at) => at < noun && /^(?:with|and)$/.test(norm));
  return { first: Math.max(chain.first, opening + 1), end: chain.end };
}

import { nounChain } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/** “a drop in cases, [with deaths down by almost a third]”: what is told to be up or down behind “with”; "" elsewhere. */
export function withMoved({ scene, before }: Standing, rule: string): string {
  const { phrases } = scene;
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

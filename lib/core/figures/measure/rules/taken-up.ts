import { LINKING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { SAME_MEASURE } from '../../../lexicon/measure-nouns.ts';
import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { isChangeNoun } from './right-measure.ts';
import type { Standing } from '../../scene.ts';

/** Whether a figure may take up the measure of the one before: nothing else that could be measured stands between them, or a pronoun does. */
export function takesUpMeasure({ scene, at, before }: Standing): boolean {
  const { phrases } = scene;
  // "but still down 10 percent": of what was measured before
  if (/^(?:up|down)$/.test(phrases[before]?.norm ?? '') && phrases[before - 1]?.kind !== 'noun') return true;
  let from = at - 1;
  while (from >= 0 && phrases[from]?.kind !== 'marked') from -= 1;
  // "63.5 percent of output in 2024, which is": what the figure before is of belongs to it.
  let start = from + 1;
  while (phrases[start]?.norm === 'of' && phrases[start + 1]?.kind === 'noun') start += 2;
  if (from < 0) start = 0;
  const between = phrases.slice(start, at);
  if (from < 0) return between.some(({ kind, norm }) => kind === 'noun' && SAME_MEASURE.has(norm));
  // The noun that the figure before counts belongs to it.
  const counted = itemAt(scene.figures, phrases[from]?.index ?? -1)?.noun.end ?? 0;
  return between.every(({ kind, norm, verb, endToken }) => {
    if (kind === 'noun') return endToken <= counted || SAME_MEASURE.has(norm) || isChangeNoun(norm);
    if (kind === 'verb') return LINKING_VERBS.has(verb?.lemma ?? '') || CHANGE_VERBS.has(verb?.lemma ?? '');
    return kind !== 'that' || norm !== 'who';
  });
}

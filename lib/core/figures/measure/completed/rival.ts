import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/** “Support for the party stood at 31%, with [the Greens] on 18%”: who else has how much; "" elsewhere. */
export function rivalOf({ scene, figure, index, before }: Standing): string {
  const { phrases } = scene;
  const [on, who, link, comma] = [0, 1, 2, 3].map((back) => itemAt(phrases, before - back));
  if (figure.kind !== 'percent' || index === 0 || !/^(?:on|at)$/.test(on?.norm ?? '')) return '';
  if (who?.kind !== 'noun' || !/^(?:with|and)$/.test(link?.norm ?? '') || comma?.kind !== 'comma') return '';
  return rangeWords(scene, { first: before - 1, end: before });
}

import type { Figure } from '../../../model.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/**
 * “Wages in the public sector grew 6.6% and [in the private sector] 4.2%”: the measure before with the place or group of this figure in
 * place of its own, where nothing else stands between them; "" elsewhere.
 */
export function gapped(
  { scene, figure, index, at }: Standing,
  earlier: Pick<Figure, 'kind' | 'unit' | 'measure'> | undefined,
): string {
  const { phrases } = scene;
  // “and in towns [by] 3%”
  const end = /^(?:by|to|at)$/.test(itemAt(phrases, at - 1)?.norm ?? '') ? at - 1 : at;
  const [noun, prep, and, other] = [1, 2, 3, 4].map((back) => itemAt(phrases, end - back));
  if (noun?.kind !== 'noun' || prep?.kind !== 'prep' || other?.kind !== 'marked') return '';
  if (and?.kind !== 'and' || and.norm === 'but' || other.index !== index - 1) return '';
  if (earlier?.kind !== figure.kind || earlier.unit !== figure.unit) return '';
  const [head = '', own = ''] = earlier.measure.split(` ${prep.norm} `);
  if (head === '' || own === '' || earlier.measure.includes('(')) return '';
  return `${head} ${prep.norm} ${rangeWords(scene, { first: end - 1, end })}`;
}

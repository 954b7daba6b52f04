import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import type { Earlier } from './earlier.ts';

/**
 * “Wages in the public sector grew 6.6% and [in the private sector] 4.2%”: the measure before with the place or group of this figure in
 * place of its own, where nothing else stands between them; "" elsewhere.
 */
export function gapped(standing: Standing, earlier: Earlier | undefined): string {
  const { scene, figure, index, at } = standing;
  const { phrases } = scene;
  const listed = listedPurpose(standing, earlier);
  if (listed !== '') return listed;
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

/** “$1.4 billion for schools, [$800 million for roads] and $120 million for libraries”: the amount before, for this one's own purpose. */
function listedPurpose({ scene, figure, index, at }: Standing, earlier: Earlier | undefined): string {
  const { phrases } = scene;
  const [own, noun] = [phrases[at + 1], phrases[at + 2]];
  const oxford = itemAt(phrases, at - 1)?.kind === 'and' && itemAt(phrases, at - 2)?.kind === 'comma' ? 1 : 0;
  const [link, last, prep, other] = [1, 2, 3, 4].map((back) => itemAt(phrases, at - oxford - back));
  if (figure.kind !== 'money' || earlier?.kind !== 'money' || own?.norm !== 'for' || noun?.kind !== 'noun')
    return '';
  if (!/^(?:comma|and)$/.test(link?.kind ?? '') || last?.kind !== 'noun' || prep?.norm !== 'for') return '';
  if (other?.kind !== 'marked' || other.index !== index - 1) return '';
  const ofEarlier = ` for ${rangeWords(scene, { first: at - oxford - 2, end: at - oxford - 1 })}`;
  return earlier.measure.endsWith(ofEarlier) && earlier.measure !== ofEarlier.trim()
    ? `${earlier.measure.slice(0, -ofEarlier.length)} for ${rangeWords(scene, { first: at + 2, end: at + 3 })}`
    : '';
}

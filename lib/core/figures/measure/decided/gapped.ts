import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
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
  const ofList = listed(standing, earlier);
  if (ofList !== '') return ofList;
  // “and in towns [by] 3%”
  const end = /^(?:by|to|at)$/.test(itemAt(phrases, at - 1)?.norm ?? '') ? at - 1 : at;
  const [noun, prep, and, other] = [1, 2, 3, 4].map((back) => itemAt(phrases, end - back));
  if (noun?.kind !== 'noun' || prep?.kind !== 'prep' || other?.kind !== 'marked') return '';
  if (!/^(?:and|comma)$/.test(and?.kind ?? '') || and?.norm === 'but' || other.index !== index - 1) return '';
  if (earlier?.kind !== figure.kind || earlier.unit !== figure.unit) return '';
  const [head = '', own = ''] = earlier.measure.split(` ${prep.norm} `);
  if (head === '' || own === '' || earlier.measure.includes('(')) return '';
  return `${head} ${prep.norm} ${rangeWords(scene, { first: end - 1, end })}`;
}

/**
 * “$1.4 billion for schools, [$800 million for roads] and $120 million for libraries”, “17 percent at Oro, [5 percent at Marlow]”: what the
 * figure before is of, for this one's own purpose or place.
 */
function listed({ scene, figure, index, at }: Standing, earlier: Earlier | undefined): string {
  const { phrases } = scene;
  const [own, noun] = [phrases[at + 1], phrases[at + 2]];
  const isAlike = earlier?.kind === figure.kind && (figure.kind === 'money' || earlier.unit === figure.unit);
  if (!isAlike || own?.kind !== 'prep' || own.norm === 'of' || noun?.kind !== 'noun') return '';
  const link = itemBefore(phrases, at);
  const prep = link < 0 ? -1 : openingOf(phrases, link, own.norm);
  const other = itemAt(phrases, phrases[prep - 1]?.kind === 'noun' ? prep - 2 : prep - 1);
  if (prep < 0 || other?.kind !== 'marked' || other.index !== index - 1) return '';
  // “$51 million in loans and $1 million in grants”: of another kind
  const isNamed = scene.tokens[noun.head]?.pos === 'PROPN';
  if (own.norm === 'in' && !isNamed) return '';
  const whole = earlier.measure.replace(/ \([^()]*\)$/, '');
  const item = rangeWords(scene, { first: prep + 1, end: prep + 2 });
  const cut = [` ${own.norm} ${item}`, ` ${own.norm} the ${item}`]
    .map((words) => whole.indexOf(words))
    .find((from) => from >= 0);
  const head = whole.slice(0, cut);
  const place = rangeWords(scene, { first: at + 2, end: at + 3 });
  return head === '' || /\d/.test(head) || head.includes(place) ? '' : `${head} ${own.norm} ${place}`;
}

/** The end of the item before a figure, behind a comma or “and”; -1 where none stands there. */
function itemBefore(phrases: readonly Phrase[], figure: number): number {
  let at = figure - 1;
  while (itemAt(phrases, at)?.kind === 'adverb' || itemAt(phrases, at)?.kind === 'adjective') at -= 1;
  const link = at;
  while (/^(?:comma|and)$/.test(itemAt(phrases, at)?.kind ?? '') && phrases[at]?.norm !== 'but') at -= 1;
  return at < link ? at : -1;
}

/** Phrases of an item at most. */
const LONGEST = 8;

/** Where the item that ends at `end` opens with a preposition, with nothing but names, commas and times behind it; -1 where it does not. */
function openingOf(phrases: readonly Phrase[], end: number, opening: string): number {
  for (let at = end; at > 0 && end - at < LONGEST; at -= 1) {
    if (phrases[at]?.kind === 'prep') return phrases[at]?.norm === opening ? at : -1;
    if (!/^(?:noun|comma|and|time)$/.test(phrases[at]?.kind ?? '')) return -1;
  }
  return -1;
}

import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

const STATE = /^(?:dead|missing|injured|wounded|homeless|displaced|stranded)$/;

/** “The worst-hit towns were Oro, [with 365 dead], and Marlow, 308 dead”, “left 12 dead”: the people whom the word behind tells of, and where; "" elsewhere. */
export function stricken({ scene, figure, before }: Standing): string {
  const { phrases, tokens } = scene;
  const state = tokens[figure.endToken]?.norm ?? '';
  if (figure.kind !== 'count' || figure.unit !== 'people' || !STATE.test(state)) return '';
  if (/^(?:NOUN|PROPN)$/.test(tokens[figure.endToken + 1]?.pos ?? '')) return '';
  const link = itemAt(phrases, before);
  const comma = link?.norm === 'with' ? before - 1 : before;
  const isAside = itemAt(phrases, comma)?.kind === 'comma' && isNamed(scene, itemAt(phrases, comma - 1));
  const where = isAside ? ` (${rangeWords(scene, { first: comma - 1, end: comma })})` : '';
  return link?.norm === 'with' || isAside || link?.verb?.lemma === 'leave' ? `people ${state}${where}` : '';
}

const isNamed = ({ tokens }: Standing['scene'], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && tokens[phrase.head]?.pos === 'PROPN' && !STATE.test(phrase.norm);

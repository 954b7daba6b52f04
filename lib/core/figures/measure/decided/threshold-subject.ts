import { itemAt } from '../../../text/item-at.ts';
import { type Standing, standingOf } from '../../scene.ts';
import { statingVerb } from '../../stating-verb.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** Phrases of such a subject at most. */
const LONGEST = 8;

/**
 * “[Households earning less than $30,000] fell to 2.1 million”: the subject of what a number comes to, with the amount that tells which
 * of them are counted; "" where none stands there.
 */
export function thresholdSubject({ scene, figure, before }: Standing): string {
  if (figure.kind !== 'count') return '';
  const { phrases, figures } = scene;
  const verb = statingVerb(phrases, before);
  const amount = itemAt(phrases, verb - 1);
  if (amount?.kind !== 'marked') return '';
  if (figures[amount.index]?.kind !== 'money') return '';
  const bound = standingOf(scene, amount.index, verb - 1)?.bound;
  if (bound === undefined || bound === 'about') return '';
  let first = verb - 1;
  while (first > 0 && !/^(?:comma|mark|that|and)$/.test(phrases[first - 1]?.kind ?? '')) first -= 1;
  const opening = phrases[first];
  if (opening?.kind !== 'noun' || verb - first > LONGEST) return '';
  return wordsOf(scene, opening.firstToken, amount.endToken).replace(/^The /, '');
}

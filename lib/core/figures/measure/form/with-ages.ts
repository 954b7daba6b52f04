import { itemAt } from '../../../text/item-at.ts';
import type { Scene } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';

const AGES = /^(?:ages|aged)$/;

/** “voters ages” -> “voters ages 18 to 39”: what would say less than the text does. */
export function withAges(scene: Scene, measure: string): string {
  const { phrases, tokens } = scene;
  if (!/[a-z] (?:ages|aged)$/.test(measure)) return measure;
  const age = phrases.findIndex(
    ({ kind, firstToken }) => kind === 'marked' && AGES.test(itemAt(tokens, firstToken - 1)?.norm ?? ''),
  );
  const { firstToken = 0, endToken: end = 0 } = phrases[age] ?? {};
  if (age < 0) return measure;
  const isOpen = /^(?:and|or)$/.test(tokens[end]?.norm ?? '') && OPEN.test(tokens[end + 1]?.norm ?? '');
  return `${measure} ${wordsOf(scene, firstToken, isOpen ? end + 2 : end)}`;
}

const OPEN = /^(?:above|older|over|under|up|younger)$/;

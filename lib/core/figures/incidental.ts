import { BEFORE_REFERENCE } from '../lexicon/number-words.ts';
import type { Standing } from './scene.ts';

/** Numbers in words up to this one are small. */
const SMALL = 12;

/** Whether a figure is a small number in words that only refers to things, or of which no more is said than what they are. */
export function isIncidental({ scene, figure }: Standing, measure: string): boolean {
  if (figure.kind !== 'count' || typeof figure.value !== 'number' || figure.value > SMALL) return false;
  if (/\d/.test(scene.tokens[figure.firstToken]?.text ?? '')) return false;
  // "eleven counts of money laundering" are what somebody is charged with.
  if (/\bcounts\b/i.test(figure.unit)) return false;
  const before = scene.tokens[figure.firstToken - 1]?.norm ?? '';
  return (
    BEFORE_REFERENCE.has(before) || measure.toLowerCase() === figure.unit.toLowerCase() || measure === ''
  );
}

import type { Standing } from '../../scene.ts';
import { complementEnd, wordsWithoutTimes } from '../phrases/whole-noun.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** “[46%] of those who started in spring left”: “share of those who started”, which no noun names; "" elsewhere. */
export function shareOfThose({ scene, figure, after }: Standing): string {
  const { phrases } = scene;
  const those = phrases[after + 1];
  const isOfThose = phrases[after]?.norm === 'of' && those?.norm === 'those';
  if (!/^(?:percent|ratio)$/.test(figure.kind) || !isOfThose) return '';
  const whole = complementEnd(scene, after + 2, { clauses: true });
  // “those who saved [said] they”: the next verb is what is told of them
  const isVerb = (at: number): boolean => /^(?:finite|past)$/.test(phrases[at]?.verb?.form ?? '');
  let end = after + 2;
  while (end < whole && !(isVerb(end) && phrases.slice(after + 2, end).some(({ verb }) => verb))) end += 1;
  if (end === after + 2) return '';
  const words = wordsWithoutTimes(scene, after + 2, end);
  return words === '' || ENDS_IN_PRONOUN.test(words) || /\d/.test(words)
    ? ''
    : `share of ${wordsOf(scene, those.firstToken, those.endToken)} ${words}`;
}

/** “of those who want [it]” says too little. */
const ENDS_IN_PRONOUN = /\b(?:it|they|them|this|that|one|so|he|him|she|her|we|us|you)$/;

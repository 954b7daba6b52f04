import { GIVING_VERBS } from '../../../lexicon/measure-verbs.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import { amountOfDeed } from './deed-measure.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';

/** Whether the amount may be the second object of the verb. */
export const isGiving = (lemma: string): boolean => GIVING_VERBS.has(lemma);

/** "amount the club owes the lender", "amount the mill had given operators" */
export function given(standing: Standing, chain: PhraseRange): string {
  const told = standing.figure.kind === 'money' ? amountOfDeed(standing, chain.first - 1) : '';
  const words = rangeWords(standing.scene, chain);
  if (told === '') return standing.figure.kind === 'quantity' ? purposeOf(standing) : '';
  const phrase = standing.scene.phrases[chain.first - 1];
  const verb = wordsOf(standing.scene, phrase?.firstToken ?? 0, phrase?.endToken ?? 0);
  return told.replace(` ${verb} `, ` ${verb} ${words} `);
}

/** "had given operators 180 days [to comply]" */
export function purposeOf({ scene, figure, after }: Standing): string {
  const verb = scene.phrases[after];
  return figure.kind === 'quantity' && verb?.verb?.form === 'to'
    ? wordsOf(scene, verb.head, verb.endToken)
    : '';
}

import { GIVING_VERBS } from '../../../lexicon/measure-verbs.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import { amountOfDeed } from './deed-measure.ts';
import { doneBy } from '../phrases/done-by.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';

/** Whether the amount may be the second object of the verb. */
export const isGiving = (lemma: string): boolean => GIVING_VERBS.has(lemma);

/** Of the verb at phrase `at` with the object that is given the amount: "amount the club owes the lender", "amount the mill had given operators" */
export function given(standing: Standing, chain: PhraseRange, at: number): string {
  const told = standing.figure.kind === 'money' ? amountOfDeed(standing, at) : '';
  const words = rangeWords(standing.scene, chain);
  // “gave [1,200] families $500”
  if (at < chain.first - 1) {
    const by = doneBy(standing, at);
    return by === null ? '' : `amount ${by} ${words}`;
  }
  if (told === '') return standing.figure.kind === 'quantity' ? purposeOf(standing) : '';
  const phrase = standing.scene.phrases[at];
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

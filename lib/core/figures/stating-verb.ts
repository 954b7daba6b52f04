import { SUBJECT_VERBS } from '../lexicon/measure-verbs.ts';
import { itemAt } from '../text/item-at.ts';
import type { Phrase } from '../text/phrase.ts';
import { CHANGE_VERBS } from './change/change-words.ts';

/** A verb that states its figure of its subject, as a level or a change of one. */
export const states = (lemma: string): boolean => SUBJECT_VERBS.has(lemma) || CHANGE_VERBS.has(lemma);

/** “averaged [12,000 tonnes]”, “climbed to [4,200]”: the verb right before the figure, past “to”, that states it of its subject; -1 where none does. */
export function statingVerb(phrases: readonly Phrase[], before: number): number {
  const verb = itemAt(phrases, before)?.norm === 'to' ? before - 1 : before;
  return states(itemAt(phrases, verb)?.verb?.lemma ?? '') ? verb : -1;
}

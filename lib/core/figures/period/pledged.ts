import { PLEDGING_VERBS } from '../../lexicon/governing-words.ts';
import { itemAt } from '../../text/item-at.ts';
import { governingVerb } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';

/** "In 2024 Lund committed to reducing its offices by half": whether a figure is of what somebody only undertook. */
export function isStillToDo(phrases: readonly Phrase[], at: number): boolean {
  const verb = governingVerb(phrases, at);
  if (!/^(?:to|ing)$/.test(itemAt(phrases, verb)?.verb?.form ?? '')) return false;
  let pledge = verb - 1;
  while (
    /^(?:noun|adverb|adjective|prep|time)$/.test(itemAt(phrases, pledge)?.kind ?? '') &&
    verb - pledge < 5
  )
    pledge -= 1;
  const by = itemAt(phrases, pledge)?.verb;
  return (
    by !== undefined &&
    PLEDGING_VERBS.has(by.lemma) &&
    !phrases.slice(at + 1, at + 9).some(({ kind }) => kind === 'time')
  );
}

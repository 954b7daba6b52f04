import { PLANS, PLEDGING_VERBS } from '../../lexicon/governing-words.ts';
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
  return (by !== undefined && PLEDGING_VERBS.has(by.lemma)) || isPlanned(phrases, verb);
}

/** "took office in 2022 with a [promise to build] 50,000 homes", "launched a [drive] in May [to plant]" */
function isPlanned(phrases: readonly Phrase[], verb: number): boolean {
  if (phrases[verb]?.verb?.form !== 'to') return false;
  let noun = verb - 1;
  while (/^(?:time|prep)$/.test(itemAt(phrases, noun)?.kind ?? '')) noun -= 1;
  return itemAt(phrases, noun)?.kind === 'noun' && PLANS.has(phrases[noun]?.norm ?? '');
}

import type { TimeExpression } from '../../periods/find-times.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';

/** "said [first-quarter] revenue was", "reported [2024] sales of", "said [last year]'s sales": of the noun behind it, and not of the verb before. */
export function isOfMeasured(phrases: readonly Phrase[], { text }: TimeExpression, at: number): boolean {
  const [before, next] = [itemAt(phrases, at - 1), phrases[at + 1]];
  if (before?.kind === 'prep' && !/^(?:after|that)$/.test(before.norm)) return false;
  if (/^['’]s?$/.test(next?.norm ?? '')) return !/day$/i.test(text);
  return (
    /-(?:quarter|half)$|^(?:full-year )?(?:19|20)\d\d$|^Q[1-4]|quarter (?:19|20)\d\d$/i.test(text) &&
    /^(?:noun|adjective)$/.test(next?.kind ?? '')
  );
}

/** Whether the noun behind a time is its clause's subject: "after [2024 profit reached] $4 billion". */
export function isOfSubject(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (/^(?:noun|adjective)$/.test(phrases[next]?.kind ?? '') || /^['’]s?$/.test(phrases[next]?.norm ?? ''))
    next += 1;
  return phrases[next]?.verb?.form === 'finite' || phrases[next]?.verb?.form === 'past';
}

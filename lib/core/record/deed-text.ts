import type { Deed } from '../model.ts';

/** What was, will be or was not done: "signed", "signed, planned", "not signed" (also of "will not sign"). */
export function deedName({ action, tense, polarity }: Deed): string {
  if (polarity === 'negative') return `not ${action}`;
  return tense === 'future' ? `${action}, planned` : action;
}

/** A deed in one line, its date as EDTF: "signed by Maravia with Denmark, 2025-05, at the Lakes Summit, Geneva". */
export function deedText(deed: Deed): string {
  const { actors, counterparts, date, event, place } = deed;
  const parties = [
    deedName(deed),
    actors.length > 0 && `by ${actors.join(' and ')}`,
    counterparts.length > 0 && `with ${counterparts.join(' and ')}`,
  ];
  return [parties.filter(Boolean).join(' '), date, event && `at ${event}`, place].filter(Boolean).join(', ');
}

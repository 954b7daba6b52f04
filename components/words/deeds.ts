import type { Deed } from '@/lib/core/model.ts';

/** Deeds that are done once reported; every other ("proposed", "promoted", "supported") is still open. */
const DONE = new Set([
  'adopted',
  'approved',
  'concluded',
  'created',
  'entered into force',
  'established',
  'founded',
  'initiated',
  'introduced',
  'issued',
  'joined',
  'launched',
  'passed',
  'published',
  'ratified',
  'released',
  'set up',
  'signed',
  'unveiled',
]);

/** Whether a deed chip is filled (done) or open: planned, refused, or of a kind that is never done. */
export function isDone({ action, tense, polarity }: Pick<Deed, 'action' | 'tense' | 'polarity'>): boolean {
  return DONE.has(action.toLowerCase()) && tense !== 'future' && polarity === 'affirmative';
}

/** Who did it, with whom and on what occasion: "Maravia with Denmark · Lakes Summit, Geneva"; '' where nothing is told. */
export function deedCircumstances({ actors, counterparts, event, place }: Deed): string {
  const parties = [actors.join(', '), counterparts.length > 0 && `with ${counterparts.join(', ')}`];
  return [parties.filter(Boolean).join(' '), [event, place].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' · ');
}

/** Deeds as they followed one another; those without a date stand last. */
export function inTime(deeds: readonly Deed[]): readonly Deed[] {
  const key = ({ date = '9' }: Deed) => date;
  return deeds.toSorted((a, b) => key(a).localeCompare(key(b)) || a.cue.start - b.cue.start);
}

/** What kind of initiative it is, beside its name; "" where the name says no more ("plan"). */
export function kindBeside({ name, kind }: { readonly name: string; readonly kind: string }): string {
  return name.toLowerCase() === kind.toLowerCase() ? '' : kind;
}

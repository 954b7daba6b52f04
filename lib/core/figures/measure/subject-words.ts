import type { PhraseRange } from '../../text/clauses.ts';
import { isPronoun, rangeWords } from './measure-words.ts';
import type { Scene, Standing } from '../scene.ts';
import { wholeSubject } from './whole-subject.ts';

/** Verbs whose figure states something of their subject; of the others it states what was done. */
export const SUBJECT_VERBS =
  /^(?:be|reach|total|stand|amount|come|cost|weigh|last|account|represent|make|comprise|constitute|exceed|hit|average|measure|number|run|go|have|absorb|remain|stay|become|equal|span|peak|top|near|approach|surpass|trade|close|open|settle|value|price|estimate|rate|range|expect|project|forecast|record|post)$/;

/** Nouns before "of" that say nothing of what is measured. */
export const EMPTY_NOUNS =
  /^(?:total|average|number|record|maximum|minimum|figure|level|rate|pace|sum|amount|estimates?|range|mean|median|high|low|peak|excess|order|form)$/;

/** The subject in words, pronouns put off; null where there is none to name. */
export function subjectWords({ scene }: Pick<Standing, 'scene'>, verb: number): string | null {
  const subject = wholeSubject(scene.phrases, verb);
  if (subject === null) return null;
  const only = scene.phrases[subject.first];
  if (subject.end - subject.first === 1 && only?.kind === 'marked') return null;
  return isPronoun(scene, subject) || takesUpNumber(scene, subject) ? null : rangeWords(scene, subject);
}

/** "that number", "this sum": of what was measured before. */
function takesUpNumber({ tokens, phrases }: Scene, { first, end }: PhraseRange): boolean {
  const phrase = phrases[first];
  return (
    end - first === 1 &&
    phrase !== undefined &&
    phrase.endToken - phrase.firstToken === 2 &&
    /^(?:that|this)$/.test(tokens[phrase.firstToken]?.norm ?? '') &&
    /^(?:number|figure|amount|sum|total|share|percentage|proportion)$/.test(phrase.norm)
  );
}

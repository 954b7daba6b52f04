import type { Phrase } from '../text/phrase.ts';

/** Phrases looked through for a verb behind a possible subject. */
const SUBJECT = 9;

/** Whether a noun with its complements and then a finite verb stand from `at` on. */
export function hasOwnSubject(phrases: readonly Phrase[], at: number): boolean {
  let nouns = 0;
  for (let next = at; next < phrases.length && next - at < SUBJECT; next += 1) {
    const phrase = phrases[next];
    if (phrase?.kind === 'noun' || phrase?.kind === 'marked') nouns += 1;
    else if (phrase?.kind === 'verb') return nouns > 0 && /^(?:finite|past)$/.test(phrase.verb?.form ?? '');
    else if (!/^(?:prep|adjective|adverb|time)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** ", launched in 2021, have seen": a comma closes it before a verb. */
export function isAside(phrases: readonly Phrase[], at: number): boolean {
  for (let next = at + 1; next < phrases.length && next - at < 16; next += 1) {
    if (phrases[next]?.kind !== 'comma') continue;
    const verb = phrases[next + 1]?.kind === 'adverb' ? phrases[next + 2] : phrases[next + 1];
    return verb?.verb !== undefined && /^(?:finite|past)$/.test(verb.verb.form);
  }
  return false;
}

/** "A cell meant for 35 [held] 155", "A bill approved in May that cut costs [will help]": another finite verb in the same clause. */
export function mainVerbFollows(phrases: readonly Phrase[], at: number): boolean {
  let relatives = 0;
  for (let next = at + 1; next < phrases.length && next - at < 16; next += 1) {
    const phrase = phrases[next];
    // "told the paper [she] thinks": a verb with a subject of its own
    if (NOMINATIVE.test(phrase?.norm ?? '')) return false;
    if (phrase?.kind === 'verb' && /^(?:finite|past)$/.test(phrase.verb?.form ?? '')) {
      if (relatives === 0) return next > at + 1;
      relatives -= 1;
    } else if (phrase?.kind === 'that' && phrases[next + 1]?.kind === 'verb') relatives += 1;
    else if (!/^(?:prep|noun|marked|time|adjective|adverb)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** Pronouns that are subjects. */
const NOMINATIVE = /^(?:i|he|she|we|they)$/;

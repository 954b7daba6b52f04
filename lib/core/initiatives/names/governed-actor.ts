import { ENABLING_NOUNS } from '../../lexicon/governing-words.ts';
import type { Token } from '../../model.ts';
import { governingVerb, type PhraseRange, subjectOf } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';

/** How far a verb that governs is looked for, in phrases. */
export const REACH = 8;
/** How far a list of those chosen may reach. */
export const FAR = 24;

/** Who does what stands in the -ing form after a preposition: "praised [the council] for passing", "[A] fell after signing". */
export function controllerOf(phrases: readonly Phrase[], at: number): PhraseRange | null {
  const prep = phrases[at - 1]?.norm ?? '';
  const verb = governingVerb(phrases, at - 1);
  if (verb < 0)
    return /^(?:after|before|since|while|when|upon|by|in)$/.test(prep) ? subjectAhead(phrases, at) : null;
  const object = prep === 'for' && phrases[at - 2]?.kind === 'noun' && !phrases[verb]?.verb?.passive;
  if (object) return objectOf(phrases, verb, at - 1);
  if (!/^(?:after|before|since|while|when|upon|by|for)$/.test(prep)) return null;
  // "dropped its policy of requiring staff to sign after reaching": the verb of the clause.
  const main = phrases.findLastIndex(
    ({ verb: form }, index) =>
      index <= verb && verb - index < FAR && /^(?:finite|past)$/.test(form?.form ?? ''),
  );
  return subjectOf(phrases, main < 0 ? verb : main);
}

/** "After signing X, [Oro] launched": the subject of the clause that the opening one hangs on. */
export function subjectAhead(phrases: readonly Phrase[], from: number): PhraseRange | null {
  // "When developing the “X” campaign – … – [Oro] did research"
  const dash = phrases.findLastIndex(
    ({ norm }, at) => at > from && at - from < 3 * REACH && /^(?:–|—|--)$/.test(norm),
  );
  const comma = phrases.findIndex(
    ({ kind }, at) => at > from && at - from < 2 * REACH && (kind === 'comma' || at === dash),
  );
  const verb = phrases.findIndex(({ kind }, at) => comma >= 0 && at > comma && kind === 'verb');
  return verb > comma + 1 ? subjectOf(phrases, verb) : null;
}

/** "a grant to [the council] to create", "paved the way for [Oro] to join": who is enabled to do it. */
export function receiver(phrases: readonly Phrase[], infinitive: number): PhraseRange | null {
  const noun = infinitive - 1;
  const prep = phrases[noun - 1]?.kind === 'adjective' ? noun - 2 : noun - 1;
  if (phrases[noun]?.kind !== 'noun' || phrases[prep]?.kind !== 'prep') return null;
  const gift = phrases[prep]?.norm === 'to' && ENABLING_NOUNS.has(phrases[prep - 1]?.norm ?? '');
  return gift || phrases[prep]?.norm === 'for' ? { first: noun, end: infinitive } : null;
}

/** "picked A, B and C to join", "the selection of A to join": who is chosen does it. */
export function chosen(phrases: readonly Phrase[], infinitive: number): PhraseRange | null {
  let of = infinitive - 1;
  while (of > 0 && infinitive - of < FAR && /^(?:noun|marked|comma|and)$/.test(phrases[of]?.kind ?? ''))
    of -= 1;
  const noun = phrases[of]?.norm === 'of' ? (phrases[of - 1]?.norm ?? '') : '';
  return /^(?:selection|choice|appointment|nomination)$/.test(noun)
    ? { first: of + 1, end: infinitive }
    : null;
}

/** What stands behind a verb, without what leads up to its first noun. */
export function objectOf(phrases: readonly Phrase[], verb: number, end: number): PhraseRange {
  let first = verb + 1;
  while (first < end - 1 && !/^(?:noun|marked)$/.test(phrases[first]?.kind ?? '')) first += 1;
  return { first, end };
}

/** "[Oro] became the third state to ratify" */
export function rankedSubject(phrases: readonly Phrase[], noun: number): PhraseRange | null {
  const verb = phrases[noun - 1]?.verb;
  return /^(?:be|become)$/.test(verb?.lemma ?? '') ? subjectOf(phrases, noun - 1) : null;
}

/** "recruited [Oro Air] to join": a name right behind the verb. */
export function isNamedObject(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const object = phrases[verb + 1];
  return object?.kind === 'noun' && tokens[object.head]?.pos === 'PROPN' && !phrases[verb]?.verb?.passive;
}

/** "Rask was one of only a dozen senators to vote for X", "is not among those to sign": whether they did, as the verb tells; null elsewhere. */
export function amongThose(
  phrases: readonly Phrase[],
  infinitive: number,
): { readonly ahead: boolean; readonly negated: boolean; readonly actor: PhraseRange | null } | null {
  let at = infinitive - 2;
  while (/^(?:adjective|adverb)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  if (phrases[infinitive - 1]?.kind !== 'noun') return null;
  const one = phrases[at]?.norm === 'of' && phrases[at - 1]?.norm === 'one' ? at - 2 : -1;
  const before = phrases[at]?.norm === 'among' ? at - 1 : one;
  const not = phrases[before]?.norm === 'not';
  const be = not ? before - 1 : before;
  const verb = phrases[be]?.verb;
  return verb?.lemma === 'be'
    ? { ahead: verb.ahead, negated: not || verb.negated, actor: subjectOf(phrases, be) }
    : null;
}

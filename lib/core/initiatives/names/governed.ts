import {
  AIMED_WORDS,
  CHANCE_NOUNS,
  CHOOSING_VERBS,
  COMPANY_VERBS,
  ENABLING_NOUNS,
  JOINING_IN_VERBS,
  ORDERING_VERBS,
  PROSPECT_NOUNS,
  RANKING_WORDS,
  REFUSING_VERBS,
  SEEKING_VERBS,
  THOUGHT_NOUNS,
  UNDOING_VERBS,
  WEIGHING_VERBS,
  WISHING_VERBS,
} from '../../lexicon/governing-words.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb, type PhraseRange, subjectOf } from '../../text/clauses.ts';
import { infinitiveBefore } from '../deeds/joined-infinitives.ts';
import { EVENT } from '../deeds/deed-scene.ts';

/** Whether a verb only wishes for what it governs: "called for the repeal of". */
export const isWish = (lemma: string): boolean => WISHING_VERBS.has(lemma);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const REACH = 8;
/** How far a list of those chosen may reach. */
const FAR = 24;

/** How a verb in the infinitive or -ing form stands under another. */
export interface Governed {
  readonly ahead: boolean;
  readonly negated: boolean;
  /** Who is to do it, where it is not the subject: "directs [the Secretariat] to prepare". */
  readonly actor: PhraseRange | null;
  /** Who did it is not told: "an event held to launch". */
  readonly open?: boolean;
  /** What was done instead of what it governs, and by which verb: "hopes to conclude" has only sought. */
  readonly instead?: { readonly action: string; readonly verb: number };
}

/** How a verb stands that no other governs. */
export const NOT_GOVERNED: Governed = { ahead: false, negated: false, actor: null };

/** How the infinitive or -ing form at `at` is meant; null where it is merely wished for. */
export function governed(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Governed | null {
  const form = phrases[at]?.verb?.form;
  const before = phrases[at - 1];
  // "voted to drop A and adopt B": as the infinitive that it is joined to.
  const joined = form === 'to' ? infinitiveBefore(phrases, at) : -1;
  if (joined >= 0) return governed(tokens, phrases, joined);
  // "know how to seal", "kept them from signing": asked or prevented, and not told as done.
  if (/^(?:how|whether|what|where|from)$/.test(before?.norm ?? '')) return null;
  if (form === 'to' && isPrevented(phrases, at)) return null;
  const ranked = form === 'to' ? rankAhead(tokens, phrases, at) : null;
  if (ranked !== null) return ranked;
  if (form === 'to' && isOccasionFor(phrases, at)) return { ...NOT_GOVERNED, open: true };
  if (form === 'ing' && before?.norm === 'without') return { ...NOT_GOVERNED, negated: true };
  if (form === 'to' && before?.kind === 'noun' && isRanked(tokens, before) && !isObject(phrases, at - 1))
    return { ahead: false, negated: false, actor: rankedSubject(phrases, at - 1) };
  if (form === 'ing' && before?.kind === 'prep') {
    // "a bill aimed at amending X"
    if (AIMED_WORDS.has(phrases[at - 2]?.norm ?? '') && phrases[at - 2]?.kind === 'verb') return null;
    // "will end up passing"
    const catena = /^(?:up|off|out|on)$/.test(before.norm) ? phrases[at - 2]?.verb : undefined;
    const ahead =
      catena?.ahead === true ||
      // "agreed for entering into a pact"
      (/^(?:agree|plan|prepare)$/.test(phrases[at - 2]?.verb?.lemma ?? '') &&
        /^(?:for|on|to)$/.test(before.norm)) ||
      isMeansToCome(tokens, phrases, at) ||
      PROSPECT_NOUNS.has(phrases[at - 2]?.norm ?? '');
    return { ahead, negated: false, actor: controllerOf(phrases, at) };
  }
  if (form === 'ing' && before?.kind === 'that' && /^(?:when|while)$/.test(before.norm))
    return { ahead: false, negated: false, actor: subjectAhead(phrases, at) };
  // "made renewing and expanding X his priority"
  if (form === 'ing' && before?.kind === 'and' && phrases[at - 2]?.verb?.form === 'ing')
    return governed(tokens, phrases, at - 2);
  if (form === 'ing' && before?.kind !== 'verb') return { ...NOT_GOVERNED, ahead: isAmongGoals(phrases, at) };
  for (
    let left = at - 1;
    left >= 0 && at - left < (phrases[at - 1]?.kind === 'noun' ? FAR : REACH);
    left -= 1
  ) {
    const phrase = phrases[left];
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) break;
    const verb = phrase?.verb;
    if (verb === undefined) continue;
    const picked = form === 'to' ? chosen(phrases, at) : null;
    if (picked !== null) return { ahead: true, negated: false, actor: picked };
    const action = form === 'to' ? soughtBy(phrases, left, at) : undefined;
    if (action !== undefined)
      return {
        ahead: false,
        negated: verb.negated,
        actor: subjectOf(phrases, left),
        instead: { action, verb: left },
      };
    if (WISHING_VERBS.has(verb.lemma) || isThought(tokens, phrases, left)) return null;
    // "called on the state to make changes to create X"
    if (verb.form === 'to' && form === 'to' && governed(tokens, phrases, left) === null) return null;
    if (form === 'ing' && WEIGHING_VERBS.has(verb.lemma)) return null;
    if (verb.negated) return { ahead: form === 'to', negated: true, actor: null };
    if (REFUSING_VERBS.has(verb.lemma)) return { ahead: verb.ahead, negated: true, actor: null };
    // "will end up passing"
    if (form === 'ing') return { ahead: verb.ahead && at - left <= 2, negated: false, actor: null };
    if (hadChance(tokens, phrases, left, at))
      return { ahead: false, negated: false, actor: subjectOf(phrases, left) };
    if (JOINING_IN_VERBS.has(verb.lemma) || phrases[left + 1]?.norm === 'together')
      return { ahead: verb.ahead, negated: false, actor: subjectOf(phrases, left) };
    const object = left + 1 < at && /^(?:noun|marked)$/.test(phrases[at - 1]?.kind ?? '');
    const ordered =
      ORDERING_VERBS.has(verb.lemma) ||
      (isNamedObject(tokens, phrases, left) && !COMPANY_VERBS.has(verb.lemma));
    const actor = form === 'to' && ordered && object ? objectOf(phrases, left, at) : null;
    return {
      ahead: !CHOOSING_VERBS.has(verb.lemma) || verb.ahead,
      negated: false,
      actor: (form === 'to' ? receiver(phrases, at) : null) ?? actor,
    };
  }
  return { ahead: form === 'to', negated: false, actor: null };
}

/** "Our goals include ending poverty, launching the X" */
function isAmongGoals(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases.findLastIndex(
    ({ verb: one }, index) => index < at && one !== undefined && one.form !== 'ing',
  );
  const subject = phrases[verb]?.verb?.lemma === 'include' ? subjectOf(phrases, verb) : null;
  return subject !== null && PROSPECT_NOUNS.has(phrases[subject.first]?.norm ?? '');
}

/** "the first to establish" has done it. */
function rankAhead(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  infinitive: number,
): Governed | null {
  const rank = phrases[infinitive - 1];
  if (rank?.kind !== 'adjective' || !isRanked(tokens, rank)) return null;
  let at = infinitive - 2;
  while (phrases[at]?.kind === 'adjective' || phrases[at]?.kind === 'adverb') at -= 1;
  const verb = phrases[at]?.verb;
  return /^(?:be|become)$/.test(verb?.lemma ?? '')
    ? { ahead: verb?.ahead ?? false, negated: false, actor: subjectOf(phrases, at) }
    : null;
}

/** "at an event held in Oro to launch": what people came together for, they did there. */
export function isOccasionFor(phrases: readonly Phrase[], infinitive: number): boolean {
  for (let at = infinitive - 1; at >= 0 && infinitive - at < REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'noun' && EVENT.test(phrase.norm))
      return /^(?:at|during|hosted|held|attended)$/.test(phrases[at - 1]?.norm ?? '');
    const held = phrase?.verb?.form === 'past' && /^(?:held|hosted|organi[sz]ed|convened)$/.test(phrase.norm);
    if (!held && !/^(?:noun|prep|time|adverb)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** "would prohibit them from waiving any to enter into": under what is prevented. */
function isPrevented(phrases: readonly Phrase[], infinitive: number): boolean {
  const verb = governingVerb(phrases, infinitive);
  return phrases[verb]?.verb?.form === 'ing' && phrases[verb - 1]?.norm === 'from';
}

/** "The third option is to cancel" */
export function isThought(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const is = /^(?:is|was|be|would|remains?)$/.test(tokens[phrases[verb]?.firstToken ?? -1]?.norm ?? '');
  return is && THOUGHT_NOUNS.has(phrases[verb - 1]?.norm ?? '');
}

/** "had the opportunity today to join" */
function hadChance(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  infinitive: number,
): boolean {
  const had = tokens[phrases[verb]?.head ?? -1]?.norm ?? '';
  return (
    /^(?:had|got|given|seized|took)$/.test(had) &&
    phrases.slice(verb + 1, infinitive).some(({ kind, norm }) => kind === 'noun' && CHANCE_NOUNS.has(norm))
  );
}

/** "hopes to conclude", "is in talks to sign": the deed that is told instead. */
function soughtBy(phrases: readonly Phrase[], verb: number, infinitive: number): string | undefined {
  const { lemma = '', passive } = phrases[verb]?.verb ?? {};
  const undone = UNDOING_VERBS.has(phrases[infinitive]?.verb?.lemma ?? '');
  if (SEEKING_VERBS.has(lemma) && !passive && !undone && verb === infinitive - 1) return 'sought';
  const noun = phrases[infinitive - 1];
  return noun?.kind === 'noun' && /^(?:talks|negotiations|discussions)$/.test(noun.norm)
    ? 'negotiated'
    : undefined;
}

/** "We need to protect them by passing X", "vows to fight them by repealing X": what is yet to be done. */
function isMeansToCome(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at - 1]?.norm !== 'by') return false;
  const nearest = governingVerb(phrases, at - 1);
  let over = phrases[nearest]?.norm === 'including' ? governingVerb(phrases, nearest) : nearest;
  // "to overturn all laws that impede it": the verb of whose object that is told.
  if (phrases[over - 1]?.kind === 'that' && /^(?:noun|marked)$/.test(phrases[over - 2]?.kind ?? ''))
    over = governingVerb(phrases, over - 1);
  const verb = phrases[over]?.verb;
  if (verb?.form === 'to') {
    const under = governed(tokens, phrases, over);
    return under === null || under.ahead || under.instead !== undefined;
  }
  return (
    verb !== undefined && (verb.ahead || /^(?:need|want|hope|seek|plan|aim|must|should)$/.test(verb.lemma))
  );
}

/** Who does what stands in the -ing form after a preposition: "praised [the council] for passing", "[A] fell after signing". */
function controllerOf(phrases: readonly Phrase[], at: number): PhraseRange | null {
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
function subjectAhead(phrases: readonly Phrase[], from: number): PhraseRange | null {
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

/** "recruited [Oro Air] to join": a name right behind the verb. */
function isNamedObject(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const object = phrases[verb + 1];
  return object?.kind === 'noun' && tokens[object.head]?.pos === 'PROPN' && !phrases[verb]?.verb?.passive;
}

/** "a grant to [the council] to create", "paved the way for [Oro] to join": who is enabled to do it. */
function receiver(phrases: readonly Phrase[], infinitive: number): PhraseRange | null {
  const noun = infinitive - 1;
  const prep = phrases[noun - 1]?.kind === 'adjective' ? noun - 2 : noun - 1;
  if (phrases[noun]?.kind !== 'noun' || phrases[prep]?.kind !== 'prep') return null;
  const gift = phrases[prep]?.norm === 'to' && ENABLING_NOUNS.has(phrases[prep - 1]?.norm ?? '');
  return gift || phrases[prep]?.norm === 'for' ? { first: noun, end: infinitive } : null;
}

/** "picked A, B and C to join", "the selection of A to join": who is chosen does it. */
function chosen(phrases: readonly Phrase[], infinitive: number): PhraseRange | null {
  let of = infinitive - 1;
  while (of > 0 && infinitive - of < FAR && /^(?:noun|marked|comma|and)$/.test(phrases[of]?.kind ?? ''))
    of -= 1;
  const noun = phrases[of]?.norm === 'of' ? (phrases[of - 1]?.norm ?? '') : '';
  return /^(?:selection|choice|appointment|nomination)$/.test(noun)
    ? { first: of + 1, end: infinitive }
    : null;
}

function objectOf(phrases: readonly Phrase[], verb: number, end: number): PhraseRange {
  let first = verb + 1;
  while (first < end - 1 && !/^(?:noun|marked)$/.test(phrases[first]?.kind ?? '')) first += 1;
  return { first, end };
}

function isRanked(tokens: readonly Token[], { firstToken: first, endToken: end }: Phrase): boolean {
  return tokens.slice(first, end).some(({ norm }) => RANKING_WORDS.has(norm) || ORDINAL.test(norm));
}

/** "used its first summit to propose": the object of another verb. */
function isObject(phrases: readonly Phrase[], noun: number): boolean {
  const verb = phrases[noun - 1]?.verb;
  return verb !== undefined && !/^(?:be|become)$/.test(verb.lemma);
}

/** "[Oro] became the third state to ratify" */
function rankedSubject(phrases: readonly Phrase[], noun: number): PhraseRange | null {
  const verb = phrases[noun - 1]?.verb;
  return /^(?:be|become)$/.test(verb?.lemma ?? '') ? subjectOf(phrases, noun - 1) : null;
}

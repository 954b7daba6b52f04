import { itemAt } from '../../text/item-at.ts';
import {
  AIMED_WORDS,
  CHANCE_NOUNS,
  CHOOSING_VERBS,
  COMPANY_VERBS,
  JOINING_IN_VERBS,
  MAKING_VERBS,
  ORDERING_VERBS,
  PROSPECT_NOUNS,
  RANKING_WORDS,
  REFUSING_VERBS,
  SEEKING_VERBS,
  UNDOING_VERBS,
  WEIGHING_VERBS,
  WISHING_VERBS,
} from '../../lexicon/governing-words.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { EVENT_NOUNS } from '../../lexicon/scene-nouns.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb, type PhraseRange, subjectOf } from '../../text/clauses.ts';
import { verbJoined } from '../deeds/joined-infinitives.ts';
import { isAmongIssues, isAttempted, isThought } from './only-meant.ts';
import { meantByGlad } from './meant-by-glad.ts';
import {
  chosen,
  controllerOf,
  amongThose,
  FAR,
  isNamedObject,
  objectOf,
  rankedSubject,
  REACH,
  receiver,
  subjectAhead,
} from './governed-actor.ts';

/** Whether a verb only wishes for what it governs: "called for the repeal of". */
export const isWish = (lemma: string): boolean => WISHING_VERBS.has(lemma);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
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
  // "voted to drop A and adopt B": as the infinitive that it is joined to.
  const joined = form === 'to' ? verbJoined(phrases, at, 'to') : -1;
  if (joined >= 0) return governed(tokens, phrases, joined);
  // "know how to seal", "kept them from signing": asked or prevented, and not told as done.
  if (/^(?:how|whether|what|where|from)$/.test(phrases[at - 1]?.norm ?? '')) return null;
  const led =
    form === 'to'
      ? ledInfinitive(tokens, phrases, at)
      : form === 'ing'
        ? ledGerund(tokens, phrases, at)
        : undefined;
  if (led !== undefined) return led;
  const over = verbOver(phrases, at);
  return over < 0 ? { ...NOT_GOVERNED, ahead: form === 'to' } : underVerb(tokens, phrases, over, at);
}

/** How an infinitive is meant by what stands right before it; undefined where a verb is to tell. */
function ledInfinitive(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): Governed | null | undefined {
  if (isPrevented(phrases, at)) return null;
  const done = rankAhead(tokens, phrases, at) ?? meantByGlad(tokens, phrases, at) ?? amongThose(phrases, at);
  if (done !== null) return done;
  if (isOccasionFor(phrases, at)) return { ...NOT_GOVERNED, open: true };
  const before = phrases[at - 1];
  if (before?.kind !== 'noun') return undefined;
  // "The move to form an alliance comes from Rask": nobody has done it.
  if (isAttempted(phrases, at)) return { ...NOT_GOVERNED, ahead: true, open: true };
  // "the 40th country" may be cut behind its number.
  const noun = ORDINAL.test(itemAt(phrases, at - 2)?.norm ?? '') ? at - 2 : at - 1;
  const counted = itemAt(phrases, noun);
  let over = noun - 1;
  while (itemAt(phrases, over)?.kind === 'adjective') over -= 1;
  return counted !== undefined && isRanked(tokens, counted) && !isObject(phrases, noun)
    ? {
        ahead: itemAt(phrases, over)?.verb?.ahead ?? false,
        negated: false,
        actor: rankedSubject(phrases, noun),
      }
    : undefined;
}

/** How an -ing form is meant by what stands right before it; undefined where a verb is to tell. */
function ledGerund(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): Governed | null | undefined {
  const [lead, before] = [phrases[at - 2], phrases[at - 1]];
  // "a section about expanding X": only spoken of
  if (before?.norm === 'about' || isAmongIssues(phrases, at)) return null;
  if (before?.norm === 'without') return { ...NOT_GOVERNED, negated: true };
  if (before?.kind === 'prep') {
    // "a bill aimed at amending X"
    if (AIMED_WORDS.has(lead?.norm ?? '') && lead?.kind === 'verb') return null;
    const ahead =
      // "will end up passing"
      (/^(?:up|off|out|on)$/.test(before.norm) && lead?.verb?.ahead === true) ||
      // "agreed for entering into a pact"
      (/^(?:agree|plan|prepare)$/.test(lead?.verb?.lemma ?? '') && /^(?:for|on|to)$/.test(before.norm)) ||
      isMeansToCome(tokens, phrases, at) ||
      PROSPECT_NOUNS.has(lead?.norm ?? '');
    return { ahead, negated: false, actor: controllerOf(phrases, at) };
  }
  if (before?.kind === 'that' && /^(?:when|while)$/.test(before.norm))
    return { ...NOT_GOVERNED, actor: subjectAhead(phrases, at) };
  // "made renewing and expanding X his priority"
  const joined = verbJoined(phrases, at, 'ing');
  if (joined >= 0) return governed(tokens, phrases, joined);
  // "is considering cutting fees and signing X"
  const wished = before?.kind === 'and' ? phrases[verbOver(phrases, at)]?.verb?.lemma : undefined;
  if (wished !== undefined && WISHING_VERBS.has(wished)) return null;
  return before?.kind === 'verb' ? undefined : { ...NOT_GOVERNED, ahead: isAmongGoals(phrases, at) };
}

/** The nearest verb before the one at `at` in its clause; -1 where there is none. */
function verbOver(phrases: readonly Phrase[], at: number): number {
  const reach = phrases[at - 1]?.kind === 'noun' ? FAR : REACH;
  for (let left = at - 1; left >= 0 && at - left < reach; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) return -1;
    if (phrase?.verb !== undefined) return left;
  }
  return -1;
}

/** How the form at `at` is meant under the verb at `over`. */
function underVerb(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  over: number,
  at: number,
): Governed | null {
  const form = phrases[at]?.verb?.form;
  const verb = phrases[over]?.verb;
  if (verb === undefined) return null;
  const picked = form === 'to' ? chosen(phrases, at) : null;
  if (picked !== null) return { ahead: true, negated: false, actor: picked };
  const action = form === 'to' ? soughtBy(phrases, over, at) : undefined;
  if (action !== undefined)
    return {
      ahead: false,
      negated: verb.negated,
      actor: subjectOf(phrases, over),
      instead: { action, verb: over },
    };
  if (WISHING_VERBS.has(verb.lemma) || isThought(tokens, phrases, over)) return null;
  // "called on the state to make changes to create X"
  if (verb.form === 'to' && form === 'to' && governed(tokens, phrases, over) === null) return null;
  if (form === 'ing' && WEIGHING_VERBS.has(verb.lemma)) return null;
  if (verb.negated) return { ahead: form === 'to', negated: true, actor: null };
  if (REFUSING_VERBS.has(verb.lemma)) return { ahead: verb.ahead, negated: true, actor: null };
  // "will end up passing"
  if (form === 'ing') return { ...NOT_GOVERNED, ahead: verb.ahead && at - over <= 2 };
  if (hadChance(tokens, phrases, over, at)) return { ...NOT_GOVERNED, actor: subjectOf(phrases, over) };
  if (JOINING_IN_VERBS.has(verb.lemma) || phrases[over + 1]?.norm === 'together')
    return { ahead: verb.ahead, negated: false, actor: subjectOf(phrases, over) };
  const object = over + 1 < at && /^(?:noun|marked)$/.test(phrases[at - 1]?.kind ?? '');
  const ordered =
    ORDERING_VERBS.has(verb.lemma) ||
    (isNamedObject(tokens, phrases, over) && !COMPANY_VERBS.has(verb.lemma));
  const actor = form === 'to' && ordered && object ? objectOf(phrases, over, at) : null;
  // "prompted Rask to sign", "was forced to withdraw"
  const made = MAKING_VERBS.has(verb.lemma) && (object || verb.passive);
  return {
    ahead: !(made || CHOOSING_VERBS.has(verb.lemma)) || verb.ahead,
    negated: false,
    actor: (form === 'to' ? receiver(phrases, at) : null) ?? actor,
  };
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
    if (phrase?.kind === 'noun' && EVENT_NOUNS.has(phrase.norm))
      return /^(?:at|during|hosted|held|attended)$/.test(phrases[at - 1]?.norm ?? '');
    const held = phrase?.verb?.form === 'past' && /^(?:held|hosted|organi[sz]ed|convened)$/.test(phrase.norm);
    if (!held && !/^(?:noun|prep|time|adverb)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** "would prohibit them from waiving any to enter into": under what is prevented. */
function isPrevented(phrases: readonly Phrase[], infinitive: number): boolean {
  const verb = governingVerb(phrases, infinitive);
  return itemAt(phrases, verb)?.verb?.form === 'ing' && itemAt(phrases, verb - 1)?.norm === 'from';
}

/** "had the opportunity today to join" */
function hadChance(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  infinitive: number,
): boolean {
  const had = itemAt(tokens, phrases[verb]?.head ?? -1)?.norm ?? '';
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
  // "dropped plans to introduce X"
  if (UNDOING_VERBS.has(lemma) && !passive && !undone && noun?.kind === 'noun' && PLANS.test(noun.norm))
    return DEED_VERBS.get(lemma)?.action;
  return noun?.kind === 'noun' && /^(?:talks|negotiations|discussions)$/.test(noun.norm)
    ? 'negotiated'
    : undefined;
}

const PLANS = /^(?:plans?|proposals?)$/;

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

function isRanked(tokens: readonly Token[], { firstToken: first, endToken: end }: Phrase): boolean {
  return tokens.slice(first, end).some(({ norm }) => RANKING_WORDS.has(norm) || ORDINAL.test(norm));
}

/** "used its first summit to propose": the object of another verb. */
function isObject(phrases: readonly Phrase[], noun: number): boolean {
  const verb = phrases[noun - 1]?.verb;
  return verb !== undefined && !/^(?:be|become)$/.test(verb.lemma);
}

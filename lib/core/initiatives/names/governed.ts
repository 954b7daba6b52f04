import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb, type PhraseRange, subjectOf } from '../../text/clauses.ts';

/** Verbs that leave undone what they govern: "refused to sign". */
const REFUSING = /^(?:refuse|decline|fail|forget|neglect|omit|cease|stop|avoid)$/;
/** Verbs that only wish for what they govern: nothing is done, and nobody is bound to do it. */
const WISHING =
  /^(?:urge|ask|call|want|press|demand|recommend|hope|consider|mull|weigh|request|invite|encourage|need|wish|threaten|appeal|lobby|pressure|persuade|advise|oppose|suggest|discuss|propose)$/;
/** Whether a verb only wishes for what it governs: "called for the repeal of". */
export const isWish = (lemma: string): boolean => WISHING.test(lemma);
/** Verbs that bind somebody else: "directs the Secretariat to prepare". */
const ORDERING =
  /^(?:direct|instruct|order|task|mandate|commission|require|oblige|authorise|authorize|charge|entrust|commit)$/;
/** Verbs that do what they govern: "helped to draft", "voted to adopt". */
const DOING = /^(?:help|manage|begin|start|continue|go|get|vote|work|use|proceed|move|act|serve)$/;
/** "the seventh state to ratify" has done it. */
const RANKED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|\d+(?:st|nd|rd|th))$/;
const REACH = 8;

/** How a verb in the infinitive or -ing form stands under another. */
export interface Governed {
  readonly ahead: boolean;
  readonly negated: boolean;
  /** Who is to do it, where it is not the subject: "directs [the Secretariat] to prepare". */
  readonly actor: PhraseRange | null;
}

/** How a verb stands that no other governs. */
export const NOT_GOVERNED: Governed = { ahead: false, negated: false, actor: null };

/** How the infinitive or -ing form at `at` is meant; null where it is merely wished for. */
export function governed(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Governed | null {
  const form = phrases[at]?.verb?.form;
  const before = phrases[at - 1];
  if (form === 'ing' && before?.norm === 'without') return { ahead: false, negated: true, actor: null };
  if (form === 'to' && before?.kind === 'noun' && isRanked(tokens, before) && !isObject(phrases, at - 1))
    return { ahead: false, negated: false, actor: rankedSubject(phrases, at - 1) };
  // "ended a summit by signing"
  if (form === 'ing' && before?.norm === 'by') {
    const verb = governingVerb(phrases, at - 1);
    return { ahead: false, negated: false, actor: verb < 0 ? null : subjectOf(phrases, verb) };
  }
  if (form === 'ing' && before?.kind !== 'verb') return { ahead: false, negated: false, actor: null };
  for (let left = at - 1; left >= 0 && at - left < REACH; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) break;
    const verb = phrase?.verb;
    if (verb === undefined) continue;
    if (WISHING.test(verb.lemma)) return null;
    if (verb.negated) return { ahead: form === 'to', negated: true, actor: null };
    if (REFUSING.test(verb.lemma)) return { ahead: verb.ahead, negated: true, actor: null };
    if (form === 'ing') return { ahead: false, negated: false, actor: null };
    if (DOING.test(verb.lemma)) return { ahead: verb.ahead, negated: false, actor: subjectOf(phrases, left) };
    const object = left + 1 < at && /^(?:noun|marked)$/.test(phrases[at - 1]?.kind ?? '');
    const actor = ORDERING.test(verb.lemma) && object ? objectOf(phrases, left, at) : null;
    return { ahead: true, negated: false, actor };
  }
  return { ahead: form === 'to', negated: false, actor: null };
}

function objectOf(phrases: readonly Phrase[], verb: number, last: number): PhraseRange {
  let first = verb + 1;
  while (first < last - 1 && !/^(?:noun|marked)$/.test(phrases[first]?.kind ?? '')) first += 1;
  return { first, last };
}

function isRanked(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ norm }) => RANKED.test(norm));
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

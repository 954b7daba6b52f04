import { itemAt } from '../../text/item-at.ts';
import { governingVerb, ownerAt, subjectOf } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { ANNOUNCING, HAPPENING, LOOKING_ON } from '../../lexicon/deed-verbs.ts';
import { type FoundDeed, RANK } from './found-deed.ts';
import { isWish } from '../names/governed.ts';
import { proposal } from './proposal.ts';
import { DEED_NOUNS, EMPTY_PARTS, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';

/** Phrases between a noun that names a deed and the verb that it hangs on. */
const REACH = 6;

/** Finds the deed of a verb whose object ends before the phrase at `first`. */
type ObjectDeed = (first: number) => FoundDeed | null;

/** "approved a two-year delay in the introduction of X": not done yet. */
const isHeldUp = (phrases: readonly Phrase[], link: number): boolean =>
  phrases[link]?.norm === 'in' &&
  /^(?:delay|delays|hold-up|setback|setbacks|obstacle|obstacles)$/.test(
    phrases[link - 1]?.norm.split(' ').at(-1) ?? '',
  );

/** The deed of "of" before the name, which a noun names: "ended with the adoption of X", "a series of X". */
export function nominalDeed(
  phrases: readonly Phrase[],
  of: number,
  objectDeed: ObjectDeed,
): FoundDeed | null {
  if (phrases[of]?.norm === 'for' || phrases[of]?.norm === 'on')
    // "proposed a draft for X"
    return (
      proposal(phrases, of) ??
      negotiation(phrases, of) ??
      (phrases[of - 1]?.norm === 'draft' ? objectDeed(of - 1) : null)
    );
  if (phrases[of]?.norm !== 'of') return null;
  const entry = entryIntoForce(phrases, of);
  if (entry !== null) return entry;
  // "the passage last month of X"
  const before = phrases[of - 1]?.kind === 'time' ? of - (phrases[of - 2]?.kind === 'prep' ? 3 : 2) : of - 1;
  // "the setting up of X"
  const at = phrases[before]?.norm === 'up' && phrases[before - 1]?.norm === 'setting' ? before - 1 : before;
  const noun = phrases[at];
  // "Friday's signing of X", "Friday's launch of X": an owner makes a noun of it.
  const owned =
    /^(?:ing|finite)$/.test(noun?.verb?.form ?? '') && /^['’]s?$/.test(phrases[at - 1]?.norm ?? '');
  if (noun === undefined || (noun.kind !== 'noun' && !owned)) return null;
  const nominal = at < before ? 'set up' : DEED_NOUNS.get(noun.norm);
  // "as part of X"; "launched the A, part of X" is told of A.
  const aside =
    noun?.norm === 'part' && (phrases[at - 1]?.norm === 'as' || phrases[at - 1]?.kind === 'comma');
  if (nominal === undefined) return EMPTY_PARTS.has(noun?.norm ?? '') && !aside ? objectDeed(at) : null;
  if (isAgreedUpon(phrases, linkBefore(phrases, at)) || isHeldUp(phrases, linkBefore(phrases, at)))
    return null;
  const verb = verbBefore(phrases, at);
  // "urged the state to speed up the passage of X"
  const over = phrases[verb]?.verb?.form === 'to' ? governingVerb(phrases, verb) : -1;
  if ([verb, over].some((wish) => isWish(itemAt(phrases, wish)?.verb?.lemma ?? ''))) return null;
  const lemma = phrases[verb]?.verb?.lemma ?? '';
  // "took part in the launch of X"
  const attended =
    /^(?:participate|take)$/.test(lemma) &&
    /^(?:launch|signing|release|announcement|inauguration)$/.test(noun?.norm ?? '');
  // "are cooperating in the establishment of X", "worked on the development of X"
  const shared = COOPERATING.test(lemma) && /^(?:in|on)$/.test(phrases[linkBefore(phrases, at)]?.norm ?? '');
  // "The talks ended after passage of X": when, and not by whom.
  const when = /^(?:after|amid|before|since|until)$/.test(phrases[linkBefore(phrases, at)]?.norm ?? '');
  const announced = verb >= 0 && !when && (ANNOUNCING.has(lemma) || attended);
  const deed = announced ? null : objectDeed(at);
  // "the creation of A and the passage of X": each noun names a deed of its own.
  const joined = phrases[linkBefore(phrases, at)]?.kind === 'and' && deed?.nominal === true;
  if (deed !== null && !joined) return deed;
  return {
    action: nominal,
    verb: verb >= 0 ? verb : at,
    end: of,
    actor:
      ownerAt(phrases, at - 1) ??
      ((announced && !attended && !LOOKING_ON.has(lemma)) || shared || isMeansOf(phrases, at, lemma)
        ? subjectOf(phrases, verb)
        : null),
    rank: RANK.main,
    ahead: (verb >= 0 && phrases[verb]?.verb?.ahead) ?? false,
    negated: (verb >= 0 && phrases[verb]?.verb?.negated) ?? false,
    nominal: true,
    ...(HAILING.test(lemma) && { hailed: at }),
  };
}

/** "marks its tenth year with the launch of X": what the subject does it by; not "coincides with", "celebrated on Monday with". */
function isMeansOf(phrases: readonly Phrase[], noun: number, lemma: string): boolean {
  const link = linkBefore(phrases, noun);
  return (
    /^(?:with|through)$/.test(phrases[link]?.norm ?? '') &&
    phrases[link - 1]?.kind !== 'verb' &&
    !HAPPENING.has(lemma)
  );
}

/** Where the preposition of a noun stands, past an adjective. */
const linkBefore = (phrases: readonly Phrase[], noun: number): number =>
  phrases[noun - 1]?.kind === 'adjective' ? noun - 2 : noun - 1;

/** "signed an agreement [for] the implementation of X", "a memorandum of understanding (MoU) [on] the launch of X": what was agreed has yet to be done. */
function isAgreedUpon(phrases: readonly Phrase[], link: number): boolean {
  if (!/^(?:for|on|to)$/.test(phrases[link]?.norm ?? '')) return false;
  const close = link - 1;
  const before = phrases[close]?.norm === ')' && phrases[close - 2]?.norm === '(' ? close - 3 : close;
  const noun = phrases[before]?.norm ?? '';
  return /^(?:understanding|intent)$/.test(noun) || HEAD_NOUNS.get(noun)?.contract === true;
}

/** Verbs of those who do it together, or are at it. */
const COOPERATING = /^(?:co-?operate|collaborate|partner|team|work)$/;

/** Verbs of those who speak of what was done before. */
const HAILING = /^(?:applaud|celebrate|condemn|criticize|criticise|follow|hail|note|praise|report|welcome)$/;

/** Verbs after which there is nothing left to be negotiated. */
const CONCLUDING = /^(?:conclude|complete|finali[sz]e|finish)$/;

/** "Negotiations for X", "talks on X": not reached yet; "concluded the negotiations for X": agreed. */
function negotiation(phrases: readonly Phrase[], prep: number): FoundDeed | null {
  const noun = itemAt(phrases, prep - 1);
  if (noun?.kind !== 'noun' || !/^(?:negotiations?|talks)$/.test(noun.norm)) return null;
  const over = phrases[prep - 2];
  const concluded = { action: 'concluded', end: prep, rank: RANK.main, nominal: true } as const;
  if (over?.verb !== undefined && CONCLUDING.test(over.verb.lemma) && !/^(?:to|ing)$/.test(over.verb.form))
    return {
      ...concluded,
      verb: prep - 2,
      actor: subjectOf(phrases, prep - 2),
      ahead: over.verb.ahead,
      negated: over.verb.negated,
    };
  if (over?.norm === 'of' && /^(?:completion|conclusion)$/.test(phrases[prep - 3]?.norm ?? ''))
    return { ...concluded, verb: prep - 3, actor: null, ahead: false, negated: false };
  return {
    action: 'negotiated',
    verb: prep - 1,
    end: prep,
    actor: null,
    rank: RANK.relative,
    ahead: false,
    negated: false,
    nominal: true,
  };
}

/** The verb that "the adoption of" hangs on, over prepositions, times and coordinated nouns; -1 where there is none. */
function verbBefore(phrases: readonly Phrase[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb') return at;
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) return -1;
  }
  return -1;
}

/** "the entry into force on 1 April of X" */
function entryIntoForce(phrases: readonly Phrase[], of: number): FoundDeed | null {
  const at = phrases[of - 1]?.kind === 'time' ? of - 3 : of - 1;
  const entry = /^(?:force|effect)$/.test(phrases[at]?.norm ?? '') && phrases[at - 1]?.norm === 'into';
  return entry
    ? {
        action: 'entered into force',
        verb: at,
        end: of,
        actor: null,
        rank: RANK.main,
        ahead: false,
        negated: false,
      }
    : null;
}

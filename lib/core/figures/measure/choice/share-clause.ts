import { GIVING_VERBS } from '../../../lexicon/measure-verbs.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { itemAt } from '../../../text/item-at.ts';
import { pastAdverbs } from '../../../text/clauses.ts';
import type { Scene, Standing } from '../../scene.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { opensClause as isSubject } from '../rules/figure-subject.ts';
import { isReduced } from '../phrases/phrase-ends.ts';
import { pastJoined } from '../rules/share-told.ts';
import { complementEnd, wordsWithoutTimes } from '../phrases/whole-noun.ts';
import { wholeOf } from './beside-words.ts';

/** Phrases between those a share is of and their verb, and phrases told of them, at most. */
const REACH = { verb: 9, told: 11 } as const;

/** What a share says of whom, by its own clause, and the verb that tells it. */
export interface ShareClause {
  readonly words: string;
  readonly verb: string;
  /** Of a share that does not say what it is of. */
  readonly isBare?: boolean;
  /** Of such a share with a plain object, “22% named staffing”. */
  readonly isPlain?: boolean;
  /** Of a share whose own words tell all that is told of it. */
  readonly isOfNobodyElse?: boolean;
}

/**
 * “Some 58 percent [of voters overall said they were less likely] to …, 40% [of renters] were considered [burdened]”: those a share is of
 * with what its clause says of them, where the share is its subject; null elsewhere.
 */
export function shareClause(standing: Standing): ShareClause | null {
  const { scene, figure, before } = standing;
  const { phrases } = scene;
  const whole = wholeOf(standing);
  if (whole === null) return clauseOfWhom(standing) ?? ofThemselves(standing) ?? bareClause(standing);
  if (!opensClause(phrases, before) || figure.endToken > (phrases[whole.first]?.firstToken ?? 0)) return null;
  const verb = mainVerb(phrases, pastJoined(scene, whole.end));
  const phrase = itemAt(phrases, verb);
  if (phrase?.verb === undefined) return null;
  const end = toldEnd(phrases, verb);
  const hidden = hiddenVerb(scene, phrases[whole.first]?.firstToken ?? 0, phrase.firstToken);
  if (hidden !== undefined) {
    const first = phrases[whole.first]?.firstToken ?? 0;
    const last = phrases[end - 1]?.endToken ?? phrase.endToken;
    const who = wordsOf(scene, first, hidden).replace(/^(?:the|its|their) /i, '');
    const that = / (?:who|that)$/.test(who) ? '' : 'that ';
    return { words: `${who} ${that}${wordsOf(scene, hidden, last)}`, verb: scene.tokens[hidden]?.norm ?? '' };
  }
  if (end === verb + 1 && !phrase.verb.passive) return null;
  const own = complementEnd(scene, whole.end, { clauses: true });
  const isWhole = pastAdverbs(phrases, own) === verb;
  const who = `${rangeWords(scene, whole)} ${isWhole ? wordsWithoutTimes(scene, whole.end, own) : ''}`.trim();
  return {
    words: `${who} that ${wordsWithoutTimes(scene, verb, end)}`,
    verb: scene.tokens[phrase.head]?.norm ?? '',
  };
}

/** “640 [pupils], 42% of whom [receive free meals]”; null elsewhere. */
function clauseOfWhom({ scene, figure, before, after }: Standing): ShareClause | null {
  const { phrases } = scene;
  const verb = pastAdverbs(phrases, after + 2);
  const phrase = phrases[verb];
  if (!/^(?:percent|ratio)$/.test(figure.kind) || phrases[after]?.norm !== 'of') return null;
  if (!/^(?:whom|which)$/.test(phrases[after + 1]?.norm ?? '') || phrases[before]?.kind !== 'comma')
    return null;
  if (phrases[before - 1]?.kind !== 'noun' || phrase?.verb === undefined) return null;
  const who = rangeWords(scene, { first: before - 1, end: before });
  return {
    words: `${who} that ${wordsWithoutTimes(scene, verb, toldEnd(phrases, verb))}`,
    verb: scene.tokens[phrase.head]?.norm ?? '',
  };
}

/** “with 50 percent [saying she is prepared]”, “compared with 64 percent [who say the same]”: what those do of whom nothing else is told; null elsewhere. */
function ofThemselves({ scene, figure, before, after, at }: Standing): ShareClause | null {
  const { phrases } = scene;
  const isBehindWith = itemAt(phrases, before)?.norm === 'with' && after === at + 1;
  if (figure.kind !== 'percent' || !isBehindWith) return null;
  const isRelative = phrases[after]?.kind === 'that' && phrases[after]?.norm === 'who';
  const verb = isRelative ? pastAdverbs(phrases, after + 1) : after;
  const phrase = phrases[verb];
  if (phrase?.verb === undefined || (!isRelative && phrase.norm !== 'saying')) return null;
  return {
    words: `share ${isRelative ? 'who ' : ''}${wordsWithoutTimes(scene, verb, toldEnd(phrases, verb))}`,
    verb: scene.tokens[phrase.head]?.norm ?? '',
    isOfNobodyElse: true,
  };
}

/** “Nearly two-thirds [disagree that homes will become cheaper]”: what a share without those it is of thinks or says; null elsewhere. */
function bareClause(standing: Standing): ShareClause | null {
  const { scene, figure, after } = standing;
  const { phrases } = scene;
  const isBare = figure.kind === 'percent' || (figure.kind === 'ratio' && figure.unit === '');
  if (!isBare || !isSubject(standing)) return null;
  const verb = pastAdverbs(phrases, after);
  const phrase = itemAt(phrases, verb);
  // “named by” is what was done to somebody, “named costs” what somebody did
  const isDone = isReduced(phrases, verb) && phrases[verb + 1]?.kind !== 'noun';
  const isActing = /^(?:finite|past)$/.test(phrase?.verb?.form ?? '') && !isDone;
  const end = toldEnd(phrases, verb);
  if (phrase === undefined || !isActing || end === verb + 1) return null;
  const words = `share that ${wordsWithoutTimes(scene, verb, end)}`;
  const isSaying = phrases[verb + 1]?.norm === 'that';
  return { words, verb: scene.tokens[phrase.head]?.norm ?? '', isBare: isSaying, isPlain: !isSaying };
}

/** “voters [said] Mrs. Rao would”: a verb of saying that the tagger takes for part of a name; undefined where there is none. */
function hiddenVerb({ tokens }: Scene, first: number, end: number): number | undefined {
  const at = tokens
    .slice(first + 1, end)
    .findIndex(({ norm }) => /^(?:said|say|says|think|believe)$/.test(norm));
  return at < 0 ? undefined : first + 1 + at;
}

const opensClause = (phrases: readonly Phrase[], before: number): boolean =>
  before < 0 ||
  /^(?:comma|and|that|mark|adverb|adjective)$/.test(phrases[before]?.kind ?? '') ||
  /^(?:say|find|show|report)$/.test(phrases[before]?.verb?.lemma ?? '');

/** The verb whose subject ends before the phrase at `from`, past what belongs to that; -1 where none is. */
function mainVerb(phrases: readonly Phrase[], from: number): number {
  let isRelative = false;
  let depth = 0;
  for (let at = from; at < phrases.length && at - from < REACH.verb; at += 1) {
    const phrase = phrases[at];
    if (phrase === undefined) return -1;
    if (phrase.norm === '(') depth += 1;
    if (phrase.norm === ')') depth -= 1;
    if (depth > 0 || phrase.norm === ')') continue;
    if (phrase.kind === 'that') isRelative = true;
    else if (
      /^(?:finite|past)$/.test(phrase.verb?.form ?? '') &&
      // “respondents [indicated] that”
      (!isReduced(phrases, at) ||
        phrases[at + 1]?.norm === 'that' ||
        // “thought the city was too slow”
        (phrase.norm === 'thought' && isFiniteClause(phrases, at + 1))) &&
      // “adults [aged] 18 to 39”
      phrase.norm !== 'aged'
    ) {
      // “Cuban-Americans polled [said]”
      // and “patients given the drug [responded]”
      const next = phrases[at + (phrases[at + 1]?.kind === 'noun' ? 2 : 1)]?.verb;
      const isOfOther =
        phrase.verb?.form === 'past' &&
        (phrases[at + 1]?.verb !== undefined ||
          (GIVING_VERBS.has(phrase.verb.lemma) && /^(?:finite|past)$/.test(next?.form ?? '')));
      if (isOfOther) continue;
      if (!isRelative) return at;
      isRelative = false;
    } else if (/^(?:comma|and|marked)$/.test(phrase.kind) || phrase.norm === ';') return -1;
  }
  return -1;
}

/** A noun with its verb. */
const isFiniteClause = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'noun' && phrases[at + 1]?.verb?.form === 'finite';

/** Where what is told ends: before a mark, another figure, or a clause that compares. */
function toldEnd(phrases: readonly Phrase[], verb: number): number {
  let end = verb + 1;
  while (end < phrases.length && end - verb < REACH.told && !isEnd(phrases[end])) end += 1;
  const isHanging = (phrase: Phrase | undefined): boolean =>
    /^(?:time|and|adverb|prep|that)$/.test(phrase?.kind ?? '') ||
    // “people [aged] 55”
    (phrases[end]?.kind === 'marked' && phrase?.verb?.form === 'past');
  while (end > verb + 1 && isHanging(phrases[end - 1])) end -= 1;
  return end;
}

const ENDING = /^(?:while|but|although|though|because|compared|according|than|versus|if|when)$/;

const isEnd = (phrase: Phrase | undefined): boolean =>
  phrase === undefined ||
  /^(?:comma|marked)$/.test(phrase.kind) ||
  (phrase.kind === 'mark' && !/^["“”‘’']+$/.test(phrase.norm)) ||
  ENDING.test(phrase.norm.split(' ')[0] ?? '');

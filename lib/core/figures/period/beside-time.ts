import type { Interval } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import { isAdverbial, isCompared } from './adverbial.ts';
import { clausesOf } from '../../clauses/read-clauses.ts';
import { states } from '../stating-verb.ts';
import { beforeAmount } from './bears-time.ts';
import type { Placed } from './placed-time.ts';

/** "6.2 percent a year ago": of another time than its neighbours; "6.2 percent from a year ago" is only against it. */
const EARLIER =
  /^(?!(?:from|than|against|to|compared)\b)(?:(?!over\b).*\b(?:ago|earlier|before|previously)$|(?:in|for|during|over|at) (?:the|its) (?:same|corresponding|comparable|equivalent|(?:prior|previous)[- ]year(?! *$)|year-ago|year-earlier)\b)/i;

/** Phrases of a list behind a figure that its time may close. */
const LISTED = 6;

/** Phrases of a clause behind a figure. */
const CLAUSE = 12;

/** "12.9 percent when the survey was last carried out, in 2015": the time of the clause that tells when. */
export function whenTime({ phrases }: Scene, placed: readonly Placed[], at: number): Interval | undefined {
  if (phrases[at + 1]?.norm !== 'when') return undefined;
  return timeOfClause(phrases, placed, at + 1, /^(?:marked|that)$/);
}

/** Phrases of a relative clause up to its time. */
const RELATIVE = 8;

/** "the 3,260 patients [who were seen in May]": the one time of the sentence, in the clause that says which are counted. */
export function timeOfCounted(scene: Scene, placed: readonly Placed[], figure: number): Interval | undefined {
  const { phrases, tokens } = scene;
  const [time, ...others] = placed.filter(({ period }) => period !== undefined);
  if (time === undefined || others.length > 0 || time.at < figure || !isAdverbial(scene, time.at))
    return undefined;
  const that = phrases.findIndex(({ kind }, n) => n > figure && !/^(?:noun|adjective)$/.test(kind));
  if (!/^(?:who|that|which)$/.test(itemAt(phrases, that)?.norm ?? '')) return undefined;
  // "the $4 million [that the club raised in May] went": beside a bare amount only what has a subject of its own
  const own = phrases.findIndex(({ kind }, n) => n > that && !/^(?:noun|adjective)$/.test(kind));
  if (that === figure + 1 && own === that + 1) return undefined;
  const { verb, firstToken = -1 } = phrases[own] ?? {};
  if (verb === undefined || verb.negated || verb.ahead || !/^(?:finite|past)$/.test(verb.form))
    return undefined;
  if (/^(?:can|may|must|is|are|had)$/.test(tokens[firstToken]?.norm ?? '') || time.at - that > RELATIVE)
    return undefined;
  return phrases.slice(own + 1, time.at).every(({ kind }) => /^(?:noun|prep|adverb|adjective)$/.test(kind))
    ? time.period
    : undefined;
}

/** The first time of a clause that starts at `opening` and goes up to a phrase of the kinds that end it. */
function timeOfClause(
  phrases: readonly Phrase[],
  placed: readonly Placed[],
  opening: number,
  ends: RegExp,
): Interval | undefined {
  const end = phrases.findIndex(({ kind }, n) => n > opening && ends.test(kind));
  const stop = Math.min(end < 0 ? phrases.length : end, opening + CLAUSE);
  return placed.find(({ at, period }) => period !== undefined && at > opening && at < stop)?.period;
}

/** "£41.7m (half-year ended 30 September 2022: £36.9m)": the time before a colon in brackets. */
function bracketTime({ phrases, times }: Scene, at: number): TimeExpression | undefined {
  const [opening, time, colon] = phrases.slice(Math.max(0, at - 3), at);
  return colon?.norm === ':' && time?.kind === 'time' && /^[(;]$/.test(opening?.norm ?? '')
    ? times[time.index]
    : undefined;
}

/** Phrases of a line's label. */
const LABEL = 12;

/** "Passengers, March 2026: 41,210", "Freight (Q3 2025): 9,310 tonnes": the one time of the words that a line puts before its figure. */
export function timeOfLabel(scene: Scene, placed: readonly Placed[], figure: number): Interval | undefined {
  const { phrases } = scene;
  const colon = beforeAmount(phrases, figure);
  if (itemAt(phrases, colon)?.norm !== ':' || colon > LABEL) return undefined;
  const label = phrases.slice(0, colon);
  const inLabel = placed.filter(({ at, period }) => at < colon && period !== undefined);
  const isName = label.every(
    ({ kind, norm }) => /^(?:noun|adjective|prep|comma|time)$/.test(kind) || /^[()\-–—]$/.test(norm),
  );
  return isName && label[0]?.kind === 'noun' && label.filter(({ kind }) => kind === 'time').length === 1
    ? inLabel[0]?.period
    : undefined;
}

/** Where a time may stand behind the figure: past "[, or 33 cents a share,] a year earlier", else right behind it. */
function behindShare(phrases: readonly Phrase[], at: number): number {
  const pastNoun = (from: number): number => {
    let right = from;
    while (phrases[right]?.kind === 'noun' || phrases[right]?.norm === 'per') right += 1;
    return right;
  };
  let right = pastNoun(at + 1);
  if (
    phrases[right]?.kind === 'comma' &&
    phrases[right + 1]?.norm === 'or' &&
    phrases[right + 2]?.kind === 'marked'
  )
    right = pastNoun(right + 3);
  return phrases[right]?.kind === 'comma' && phrases[right + 1]?.kind === 'time' ? right + 1 : at + 1;
}

/** What was done to an amount so that it is known. */
const RECORDED = /^(?:recorded|reported|registered|posted|seen|achieved|logged|earned|booked|made)$/;

/** "It was $360 million": of a verb that states a level and no change. */
function isLevelTold(phrases: readonly Phrase[], at: number): boolean {
  const { lemma = '' } = phrases[beforeAmount(phrases, at)]?.verb ?? {};
  return states(lemma) && !CHANGE_VERBS.has(lemma);
}

/** "In May sales rose, but [a year earlier] they fell 3%": ahead of the figure's clause, which states no other time. */
function earlierAhead({ phrases, times }: Scene, at: number): TimeExpression | undefined {
  const { of } = clausesOf(phrases);
  const told = phrases.flatMap(({ kind, index }, n) => {
    const time = kind === 'time' && of[n] === of[at] ? times[index] : undefined;
    return time === undefined ? [] : [{ n, time }];
  });
  const ahead = told.find(
    ({ n, time }) =>
      n < at &&
      time.kind === 'comparison' &&
      EARLIER.test(time.text) &&
      (n === 0 || /^(?:and|comma|that|mark)$/.test(phrases[n - 1]?.kind ?? '')),
  );
  if (ahead === undefined || isCompared(phrases, at)) return undefined;
  const others = told.some(({ n, time }) => n > ahead.n && time.kind === 'period');
  return others ? undefined : ahead.time;
}

/** The time behind a figure, or ahead of its clause, that is another than its neighbours'. */
export function earlierTime(scene: Scene, at: number): TimeExpression | undefined {
  const { phrases, times } = scene;
  const bracketed = bracketTime(scene, at);
  if (bracketed !== undefined) return bracketed;
  // "1,150 cases and 6 deaths in the same period of 2023"
  const from = behindShare(phrases, at);
  let right = from;
  while (
    right - at < LISTED &&
    (/^(?:noun|and|marked)$/.test(phrases[right]?.kind ?? '') || phrases[right]?.norm === 'per')
  )
    right += 1;
  // "$36 million reported a year earlier"
  const isRecorded = RECORDED.test(phrases[right]?.norm ?? '');
  if (isRecorded) right += 1;
  const past = phrases[right];
  const time = past?.kind === 'time' ? times[past.index] : undefined;
  // "38 murders a year earlier"
  const isNear =
    phrases.slice(from, right - Number(isRecorded)).every(({ kind }) => kind === 'noun') ||
    /^(?:in|for|during|over|at) /i.test(time?.text ?? '');
  if (time === undefined || !isNear || !EARLIER.test(time.text)) return earlierAhead(scene, at);
  // "rose by $5 million over the same period last year" is only against it
  return /^over /i.test(time.text) && !isCompared(phrases, at) && !isLevelTold(phrases, at)
    ? undefined
    : time;
}

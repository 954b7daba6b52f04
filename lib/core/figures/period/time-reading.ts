import { itemAt } from '../../text/item-at.ts';
import { BUDGET_WORDS } from '../../lexicon/topic-words.ts';
import { daysBetween, type Interval, partsOf, yearEarlier } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** Verbs whose object lies ahead: "forecast a profit for the year to September". */
const FORESEEING: ReadonlySet<string> = new Set(
  'anticipate expect forecast predict project target'.split(' '),
);

/**
 * What the words of the time at phrase `at` name in their sentence: the past or the coming one by the verb, of "last year" the
 * part of it that the sentence compares; undefined where the sentence does not tell.
 */
export function readingOf(scene: Scene, time: TimeExpression, at: number): Interval | undefined {
  if (isOfBudget(scene, time, at)) return time.asBudget;
  if (/^last year$/i.test(time.text) && isOfCompared(scene.phrases, at)) return partOfLastYear(scene, time);
  return time.upcoming === undefined ? time.interval : byVerb(scene, time, at);
}

function byVerb(
  { phrases, tokens }: Scene,
  { interval, upcoming, past }: TimeExpression,
  at: number,
): Interval | undefined {
  for (let left = at - 1; left >= 0 && at - left <= 12; left -= 1) {
    const phrase = phrases[left];
    const verb = phrase?.verb;
    // "£85 million due in April"
    if (phrase?.norm === 'due') return upcoming;
    // "Ships waited 9.4 days to berth in April"
    const purpose = verb?.form === 'to' && /^(?:noun|marked)$/.test(phrases[left - 1]?.kind ?? '');
    // "agreed in May to inject", "agreed to inject $6 billion in May": what was agreed on may be of either year.
    const agreed = verb?.form === 'to' && phrases[left - 1]?.verb?.form === 'past';
    if (agreed) return undefined;
    // "a bigger-than-expected 0.2 per cent in June"
    const joined = tokens[(phrase?.firstToken ?? 0) - 1]?.text === '-';
    if (verb !== undefined && !purpose && !joined)
      return verb.ahead || FORESEEING.has(verb.lemma)
        ? upcoming
        : ((isOver(tokens, phrase) ? past : undefined) ?? interval);
  }
  const next = phrases.slice(at + 1, at + 10).find(({ verb }) => verb !== undefined);
  if (next?.verb?.ahead === true) return upcoming;
  return (isOver(tokens, next) ? past : undefined) ?? interval;
}

/** "saw a 95% rise on January 10", "was held": told as done. */
function isOver(tokens: Scene['tokens'], phrase: Phrase | undefined): boolean {
  const { form, passive } = phrase?.verb ?? {};
  const first = itemAt(tokens, phrase?.firstToken ?? -1);
  return (
    /^(?:was|were|had|did)$/.test(first?.norm ?? '') ||
    (form === 'past' && passive === false && first?.norm !== first?.lemma)
  );
}

const OF_BUDGETS = new RegExp(`^(?:${BUDGET_WORDS}|fiscal)$`);

/** "$18 billion for 2015 in the spending bill": budgets run by fiscal years, and a bare year alone does not say from when. */
function isOfBudget(
  { phrases, tokens, firstToken, endToken }: Scene,
  { text }: TimeExpression,
  at: number,
): boolean {
  return (
    /^(?:for )?(?:19|20)\d\d$/i.test(text) &&
    (/^for$/i.test(phrases[at - 1]?.norm ?? '') || phrases[at + 1]?.norm === 'budget') &&
    tokens.slice(firstToken, endToken).some(({ norm }) => OF_BUDGETS.test(norm))
  );
}

/** Whether the figure before the time is what another is compared with: "versus $21 million last year". */
function isOfCompared(phrases: readonly Phrase[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && at - left < 4 && /^(?:noun|adjective|adverb|prep)$/.test(phrases[left]?.kind ?? ''))
    left -= 1;
  return phrases[left]?.kind === 'marked' && isCompared(phrases, left);
}

/** Days of a part of a year at most. */
const PART = 300;

/** "$390 million in the first half, up from $133 million last year": the first half of it, where the sentence tells which part. */
function partOfLastYear(
  { times, tokens, firstToken, endToken, published }: Scene,
  time: TimeExpression,
): Interval | undefined {
  const part = times.findLast(
    ({ kind, interval, start }) =>
      kind === 'period' &&
      start < time.start &&
      interval !== undefined &&
      daysBetween(interval.start, interval.end) < PART,
  )?.interval;
  if (part !== undefined)
    return published !== undefined && partsOf(part.end).year === partsOf(published).year
      ? yearEarlier(part)
      : undefined;
  // "nine-month revenue of $20 million versus $21 million last year"
  const ofPart = tokens
    .slice(firstToken, endToken)
    .some(({ norm }) => /^(?:months?|quarter|quarterly|half|half-year|year-to-date)$/.test(norm));
  return ofPart ? undefined : time.interval;
}

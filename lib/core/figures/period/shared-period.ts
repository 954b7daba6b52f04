import { itemAt } from '../../text/item-at.ts';
import { daysBetween, type Interval } from '../../periods/calendar.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb } from '../../text/clauses.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import { isBarePast, isPast } from './clause-times.ts';
import type { Placed } from './placed-time.ts';
import type { Scene } from '../scene.ts';
import { readingOf } from './time-reading.ts';

/**
 * The period of the clause beside it, the next one or the one at `before`: "infected 400 people and killed 9 in May" for
 * both, "profits rose by a fifth last year, while pay doubled" for a change.
 */
export function sharedPeriod(
  { phrases, figures, tokens }: Scene,
  starts: readonly number[],
  own: number,
  before: number,
  bySegment: readonly (readonly Placed[])[],
): Interval | undefined {
  const next = starts[own + 1] ?? phrases.length;
  const closing = closingOf(phrases, starts, own);
  const last = bySegment[closing]?.findLast(({ period }) => period !== undefined);
  // "launched a fund and said it would propose an act in 2027": of the act.
  const nested = phrases
    .slice((starts[closing] ?? next) + 2, last?.at)
    .some(({ verb }) => verb !== undefined && /^(?:finite|past)$/.test(verb.form) && !verb.passive);
  const after = nested ? undefined : last;
  // Both verbs are of one subject only where the figure's own clause has a past verb.
  // "has 3,400 staff and had sales of 610 million euros last year": not what holds still.
  const isDone = (phrase: Phrase): boolean =>
    isPast(phrase) &&
    !/^(?:has|have|is|are|does|do)$/.test(tokens[phrase.firstToken]?.norm ?? '') &&
    // "costs $12 million a year and runs out in 2029"
    !(phrase.verb?.form === 'finite' && tokens[phrase.firstToken]?.norm === `${phrase.verb.lemma}s`);
  if (after !== undefined && phrases.slice(starts[own] ?? 0, next).some(isDone)) return after.period;
  const start = phrases[starts[own] ?? 0];
  // "received 71 proposals in 2019 and approved 28 of them"
  const verb = phrases[(starts[own] ?? 0) + 1]?.verb;
  const told = phrases.slice(itemAt(starts, before) ?? 0, starts[own] ?? 0).some(isBarePast);
  if (start?.kind === 'and' && verb?.form === 'past' && told)
    return bySegment[before]?.findLast(({ period }) => period !== undefined)?.period;
  const changes = phrases
    .slice(starts[own] ?? 0, next)
    .some(
      (phrase, n, clause) =>
        (isBarePast(phrase) && CHANGE_VERBS.has(phrase.verb?.lemma ?? '')) ||
        (isBarePast(phrase) && /^(?:up|down)$/.test(clause[n + 1]?.norm ?? '')) ||
        (phrase.kind === 'marked' && figures[phrase.index]?.kind === 'multiple'),
    );
  // "the price of a car was $41,000 in May while that of a van was $30,000"
  const kindsOf = (from: number, to: number): string[] =>
    phrases
      .slice(from, to)
      .flatMap(({ kind, index }) => (kind === 'marked' ? (figures[index]?.kind ?? []) : []));
  const alike =
    start?.norm === 'while' &&
    kindsOf(starts[own] ?? 0, next).some((kind) =>
      kindsOf(starts[before] ?? 0, starts[own] ?? 0).includes(kind),
    );
  const joined = start?.norm === 'while' || start?.norm === 'and' || start?.norm === 'but';
  return joined && (changes || alike)
    ? itemAt(bySegment, before)?.findLast(({ period }) => period !== undefined)?.period
    : undefined;
}

/** The last clause of those of one subject: "checked 812 kitchens, closed 31 [and issued 144 warnings in May]"; -1 where the next is of another. */
function closingOf(phrases: readonly Phrase[], starts: readonly number[], own: number): number {
  let at = own + 1;
  const opening = (segment: number): Phrase | undefined => phrases[starts[segment] ?? -1];
  const isItem = (phrase: Phrase | undefined): boolean =>
    phrase !== undefined && isBarePast(phrase) && phrases[(starts[at] ?? 0) - 1]?.kind === 'comma';
  while (
    isItem(opening(at)) &&
    phrases.slice(starts[at], starts[at + 1]).every(({ kind }) => kind !== 'time' && kind !== 'that')
  )
    at += 1;
  return opening(at)?.kind === 'and' && isPast(phrases[(starts[at] ?? 0) + 1]) ? at : -1;
}

/** Phrases before a figure within which its forecast is named: "raised her forecast for growth to 3.5% from 3.2%". */
const FORECAST = 8;
const FORESEEN = /^(?:project|predict|forecast|expect|estimate|guidance|projection|outlook)s?$/;
/** What a level is held against: "against a budget of €22 million". */
const STANDARD = /^(?:budget|target|limit|ceiling|quota|goal)s?$/;

/** "its [June estimate] of": when it was foreseen. */
export const isOfForeseeing = ({ phrases, times }: Scene, time: number): boolean =>
  !/\d/.test(times[phrases[time]?.index ?? -1]?.text ?? '') &&
  phrases[time + 1]?.kind === 'noun' &&
  /^(?:estimate|forecast|projection|prediction|outlook)s?$/.test(phrases[time + 1]?.norm ?? '');

/** "down from the 1.8 percent it forecast in March", "against a budget of": another view of the same period. */
export function ofForecast(
  phrases: readonly Phrase[],
  at: number,
  before: readonly Placed[],
): Interval | undefined {
  const foreseen = phrases
    .slice(Math.max(0, at - FORECAST), at + 4)
    .some(({ norm, verb }) => FORESEEN.test(verb?.lemma ?? norm));
  const standard = phrases[at - 1]?.norm === 'of' && STANDARD.test(phrases[at - 2]?.norm ?? '');
  return foreseen || standard ? before.findLast(({ period }) => period !== undefined)?.period : undefined;
}

/** ", an increase of 20%" after what it is compared with: of the time that the comparison is of. */
export function ofComparison(
  phrases: readonly Phrase[],
  at: number,
  before: readonly Placed[],
): Interval | undefined {
  const change = phrases[at - 1]?.norm === 'of' ? phrases[at - 2] : undefined;
  return phrases[at - 3]?.kind === 'comma' && CHANGE_NOUNS.has(change?.norm ?? '')
    ? before.findLast(({ period }) => period !== undefined)?.period
    : undefined;
}

/** "since 2012, when it stood at 3.1 percent", "in 2024, which is 6 percent more", "in August that killed 600,000 fish": of the time right before. */
export function relativeTo(scene: Scene, start: number, at: number): Interval | undefined {
  const { phrases, times, tokens } = scene;
  const relative = phrases[start]?.norm ?? '';
  const left = itemAt(phrases, start - 1)?.kind === 'comma' ? start - 2 : start - 1;
  // "a bill approved in May that raised": of the bill, and not of the month.
  const ofNoun = itemAt(phrases, left - 2)?.kind === 'noun' || itemAt(phrases, left - 1)?.kind === 'noun';
  const opens =
    relative === 'when' ||
    // "in 2010, which includes the six biggest" tells more of what was there, not of the year
    (relative === 'which' &&
      !/^(?:include|exclude|have|contain)$/.test(phrases[start + 1]?.verb?.lemma ?? '')) ||
    // but not "a report in May that said"
    (relative === 'that' &&
      phrases[start + 1]?.verb !== undefined &&
      !isTelling(phrases[start + 1]?.verb?.lemma ?? '') &&
      // "ordered frigates last week that can carry 24 missiles"
      !/^(?:can|may|must|will)$/.test(tokens[phrases[start + 1]?.firstToken ?? -1]?.norm ?? '') &&
      ofNoun);
  if (!opens) return undefined;
  // "Since October, when it was lowest, the rate has risen by 1.5 points": behind the aside the sentence goes on
  if (
    itemAt(phrases, left - 1)?.norm === 'since' &&
    phrases.slice(start, at).some(({ kind }) => kind === 'comma')
  )
    return undefined;
  const phrase = itemAt(phrases, left);
  const time = phrase?.kind === 'time' ? times[phrase.index] : undefined;
  return time && readingOf(scene, time, left);
}

const isTelling = (lemma: string): boolean =>
  SAYING_VERBS.has(lemma) || /^(?:suggest|show|indicate|find)$/.test(lemma);

/** Days ahead that no past reaches: the end of the month may be tomorrow. */
const FAR = 20;

/** "approved 31 plans last year, which [will power] 2,000 homes": what is still to come is of no time that is over. */
export function isAheadOf({ phrases, published }: Scene, at: number, { start, end }: Interval): boolean {
  const verb = phrases[governingVerb(phrases, at)]?.verb;
  // "Deposits grew to $9 billion at the end of the quarter": what was, was not at a day to come.
  const far = published !== undefined && start > published && daysBetween(published, start) > FAR;
  if (far && verb?.form === 'past' && !verb.passive) return true;
  return (
    published !== undefined &&
    end <= published &&
    verb?.ahead === true &&
    phrases.slice(0, at).some(({ norm }) => norm === 'which')
  );
}

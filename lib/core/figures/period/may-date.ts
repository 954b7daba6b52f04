import { DECREEING } from '../../lexicon/deed-verbs.ts';
import { itemAt } from '../../text/item-at.ts';
import { daysBetween, isDay } from '../../periods/calendar.ts';
import { isEndOf } from '../../periods/calendar-parts.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb } from '../../text/clauses.ts';
import { CHANGE_NOUNS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import { isBehindAsOf } from './adverbial.ts';
import {
  beforeAmount,
  hasOwnClause,
  isAttributive,
  isEarlier,
  isHeld,
  isMoved,
  isOfCharge,
  isOfOutcome,
  isOfPurpose,
  isTold,
} from './bears-time.ts';
import { isAhead } from './before-figure.ts';
import { isBehind } from './behind-figure.ts';
import { isDescribing } from './describing.ts';
import type { Placed } from './placed-time.ts';
import { isOfLasting, isOfTold } from './told-time.ts';
import { states } from '../stating-verb.ts';

/** Phrases that a standing level may be told ahead of its day. */
const LED = 30;

/**
 * Whether a reader would put the time at its place to the figure at `figure`: an adverbial of the figure's own clause, or
 * what modifies the noun measured, with nothing between that could take it. What is not sure is left out.
 */
export function mayDate(scene: Scene, time: Placed, figure: number): boolean {
  if (time.period === undefined || !isHeld(scene, figure) || isEarlier(scene, figure)) return false;
  if (isAsOf(scene.phrases, time.at, figure) || isOfOutcome(scene, time.at, figure)) return true;
  if (isOfCharge(scene.phrases, time.at, figure)) return false;
  if (isSpan(scene, time.at) && isMoved(scene, figure)) return false;
  if (time.at < figure && hasOwnClause(scene, figure)) return false;
  // "In October it announced a $25 million fund"
  if (time.at < figure && isOfDeciding(scene.phrases, time.at, figure)) return false;
  if (time.at < figure && !isAsOfDay(scene, time.at) && isOfTold(scene, time, figure)) return false;
  if (isAttributive(scene, time, figure) || isOfPurpose(scene, time, figure)) return false;
  if (isDescribing(scene, time, figure) || isOfLasting(scene, time, figure)) return false;
  if (isShort(time) && !isArgument(scene, time.at, figure)) return false;
  // "On Monday … two of them": the day of what was done is seldom that of a count behind it.
  if (
    isDay(time.period) &&
    time.at < figure &&
    !isTold(scene, figure) &&
    !isAsOfDay(scene, time.at) &&
    !isLedDeed(scene.phrases, time.at, figure)
  )
    return false;
  return time.at > figure ? isBehind(scene, time.at, figure) : isAhead(scene, time.at, figure);
}

/** "in the past 18 months", "since the start of the year": how long something took. */
function isSpan({ phrases, times }: Scene, at: number): boolean {
  return /\bsince the\b|\b(?:past|last|previous)\b.{1,30}\b(?:years|months|weeks|days|quarters|decades)\b/i.test(
    itemAt(times, phrases[at]?.index ?? -1)?.text ?? '',
  );
}

/** "assets of $6.5 billion and deposits of $5 billion as of June 30": of all the levels that lead up to it. */
function isAsOf(phrases: readonly Phrase[], time: number, figure: number): boolean {
  return (
    isBehindAsOf(phrases, time) &&
    figure < time &&
    time - figure < LED &&
    phrases.slice(figure + 1, time).every(({ kind }) => kind !== 'time' && kind !== 'that' && kind !== 'verb')
  );
}

/** "[As of Friday], 212 people had been treated": the day of a standing count. */
function isAsOfDay({ phrases, times }: Scene, at: number): boolean {
  const time = itemAt(times, phrases[at]?.index ?? -1);
  return isBehindAsOf(phrases, at) || (time !== undefined && isEndOf(time));
}

/** "[On Tuesday], 300 people were killed", "On Tuesday the fire burnt 42 homes": the day leads its sentence, and the figure is subject or object of its one verb. */
function isLedDeed(phrases: readonly Phrase[], time: number, figure: number): boolean {
  if (phrases[time - 1]?.norm !== 'on' || time !== 1) return false;
  const opening = phrases[2]?.kind === 'comma' ? 3 : 2;
  const verbs = phrases.filter(({ verb }) => /^(?:finite|past)$/.test(verb?.form ?? ''));
  const amount = beforeAmount(phrases, figure);
  const isPlain = phrases
    .slice(opening, amount)
    .every(({ kind }) => /^(?:noun|adjective|adverb|prep)$/.test(kind));
  return verbs.length === 1 && isPlain && (amount < opening || phrases[amount]?.kind === 'verb');
}

/** "over the next three years": how long a thing will take, whose ends no text states. */
export function isReckoned({ phrases, times }: Scene, at: number): boolean {
  return /\b(?:next|coming|recent)\b.{1,30}\b(?:years|months|weeks|days|quarters|decades)\b/i.test(
    itemAt(times, phrases[at]?.index ?? -1)?.text ?? '',
  );
}

/** Whether the only verb between the time and the figure is one of deciding: the figure hangs on what was decided. */
function isOfDeciding(phrases: readonly Phrase[], time: number, figure: number): boolean {
  const verbs = phrases.slice(time + 1, figure).flatMap(({ verb }, n) =>
    verb !== undefined &&
    /^(?:finite|past)$/.test(verb.form) &&
    // "for a reduced frequency of"
    !/^(?:an?|the|its)$/.test(phrases[time + n]?.norm ?? '')
      ? [verb.lemma]
      : [],
  );
  return (
    verbs.length > 0 && verbs.every((lemma) => DECREEING.has(lemma)) && phrases[figure - 1]?.kind !== 'verb'
  );
}

/** No longer than a month. */
function isShort({ period }: Placed): boolean {
  return period !== undefined && daysBetween(period.start, period.end) < 31;
}

/** A day tells of what was done that day: the figure is the deed's subject or object, or a level that is told, and nothing that only hangs on it. */
function isArgument({ phrases }: Scene, time: number, figure: number): boolean {
  const between = phrases.slice(figure + 1, Math.max(time, figure + 1));
  if (time > figure && between.every(({ kind }) => /^(?:prep|adverb|adjective)$/.test(kind))) return true;
  // In the subject: "tenders for 28 bridges were floated in May".
  if (between.some(({ kind }) => kind === 'verb')) return true;
  const left = beforeAmount(phrases, figure);
  const link = phrases[left];
  if (link?.kind !== 'prep' || /^(?:up|down)$/.test(link.norm)) return true;
  // "had paid [out] $51 million"
  if (/^(?:out|off|away|back)$/.test(link.norm) && phrases[left - 1]?.kind === 'verb') return true;
  // "With 42 deaths in May, the road is the worst"
  if (left === 0 && link.norm === 'with' && time > figure) return true;
  const lemma = phrases[governingVerb(phrases, left)]?.verb?.lemma ?? '';
  if (states(lemma) || /^(?:sell|buy|end|finish)$/.test(lemma)) return true;
  // "led to 320 arrests in May"
  if (time > figure && /^(?:lead|result)$/.test(lemma) && phrases[left - 1]?.verb?.lemma === lemma)
    return true;
  return (
    link.norm === 'of' &&
    (phrases[left - 1]?.kind === 'noun' ||
      // "a new high of 40,816"
      /^(?:high|low)$/.test(phrases[left - 1]?.norm ?? '') ||
      CHANGE_NOUNS.has(phrases[left - 1]?.norm ?? ''))
  );
}

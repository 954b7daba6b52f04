import { daysBetween, isDay } from '../../periods/calendar.ts';
import { isEndOf } from '../../periods/calendar-parts.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb } from '../../text/clauses.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import {
  beforeAmount,
  hasOwnClause,
  isAttributive,
  isEarlier,
  isHeld,
  isMoved,
  isOfMaking,
  isOfPurpose,
  isTold,
  states,
} from './bears-time.ts';
import type { Placed } from './placed-time.ts';
import { isOfTold } from './told-time.ts';

/** Phrases between a time and a figure that it may hold for: from the head of the clause, and otherwise. */
const LED = 30;
const NEAR = 14;
/** Phrases at the head of a clause within which its leading time stands. */
const HEAD = 3;

/**
 * Whether a reader would put the time at its place to the figure at `figure`: an adverbial of the figure's own clause, or
 * what modifies the noun measured, with nothing between that could take it. What is not sure is left out.
 */
export function isLicensed(scene: Scene, time: Placed, figure: number): boolean {
  if (time.period === undefined || !isHeld(scene, figure) || isEarlier(scene, figure)) return false;
  if (isAsOf(scene.phrases, time.at, figure)) return true;
  if (isSpan(scene, time.at) && isMoved(scene, figure)) return false;
  if (time.at < figure && hasOwnClause(scene, figure)) return false;
  // "In October it announced a $25 million fund"
  if (time.at < figure && isOfDeciding(scene.phrases, time.at, figure)) return false;
  if (time.at < figure && !isAsOfDay(scene, time.at) && isOfTold(scene, time, figure)) return false;
  if (isAttributive(scene, time, figure) || isOfPurpose(scene, time, figure)) return false;
  if (isShort(time) && !isArgument(scene, time.at, figure)) return false;
  // "On Monday … two of them": the day of what was done is seldom that of a count behind it.
  if (isDay(time.period) && time.at < figure && !isTold(scene, figure) && !isAsOfDay(scene, time.at))
    return false;
  return time.at > figure ? isBehind(scene, time.at, figure) : isAhead(scene, time.at, figure);
}

/** "in the past 18 months": how long something took. */
function isSpan({ phrases, times }: Scene, at: number): boolean {
  return /\b(?:past|last|previous)\b.{1,30}\b(?:years|months|weeks|days|quarters|decades)\b/i.test(
    times[phrases[at]?.index ?? -1]?.text ?? '',
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
  const time = times[phrases[at]?.index ?? -1];
  return isBehindAsOf(phrases, at) || (time !== undefined && isEndOf(time));
}

function isBehindAsOf(phrases: readonly Phrase[], time: number): boolean {
  const lead = phrases[time - 1]?.norm;
  return lead === 'as of' || (lead === 'of' && phrases[time - 2]?.norm === 'as');
}

/** "over the next three years": how long a thing will take, whose ends no text states. */
export function isReckoned({ phrases, times }: Scene, at: number): boolean {
  return /\b(?:next|coming|recent)\b.{1,30}\b(?:years|months|weeks|days|quarters|decades)\b/i.test(
    times[phrases[at]?.index ?? -1]?.text ?? '',
  );
}

/** "at a rate of 5% [in May]", "[as of June 30,] assets of 3 billion": adverbial words, no modifier of another noun. */
export function isAdverbial({ phrases, times }: Scene, at: number): boolean {
  const [before, time, next] = [phrases[at - 1], phrases[at], phrases[at + 1]];
  const text = times[time?.index ?? -1]?.text ?? '';
  // "candidates in last Saturday's election": of the noun behind it.
  if (/^['’]s?$/.test(next?.norm ?? '')) return false;
  // "the last 8 weeks of treatment"; "today" is mostly "by now"
  if (next?.norm === 'of' || (/^today$/i.test(text) && before?.kind !== 'prep')) return false;
  const named = /^(?:noun|adjective)$/.test(next?.kind ?? '') && /\d$/.test(text);
  if (ADVERBIAL.test(text)) return !named || /^(?:in|during|over|between|from|for)\b/i.test(text);
  if (before?.norm === 'of') return /^(?:as|end|start|beginning|close)$/.test(phrases[at - 2]?.norm ?? '');
  if (before?.kind === 'prep') return WHEN.test(before.norm);
  if (before?.norm === 'the') return !named && WHEN.test(phrases[at - 2]?.norm ?? '');
  // "January to October last year", "reported Tuesday"
  return !/^(?:an?|its|their|his|her|our|['’]s?)$/.test(before?.norm ?? '') && !/^\d{4}$/.test(text);
}

const ADVERBIAL =
  /^(?:in|on|during|over|between|from|for|throughout|last|this|next|the (?:past|last|previous|same|next)|(?:late|early) |to(?:day|night|morrow)|yesterday|so far|earlier)\b/i;
const WHEN = /^(?:in|on|during|over|between|throughout|through|for|at|as of|within|by)$/;

/** The time behind the figure: no clause, comma or bracket of something else begins between. */
function isBehind(scene: Scene, time: number, figure: number): boolean {
  // "30,154 cars, trucks and vans in October": commas of what is counted part nothing.
  const counted = scene.figures[scene.phrases[figure]?.index ?? -1]?.noun.end ?? 0;
  const between = scene.phrases.slice(figure + 1, time).filter(({ endToken }) => endToken > counted);
  if (between.length > NEAR || !isAdverbial(scene, time)) return false;
  // "The trust spending $100 million on a line refused last week": the object of a participle within the subject.
  const held = beforeAmount(scene.phrases, figure);
  const holder = scene.phrases[held]?.verb ?? scene.phrases[held - 1]?.verb;
  if (
    holder?.form === 'ing' &&
    !states(holder.lemma) &&
    between.some(({ verb }) => /^(?:finite|past)$/.test(verb?.form ?? ''))
  )
    return false;
  if (opensDescription(between)) return false;
  // "over 100 games by the time it opens next year"
  if (between.some(({ norm }, n) => norm === 'time' && between[n - 1]?.norm === 'by')) return false;
  const joined = between.some(({ kind, norm }) => kind === 'and' || kind === 'verb' || norm === 'aged');
  const asides = between.filter(({ kind }) => kind === 'comma').length;
  // "$39 million, or $0.71 a share, in May", "3 trillion dong (about $5 billion) in May"
  // "117 pensioners, 109 families and 93 children between May and July"
  const reached = isAmountOfChange(scene.phrases, figure) && reachesLevel(between);
  const listed = joined && between.every((phrase, n) => phrase.kind !== 'comma' || opensItem(between, n));
  const aside = listed || asides === 2 || (asides === 0 && between.some(({ norm }) => norm === '('));
  return between.every(
    ({ kind, norm, index }) =>
      kind !== 'that' &&
      // "24% below the closing price of May 5": of what it is compared with
      !/^(?:below|above|than)$/.test(norm) &&
      // "by 34 percent year on year in the first half": a basis is no other time
      !(kind === 'time' && scene.times[index]?.kind !== 'comparison') &&
      (kind !== 'comma' || (aside && !between.some((other) => other.kind === 'verb'))) &&
      (kind !== 'mark' || /^["“”‘’()]$/.test(norm)) &&
      (kind !== 'marked' || joined || aside || reached),
  );
}

/** Behind a verb of change, or "up", "down" and "by". */
function isAmountOfChange(phrases: readonly Phrase[], figure: number): boolean {
  let left = figure - 1;
  while (/^(?:adjective|adverb)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  const before = phrases[left];
  return CHANGE_VERBS.has(before?.verb?.lemma ?? '') || /^(?:up|down|by)$/.test(before?.norm ?? '');
}

/** "rose 30% [to $295 million] in May": an amount of change and the level that it led to have one time. */
function reachesLevel(between: readonly Phrase[]): boolean {
  const to = between.findIndex(({ kind }) => kind !== 'time');
  return (
    /^(?:to|at)$/.test(between[to]?.norm ?? '') &&
    between.filter(({ kind }) => kind === 'marked').length === 1 &&
    between.every(({ kind }) => /^(?:prep|adjective|adverb|marked|noun|time)$/.test(kind))
  );
}

/** "cost $450 million [and open in 2028]": of another thing told of the subject. */
function opensDescription(between: readonly Phrase[]): boolean {
  const and = between.findLastIndex(({ kind }) => kind === 'and');
  return (
    and >= 0 &&
    between.slice(and + 1).every(({ kind }) => /^(?:adjective|prep)$/.test(kind)) &&
    between[and + 1]?.kind === 'adjective'
  );
}

/** Phrases of an item of a list before its figure: ", [robbery by] 1%". */
const ITEM = 4;

/** Whether another figure of a list stands behind the comma at `at`. */
function opensItem(phrases: readonly Phrase[], at: number): boolean {
  let next = phrases[at + 1]?.kind === 'and' ? at + 2 : at + 1;
  const end = next + ITEM;
  while (next < end && /^(?:noun|adjective|prep)$/.test(phrases[next]?.kind ?? '')) next += 1;
  return phrases[next]?.kind === 'marked';
}

/** The time before the figure: at the head of the clause, or right before it in what is told of one thing. */
function isAhead(scene: Scene, time: number, figure: number): boolean {
  const { phrases } = scene;
  const between = phrases.slice(time + 1, figure);
  if (isCompared(phrases, figure) || !isBracketed(phrases, time, figure)) return false;
  if (isOfMaking(phrases, time)) return false;
  if (between.some(({ kind, index }) => kind === 'time' && scene.times[index]?.kind === 'period'))
    return false;
  if (isLeading(phrases, time) && isAdverbial(scene, time))
    return between.length <= LED && !between.some(opensRelative);
  if (between.some(({ kind, norm }) => kind === 'that' || /^[;:]$/.test(norm))) return false;
  // "$5 billion in 2024, up 12%", "fell in June, with output of cars down 6.4%", but not "elected in 1966, serving two terms"
  if (between.some(({ kind }) => kind === 'comma') && between.some(({ kind }) => kind === 'verb'))
    return false;
  // "2024 sales of $80 billion", "its 2019 census counted 4,699,755"
  return (
    between.length <= NEAR &&
    (isAdverbial(scene, time) || modifies(phrases, time)) &&
    (isAdverbial(scene, time) || !between.some(({ kind }) => kind === 'marked' || kind === 'and'))
  );
}

/** "[2018] census", "[Saturday]'s peak demand" */
function modifies(phrases: readonly Phrase[], time: number): boolean {
  const next = phrases[time + 1];
  return (
    /^(?:noun|adjective)$/.test(next?.kind ?? '') ||
    next?.verb?.form === 'ing' ||
    /^['’]s?$/.test(next?.norm ?? '')
  );
}

const opensRelative = ({ kind, norm }: Phrase): boolean =>
  kind === 'that' && /^(?:which|who|whose|where|when|because|if|unless|than)$/.test(norm);

/** Within the first phrases of the sentence or of a clause behind a comma or conjunction. */
function isLeading(phrases: readonly Phrase[], time: number): boolean {
  let at = time - 1;
  while (time - at <= HEAD && /^(?:prep|adverb|noun|adjective)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  return time - at <= HEAD + 1 && (at < 0 || /^(?:and|that|comma|mark)$/.test(phrases[at]?.kind ?? ''));
}

/** "up from 3", "versus $4 million": the level that is compared with is of another time. */
export function isCompared(phrases: readonly Phrase[], figure: number): boolean {
  let at = figure - 1;
  while (
    /^(?:adjective|adverb)$/.test(phrases[at]?.kind ?? '') &&
    !/^(?:versus|vs)$/.test(phrases[at]?.norm ?? '')
  )
    at -= 1;
  if (/^(?:of|to)$/.test(phrases[at]?.norm ?? '') && phrases[at - 1]?.kind === 'noun') at -= 2;
  const bound =
    phrases[at]?.norm === 'than' && /^(?:more|less|fewer|greater)$/.test(phrases[at - 1]?.norm ?? '');
  return (
    (!bound && /^(?:from|versus|vs|than|against)$/.test(phrases[at]?.norm ?? '')) ||
    phrases[at - 1]?.verb?.lemma === 'compare'
  );
}

/** Whether no bracket opens between a time and a figure, but for one that holds the figure alone: "on May 5 (3.1%)". */
function isBracketed(phrases: readonly Phrase[], time: number, figure: number): boolean {
  const opening = phrases.findLastIndex(({ norm }, n) => n > time && n < figure && norm === '(');
  if (opening < 0) return true;
  const closing = phrases.findIndex(({ norm }, n) => n > opening && norm === ')');
  return closing < figure || (closing === figure + 1 && opening === figure - 1);
}

/** Verbs of announcing, deciding and bringing about, whose time is not that of the amounts they speak of. */
const DECIDING =
  /^(?:announce|approve|propose|plan|unveil|launch|relaunch|sign|agree|decide|vote|pledge|promise|order|release|publish|issue|introduce|adopt|establish|found|create|inaugurate|submit|accept|grant|authorise|authorize|award)$/;

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
    verbs.length > 0 && verbs.every((lemma) => DECIDING.test(lemma)) && phrases[figure - 1]?.kind !== 'verb'
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
  const lemma = phrases[governingVerb(phrases, left)]?.verb?.lemma ?? '';
  if (states(lemma) || /^(?:sell|buy|end|finish)$/.test(lemma)) return true;
  return (
    link.norm === 'of' &&
    (phrases[left - 1]?.kind === 'noun' || CHANGE_NOUNS.has(phrases[left - 1]?.norm ?? ''))
  );
}

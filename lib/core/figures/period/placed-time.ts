import { itemAt } from '../../text/item-at.ts';
import { type Interval, isDay } from '../../periods/calendar.ts';
import { isEndOf } from '../../periods/calendar-parts.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { basisOf } from './basis-of.ts';
import { isDatelineTime, type Phrase } from '../../text/phrase.ts';
import { governingVerb } from '../../text/clauses.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import { FINDING, isOfSaying } from './saying-times.ts';
import { isOfAnotherTime, throughNext } from './joined-times.ts';
import { isOfMeasured, isOfSubject } from './of-measured.ts';
import { readingOf } from './time-reading.ts';
import { LEVEL_NOUNS } from '../../lexicon/level-nouns.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { YEARLY_EVENTS } from '../../lexicon/time-words.ts';
import type { Token } from '../../model.ts';
import type { Scene } from '../scene.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import { BEFORE_TIME } from '../../lexicon/phrase-bounds.ts';
import { DECIDING_VERBS } from '../../lexicon/deed-verbs.ts';
import { AIMING_WORDS } from '../../lexicon/governing-words.ts';
import { NO_PERIOD_PREPOSITIONS } from '../../lexicon/closed-classes.ts';

/** A time that says when, or what a change is against. */
export interface Placed {
  readonly at: number;
  readonly segment: number;
  readonly period: Interval | undefined;
  readonly basis: string | undefined;
}

/** Whether a length of time may follow: "in five years". */
export const isWithin = ({ kind, norm }: Phrase): boolean =>
  kind === 'prep' && (norm === 'in' || norm === 'over' || norm === 'within');

/** What the time at a phrase says by itself: when something was, or what a change is against; nothing of a day of saying. */
export function placedTime(scene: Scene, phrase: Phrase, at: number, segment: number): Placed | undefined {
  const time = phrase.kind === 'time' ? scene.times[phrase.index] : undefined;
  if (time === undefined) return durationBasis(scene, phrase, at, segment);
  if (
    isOfNounBeside(scene.phrases, time, at) ||
    isOfName(scene, time, at) ||
    isOfAnotherTime(scene, time, at)
  )
    return undefined;
  const lead = leadOf(scene.phrases, at);
  if (time.kind === 'comparison') return { at, segment, period: undefined, basis: time.basis };
  if (time.kind !== 'period' || isDatelineTime(scene.phrases, at)) return undefined;
  const isOfNoun = isOfMeasured(scene.phrases, time, at);
  if (!isOfNoun && isOfSaying(scene.phrases, at)) return undefined;
  const basis = basisOf(scene, time, lead, at);
  if (basis !== undefined) return { at, segment, period: undefined, basis };
  // "after third-quarter profit rose": the time of the noun behind it.
  const modified = scene.phrases[at + 1];
  const modifies =
    (isOfNoun && isOfSubject(scene.phrases, at)) ||
    isOfNamedLevel(scene.phrases, at) ||
    (/-(?:quarter|half)$/i.test(time.text) &&
      (/^(?:noun|adjective)$/.test(modified?.kind ?? '') || modified?.verb?.form === 'ing'));
  const running = lead === 'within' && /^this /i.test(time.text);
  if (
    NO_PERIOD_PREPOSITIONS.has(lead) &&
    !modifies &&
    !running &&
    !/^from /i.test(time.text) &&
    !isReachedBy(scene, at)
  )
    return undefined;
  // The day of a deed ("today announced") is no period of its figures, unless it stands right after one.
  const period = throughNext(scene, readingOf(scene, time, at), at);
  if (period === undefined) return undefined;
  if (
    isDay(period) &&
    lead !== 'as of' &&
    !(time.anaphor !== undefined && 'span' in time.anaphor) &&
    !isEndOf(time) &&
    !isDayOfFigure(scene, at) &&
    !isDayOfDeed(scene, at)
  )
    return undefined;
  return { at, segment, period, basis: undefined };
}

/** Whether the time only tells one thing from another, or holds for the figure right behind it. */
function isOfNounBeside(phrases: readonly Phrase[], { text }: TimeExpression, at: number): boolean {
  const [before, next] = [itemAt(phrases, at - 1), phrases[at + 1]];
  // "the benchmark 2035 bond"
  if (before?.kind === 'noun' && next?.kind === 'noun' && /^\d{4}$/.test(text)) return true;
  // "during the 2018 flu season", "the 2020 election", but "2018 sales rose"
  if (/^(?:the )?(?:19|20)\d\d$/i.test(text) && next?.kind === 'noun' && isInsidePhrase(phrases, at))
    return true;
  // "£41.7m (half-year ended 30 September 2022: £36.9m)": of the figure behind it alone.
  if (next?.norm === ':' && /^[(;]$/.test(before?.norm ?? '')) return true;
  if (isOfThingCompared(phrases, at)) return true;
  // "surpassing the monthly average for 2024"
  if (/^(?:for|in|of)$/.test(before?.norm ?? '') && LEVEL.test(itemAt(phrases, at - 2)?.norm ?? '')) {
    const compared = phrases.slice(Math.max(0, at - 7), at - 2);
    if (compared.some(({ norm, verb }) => COMPARING.test(verb?.lemma ?? norm))) return true;
  }
  // "68 per cent of its 2019 level"
  return LEVEL.test(next?.norm ?? '') && before?.kind !== 'time' && !isOfNamedLevel(phrases, at);
}

/** "an increase over the volumes moved [three years ago]": of what a change is held against. */
function isOfThingCompared(phrases: readonly Phrase[], at: number): boolean {
  const noun = itemAt(phrases, at - 1)?.verb?.form === 'past' ? at - 2 : at - 1;
  let over = noun - 1;
  while (
    /^(?:noun|adjective|prep)$/.test(itemAt(phrases, over)?.kind ?? '') &&
    phrases[over]?.norm !== 'over' &&
    at - over < 7
  )
    over -= 1;
  return (
    noun > 0 &&
    phrases[noun]?.kind === 'noun' &&
    phrases[over]?.norm === 'over' &&
    CHANGE_NOUNS.has(itemAt(phrases, over - 1)?.norm ?? '')
  );
}

/** "The [2021] RAV4 Prime goes 39 miles": the year is part of a thing's name; that of a census is of what it counted. */
function isOfName({ phrases, tokens }: Scene, { text }: TimeExpression, at: number): boolean {
  const name = itemAt(tokens, phrases[at]?.endToken ?? -1)?.text ?? '';
  // "the Citizenship Act of 2000 awarded it to 100,000"
  const before = itemAt(tokens, itemAt(phrases, at - 2)?.head ?? -1)?.text ?? '';
  if (
    itemAt(phrases, at - 1)?.norm === 'of' &&
    /^(?:Act|Law|Treaty|Convention|Code|Charter|Constitution)$/.test(before)
  )
    return true;
  return (
    /^(?:19|20)\d\d$/.test(text) &&
    /^(?:the|an?|its|their)$/.test(phrases[at - 1]?.norm ?? '') &&
    phrases[at + 1]?.kind === 'noun' &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:Census|Budget|Survey)$/.test(name) &&
    !isOccasion(itemAt(tokens, phrases[at + 1]?.head ?? -1))
  );
}

/** "The [2023] Harvest Festival raised $45,000": the year is when it was. */
const isOccasion = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text) && YEARLY_EVENTS.has(token.norm);

/** "above the [October 2018] estimate of 557,000": the time of the level behind it. */
function isOfNamedLevel(phrases: readonly Phrase[], at: number): boolean {
  const level = phrases[at + 1]?.norm ?? '';
  return (
    (LEVEL_NOUNS.has(level) || level === 'budget') &&
    phrases[at + 2]?.norm === 'of' &&
    phrases[at + 3]?.kind === 'marked'
  );
}

/** "will reach $21 billion [by 2030]": the level that is foreseen for then. */
function isReachedBy({ phrases, times, tokens }: Scene, at: number): boolean {
  const figure = at - 2;
  if (phrases[at - 1]?.norm !== 'by' || phrases[figure]?.kind !== 'marked') return false;
  if (!/^\d{4}$/.test(itemAt(times, phrases[at]?.index ?? -1)?.text ?? '')) return false;
  const verb = governingVerb(phrases, figure);
  const lemma = phrases[verb]?.verb?.lemma ?? '';
  // "to over one million by 2015"
  const isBounded = /^(?:over|around|about|nearly|almost)$/.test(phrases[figure - 1]?.norm ?? '');
  const link = phrases[figure - (isBounded ? 2 : 1)]?.norm;
  // "aims to cut it to 18 hours by 2030", "a plan to cut it": what is aimed at is no level.
  const words = tokens.slice(phrases[0]?.firstToken ?? 0, phrases[figure]?.firstToken ?? 0);
  if (words.some(({ lemma: own }) => AIMING_WORDS.has(own))) return false;
  return REACHING.test(lemma) || (link === 'to' && CHANGE_VERBS.has(lemma));
}

const REACHING = /^(?:reach|hit|total|exceed|surpass|top|value|approach)$/;

/** "arrested six people on Monday", "On Tuesday, 40 homes burned": a day of the clause's own deed, which is no saying and no deciding. */
function isDayOfDeed({ phrases }: Scene, at: number): boolean {
  const verb = phrases[verbOfTime(phrases, at)]?.verb;
  if (verb === undefined || verb.ahead || verb.form === 'ing' || verb.form === 'to') return false;
  if (FINDING.test(verb.lemma)) return verb.passive;
  return !SAYING_VERBS.has(verb.lemma) && !DECIDING_VERBS.has(verb.lemma);
}

/** The verb that the time at `at` goes with: the nearest before it in its clause, else the first behind it. */
function verbOfTime(phrases: readonly Phrase[], at: number): number {
  for (let left = at - 1; left >= 0 && at - left < 14; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'verb') return left;
    if (phrase?.kind === 'that' || phrase?.kind === 'mark') break;
    // ", a spokesman on Monday": what stands between has another subject
    if (phrase?.kind === 'comma' && phrases[left + 1]?.kind === 'noun') break;
  }
  for (let right = at + 1; right < phrases.length && right - at < 14; right += 1) {
    const kind = phrases[right]?.kind;
    if (kind === 'verb') return right;
    if (kind === 'that') return -1;
  }
  return -1;
}

/** Behind a preposition and an article: "during the 2018 flu season", "in its 2019 assessment". */
function isInsidePhrase(phrases: readonly Phrase[], at: number): boolean {
  const article = phrases[at - 1];
  return (
    /^(?:the|its|their|an?|['’]s)$/.test(article?.norm ?? '') &&
    BEFORE_TIME.has(itemAt(phrases, at - 2)?.norm ?? itemAt(phrases, at - 2)?.kind ?? '')
  );
}

const COMPARING = /^(?:over|above|below|than|surpass|exceed|beat|top|match)$/;
const LEVEL = /^(?:levels?|averages?|peaks?|baselines?)$/;

/** "at 38 on Monday", "pulled 17 people from the river on Monday", but not "cut its forecast to 38 on Monday". */
function isDayOfFigure({ phrases, figures }: Scene, at: number): boolean {
  let left = at - 1;
  while (
    left >= 0 &&
    at - left < 7 &&
    (/^(?:noun|prep)$/.test(phrases[left]?.kind ?? '') || /^(?:late|early)$/.test(phrases[left]?.norm ?? ''))
  )
    left -= 1;
  const marked = phrases[left];
  const figure = marked?.kind === 'marked' ? figures[marked.index] : undefined;
  if (figure === undefined) return false;
  const deed = phrases[left - 1]?.verb;
  if (figure.kind === 'count' && deed?.form === 'past' && !SAYING_VERBS.has(deed.lemma)) return true;
  if (figure.kind === 'count' && phrases[at - 1]?.norm === 'at') return true;
  return (
    at - left <= (/^(?:late|early)$/.test(phrases[at - 2]?.norm ?? '') ? 3 : 2) && !isOutlook(phrases, left)
  );
}

/** "its profit forecast to [between £52 million and £55 million]" */
function isOutlook(phrases: readonly Phrase[], figure: number): boolean {
  return phrases
    .slice(Math.max(0, figure - 4), figure)
    .some(({ norm }) => /^(?:forecasts?|outlook|guidance|targets?|estimates?)$/.test(norm));
}

/** Nouns that a time may stand behind: "over the course of 2024". */
const OF_TIME = /^(?:all|beginning|close|course|end|entirety|levels?|middle|period|start|whole)$/;

/** The preposition that a time hangs on, past "the end of" and another preposition: "than in 2023" gives "than". */
function leadOf(phrases: readonly Phrase[], at: number): string {
  let left = at - 1;
  let lead = '';
  while (left >= 0 && at - left < 6) {
    const phrase = phrases[left];
    // "that since 2019"
    if (phrase?.kind === 'that' && lead === 'since') break;
    if (phrase?.norm === 'as' && /^(?:of|at)$/.test(lead)) lead = 'as of';
    else if (phrase?.kind === 'prep' || phrase?.kind === 'that') lead = phrase.norm;
    else if (
      !(
        (phrase?.kind === 'adjective' && lead === '') ||
        (phrase?.kind === 'noun' && OF_TIME.test(phrase.norm))
      )
    )
      break;
    left -= 1;
  }
  return lead;
}

/** "had risen by 38% in five years": a plain length of time is what a change took. */
function durationBasis(scene: Scene, phrase: Phrase, at: number, segment: number): Placed | undefined {
  const lead = itemAt(scene.phrases, at - 1);
  if ((phrase.kind !== 'marked' && phrase.kind !== 'noun') || lead === undefined || !LASTING.has(lead.norm))
    return undefined;
  const figure = phrase.kind === 'marked' ? scene.figures[phrase.index] : undefined;
  const basis = (end: number): Placed => ({
    at,
    segment,
    period: undefined,
    basis: scene.tokens
      .slice(lead.firstToken, end)
      .map(({ text }) => text)
      .join(' '),
  });
  if (figure?.kind === 'quantity' && TIME_CODES.has(figure.unit)) return basis(figure.endToken);
  const isLength =
    phrase.kind === 'noun' &&
    /^(?:year|month|week|quarter|decade|day)$/.test(phrase.norm) &&
    phrase.endToken - phrase.firstToken === 2;
  return isLength ? basis(phrase.endToken) : undefined;
}

const LASTING: ReadonlySet<string> = new Set(['in', 'over', 'within']);

import { wordSet } from '../../lexicon/word-set.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';
import { daysBetween } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';

const SURVEY = /^(?:survey|poll)s?$/;
/** How a survey is done, and not how it is told. */
const ASKED = wordSet('administered commissioned conducted done fielded held taken undertaken');
/** Tokens between a year and its survey ("a 2022 Oro Group survey"), a survey and its asking, and the asking and its time. */
const NAME = 5;
const WHOSE = 12;
const WHEN = 3;
/** Days of a year. */
const YEAR = 366;

/** When the one survey of a stretch of text was done: "a 2022 survey", "a poll of 400 adults taken in May"; not when it was released. */
export function surveyTime(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  first: number,
  end: number,
): TimeExpression | undefined {
  const periods = times.filter(({ kind }) => kind === 'period');
  const [time] = periods;
  if (time?.interval === undefined || periods.length > 1) return undefined;
  if (daysBetween(time.interval.start, time.interval.end) > YEAR) return undefined;
  let before = first;
  while (before < end && (tokens[before]?.end ?? Infinity) <= time.start) before += 1;
  let behind = before;
  while (behind < end && (tokens[behind]?.start ?? Infinity) < time.end) behind += 1;
  const own = tokens.slice(behind, behind + NAME + 1).findIndex(({ norm }) => SURVEY.test(norm));
  const isNamed =
    own >= 0 && tokens.slice(behind, behind + own).every(({ pos }) => /^(?:PROPN|ADJ|NOUN)$/.test(pos));
  if (isNamed && /^(?:an?|the|its|their)$/.test(itemAt(tokens, before - 1)?.norm ?? '')) return time;
  const asked = tokens
    .slice(Math.max(first, before - WHEN), before)
    .findLastIndex(({ norm }) => ASKED.has(norm) || norm === 'out');
  if (asked < 0) return undefined;
  const asking = Math.max(first, before - WHEN) + asked;
  if (tokens[asking]?.norm === 'out' && tokens[asking - 1]?.norm !== 'carried') return undefined;
  const whose = tokens.slice(Math.max(first, asking - WHOSE), asking);
  // "a 21 point increase from the last time the survey was conducted in December"
  if (whose.some(({ norm }) => /^(?:since|than|time|when)$/.test(norm))) return undefined;
  return whose.some(({ norm }) => SURVEY.test(norm)) ? time : undefined;
}

/** The survey's time for a share that its sentence tells of those asked; none for what has changed, nor what is foreseen. */
export function timeOfSurvey(scene: Scene, at: number): TimeExpression | undefined {
  const { phrases, figures, tokens, times, firstToken, endToken } = scene;
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  if (figure?.kind !== 'percent' && figure?.kind !== 'ratio') return undefined;
  const isMoved = phrases
    .slice(Math.max(0, at - 2), at + 2)
    .some(
      ({ norm, verb }) =>
        CHANGE_NOUNS.has(norm) || CHANGE_VERBS.has(verb?.lemma ?? '') || /^(?:from|than|up|down)$/.test(norm),
    );
  return isMoved ? undefined : surveyTime(tokens, times, firstToken, endToken);
}

import { wordSet } from './word-set.ts';

/** Month names, January first, a point only after their abbreviations; matched without regard to case. */
export const MONTHS = [
  'january|jan\\b\\.?',
  'february|feb\\b\\.?',
  'march|mar\\b\\.?',
  'april|apr\\b\\.?',
  'may',
  'june|jun\\b\\.?',
  'july|jul\\b\\.?',
  'august|aug\\b\\.?',
  'september|sept?\\b\\.?',
  'october|oct\\b\\.?',
  'november|nov\\b\\.?',
  'december|dec\\b\\.?',
] as const;

/** Monday first. */
export const WEEKDAYS = ['mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs)?', 'fri', 'satur', 'sun'] as const;

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

/** First month of each season, northern year; winter runs into the next year. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** What follows a number in the range of years when it counts or measures instead ("2000 people"). */
export const COUNTED_AFTER_YEAR =
  'people|persons|men|women|children|homes|houses|households|families|jobs|workers|employees|staff|soldiers|' +
  'troops|students|pupils|patients|cases|deaths|units|tonnes|tons|km|kilomet|met(?:er|re)s|m\\b|miles|feet|' +
  'hectares|acres|kg|mw|megawatt|dollars|euros|pounds|yuan|yen|rupees|hours|days|times|points|per ?cent|pct|%|' +
  'cars|vehicles|flights|schools|hospitals|beds|million|billion|trillion|votes|seats';

/** What is held once a year or every few, in lower case. */
export const YEARLY_EVENTS = wordSet(
  `carnival census championship championships conference congress convention drive election expo fair festival forum
  gala games marathon olympics parade summit telethon tournament`,
);

/** "a year after the council voted": no noun phrase, but when. */
export const TIME_UNITS = wordSet('day days decade decades hour hours month months week weeks year years');

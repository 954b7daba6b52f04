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

/** Months in full but for May, which is a verb as well. */
export const MONTH_NAMES = wordSet(
  'april august december february january july june march november october september',
);

/** Months in short. */
export const SHORT_MONTHS = wordSet('apr aug dec feb jan jul jun mar nov oct sep sept');

/** Days of the week. */
export const WEEKDAY_NAMES = wordSet('friday monday saturday sunday thursday tuesday wednesday');

/** Nouns after "in" and "for" that are no place. */
export const NO_PLACES =
  wordSet(`addition cash comparison day days example instance line month months part period periods quarter quarters
    response session terms time total trading turn value week weeks year years`);

/** Verbs of what will be by a date that is fixed. */
export const DUE_VERBS =
  wordSet(`become becomes begin begins come comes commence commences enter enters expire expires go goes lapse lapses
    launch launches open opens start starts take takes`);

/** "enacted by Easter" says when. */
export const SEASONS_AND_FEASTS = wordSet(
  `autumn christmas close deadline diwali easter eid end ramadan spring start summer thanksgiving winter`,
);

/** Capitalised words of the calendar, which end a name. */
export const CALENDAR_WORDS = wordSet(
  `apr apr. aug aug. dec dec. feb feb. jan. jul jul. jun jun. mar. may nov nov. oct oct. sep sep. sept sept.`,
  MONTH_NAMES,
  WEEKDAY_NAMES,
);

/** Words of when something was said, between a verb of saying and its claim. */
export const SAYING_TIMES = wordSet(
  'afternoon earlier evening last late march may morning night this today week yesterday',
);

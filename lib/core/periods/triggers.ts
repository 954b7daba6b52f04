/** What a text has to hold for a pattern to be worth trying; tested on it in lower case. */
interface TriggerTest {
  /** Another trigger that has to hold. */
  readonly after?: 'digit' | 'year number' | 'month name';
  /** Any of these words, which are cheap to look for; none where `after` or `form` tells. */
  readonly words?: readonly string[];
  /** And this, where the words alone say little. */
  readonly form?: RegExp;
  /** The same on the text as it stands. */
  readonly cased?: RegExp;
}

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const A_MONTH = `(?:${MONTH_STARTS.join('|')})`;
const UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'hour', 'minute'];

/** 32 at most, one for each bit of a number. */
const TRIGGERS = {
  digit: {},
  clock: { words: [':', 'clock', 'noon', 'midnight'], form: /\d:\d|o['’]clock|noon|midnight/ },
  'year number': { after: 'digit', form: /[12]\d\d\d/ },
  'early year': { after: 'year number', form: /1[5-8]\d\d/ },
  decades: { after: 'digit', form: /\d0['’]?s/ },
  // "may" and "march" in lower case are other words.
  'month name': {
    words: MONTH_STARTS,
    cased: /J(?:an|un|ul)|Feb|Ma[ry]|Apr|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC/,
  },
  'numbered month': {
    after: 'month name',
    form: new RegExp(`\\d[^.;]{0,12}${A_MONTH}|${A_MONTH}[^;]{0,12}\\d`),
  },
  'ended month': {
    after: 'month name',
    form: /(?:month|quarter|half|year|period)s?(?: period| (?:20)?\d\d)?,? (?:that |which |up )?(?:to|end|through|begin|began|start)|[a-z]{3}\.? (?:\d{4} )?(?:quarter|half)/,
  },
  'month of year': { after: 'month name', form: /(?:this|last|next|previous|that|same) year/ },
  'months between': {
    after: 'month name',
    form: new RegExp(`(?:[-–—] ?|to |through |until |and )${A_MONTH}`),
  },
  weekday: {
    words: ['day'],
    form: /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)day|(?:earlier|later) [a-z ]{2,11} day/,
  },
  annual: {
    words: ['year', 'annual', 'yoy', 'y/y', 'o-y', 'o/y'],
    form: /year[ -](?:on|over)|y[/-]?o?[/-]?y\b|on the year|the year-|annually|annual basis/,
  },
  same: {
    words: [
      'same',
      'corresponding',
      'comparable',
      'equivalent',
      'year-ago',
      'year-earlier',
      'prior-year',
      'prior year',
      'previous year',
      'previous-year',
    ],
  },
  year: {
    words: ['year'],
    form: /(?:a|one|last|the|previous|prior|preceding|fiscal|financial|full|calendar)[ -]year|year[ -]to[ -]date/,
  },
  // "two years earlier", "a week before", "the four years to 2028"
  'counted units': {
    words: [
      'earlier',
      'previously',
      'years to',
      'years through',
      'years end',
      'years before',
      'day before',
      'days before',
      'week before',
      'weeks before',
    ],
    form: /(?:years|days?|weeks?) (?:earlier|before|previously)|years (?:to|through|end)/,
  },
  quarter: { words: ['quarter', 'qtr', 'q/q', 'qoq', 'q-o-q', 'q/o/q', 'three months'] },
  month: {
    words: ['month', 'm/m', 'mom'],
    form: /month[ -](?:on|over)|m\/m|mom\b|on the month|(?:last|previous|prior|preceding|a) month/,
  },
  week: { words: ['week'] },
  forecast: {
    words: ['than ', 'against '],
    form: /than (?:was|were|had|fore|exp|plan|proj|budg|estim)|against (?:fore|exp)/,
  },
  first: { words: ['first', '1st'] },
  notation: { after: 'digit', form: /q[1-4]|[1-4]q|h[12]|[12]h|[3692]m / },
  half: { words: ['half'] },
  season: { words: ['spring', 'summer', 'autumn', 'fall', 'winter'] },
  relative: {
    words: UNITS,
    form: /(?:past|last|previous|prior|preceding|next|coming|following|first|second|third|fourth|final|closing|opening|front|back|latter|this|current) [^.,;]{0,24}(?:day|week|month|quarter|half|year|decade|hour|minute)/,
  },
  hour: { after: 'digit', form: /\d ?(?:[ap]\.?m|gmt|utc|cest?|bst|est|edt|et\b|hrs|hours)/ },
  fiscal: {
    words: ['fy', 'fiscal', 'financial', '-', '–', '/'],
    form: /fy|fiscal|financial|\d\d\d\d[-–/]\d\d/,
  },
  'that one': { words: ['that day', 'that month', 'that year'] },
  decade: { words: ['decade'] },
  span: {
    words: ['frame', 'period', 'window', 'that'],
    form: /time ?-?frame|time (?:period|window)|that (?:same )?time/,
  },
  unit: {
    words: ['period', 'quarter', 'half', 'month', 'year'],
    form: /(?:the|that) (?:same |time )*(?:[\da-z]+-)?(?:period|quarter|half|month|year)|since the (?:beginning|start) of/,
  },
  ago: { words: [' ago', 'come'], form: / ago|comes? [^.]{2,30} after/ },
  later: {
    words: [
      'later',
      'next day',
      'next morning',
      'next month',
      'next year',
      'following',
      'day before',
      'month before',
      'year before',
    ],
    form: /(?:day|month|year)s? later|the (?:next|following) (?:day|morning|month|year)|the (?:day|month|year) before/,
  },
  day: {
    words: ['today', 'tomorrow', 'night', 'yesterday', 'this morning', 'this afternoon', 'this evening'],
  },
  century: { words: ['century', 'weekend'] },
} as const satisfies Readonly<Record<string, TriggerTest>>;

export type Trigger = keyof typeof TRIGGERS;

const NAMES = Object.keys(TRIGGERS) as Trigger[];

/** The bit that stands for a trigger among those of `triggersIn`. */
export const bitOf = (trigger: Trigger): number => 1 << NAMES.indexOf(trigger);

/** The triggers that a word, or a shorter one inside it, speaks for. */
const BITS_OF_WORD = new Map<string, number>();
const allWords = [...new Set(NAMES.flatMap((name) => wordsOf(TRIGGERS[name])))];
for (const word of allWords) {
  const triggers = NAMES.filter((name) => wordsOf(TRIGGERS[name]).some((inside) => word.includes(inside)));
  BITS_OF_WORD.set(
    word,
    triggers.reduce((bits, trigger) => bits | bitOf(trigger), 0),
  );
}
/** All words in one expression, the longest first, so that a text is gone through once. */
const ANY_WORD = new RegExp(
  allWords
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/.]/g, '\\$&'))
    .join('|') + '|[0-9]+',
  'g',
);

function wordsOf({ words = [] }: TriggerTest): readonly string[] {
  return words;
}

const DIGIT = bitOf('digit');

/** All of one shape, which is quicker to read. */
interface KnownTest {
  readonly form: RegExp | undefined;
  readonly cased: RegExp | undefined;
  readonly bit: number;
  /** The bit where words speak for it, and that of `after`; 0 for none. */
  readonly word: number;
  readonly after: number;
}

/** The tests that a word or a digit in the text leaves to be made; what comes after another trigger stands after it. */
const TESTS: readonly KnownTest[] = NAMES.filter((name) => name !== 'digit').map((name) => {
  const { after, words, form, cased }: TriggerTest = TRIGGERS[name];
  return {
    bit: bitOf(name),
    word: words === undefined ? 0 : bitOf(name),
    after: after === undefined ? 0 : bitOf(after),
    form,
    cased,
  };
});

/** The triggers that a text holds, as bits. */
export function triggersIn(text: string): number {
  const lower = text.toLowerCase();
  let named = 0;
  for (const word of lower.match(ANY_WORD) ?? []) named |= BITS_OF_WORD.get(word) ?? DIGIT;
  let held = named & DIGIT;
  for (const { bit, word, after, form, cased } of TESTS) {
    if ((named & word) !== word || (held & after) !== after) continue;
    if ((form === undefined || form.test(lower)) && (cased === undefined || cased.test(text))) held |= bit;
  }
  return held;
}

/** What a text has to hold for a pattern to be worth trying; tested on it in lower case. */
interface CueTest {
  /** Another cue that has to hold. */
  readonly after?: 'digit' | 'month name';
  /** Any of these words, which are cheap to look for; none where `after` or `form` tells. */
  readonly words?: readonly string[];
  /** And this, where the words alone say little. */
  readonly form?: RegExp;
}

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const UNITS = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'hour', 'minute'];

const CUES = {
  digit: { form: /\d/ },
  clock: { words: [':', 'clock', 'noon', 'midnight'], form: /\d:\d|o['’]clock|noon|midnight/ },
  'year number': { after: 'digit', form: /[12]\d\d\d/ },
  'month name': { words: MONTH_STARTS },
  'numbered month': {
    after: 'month name',
    form: /\d[^.;]{0,12}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^;]{0,12}\d/,
  },
  weekday: { words: ['day'], form: /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)day/ },
  annual: {
    words: ['year', 'annual', 'yoy', 'y/y', 'o-y', 'o/y'],
    form: /year[ -](?:on|over)|y[/-]?o?[/-]?y\b|on the year|the year-|annually|annual basis/,
  },
  same: {
    words: ['same', 'corresponding', 'comparable', 'equivalent', 'year-ago', 'year-earlier', 'prior-year'],
  },
  year: { words: ['year'] },
  quarter: { words: ['quarter', 'q/q', 'qoq', 'q-o-q', 'q/o/q', 'three months'] },
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
  Q: { after: 'digit', form: /q[1-4]|[1-4]q/ },
  half: { words: ['half'] },
  H: { after: 'digit', form: /h[12]|[12]h/ },
  M: { after: 'digit', form: /[3692]m / },
  season: { words: ['spring', 'summer', 'autumn', 'fall', 'winter'] },
  relative: {
    words: UNITS,
    form: /(?:past|last|previous|preceding|next|coming|following|first|final|this|current) [^.,;]{0,24}(?:day|week|month|quarter|half|year|decade|hour|minute)/,
  },
  hour: { after: 'digit', form: /\d ?(?:[ap]\.?m|gmt|utc|cest?|bst|est|edt|et\b|hrs|hours)/ },
  fiscal: {
    words: ['fy', 'fiscal', 'financial', '-', '–', '/'],
    form: /fy|fiscal|financial|\d\d\d\d[-–/]\d\d/,
  },
  decade: { words: ['decade'] },
  unit: {
    words: ['period', 'quarter', 'half', 'month', 'year'],
    form: /the (?:same )?(?:[\da-z]+-)?(?:period|quarter|half|month|year)/,
  },
  ago: { words: [' ago'] },
  day: {
    words: ['today', 'tomorrow', 'night', 'yesterday', 'this morning', 'this afternoon', 'this evening'],
  },
  century: { words: ['century', 'weekend'] },
} as const satisfies Readonly<Record<string, CueTest>>;

export type Cue = keyof typeof CUES;

/** Which cues a text holds, each looked for once, when it is asked for. `outer` are those of a text around it. */
export function cuesOf(text: string, outer?: (cue: Cue) => boolean): (cue: Cue) => boolean {
  const lower = text.toLowerCase();
  const known = new Map<Cue, boolean>();
  const holds = (cue: Cue): boolean => {
    let held = known.get(cue);
    if (held === undefined) {
      const { after, words, form }: CueTest = CUES[cue];
      held =
        outer?.(cue) !== false &&
        (after === undefined || holds(after)) &&
        (words === undefined || holdsAny(lower, words)) &&
        (form === undefined || form.test(lower));
      known.set(cue, held);
    }
    return held;
  };
  return holds;
}

function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

import { isoInterval, months, wholeYear } from '../../periods/calendar.ts';
import { findTimes } from '../../periods/find-times.ts';

/** What heads tell of time: the period they name, what a change is against. */
export interface HeadTime {
  readonly period: string | undefined;
  readonly basis: string | undefined;
  /** Whether the words are a time and nothing else. */
  readonly whole: boolean;
}

const DECADE = /^(?:the )?((?:1[89]|20)\d0)s$/;
const YEAR = /(?<![\d/–-])(?:1[89]|20)\d\d(?!\d|\s*[/–-]\s*\d)/g;

/** A reader of the time that a head's words tell; it reads each wording once. `published` as for `findTimes`. */
export function headTimes(published: string | undefined): (words: string) => HeadTime {
  const known = new Map<string, HeadTime>();
  return (words) => {
    const read = known.get(words) ?? timeOf(words, published);
    known.set(words, read);
    return read;
  };
}

function timeOf(words: string, published: string | undefined): HeadTime {
  const times = findTimes(words, [{ start: 0, end: words.length }], published);
  const stated = times.find(({ kind, interval }) => kind === 'period' && interval !== undefined);
  const decade = Number(DECADE.exec(words)?.[1] ?? Number.NaN);
  const [year, second] = words.match(YEAR) ?? [];
  const bare = year !== undefined && second === undefined ? wholeYear(Number(year)) : undefined;
  const interval = decade > 0 ? months(decade, 1, 120) : (stated?.interval ?? bare);
  return {
    period: interval && isoInterval(interval),
    whole: decade > 0 || [stated?.text, year].includes(words),
    basis: times.find(({ basis }) => basis !== undefined)?.basis,
  };
}

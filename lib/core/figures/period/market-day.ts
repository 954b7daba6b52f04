import { TRADING_VERBS } from '../../lexicon/measure-verbs.ts';
import { TRADED_WORDS } from '../../lexicon/measure-nouns.ts';
import { itemAt } from '../../text/item-at.ts';
import { readOnce } from '../../text/read-once.ts';
import type { AnnotatedText, Change } from '../../model.ts';
import { isDay } from '../../periods/calendar.ts';
import { type TimeExpression, timesIn } from '../../periods/find-times.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import { FLOWS } from './flows.ts';
import type { Scene, Standing } from '../scene.ts';

/** What firms account for, which no market moves in a day. */
const ACCOUNTS = new RegExp(`${FLOWS.source}|\\bvolumes?\\b(?! of (?:shares|trade))`, 'i');
/** Sentences of an article within which its lead tells the day. */
const LEAD = 6;

/** The day that a market report is about, as its lead tells it: "Oil prices fell on Tuesday"; undefined of other articles. */
export const marketDay = readOnce(findDay);

function findDay(text: AnnotatedText): TimeExpression | undefined {
  for (const sentence of text.sentences.slice(0, LEAD)) {
    const words = text.tokens.slice(sentence.firstToken, sentence.endToken);
    const verb = words.findIndex(
      ({ pos, lemma }) => pos === 'VERB' && (CHANGE_VERBS.has(lemma) || TRADING_VERBS.has(lemma)),
    );
    const traded = words.findIndex(({ norm }) => TRADED_WORDS.has(norm));
    if (verb < 0 || traded < 0 || traded > verb) continue;
    const day = timesIn(text, sentence).find(({ kind, interval }) => kind === 'period' && isDay(interval));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Whether a figure without a time of its own is one of the market's day: a move, or the level that it led to. */
export function isOfMarketDay(
  { scene, figure, at, before }: Standing,
  change: Change | undefined,
  measure: string,
): boolean {
  if (!/^(?:percent|points|money|rate|count)$/.test(figure.kind)) return false;
  // "2.2%, down from 2.3% late on Monday": a time behind "from" is of what was before.
  const from = scene.phrases.findIndex(({ norm }, n) => n > at && norm === 'from');
  const own = from < 0 ? scene.phrases : scene.phrases.slice(0, from);
  if (own.some(({ kind, index }) => kind === 'time' && scene.times[index]?.kind === 'period')) return false;
  // "rose 0.1% on month", "was 5.8% up month over month": no day's move
  if (scene.times.some(({ basis = '' }) => LONGER.test(basis)) || isOnMonth(scene, figure.endToken))
    return false;
  if (/^(?:from|than|against|since)$/.test(itemAt(scene.phrases, before)?.norm ?? '')) return false;
  const verbs = scene.phrases.filter(({ verb }) => verb !== undefined);
  const moves = verbs.some(
    ({ verb }) =>
      verb !== undefined && !verb.ahead && (CHANGE_VERBS.has(verb.lemma) || TRADING_VERBS.has(verb.lemma)),
  );
  const perfect = verbs.some(({ firstToken: first }) =>
    /^(?:have|has|had)$/.test(scene.tokens[first]?.norm ?? ''),
  );
  const priced =
    figure.kind === 'points' ||
    figure.unit.includes('/') ||
    figure.kind === 'rate' ||
    scene.figures.length > 1;
  if (!moves || perfect || (change === undefined && (figure.kind === 'count' || !priced))) return false;
  // "Its revenue rose 28 per cent", told beside its shares
  return !ACCOUNTS.test(measure) || TRADED_WORDS.has(measure.split(' ').at(-1) ?? '');
}

const LONGER = /^(?:year|quarter|month) on /;

const isOnMonth = ({ tokens }: Scene, end: number): boolean =>
  tokens[end]?.norm === 'on' && /^(?:month|quarter|year)$/.test(tokens[end + 1]?.norm ?? '');

import type { AnnotatedText, Figure, Sentence, Token } from '../model.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import { SCORING_WORDS, SHARE_WORDS } from '../lexicon/topic-words.ts';
import { keepTime } from '../text/time-limit.ts';
import type { Amount } from './amounts/amount.ts';
import { pastRestated } from './restated.ts';
import { settle } from './settle.ts';
import type { Place, Settled } from './settled.ts';

export function lastMoney(figures: readonly Pick<Figure, 'kind' | 'unit'>[]): Place['money'] {
  const last = figures.findLast(({ kind }) => kind === 'money');
  return last && { unit: last.unit.replace(/\/.*/, ''), near: true };
}

export function lastCounted(figures: readonly Pick<Figure, 'kind' | 'unit'>[]): string | undefined {
  return figures.findLast(({ kind, unit }) => kind === 'count' && unit !== '')?.unit;
}

/** Settles the amounts of a sentence from left to right, each seeing the ones before it. */
export function settleAll(
  { tokens }: AnnotatedText,
  { firstToken, endToken }: Sentence,
  amounts: readonly Amount[],
  times: readonly TimeExpression[],
  carried: Pick<Place, 'money' | 'counted'>,
): Settled[] {
  const settled: Settled[] = [];
  const index = tellsIndex(tokens, firstToken, endToken);
  let { money, counted } = carried;
  const percentages =
    !index &&
    amounts.some(({ unit }) => unit === 'points') &&
    tellsPercentages(tokens, firstToken, endToken, amounts);
  const stops = [...amounts, ...times].map(({ start }) => start).toSorted((a, b) => a - b);
  let first = firstToken;
  let stop = 0;
  for (const [at, amount] of amounts.entries()) {
    keepTime();
    while (first < endToken && (tokens[first]?.end ?? Infinity) <= amount.start) first += 1;
    let end = first;
    while (end < endToken && (tokens[end]?.start ?? Infinity) < amount.end) end += 1;
    const past = pastRestated(tokens, amount, end, amounts[at + 1]);
    const reach = past > end ? (tokens[past - 1]?.end ?? amount.end) : amount.end;
    end = past;
    while ((stops[stop] ?? Infinity) < reach) stop += 1;
    let limit = end;
    while (
      limit < endToken &&
      limit - end < 12 &&
      (tokens[limit]?.start ?? Infinity) < (stops[stop] ?? Infinity)
    )
      limit += 1;
    const figure = settle(amount, {
      tokens,
      least: firstToken,
      first,
      end,
      limit,
      before: settled,
      money,
      counted,
      percentages,
      index,
    });
    if (figure === null) continue;
    settled.push(figure);
    // "77m euros (£53m; $100m), up from 38m": what tells the same in brackets is taken up by none.
    if (money?.near !== true || !isInBrackets(tokens, firstToken, first))
      money = lastMoney([figure]) ?? money;
    counted = lastCounted([figure]) ?? counted;
  }
  return settled;
}

function isInBrackets(tokens: readonly Token[], least: number, at: number): boolean {
  const bracket = tokens.slice(least, at).findLast(({ text }) => /^[()]$/.test(text));
  return bracket?.text === '(';
}

/** Words of what is told in points. */
const INDEX = new Set(
  'index shares nikkei ftse dow nasdaq benchmark sensex nifty dax cac stoxx kospi topix composite s&p asx industrials'.split(
    ' ',
  ),
);
const KARACHI = /^kse-?\d*$/;

function tellsIndex(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (INDEX.has(norm) || (norm.startsWith('kse') && KARACHI.test(norm))) return true;
  }
  return false;
}

/** Whether "points" are percentage points: the sentence speaks of per cent, a lead or an error. */
function tellsPercentages(
  tokens: readonly Token[],
  first: number,
  end: number,
  amounts: readonly Amount[],
): boolean {
  const tells = (words: ReadonlySet<string>): boolean =>
    tokens.slice(first, end).some(({ norm }) => words.has(norm));
  // "scored 24 points and led by 12"
  if (tells(SCORING_WORDS)) return false;
  return amounts.some(({ kind, unit }) => kind === 'percent' || unit === 'pp') || tells(SHARE_WORDS);
}

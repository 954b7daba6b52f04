import { itemAt } from '../text/item-at.ts';
import type { Change, FigureEvidence, TextSpan, Token } from '../model.ts';
import { isoInterval } from '../periods/calendar.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARATIVES, FLAT } from './change/change-words.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import type { Standing } from './scene.ts';
import { plainWords } from '../text/plain-words.ts';
import { plainWordsOf } from './measure/phrases/plain-words-of.ts';
import { plainForm } from '../text/verb-phrase.ts';

/** What was read of a figure, whose words are to be shown. */
export interface Read {
  readonly measure: string;
  readonly change: Change | undefined;
  readonly period: string | undefined;
  readonly basis: string | undefined;
}

/** Tokens and phrases to either side of a figure that its facts are read from. */
const AROUND = 120;
/** Tokens to either side of a figure in which the word of its change stands. */
const REACH = 12;

/**
 * The words that the facts of a figure were read from. What a sentence takes up from the one before has the evidence of
 * that one, `earlier`.
 */
export function evidenceOf(
  standing: Standing,
  read: Read,
  text: string,
  earlier: readonly TextSpan[],
): FigureEvidence {
  const measure = wordsIn(standing, read.measure, text);
  const change = read.change === undefined ? [] : changeWord(standing, read.change);
  const period = read.period === undefined ? [] : timeOf(standing, read.period);
  const basis = read.basis === undefined ? [] : basisOf(standing, read.basis);
  return {
    ...(read.measure !== '' && { measure: measure.length > 0 ? measure : earlier }),
    ...(change.length > 0 && { change }),
    ...(period.length > 0 && { period }),
    ...(basis.length > 0 && { basis }),
  };
}

function spanOf(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The runs of the sentence's tokens that the words of a measure were put together from, each as long as it can be. */
function wordsIn({ scene, figure }: Standing, measure: string, text: string): TextSpan[] {
  if (measure === '') return [];
  const words = plainWords(measure);
  const { words: own, at: places } = plainWordsOf(scene);
  const [from, to] = [figure.firstToken - AROUND, figure.endToken + AROUND];
  const spans: TextSpan[] = [];
  for (let at = 0; at < words.length;) {
    let best = { from: -1, length: 0 };
    for (const start of places.get(words[at] ?? '') ?? []) {
      const token = own[start]?.token ?? 0;
      if (token < from || token >= to) continue;
      let length = 1;
      while (length < words.length - at && own[start + length]?.word === words[at + length]) length += 1;
      if (length > best.length) best = { from: start, length };
    }
    const [first, last] = [itemAt(own, best.from), itemAt(own, best.from + best.length - 1)];
    if (first !== undefined && last !== undefined) spans.push(spanOf(text, first.start, last.end));
    at += Math.max(best.length, 1);
  }
  return spans;
}

/** The nearest word that says which way it went. */
function changeWord({ scene, figure }: Standing, change: Change): TextSpan[] {
  const { tokens, firstToken, endToken } = scene;
  for (let away = 0; away <= REACH; away += 1)
    for (const at of [figure.firstToken - away, figure.endToken - 1 + away]) {
      const token = at >= firstToken && at < endToken ? tokens[at] : undefined;
      if (token !== undefined && wayOf(token) === change)
        return [{ start: token.start, end: token.end, text: token.text }];
    }
  return [];
}

function wayOf(token: Token): Change | undefined {
  if (FLAT.test(token.norm)) return 'flat';
  if (token.norm === 'up' || token.norm === 'down') return token.norm;
  if (/^(?:above|ahead)$/.test(token.norm)) return 'up';
  if (/^(?:below|behind|halved|halving)$/.test(token.norm)) return 'down';
  if (/^(?:doubl|tripl|trebl|quadrupl|quintupl)/.test(token.norm) || token.norm.endsWith('fold')) return 'up';
  return (
    CHANGE_VERBS.get(plainForm(token)) ??
    CHANGE_NOUNS.get(token.norm) ??
    CHANGE_NOUNS.get(token.norm.replace(/s$/, '')) ??
    COMPARATIVES.get(token.norm)
  );
}

/** The time nearest to the figure that is read as this period. */
function timeOf(standing: Standing, period: string): TextSpan[] {
  return timesAround(standing)
    .filter(({ interval, upcoming }) =>
      [interval, upcoming].some((reading) => reading !== undefined && isoInterval(reading) === period),
    )
    .slice(0, 1)
    .map(({ start, end, text }) => ({ start, end, text }));
}

function basisOf(standing: Standing, basis: string): TextSpan[] {
  return timesAround(standing)
    .filter(
      (time) => time.basis === basis || basis.endsWith(time.text.toLowerCase()) || basis.endsWith(time.text),
    )
    .slice(0, 1)
    .map(({ start, end, text }) => ({ start, end, text }));
}

/** The times near a figure, the nearest first. */
function timesAround({ scene, figure, at }: Standing): TimeExpression[] {
  const from = Math.max(0, at - AROUND);
  return scene.phrases
    .slice(from, at + AROUND)
    .flatMap(({ kind, index }) => (kind === 'time' ? (scene.times[index] ?? []) : []))
    .toSorted((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start));
}

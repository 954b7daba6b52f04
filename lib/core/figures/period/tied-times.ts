import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** Participles by which a clause says what an amount comes to. */
const AMOUNTING = /^(?:represent|mark|reflect|equal|constitute)$/;
/** What a noun and its complements, and words before a number, consist of. */
const OF_NOUN = /^(?:noun|adjective|adverb|time)$/;
const OF_AMOUNT = /^(?:adjective|adverb)$/;
const PER = /^(?:per|of|in|for|during|on|at)$/;

/**
 * Periods of figures that tell one thing in two ways, or a part of it: where one has a period and the other none, it is of both.
 * `places` are the phrases of the figures.
 */
export function withTiedTimes<T extends { readonly period?: string }>(
  scene: Scene,
  timings: readonly T[],
  places: readonly (number | undefined)[],
): readonly T[] {
  const tied = [...timings];
  for (let index = 1; index < tied.length; index += 1) {
    const [left, right] = [places[index - 1], places[index]];
    const [first, second] = [tied[index - 1], tied[index]];
    if (left === undefined || right === undefined || first === undefined || second === undefined) continue;
    if ((first.period === undefined) === (second.period === undefined)) continue;
    const isForward = second.period === undefined;
    const period = first.period ?? second.period;
    if (period === undefined || isCompared(scene.phrases, isForward ? right : left)) continue;
    if (!isTied(scene, left, right, isForward)) continue;
    if (isForward) tied[index] = { ...second, period };
    else tied[index - 1] = { ...first, period };
  }
  return tied.map((timing, index) => {
    const at = places[index];
    if (timing.period !== undefined || at === undefined) return timing;
    // "$20 million versus $21 million last year, profit rising to $12 million [from $10 million]"
    const isAgainst = isCompared(scene.phrases, at);
    if (!isMovedBeside(scene, (isAgainst ? places[index - 1] : undefined) ?? at)) return timing;
    const period = onlyBefore(scene, tied.slice(0, index), places, isAgainst);
    return period === undefined ? timing : { ...timing, period };
  });
}

/** "with revenue of $20 million in May, [profit rising to $12 million] and margins expanding to 61%" */
function isMovedBeside({ phrases }: Scene, at: number): boolean {
  let left = at - 1;
  while (OF_AMOUNT.test(itemAt(phrases, left)?.kind ?? '')) left -= 1;
  if (/^(?:to|by)$/.test(itemAt(phrases, left)?.norm ?? '')) left -= 1;
  const { form, lemma = '' } = itemAt(phrases, left)?.verb ?? {};
  if (form !== 'ing' || !CHANGE_VERBS.has(lemma)) return false;
  const subject = phrases.findLastIndex(({ kind }, n) => n < left && !/^(?:noun|adjective)$/.test(kind));
  return subject < left - 1 && subject > 0 && /^(?:comma|and)$/.test(phrases[subject]?.kind ?? '');
}

/** The one period of the figures before, of those that others are held against or of the others. */
function onlyBefore(
  { phrases }: Scene,
  timings: readonly { readonly period?: string }[],
  places: readonly (number | undefined)[],
  against: boolean,
): string | undefined {
  const own = timings.flatMap(({ period }, index) => {
    const at = places[index];
    return period === undefined || at === undefined || isCompared(phrases, at) !== against ? [] : [period];
  });
  const [first, ...others] = new Set(own);
  return others.length === 0 ? first : undefined;
}

function isTied(scene: Scene, left: number, right: number, isForward: boolean): boolean {
  const { phrases } = scene;
  const between = phrases.slice(left + 1, right);
  if (isOtherForm(between) || isConversion(scene, left, right)) return true;
  if (isForward)
    return (
      isBracketed(phrases, between, right) ||
      isMove(between) ||
      isAmounting(phrases, between, right) ||
      isPart(scene, left, right, between)
    );
  return isChangeTo(phrases, left, between);
}

/** "2 inches [(50.8 millimetres)] of rain in May" */
function isConversion({ phrases, figures }: Scene, left: number, right: number): boolean {
  const [first, second] = [left, right].map((at) => itemAt(figures, phrases[at]?.index ?? -1));
  return (
    first !== undefined &&
    first.kind === second?.kind &&
    /^(?:money|quantity)$/.test(first.kind) &&
    first.unit !== second.unit &&
    phrases[right + 1]?.norm === ')' &&
    phrases[left + 1]?.norm === '(' &&
    phrases
      .slice(left + 2, right)
      .every(({ kind, norm }) => OF_AMOUNT.test(kind) || /^(?:about|around)$/.test(norm))
  );
}

/** "$6 million, [or $0.32 a share,] in May" */
function isOtherForm(between: readonly Phrase[]): boolean {
  const comma = between.findIndex(({ kind }) => kind === 'comma');
  return (
    comma >= 0 &&
    between[comma + 1]?.norm === 'or' &&
    isNounWithTime(between.slice(0, comma)) &&
    between
      .slice(comma + 2)
      .every(({ kind, norm }) => OF_AMOUNT.test(kind) || /^(?:about|around)$/.test(norm))
  );
}

/** "£41m in May [(up 12 per cent)]" */
function isBracketed(phrases: readonly Phrase[], between: readonly Phrase[], right: number): boolean {
  const opening = between.findIndex(({ norm }) => norm === '(');
  return (
    opening >= 0 &&
    phrases[right + 1]?.norm === ')' &&
    isNounWithTime(between.slice(0, opening)) &&
    between.length === opening + 2 &&
    /^(?:up|down)$/.test(between[opening + 1]?.norm ?? '')
  );
}

/** "£41m, [up 12 per cent,] in May", "28 million in May, [down by 2 million] from April" */
function isMove(between: readonly Phrase[]): boolean {
  const comma = between.findLastIndex(({ kind }) => kind === 'comma');
  return (
    comma >= 0 &&
    isNounWithTime(between.slice(0, comma)) &&
    /^(?:up|down)$/.test(between[comma + 1]?.norm ?? '') &&
    between.slice(comma + 2).every(({ kind, norm }) => OF_AMOUNT.test(kind) || norm === 'by')
  );
}

/** "$41 billion in May, [representing growth of 12%]" */
function isAmounting(phrases: readonly Phrase[], between: readonly Phrase[], right: number): boolean {
  const verb = between.findIndex(
    (phrase) => phrase.verb?.form === 'ing' && AMOUNTING.test(phrase.verb.lemma),
  );
  return (
    verb > 0 &&
    between[verb - 1]?.kind === 'comma' &&
    isNounWithTime(between.slice(0, verb - 1)) &&
    between
      .slice(verb + 1)
      .every(({ kind, norm }) => kind !== 'time' && (OF_NOUN.test(kind) || norm === 'of')) &&
    (isChange(phrases[right + 1]) || isChange(phrases[right - 2]))
  );
}

/** "1,200 homes in May, [including 300 flats]", "[of which 300] were flats" */
function isPart(
  { phrases, figures }: Scene,
  left: number,
  right: number,
  between: readonly Phrase[],
): boolean {
  const comma = between.findIndex(({ kind }) => kind === 'comma');
  const [whole, part] = [left, right].map((at) => itemAt(figures, phrases[at]?.index ?? -1)?.kind);
  if (comma < 0 || whole !== part || !/^(?:count|money)$/.test(whole ?? '')) return false;
  const opening = between[comma + 1];
  const isIncluding = opening?.norm === 'including' || opening?.verb?.lemma === 'include';
  const isOfWhich = opening?.norm === 'of' && between[comma + 2]?.norm === 'which';
  return (
    (isIncluding || isOfWhich) &&
    isNounWithTime(between.slice(0, comma)) &&
    between.slice(comma + (isIncluding ? 2 : 3)).every(({ kind }) => OF_AMOUNT.test(kind))
  );
}

/** "growth of 14 percent [to 2,050,832 in 2016]", "a 12% increase in sales [to $41 million in May]" */
function isChangeTo(phrases: readonly Phrase[], left: number, between: readonly Phrase[]): boolean {
  const to = between.findIndex(({ norm }) => norm === 'to');
  return (
    to >= 0 &&
    between
      .slice(0, to)
      .every(({ kind, norm }) => kind !== 'time' && (OF_NOUN.test(kind) || /^(?:in|of)$/.test(norm))) &&
    between.slice(to + 1).every(({ kind }) => OF_AMOUNT.test(kind)) &&
    (isChange(between[0]) || (phrases[left - 1]?.norm === 'of' && isChange(phrases[left - 2])))
  );
}

const isNounWithTime = (phrases: readonly Phrase[]): boolean =>
  phrases.every(({ kind, norm }) => OF_NOUN.test(kind) || PER.test(norm));

const isChange = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' &&
  (CHANGE_NOUNS.has(phrase.norm) || CHANGE_NOUNS.has(phrase.norm.replace(/s$/, '')));

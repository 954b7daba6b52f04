import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import { isAdverbial } from './adverbial.ts';
import { states } from '../stating-verb.ts';
import { beforeAmount } from './bears-time.ts';

/** Phrases between a figure and its time. */
const NEAR = 14;

/** The time behind the figure: no clause, comma or bracket of something else begins between. */
export function isBehind(scene: Scene, time: number, figure: number): boolean {
  // "30,154 cars, trucks and vans in October": commas of what is counted part nothing.
  const counted = itemAt(scene.figures, scene.phrases[figure]?.index ?? -1)?.noun.end ?? 0;
  const between = pastConversion(scene.phrases, figure, time).filter(({ endToken }) => endToken > counted);
  if (between.length > NEAR || !isAdverbial(scene, time)) return false;
  // "The trust spending $100 million on a line refused last week": the object of a participle within the subject.
  const held = beforeAmount(scene.phrases, figure);
  const holder = itemAt(scene.phrases, held)?.verb ?? itemAt(scene.phrases, held - 1)?.verb;
  if (
    holder?.form === 'ing' &&
    !states(holder.lemma) &&
    between.some(({ verb }) => /^(?:finite|past)$/.test(verb?.form ?? ''))
  )
    return false;
  if (opensDescription(between) || isOfEvent(scene.phrases, time, between)) return false;
  // "over 100 games by the time it opens next year"
  if (between.some(({ norm }, n) => norm === 'time' && between[n - 1]?.norm === 'by')) return false;
  const joined = between.some(({ kind, norm }) => kind === 'and' || kind === 'verb' || norm === 'aged');
  const asides = between.filter(({ kind }) => kind === 'comma').length;
  // "$39 million, or $0.71 a share, in May", "3 trillion dong (about $5 billion) in May"
  // "117 pensioners, 109 families and 93 children between May and July"
  const reached = isAmountOfChange(scene.phrases, figure) && reachesLevel(between);
  const listed = joined && between.every((phrase, n) => phrase.kind !== 'comma' || opensItem(between, n));
  const aside = listed || asides === 2 || (asides === 0 && between.some(({ norm }) => norm === '('));
  return between.every(
    ({ kind, norm, index }, n) =>
      kind !== 'that' &&
      // "24% below the closing price of May 5": of what it is compared with, but not "to more than 90 clubs in May"
      !(/^(?:below|above|than)$/.test(norm) && !isBound(between, n)) &&
      // "by 34 percent year on year in the first half": a basis is no other time
      !(kind === 'time' && scene.times[index]?.kind !== 'comparison') &&
      (kind !== 'comma' || (aside && !between.some((other) => other.kind === 'verb'))) &&
      (kind !== 'mark' || /^["“”‘’()]$/.test(norm)) &&
      (kind !== 'marked' || joined || aside || reached || isLength(scene, index)),
  );
}

/** "to [more than] 90 clubs" */
const isBound = (between: readonly Phrase[], at: number): boolean =>
  /^(?:more|less|fewer)$/.test(between[at - 1]?.norm ?? '') && between[at + 1]?.kind === 'marked';

/** "0.04 percent of users over [one week] in 2012": how long is no other amount that the time could be of. */
function isLength({ figures }: Scene, index: number): boolean {
  const { kind, unit = '' } = figures[index] ?? {};
  return kind === 'quantity' && TIME_CODES.has(unit);
}

/** "called half responsible for a shooting [last month that killed three]": of the event that the relative clause tells more of. */
function isOfEvent(phrases: readonly Phrase[], time: number, between: readonly Phrase[]): boolean {
  const [opening, next] = [phrases[time + 1], phrases[time + 2]];
  return (
    opening?.kind === 'that' &&
    /^(?:that|which|who)$/.test(opening.norm) &&
    next?.verb !== undefined &&
    between.some(({ verb }) => /^(?:finite|past)$/.test(verb?.form ?? ''))
  );
}

/** The phrases from the figure to the time, without "($783 million, 659 million euros)" right behind it or around it. */
function pastConversion(phrases: readonly Phrase[], figure: number, time: number): readonly Phrase[] {
  const between = phrases.slice(figure + 1, time);
  const closing = between.findIndex(({ norm }) => norm === ')');
  const opens = between[0]?.norm === '(' ? 1 : 0;
  const isInside =
    isGloss(phrases, figure) ||
    between
      .slice(opens, closing)
      .every(({ kind, norm }) => /^(?:marked|comma|adverb)$/.test(kind) || norm === 'or');
  return closing > 0 && isInside ? between.slice(closing + 1) : between;
}

/** "29.6 million barrels per day [(b/d)] in 2020": a short form in brackets. */
function isGloss(phrases: readonly Phrase[], figure: number): boolean {
  const opening = phrases[figure + 1];
  const closing = phrases.slice(figure + 2).find(({ norm }) => norm === ')');
  return opening?.norm === '(' && closing !== undefined && closing.start - opening.end <= GLOSS;
}

/** Characters of a short form. */
const GLOSS = 5;

/** Behind a verb of change, or "up", "down" and "by". */
function isAmountOfChange(phrases: readonly Phrase[], figure: number): boolean {
  let left = figure - 1;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, left)?.kind ?? '')) left -= 1;
  const before = itemAt(phrases, left);
  return (
    CHANGE_VERBS.has(before?.verb?.lemma ?? '') ||
    /^(?:up|down|by)$/.test(before?.norm ?? '') ||
    // "12% Revenue Growth to $3 million", "Revenue Increased 12% to $3 million"
    [phrases[figure + 1], before].some((noun) => noun?.kind === 'noun' && isOfChange(noun.norm))
  );
}

/** A noun of change, or a verb of it that a headline's capitals hid. */
const isOfChange = (norm: string): boolean =>
  CHANGE_NOUNS.has(norm) ||
  CHANGE_VERBS.has(norm.replace(/e?d$/, '')) ||
  CHANGE_VERBS.has(norm.replace(/d$/, ''));

/** "rose 30% [to $295 million] in May": an amount of change and the level that it led to have one time. */
function reachesLevel(between: readonly Phrase[]): boolean {
  const to = between.findIndex(({ kind }) => kind !== 'time' && kind !== 'noun');
  return (
    /^(?:to|at)$/.test(between[to]?.norm ?? '') &&
    between.filter(({ kind }) => kind === 'marked').length === 1 &&
    between.every(({ kind }) => /^(?:prep|adjective|adverb|marked|noun|time)$/.test(kind))
  );
}

/** "cost $450 million [and open in 2028]": of another thing told of the subject. */
function opensDescription(between: readonly Phrase[]): boolean {
  const and = between.findLastIndex(({ kind }) => kind === 'and');
  return (
    and >= 0 &&
    between.slice(and + 1).every(({ kind }) => /^(?:adjective|prep)$/.test(kind)) &&
    between[and + 1]?.kind === 'adjective'
  );
}

/** Phrases of an item of a list before its figure: ", [robbery by] 1%". */
const ITEM = 4;

/** Whether another figure of a list stands behind the comma at `at`. */
function opensItem(phrases: readonly Phrase[], at: number): boolean {
  let next = phrases[at + 1]?.kind === 'and' ? at + 2 : at + 1;
  const end = next + ITEM;
  while (next < end && /^(?:noun|adjective|prep)$/.test(phrases[next]?.kind ?? '')) next += 1;
  return phrases[next]?.kind === 'marked';
}

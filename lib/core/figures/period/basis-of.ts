import { itemAt } from '../../text/item-at.ts';
import { daysBetween, type Interval, isDay } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';

/** What the words at phrase `at` hold a change against, told with the preposition `lead` that they hang on; undefined where they tell when. */
export function basisOf(
  scene: Scene,
  { text, interval }: TimeExpression,
  lead: string,
  at: number,
): string | undefined {
  if (lead === 'since') return `since ${text}`;
  const compared =
    itemAt(scene.phrases, at - 2)?.verb?.lemma === 'compare' ||
    itemAt(scene.phrases, at - 3)?.verb?.lemma === 'compare';
  const words = (word: string): string => `${word} ${text}`;
  // "will be cut from June 1" says when it starts.
  if (lead === 'from' && (interval === undefined || isDay(interval))) return undefined;
  if (compared && !hasFigureBetween(scene, at)) return words('compared with');
  if (
    lead === 'than' ||
    (lead === 'from' && interval !== undefined && scene.phrases[at - 1]?.kind === 'prep')
  ) {
    const inside = lead === 'than' && scene.phrases[at - 1]?.norm === 'in' ? 'than in' : lead;
    return words(inside);
  }
  // "a 16% rise over 2023"
  if (isOfChange(scene, lead, at) && interval !== undefined && !isDay(interval)) return words(lead);
  return /^(?:over|in|during|for|throughout|within) the /i.test(text) && /decade|century/.test(text)
    ? text.toLowerCase()
    : undefined;
}

/** "a 16% rise over 2023", "an increase of 22 per cent on the first half of 2024", "up 3% on 2023" */
function isOfChange({ phrases, times, published }: Scene, lead: string, at: number): boolean {
  if (!/^(?:over|on)$/.test(lead)) return false;
  if (CHANGE_NOUNS.has(itemAt(phrases, at - 2)?.norm ?? '')) return true;
  // "19,479 cases over 2015"
  const figure = itemAt(phrases, at - 2)?.kind === 'noun' ? at - 3 : at - 2;
  if (itemAt(phrases, figure)?.kind !== 'marked') return false;
  const before = phrases[figure - 1];
  if (before?.norm === 'of') return CHANGE_NOUNS.has(phrases[figure - 2]?.norm ?? '');
  const isAmount = /^(?:up|down|by)$/.test(before?.norm ?? '');
  // "up 36 percent over June 2009": of a time that lies too far back for the change to have taken it
  const { interval } = itemAt(times, phrases[at]?.index ?? -1) ?? {};
  if (lead === 'over')
    return (
      (isAmount || before?.norm === 'or' || CHANGE_VERBS.has(before?.verb?.lemma ?? '')) &&
      published !== undefined &&
      isFarBack(interval, published)
    );
  return isAmount || before?.kind === 'verb';
}

/** Days before publication by which a month or year is no more the one that is told of. */
const FAR = 300;

const isFarBack = (interval: Interval | undefined, published: string): boolean =>
  interval !== undefined && daysBetween(interval.end, published) > FAR;

/** "compared with 8.5 percent in 2023" dates the 8.5 percent and gives no basis. */
function hasFigureBetween({ phrases }: Scene, at: number): boolean {
  return phrases[at - 1]?.kind === 'marked' || phrases[at - 2]?.kind === 'marked';
}

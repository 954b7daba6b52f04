import { itemAt } from '../../text/item-at.ts';
import { daysBetween, type Interval, isDay } from '../../periods/calendar.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import { SAYING_VERBS, TELLING_VERBS } from '../../lexicon/saying-verbs.ts';
import { isFinite } from '../../text/asides.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';

/**
 * "In 2022 the survey reported that 40% …", "On Friday he held a briefing to brag that …": the time of what is said before a clause that
 * tells the figure. "In the third quarter the firm said it earned" mostly speaks of the quarter.
 */
export function isOfTold(scene: Scene, { at, period }: Placed, figure: number): boolean {
  const { phrases, times } = scene;
  if (isOfBefore(scene, at, figure)) return true;
  if (ACCOUNTED.test(itemAt(times, phrases[at]?.index ?? -1)?.text ?? '')) return false;
  const verb = phrases.findIndex(
    ({ verb: own }, n) =>
      n > at && n < figure && own !== undefined && (isDay(period) || isTelling(own.lemma, period)),
  );
  if (verb < 0) return false;
  // "In 2003 it was accused of …, and officials admitted that": the time is of what was done first, and of all that is told of it.
  if (phrases.slice(at, verb).some(isFinite)) return false;
  if (phrases.slice(verb + 1, figure).some(({ norm, kind }) => kind === 'that' && norm === 'that'))
    return true;
  if (!isTelling(phrases[verb]?.verb?.lemma ?? '', period)) return false;
  if (phrases[verb + 1]?.kind === 'noun' && isFinite(phrases[verb + 2])) return true;
  // "Last week the firm said [320 people were] arrested", "said first-quarter revenue was", "told investors it had"
  let content = verb + 1;
  while (
    /^(?:noun|marked|adjective|adverb|time)$/.test(phrases[content]?.kind ?? '') ||
    phrases[content]?.norm === 'than'
  )
    content += 1;
  return isShort(period, MONTH) && isFinite(phrases[content]) && content > verb + 1;
}

/** Days that no longer time has. */
const WEEK = 7;
const MONTH = 31;
const isShort = (period: Interval | undefined, days: number): boolean =>
  period !== undefined && daysBetween(period.start, period.end) < days;

/** "In May a court heard [that he had drunk four beers]", "began investigating claims that it had": what had been before. */
function isOfBefore({ phrases, tokens }: Scene, at: number, figure: number): boolean {
  const that = phrases.findLastIndex(
    ({ kind, norm }, n) => n > at && n < figure && kind === 'that' && norm === 'that',
  );
  // "it was accused of …, and officials admitted that it had": both are of one time
  if (that < 0 || phrases.slice(at, that).filter(isFinite).length !== 1) return false;
  const verb = phrases.findLastIndex((phrase, n) => n > that && n < figure && isFinite(phrase));
  if (!/^(?:had|['’]d)$/.test(itemAt(tokens, itemAt(phrases, verb)?.firstToken ?? -1)?.norm ?? ''))
    return false;
  // "found that 40% had three children" then; of "had underpaid" the tagger may see a noun
  return phrases[verb]?.verb?.lemma !== 'have' || phrases[verb + 1]?.kind === 'noun';
}

/** "The plant [opened last year] and can make 90,000 cars", "The album, released in 2022, costs $14": what still is, behind what was done. */
export function isOfLasting(
  { phrases, tokens, published }: Scene,
  { at, period }: Placed,
  figure: number,
): boolean {
  if (period === undefined || published === undefined || period.end >= published || at > figure) return false;
  const verb = phrases.findLastIndex(({ verb: own }, n) => n > at && n < figure && own !== undefined);
  const { verb: own, firstToken = -1, endToken = -1 } = itemAt(phrases, verb) ?? {};
  if (own?.form !== 'finite' || CHANGE_VERBS.has(own.lemma)) return false;
  const word = itemAt(tokens, firstToken)?.norm ?? '';
  const isPresent =
    /^(?:can|may|must)$/.test(word) ||
    (endToken - firstToken === 1 && word !== own.lemma && /[^u]s$/.test(word) && !/^(?:was|is)$/.test(word));
  const done = phrases.slice(0, at).findLast(({ verb: deed }) => deed !== undefined)?.verb;
  return isPresent && done?.form === 'past' && !SAYING_VERBS.has(own.lemma);
}

/** Within a month estimates are made, those of a year are mostly of it; what a week's study found may be of any. */
function isTelling(lemma: string, period: Interval | undefined): boolean {
  if (!TELLING_VERBS.has(lemma)) return false;
  if (/^(?:find|show)$/.test(lemma)) return isShort(period, WEEK);
  return isShort(period, MONTH) || !/^(?:estimate|forecast|predict)$/.test(lemma);
}
/** Times that accounts are told of. */
const ACCOUNTED = /quarter|half|fiscal|months|\bq[1-4]\b|[1-4]q/i;

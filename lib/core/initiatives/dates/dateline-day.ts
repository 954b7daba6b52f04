import type { AnnotatedText, Deed } from '../../model.ts';
import { isDay } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { afterDateline } from '../../text/dateline.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { FoundDeed } from '../deeds/found-deed.ts';

/** Verbs with which a release does what it tells. */
const PERFORMING = /^(?:announce|unveil|launch|introduce|release|publish|present)$/;

const PERFORMED = /^(?:announced|unveiled|launched|introduced|released|published|presented)$/;

/**
 * "OSLO, May 3, 2025 -- Oro Air announces its support for the Clean Skies Act": what a release does in its own words, in the
 * present, is done on the day of its dateline. An ISO date with the words; undefined for deeds that are only told of.
 */
export function datelineDay(
  text: AnnotatedText,
  at: number,
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  { verb, negated, nominal, action }: FoundDeed,
  tense: Deed['tense'],
): TimeExpression | undefined {
  const sentence = text.sentences[at];
  const block = text.article.blocks[sentence?.block ?? -1];
  if (sentence === undefined || block === undefined || sentence.start > block.start) return undefined;
  // "takes a step forward with the launch of X"
  const named = nominal === true && PERFORMED.test(action);
  if (tense !== 'present' || negated || !(named || PERFORMING.test(phrases[verb]?.verb?.lemma ?? '')))
    return undefined;
  const end = afterDateline(text.article.text, block);
  return times.find(({ start, interval }) => start < end && interval !== undefined && isDay(interval));
}

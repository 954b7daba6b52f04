import { CHAMBERS } from '../../lexicon/body-words.ts';
import { SITTING_VERBS } from '../../lexicon/deed-verbs.ts';
import type { AnnotatedText, Sentence } from '../../model.ts';
import { isDay } from '../../periods/calendar.ts';
import { timesIn } from '../../periods/find-times.ts';
import { subjectsIn } from '../names/named-subjects.ts';

/** What bodies decide when they sit. */
const DECIDED = /^(?:adopted|approved|passed|rejected|enacted|ratified|tabled)$/;
/** Words that make a decision one more of the same sitting: "In other business", "also", "9-0". */
const SAME_SITTING =
  /\b(?:also|in other (?:business|actions?|matters)|separately|unanimously|later|then)\b|(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/iu;
/** Sentences that the sitting may lie back. */
const REACH = 40;

/**
 * The day on which a body sat, as an ISO date, for what it decided besides ("In other business, the council adopted X"): that of
 * its last dated decision before. Undefined where the deed is no decision or the words tie it to no sitting.
 */
export function sittingDay(
  text: AnnotatedText,
  at: number,
  action: string,
  actors: readonly string[],
): string | undefined {
  const sentence = text.sentences[at];
  const body = actors[0]?.toLowerCase().split(' ').at(-1) ?? '';
  if (sentence === undefined || !DECIDED.test(action) || !(CHAMBERS.has(body) || body === 'commission'))
    return undefined;
  if (!SAME_SITTING.test(text.article.text.slice(sentence.start, sentence.end))) return undefined;
  const latest = text.article.metadata.published?.value ?? '9999';
  for (let earlier = at - 1; earlier >= 0 && at - earlier <= REACH; earlier -= 1) {
    const sat = text.sentences[earlier];
    if (sat === undefined || !decides(text, earlier, sat, body)) continue;
    const day = timesIn(text, sat).find(
      ({ interval }) => interval !== undefined && isDay(interval) && interval.start <= latest,
    );
    if (day?.interval !== undefined) return day.interval.start;
  }
  return undefined;
}

/** Whether the body is the subject of a verb of deciding. */
function decides(text: AnnotatedText, at: number, sentence: Sentence, body: string): boolean {
  return subjectsIn(text, at).some(({ words, verb }) => {
    if (words.toLowerCase().split(' ').at(-1) !== body) return false;
    let main = verb;
    while (main + 1 < sentence.endToken && /^(?:AUX|ADV|PART)$/.test(text.tokens[main]?.pos ?? '')) main += 1;
    return SITTING_VERBS.has(text.tokens[main]?.lemma ?? '');
  });
}

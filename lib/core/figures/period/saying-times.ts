import { itemAt } from '../../text/item-at.ts';
import { TELLING_VERBS } from '../../lexicon/saying-verbs.ts';
import { PUBLISHED_WORKS, SAYING_OCCASIONS } from '../../lexicon/document-words.ts';
import type { Phrase } from '../../text/phrase.ts';
import { isPast } from './clause-times.ts';

/** Of what is found or told to have happened the day is that of the finding. */
export const FINDING = /^(?:confirm|report|record|register|diagnose|detect|log|find|identify|discover)$/;

/** "said on Wednesday" and "the rate it forecast in March" date the words; "said sales in 2024 rose" does not. */
export function isOfSaying(phrases: readonly Phrase[], at: number): boolean {
  const ofSubject = itemAt(phrases, at - 2)?.kind === 'noun' && isPast(phrases[at + 1]);
  const dated = itemAt(phrases, at - 1)?.kind === 'prep';
  if (isBeforeSaying(phrases, at)) return true;
  // "said revenue this quarter would be"
  if (itemAt(phrases, at - 1)?.kind === 'noun' && phrases[at + 1]?.verb?.form === 'finite') return false;
  for (let left = at - 1; left >= 0 && at - left <= 4; left -= 1) {
    const phrase = phrases[left];
    // "27% when it last asked in 2021"
    // "3,248 cases reported between 2010 and 2015", "were confirmed on November 12"
    if (
      FINDING.test(phrase?.verb?.lemma ?? '') &&
      (phrase?.verb?.passive === true || isCountedBefore(phrases, left))
    )
      return false;
    if (isPublishing(phrases, left)) return true;
    if (phrase?.kind === 'verb') return !ofSubject && isOfWords(phrase, dated) && !isOfWhen(phrases, left);
    if (phrase?.kind === 'noun' && SAYING_OCCASIONS.has(phrase.norm)) return true;
    if (/^(?:marked|comma|that)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** "Officials [this week] said half were dry": the words' own day or week, between who says and the verb. */
function isBeforeSaying(phrases: readonly Phrase[], at: number): boolean {
  // "The firm [in May] told investors"
  const left =
    itemAt(phrases, at - 1)?.norm === 'in' || itemAt(phrases, at - 1)?.norm === 'on' ? at - 2 : at - 1;
  const [subject, verb] = [itemAt(phrases, left), phrases[at + 1]?.verb];
  return (
    subject?.kind === 'noun' &&
    itemAt(phrases, left - 1)?.verb === undefined &&
    verb !== undefined &&
    /^(?:finite|past)$/.test(verb.form) &&
    !verb.passive &&
    /^(?:say|tell|warn|announce|add|confirm|claim|urge|argue|learn|indicate|hint|signal)$/.test(verb.lemma)
  );
}

/** "a survey of the bank [released last summer]" */
function isPublishing(phrases: readonly Phrase[], verb: number): boolean {
  const { lemma = '', form } = phrases[verb]?.verb ?? {};
  return (
    form === 'past' &&
    /^(?:release|publish|issue)$/.test(lemma) &&
    phrases.slice(Math.max(0, verb - PUBLISHED_WITHIN), verb).some(({ norm }) => PUBLISHED_WORKS.has(norm))
  );
}

/** Phrases before the verb in which what was published is named. */
const PUBLISHED_WITHIN = 6;

/** Whether a number with its noun stands right before the participle at `at`. */
function isCountedBefore(phrases: readonly Phrase[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && at - left < 4 && phrases[left]?.kind === 'noun') left -= 1;
  return phrases[left]?.kind === 'marked' && left < at - 1;
}

/** Whether a figure stands right before the "when" of the verb's clause. */
function isOfWhen(phrases: readonly Phrase[], verb: number): boolean {
  const when = phrases.findLastIndex(({ norm }, n) => n < verb && verb - n <= 4 && norm === 'when');
  return when > 0 && phrases[when - 1]?.kind === 'marked';
}

/** A verb of saying; of forecasting where a preposition dates it: "expects full-year revenue" does not. */
function isOfWords({ verb }: Phrase, dated: boolean): boolean {
  return (
    TELLING_VERBS.has(verb?.lemma ?? '') ||
    (dated && /^(?:project|predict|forecast|expect|estimate)$/.test(verb?.lemma ?? ''))
  );
}

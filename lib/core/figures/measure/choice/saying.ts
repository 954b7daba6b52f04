import { pastAdverbs } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { complementEnd, wordsWithoutTimes } from '../phrases/whole-noun.ts';

/** Phrases of what is told at most. */
const TOLD = 14;
/** What the asked answer, and no other verb of saying: “two years will add to the pressure”. */
const SAYING = /^(?:say|indicate|report|respond|answer|argue|acknowledge|admit|agree)$/;
const LOOSE = /^(?:time|and|adverb|prep|that)$/;

const answers = (phrase: Phrase | undefined): boolean =>
  phrase?.verb !== undefined &&
  !phrase.verb.passive &&
  /^(?:finite|past)$/.test(phrase.verb.form) &&
  SAYING.test(phrase.verb.lemma);

/** “12% of guests [that say they would move]”: what those say who are counted; "" where they say nothing. */
export function sayingOf({ scene, after }: Standing): string {
  const { phrases } = scene;
  // “One in four [said the party was hostile]”: right behind a share it is no participle.
  const own = answers(phrases[pastAdverbs(phrases, after)])
    ? after
    : complementEnd(scene, after, { clauses: true });
  const verb = pastAdverbs(phrases, own);
  if (!answers(phrases[verb])) return '';
  let end = verb + 1;
  while (
    end < phrases.length &&
    end - verb < TOLD &&
    !/^(?:mark|comma|marked)$/.test(phrases[end]?.kind ?? '')
  )
    end += 1;
  while (end > verb + 1 && LOOSE.test(phrases[end - 1]?.kind ?? '')) end -= 1;
  return end === verb + 1
    ? ''
    : `${wordsWithoutTimes(scene, after, own)} that ${wordsWithoutTimes(scene, verb, end)}`;
}

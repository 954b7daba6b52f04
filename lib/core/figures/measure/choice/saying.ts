import type { Standing } from '../../scene.ts';
import { complementEnd, wordsWithoutTimes } from '../whole-noun.ts';

/** Phrases of what is told at most. */
const TOLD = 14;
/** What the asked answer, and no other verb of saying: “two years will add to the pressure”. */
const SAYING = /^(?:say|indicate|report|respond|answer|argue|acknowledge|admit|agree)$/;
const LOOSE = /^(?:time|and|adverb|prep|that)$/;

/** “12% of guests [that say they would move]”: what those say who are counted; "" where they say nothing. */
export function sayingOf({ scene, after }: Standing): string {
  const { phrases } = scene;
  const own = complementEnd(scene, after, { clauses: true });
  let verb = own;
  while (phrases[verb]?.kind === 'adverb') verb += 1;
  const form = phrases[verb]?.verb;
  if (form === undefined || form.passive || !/^(?:finite|past)$/.test(form.form)) return '';
  if (!SAYING.test(form.lemma)) return '';
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

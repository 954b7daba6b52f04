import { CHANGE_VERBS } from '../change/change-words.ts';
import { complementWords, wordsOf } from './measure-words.ts';
import { pastBracket, pastTime } from './purpose.ts';
import type { Standing } from '../scene.ts';
import { SUBJECT_VERBS, subjectWords } from './verb-measure.ts';
import { complementOf, doneBy } from './whole-noun.ts';

/** Longest doer that is told with a deed, in characters. */
const LONGEST_DOER = 60;

/** "each loan the state would back": of a share of which something is done, the whole with the deed; null after verbs that state or change a level. */
export function shareOfDeed(standing: Standing, named: string, from: number): string | null {
  const { scene } = standing;
  const at = scene.phrases[standing.before]?.kind === 'adverb' ? standing.before - 1 : standing.before;
  const verb = scene.phrases[at]?.verb;
  if (verb === undefined || verb.passive) return null;
  if (SUBJECT_VERBS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma)) return null;
  const by = verb.form === 'finite' || verb.form === 'past' ? doneBy(standing, at) : null;
  return `${named} ${by ?? ''} ${complementOf(scene, from, { clauses: false })}`;
}

/** "200 tons went to Egypt and 90 tons to Peru": the deed of the figure before, with a place of its own. */
export function gapped({ scene, before, after, index, figure }: Standing, last: string): string {
  const prep = scene.phrases[after];
  const kin = scene.figures[index - 1]?.kind === figure.kind && scene.phrases[before]?.kind === 'and';
  const at = prep?.kind === 'prep' ? ` ${last} `.lastIndexOf(` ${prep.norm} `) : -1;
  const place = at < 0 || !kin ? '' : complementWords(scene, after);
  return place === '' ? last : `${last.slice(0, at)} ${place}`;
}

/** "amount the town paid to rebuild the quay", "amount spent on repairs": the money of a deed; "" where neither its doer nor its purpose is named. */
export function amountOfDeed(standing: Standing, at: number): string {
  const { scene, after } = standing;
  const phrase = scene.phrases[at];
  if (phrase?.verb === undefined) return '';
  const purpose = complementOf(scene, pastTime(scene, pastBracket(scene, after)));
  // "The agency plans to spend"
  const planned = phrase.verb.form === 'to' && scene.phrases[at - 1]?.verb !== undefined;
  const main = planned ? at - 1 : at;
  const subject = subjectWords(standing, main);
  const verb = wordsOf(scene, scene.phrases[main]?.first ?? phrase.first, phrase.last);
  const isDone = planned || phrase.verb.form === 'finite' || phrase.verb.form === 'past';
  if (isDone && !phrase.verb.passive && subject !== null && subject.length <= LONGEST_DOER)
    return `amount ${lowered(subject)} ${verb} ${purpose}`;
  const participle = wordsOf(scene, phrase.head, phrase.last);
  return phrase.verb.form === 'past' && purpose !== '' && !phrase.verb.negated
    ? `amount ${lowered(participle)} ${purpose}`
    : '';
}

/** Without the capital of a word that only opens its sentence. */
function lowered(words: string): string {
  return /^(?:The|An?|Its|Their|His|Her|Our|Some|This|These|[A-Z]\p{Ll}+ed)\b/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

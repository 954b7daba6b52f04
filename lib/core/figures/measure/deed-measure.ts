import { CHANGE_VERBS } from '../change/change-words.ts';
import { complementWords } from './measure-words.ts';
import type { Standing } from '../scene.ts';
import { deedWords, SUBJECT_VERBS, subjectWords } from './verb-measure.ts';

/** "would back 70 percent of each loan": of a deed, what it is done to; null after verbs that state or change a level. */
export function shareOfDeed(standing: Standing, named: string): string | null {
  const { scene } = standing;
  const at = scene.phrases[standing.before]?.kind === 'adverb' ? standing.before - 1 : standing.before;
  const verb = scene.phrases[at]?.verb;
  if (verb?.form !== 'finite' || verb.passive) return null;
  if (SUBJECT_VERBS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma)) return null;
  return `${subjectWords(standing, at) ?? ''} ${deedWords(scene, at)} ${named}`;
}

/** "200 tons went to Egypt and 90 tons to Peru": the deed of the figure before, with a place of its own. */
export function gapped({ scene, before, after, index, figure }: Standing, last: string): string {
  const prep = scene.phrases[after];
  const kin = scene.figures[index - 1]?.kind === figure.kind && scene.phrases[before]?.kind === 'and';
  const at = prep?.kind === 'prep' ? ` ${last} `.lastIndexOf(` ${prep.norm} `) : -1;
  const place = at < 0 || !kin ? '' : complementWords(scene, after);
  return place === '' ? last : `${last.slice(0, at)} ${place}`;
}

/** "ships at berth emit" before "7 million tonnes of CO2"; "" of verbs that state or change a level. */
export function deedBefore(standing: Standing): string {
  const verb = standing.scene.phrases[standing.before]?.verb;
  const states = verb === undefined || SUBJECT_VERBS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma);
  if (states || verb.form !== 'finite') return '';
  return `${subjectWords(standing, standing.before) ?? ''} ${deedWords(standing.scene, standing.before)}`;
}

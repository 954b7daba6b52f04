import { governingVerb } from '../../../text/clauses.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';
import { subjectWords } from '../phrases/subject-words.ts';

/** Phrases between a verb and the number that it reaches through a preposition, and the characters of what is said of it. */
const WITHIN = { phrases: 6, characters: 90 };

/** "[stores] the firm serves guests at", "[districts] the project is run in": what is done there, where its doer is named. */
export function reachedBy(standing: Standing): string {
  const { scene, before } = standing;
  const left = scene.phrases[before];
  const verb = governingVerb(scene.phrases, before);
  if (left?.kind !== 'prep' || verb < 0 || before - verb > WITHIN.phrases) return '';
  const between = scene.phrases.slice(verb + 1, before);
  if (between.some(({ kind }) => !/^(?:noun|prep|adjective|adverb)$/.test(kind))) return '';
  const form = scene.phrases[verb]?.verb;
  if (form === undefined || form.form === 'ing' || form.form === 'to') return '';
  const subject = subjectWords({ scene }, verb);
  if (subject === null || (form.form === 'past' && scene.phrases[verb - 1]?.kind === 'comma')) return '';
  const doer = subject.replace(/^(?:The|An?|Some|This|These|Those) /, (word) => word.toLowerCase());
  const words = `${doer} ${wordsOf(scene, scene.phrases[verb]?.firstToken ?? 0, left.endToken)}`;
  return words.length > WITHIN.characters || /\d/.test(words) ? '' : words;
}

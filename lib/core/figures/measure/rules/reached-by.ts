import { governingVerb } from '../../../text/clauses.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';

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
  const doer = subjectWithArticle({ scene }, verb);
  if (doer === null || (form.form === 'past' && scene.phrases[verb - 1]?.kind === 'comma')) return '';
  const words = `${doer.replace(OWNING, '')} ${wordsOf(scene, scene.phrases[verb]?.firstToken ?? 0, left.endToken)}`;
  return words.length > WITHIN.characters || /\d/.test(words) ? '' : words;
}

/** What tells of nobody to who has not read the text: “its hall”, “this vote”. */
const OWNING = /^(?:its|their|his|her|our|my|some|this|these|those) /;

import type { Scene, Standing } from '../../scene.ts';
import { complementEnd, wordsWithoutTimes } from '../phrases/whole-noun.ts';
import { shareTold } from '../rules/share-told.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** “[46%] of those who started in spring left”: “share of those who started”, which no noun names; "" elsewhere. */
export function shareOfThose(standing: Standing): string {
  const { scene, figure, after } = standing;
  const { phrases } = scene;
  const those = phrases[after + 1];
  if (!/^(?:percent|ratio)$/.test(figure.kind) || phrases[after]?.norm !== 'of' || those === undefined)
    return '';
  const isThose = scene.tokens[those.firstToken]?.norm === 'those';
  // “of those aged 50 or older”, of which the tagger makes a noun
  if (isThose && /^aged?$/.test(those.norm)) return `share of ${agedWords(scene, after + 1)}`;
  if (those.norm !== 'those') return '';
  const polled = saidByPolled(standing);
  if (polled !== '') return polled;
  const whole = complementEnd(scene, after + 2, { clauses: true });
  // “those who saved [said] they”: the next verb is what is told of them
  const isVerb = (at: number): boolean => /^(?:finite|past)$/.test(phrases[at]?.verb?.form ?? '');
  let end = after + 2;
  while (end < whole && !(isVerb(end) && phrases.slice(after + 2, end).some(({ verb }) => verb))) end += 1;
  if (end === after + 2) return '';
  const words = wordsWithoutTimes(scene, after + 2, end);
  if (AGED.test(words) && phrases[end]?.kind === 'marked') return `share of ${agedWords(scene, after + 1)}`;
  return words === '' || ENDS_IN_PRONOUN.test(words) || /\d/.test(words)
    ? ''
    : `share of ${wordsOf(scene, those.firstToken, those.endToken)} ${words}`;
}

/** “of those who want [it]” says too little. */
const ENDS_IN_PRONOUN = /\b(?:it|they|them|this|that|one|so|he|him|she|her|we|us|you)$/;

const AGED = /^(?:aged?|ages|under|over|between)(?: (?:over|under|between))?$/;
const OF_AGE = /^(?:aged?|or|and|to|between|older|younger|over|under|above|below|up)$/;
/** Phrases of an age. */
const LONGEST_AGE = 7;

/** “those [aged 50 or older]”: with the age. */
function agedWords(scene: Scene, those: number): string {
  const { phrases } = scene;
  let last = those + 1;
  while (
    last - those < LONGEST_AGE &&
    (phrases[last]?.kind === 'marked' || OF_AGE.test(phrases[last]?.norm ?? ''))
  )
    last += 1;
  return wordsOf(scene, phrases[those]?.firstToken ?? 0, phrases[last - 1]?.endToken ?? 0);
}

/** “[26 percent] of those polled said they did not fit in”: what those who were asked say of themselves or think; "" elsewhere. */
function saidByPolled(standing: Standing): string {
  const { scene, after } = standing;
  const asked = scene.phrases[after + 2];
  if (asked?.verb?.form !== 'past' || !ASKED.test(asked.norm)) return '';
  const those = `those ${asked.norm}`;
  const told = shareTold(standing, after + 3, '').trim();
  return told === '' ? `share of ${those}` : `${those} ${told}`;
}

const ASKED = /^(?:asked|canvassed|interviewed|polled|questioned|quizzed|sampled|surveyed)$/;

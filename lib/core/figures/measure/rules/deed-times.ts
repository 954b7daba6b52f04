import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';

/** Phrases between a verb and how often, at most; characters of what is told. */
const MOST = { between: 4, told: 80 } as const;

/** “Cruz mentioned the network [five times]”: the deed that a number of times counts, “times Cruz mentioned the network”; "" where its doer is not named. */
export function timesOfDeed(standing: Standing): string {
  const { scene, at, before } = standing;
  const { phrases } = scene;
  const verb = governingVerb(phrases, at);
  const phrase = itemAt(phrases, verb);
  if (phrase?.verb === undefined || phrase.verb.negated || before - verb > MOST.between) return '';
  if (!/^(?:finite|past)$/.test(phrase.verb.form)) return '';
  const between = phrases.slice(verb + 1, before + 1);
  if (!between.every(({ kind }) => /^(?:noun|adjective|adverb|prep)$/.test(kind))) return '';
  const subject = subjectWords({ scene }, verb);
  if (subject === null || subject === '') return '';
  const last = itemAt(phrases, before) ?? phrase;
  const told = wordsOf(scene, phrase.firstToken, Math.max(last.endToken, phrase.endToken));
  return told.length > MOST.told ? '' : `times ${subject} ${told}`;
}

/** “[13] Charged in Round-Up of Theft Ring”: what a headline says was done to so many people, up to its next mark. */
export function fateInHeadline({ scene, figure }: Standing): string {
  const { tokens, endToken } = scene;
  const { first, end } = figure.noun;
  const isFate = figure.unit === 'people' && first === figure.endToken && end === first + 1;
  if (!isFate || tokens[first]?.norm === 'people' || tokens[first]?.norm.endsWith('ed') !== true) return '';
  let last = end;
  while (last < endToken && last - end < MOST_TOKENS && !/^(?:[-–—,.:;(|]|!)$/.test(tokens[last]?.text ?? ''))
    last += 1;
  return `people ${wordsOf(scene, first, last)}`;
}

const MOST_TOKENS = 14;

import { itemAt } from '../../../text/item-at.ts';
import { states } from '../../stating-verb.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { wordsWithoutTimes } from '../phrases/whole-noun.ts';

const NUMBER = /^(?:number|share|proportion|percentage)$/;
/** Verbs that put a number's subject at it, beside those that state. */
const PUTTING = /^(?:stand|top|exceed|pass|surpass|near)$/;
/** Phrases of what is counted, with what is told of it. */
const REACH = 12;

/** “[The number of patients being treated at hospitals] rose to 387”, “The share of adults who smoke fell to 12%”: all of the subject; "" elsewhere. */
export function numberOf({ scene, before, figure }: Standing): string {
  const { phrases } = scene;
  if (!/^(?:count|percent|ratio)$/.test(figure.kind)) return '';
  const verb = /^(?:to|at)$/.test(itemAt(phrases, before)?.norm ?? '') ? before - 1 : before;
  const { lemma = '', form = '' } = itemAt(phrases, verb)?.verb ?? {};
  if (!/^(?:finite|past)$/.test(form) || !(states(lemma) || PUTTING.test(lemma))) return '';
  const number = phrases.findLastIndex(
    ({ kind, norm }, n) => n < verb && kind === 'noun' && NUMBER.test(norm) && phrases[n + 1]?.norm === 'of',
  );
  const opening = itemAt(phrases, number - 1);
  if (number < 0 || verb - number > REACH) return '';
  if (opening !== undefined && !/^(?:comma|and|that|mark|verb)$/.test(opening.kind)) return '';
  const inside = phrases.slice(number + 2, verb);
  // A subject that a noun alone tells is known without this.
  const isLong = inside.some(
    ({ verb: own, firstToken }) => own !== undefined || scene.tokens[firstToken]?.norm === 'who',
  );
  if (!isLong || !inside.every(({ kind }) => /^(?:noun|prep|adjective|adverb|verb|that|time)$/.test(kind)))
    return '';
  const told = wordsWithoutTimes(scene, number + 1, verb);
  return /\d/.test(told) || told === ''
    ? ''
    : `${rangeWords(scene, { first: number, end: number + 1 })} ${told}`;
}

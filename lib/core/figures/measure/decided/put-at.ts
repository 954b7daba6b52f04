import { governingVerb, nounChain } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { objectOf } from '../rules/verb-measure.ts';

/** What is put at a level, and what stays at one of itself. */
const PUTTING = /^(?:cap|fix|peg|set)$/;
const VALUING = /^(?:appraise|price|value)$/;
const PRONOUN = /^(?:h(?:im|er)|it|them|us|me|you)$/i;
const STAYING = /^(?:hold|remain|stay|stick)$/;

/** “set [bail] at $50,000”, “values [the firm] at $2 billion”, “[Inflation] held at 3.9 percent while wages rose”: what is put or stays at it; "" elsewhere. */
export function putAt(standing: Standing): string {
  const { scene, figure, before } = standing;
  const { phrases } = scene;
  if (!/^(?:money|percent|points|rate)$/.test(figure.kind)) return '';
  const at = itemAt(phrases, before)?.norm === 'at' ? before : -1;
  if (at < 0) return '';
  const verb = governingVerb(phrases, at);
  const { lemma = '', form = '', passive = false } = itemAt(phrases, verb)?.verb ?? {};
  if (
    passive ||
    !phrases.slice(verb + 1, at).every(({ kind }) => /^(?:noun|adjective|prep|adverb)$/.test(kind))
  )
    return '';
  if (STAYING.test(lemma) && verb === at - 1)
    return /^(?:finite|past)$/.test(form) ? (subjectWords(standing, verb) ?? '') : '';
  // “the rate, previously set by the state at 30%,”
  if (phrases[verb + 1]?.norm === 'by') return PUTTING.test(lemma) ? nounBefore(standing, verb) : '';
  const object = objectOf(standing, verb, at);
  if (object === null || PRONOUN.test(object)) return '';
  if (PUTTING.test(lemma)) return object;
  return VALUING.test(lemma) && figure.kind === 'money' ? `value of ${object}` : '';
}

/** The noun that a participle between commas belongs to. */
function nounBefore({ scene }: Standing, participle: number): string {
  const { phrases } = scene;
  let comma = participle - 1;
  while (itemAt(phrases, comma)?.kind === 'adverb') comma -= 1;
  if (itemAt(phrases, comma)?.kind !== 'comma' || itemAt(phrases, comma - 1)?.kind !== 'noun') return '';
  return rangeWords(scene, nounChain(phrases, comma - 1));
}

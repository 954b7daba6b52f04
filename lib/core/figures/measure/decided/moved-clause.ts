import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { subjectWords } from '../phrases/subject-words.ts';

/** “[Retail sales] rose for a ninth month in May, up 1.4 per cent”: the subject of what moved, and nothing that tells for how long; "" elsewhere. */
export function movedClause({ scene, index, before, figure }: Standing): string {
  const { phrases } = scene;
  const isMoved =
    /^(?:up|down)$/.test(itemAt(phrases, before)?.norm ?? '') && phrases[before - 1]?.kind === 'comma';
  if (index > 0 || !isMoved || !/^(?:percent|points|ratio|money)$/.test(figure.kind)) return '';
  const verb = governingVerb(phrases, before - 1);
  const { form = '', lemma = '', passive = false } = itemAt(phrases, verb)?.verb ?? {};
  if (!/^(?:finite|past)$/.test(form) || passive || !CHANGE_VERBS.has(lemma)) return '';
  // “The board raised fees, up 4 percent”: the object has moved
  return phrases[verb + 1]?.kind === 'noun' ? '' : (subjectWords({ scene }, verb) ?? '');
}

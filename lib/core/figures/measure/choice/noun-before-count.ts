import type { Standing } from '../../scene.ts';
import { pieceOf } from '../form/pieces.ts';

/**
 * “Of its voters [30,290] are Democrats”, “these [11] had until Monday”: what a count without a noun of its own counts, by the noun before;
 * "" of other figures.
 */
export function nounBeforeCount({ figure, scene, before, index }: Standing): string {
  const { first, end } = figure.noun;
  if (figure.kind !== 'count' || first < end || !figure.elliptical || !PLURAL.test(figure.unit)) return '';
  // “93,646 children, 89,461 disabled”: of nothing that was counted further before
  const last = scene.figures.slice(0, index).findLast(({ kind }) => kind === 'count');
  if (last !== undefined && last.unit !== figure.unit) return '';
  // “a town of less than 1,000”
  if (scene.phrases[before]?.norm === 'of') return '';
  const next = scene.tokens[figure.endToken];
  return /^(?:VERB|AUX)$/.test(next?.pos ?? '') || TAKING.test(next?.norm ?? '') ? figure.unit : '';
}

/** What follows a number that stands for things told of: “eight that applied”, “two of them”. */
const TAKING = /^(?:of|that|which|who)$/;

const PLURAL = /(?:s|people|men|women|children)$/i;

/** Whether a measure speaks of what is counted. */
export function speaksOf(words: string, unit: string): boolean {
  const told = pieceOf(words).words;
  const head = pieceOf(unit).words.at(-1) ?? '';
  return told.includes(head) || LEVELS.test(words);
}

/** Nouns of how many there are, which need no other. */
const LEVELS =
  /\b(?:number|total|toll|tally|count|population|crowd|audience|attendance|turnout|caseload|cases|deaths)\b/i;

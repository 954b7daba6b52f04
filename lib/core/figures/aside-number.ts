import { type Amount, lowOf } from './amounts/amount.ts';
import { afterOf, countedNoun } from './measure/counted/counted.ts';
import { type Place, type Settled, settled } from './settled.ts';

/** Tokens behind a bracket among which the noun stands that the number in it counts. */
const REACH = 8;
/** Below, a number alone in brackets may as well be that of a note. */
const LEAST_COUNT = 100;

/** "39% (54 839) of the cases": how many the share before the brackets is; null where it is no such number. */
export function settleCountOfShare(amount: Amount, place: Place): Settled | null {
  const { tokens, first, end, before } = place;
  const share = before.at(-1);
  const isShare = share?.kind === 'percent' || share?.kind === 'ratio';
  if (!isShare || share.endToken !== first - 1 || tokens[first - 1]?.text !== '(') return null;
  if (tokens[end]?.text !== ')' || amount.spelled || !Number.isInteger(lowOf(amount))) return null;
  // "up 4% (2019)"
  if (/^(?:19|20)\d\d$/.test(tokens[first]?.text ?? '') && end - first === 1) return null;
  const isOf = tokens[end + 1]?.norm === 'of';
  if (!isOf && lowOf(amount) < LEAST_COUNT) return null;
  const counted = isOf
    ? countedNoun(tokens, afterOf(tokens, end + 1, end + REACH), Math.min(tokens.length, end + REACH))
    : null;
  return settled(amount, place, 'count', counted?.noun ?? '', { first: end, end });
}

/** How much likelier something is, by its abbreviation or name: "(hazard ratio [HR], 1.33)", "HR 0.70", "odds ratio of 2.1". */
export function settleLikelihood(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end } = place;
  if (amount.spelled || amount.power > 0 || !/^\d{1,2}\.\d+$/.test(tokens[first]?.text ?? '')) return null;
  let name = first - 1;
  while (name > least && /^(?:[,:=\])]|of|was|is)$/.test(tokens[name]?.norm ?? '')) name -= 1;
  const [kind, ratio] = [tokens[name - 1]?.norm ?? '', tokens[name]];
  const named = ratio?.norm === 'ratio' ? `${kind} ratio` : (ABBREVIATED[ratio?.text ?? ''] ?? '');
  return isLikelihood(named) ? settled(amount, place, 'ratio', named, { first: end, end }) : null;
}

const ABBREVIATED: Readonly<Record<string, string>> = {
  HR: 'hazard ratio',
  aHR: 'hazard ratio',
  OR: 'odds ratio',
  aOR: 'odds ratio',
  RR: 'risk ratio',
};

/** Whether a ratio's unit says itself what it measures. */
export const isLikelihood = (unit: string): boolean => /^(?:hazards?|odds|risk) ratio$/.test(unit);

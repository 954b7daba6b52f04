import { MOVING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { VerbForm } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';

/** “crept”, “[edged] up to”: which way an amount or a level moved. */
const WAY = /^(?:up|down|higher|lower|back)$/;
/** “won [by] 12 points”: by how much somebody is ahead, or whom that is done by. */
const CONTESTED = /^(?:win|lose|lead|beat|trail|defeat|stand|mean|do|find|say)$/;

/**
 * Whether a verb that no list knows states the figure of its subject, by the form alone: “edged up 0.3%”, “mushroomed by 28 percent”, “zoomed 45% to
 * 12,000”, “fattened to 14% from 11%”, “settled at 4.5 percent”. None of these has an object that the amount could be a share or sum of.
 */
export function movesSubject(standing: Standing, verbAt: number): boolean {
  const { scene, figure, at, before } = standing;
  const { phrases } = scene;
  const verb = phrases[verbAt]?.verb;
  if (verb === undefined || figure.kind === 'count') return false;
  if (!/^(?:finite|past)$/.test(verb.form) || CONTESTED.test(verb.lemma)) return false;
  if (movesOnWay(standing, verbAt)) return true;
  if (figure.kind === 'quantity') return false;
  const link = before === verbAt ? '' : (phrases[before]?.norm ?? '');
  if (before !== verbAt && before !== verbAt + 1) return false;
  const isShare = figure.kind === 'percent' || figure.kind === 'points';
  const next = phrases[at + 1]?.norm ?? '';
  const reaches = phrases[at + 2]?.kind === 'marked';
  if (link === 'at') return isShare;
  if (verb.passive) return false;
  if (link === 'by') return isShare && phrases[at + 1]?.norm !== 'of';
  if (link === 'to') return next === 'from' && reaches;
  if (link === 'from') return next === 'to' && reaches;
  return link === '' && figure.kind === 'percent' && next === 'to' && reaches;
}

/** “Growth picked up 1.2%”, but “picked up 12 percent of the vote”, “picked up $2 million”. */
export const isPickedUp = ({ scene, figure, at }: Standing, { lemma }: VerbForm): boolean =>
  lemma === 'pick' && figure.kind === 'percent' && scene.phrases[at + 1]?.norm !== 'of';

/** “edged up $6.20”, but “brought down $2 million”. */
const isOfItself = ({ figure }: Standing, { lemma }: VerbForm): boolean =>
  MOVING_VERBS.has(lemma) && !(figure.kind === 'money' && /^(?:bring|drive|drop|push|scale)$/.test(lemma));

/** The same, by the way that is told: “edged [up] 0.3%”, “ticked [down] to 4.2%”. */
function movesOnWay(standing: Standing, verbAt: number): boolean {
  const { scene, figure, before } = standing;
  const { phrases } = scene;
  const verb = itemAt(phrases, verbAt)?.verb;
  const way = phrases[verbAt + 1]?.norm ?? '';
  if (verb === undefined || figure.kind === 'count' || !/^(?:finite|past)$/.test(verb.form)) return false;
  if (!WAY.test(way) || before > verbAt + 2) return false;
  if (/^(?:to|at|from)$/.test(phrases[before]?.norm ?? '') || /^(?:higher|lower)$/.test(way)) return true;
  return isPickedUp(standing, verb) || isOfItself(standing, verb);
}

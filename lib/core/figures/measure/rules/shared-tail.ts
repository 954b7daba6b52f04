import { TYING_WORDS } from '../../../lexicon/closed-classes.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Figure } from '../../../model.ts';
import type { Standing } from '../../scene.ts';

/** Telling words up to which a measure cannot stand for itself in a table. */
const THIN = 2;

/** "565,000 clients and 6,000 employees [of the firm]": a thin measure with what is told of the count that this one is joined to. */
export function withSharedTail(
  { scene, figure, index, before }: Standing,
  measure: string,
  earlier: Pick<Figure, 'unit' | 'measure'> | undefined,
): string {
  const kin = itemAt(scene.figures, index - 1);
  const joined =
    itemAt(scene.phrases, before)?.kind === 'and' || itemAt(scene.phrases, before)?.kind === 'comma';
  if (measure === '' || !isThin(measure) || earlier === undefined || kin === undefined || !joined)
    return measure;
  if (figure.kind !== 'count' || kin.kind !== 'count' || figure.noun.end <= figure.noun.first) return measure;
  const beside = kin.noun.end === (scene.phrases[before]?.firstToken ?? -1);
  return beside && earlier.measure.startsWith(`${earlier.unit} `)
    ? `${measure}${earlier.measure.slice(earlier.unit.length)}`
    : measure;
}

function isThin(measure: string): boolean {
  const words = measure.split(/\s+/).filter((word) => !TYING_WORDS.has(word.toLowerCase()));
  return words.length <= THIN;
}

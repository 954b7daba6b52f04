import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** Whether the words say beside whom or with whom something was measured, and not what was: a measure of them would mislead. */
export const isNotMeasured = (standing: Standing, measure: string): boolean =>
  areRivals(standing, measure) || isCompared(standing, measure);

/** “Carson beat Rao by a point, with 47 percent”: “Rao (Carson)” says of neither what it is. */
const areRivals = ({ figure: { kind } }: Standing, measure: string): boolean =>
  /^(?:percent|points|multiple)$/.test(kind) && RIVALS.test(measure) && !/\p{Lu}{3}/u.test(measure);

const RIVALS =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2} \(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}\)$/u;

/** “and four times more than [the Lund Channel]”: with whom something is compared is not what is measured. */
function isCompared({ scene, figure }: Standing, measure: string): boolean {
  if (figure.kind !== 'multiple' || measure === '') return false;
  const behind = wordsOf(scene, figure.endToken, Math.min(figure.endToken + COMPARED, scene.endToken));
  return (
    behind.startsWith(`more than ${measure}`) || /^more than the$/i.test(behind.split(` ${measure}`)[0] ?? '')
  );
}

/** Tokens of a comparison. */
const COMPARED = 9;

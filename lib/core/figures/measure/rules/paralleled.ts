import { itemAt } from '../../../text/item-at.ts';
import type { Scene, Standing } from '../../scene.ts';

/** Figures in one of two lists that are laid beside each other, at most. */
const LONGEST = 8;

/**
 * "margins of 5%, 6% and 7%, compared with 4%, 5% and 6%", "$210 million, or 17% of sales, compared with $190 million": the measure of
 * the figure that stands at the same place in the list before; null where no two lists of a length and kinds are compared. `earlier` are
 * the measures of the figures before.
 */
export function paralleled(standing: Standing, earlier: readonly string[]): string | null {
  const { scene, index } = standing;
  const first = firstOfList(scene, index);
  if (first === 0 || !isComparison(scene, first)) return null;
  // One figure may not have been described, so that the measures are no longer one a figure.
  if (earlier.length !== index + 1) return null;
  const length = lastOfList(scene, index) - first + 1;
  const before = length > 1 ? index - length : firstOfList(scene, index - 1);
  if (length > first || (length === 1 && (before !== index - 2 || isAlike(scene, index, index - 1))))
    return null;
  for (let at = first; at < first + length; at += 1)
    if (!isAlike(scene, at, at - (index - before))) return null;
  return earlier[before + 1] ?? null;
}

/** Whether two figures are of one kind and unit. */
function isAlike({ figures }: Scene, one: number, other: number): boolean {
  const [a, b] = [itemAt(figures, one), itemAt(figures, other)];
  return a !== undefined && a.kind === b?.kind && a.unit === b.unit;
}

/** The phrase of a figure. */
function phraseOf({ phrases }: Scene, index: number): number {
  return phrases.findIndex((phrase) => phrase.kind === 'marked' && phrase.index === index);
}

/** Whether nothing but a comma and "and" stands between a figure and the next. */
function isJoined(scene: Scene, index: number): boolean {
  const between = scene.phrases.slice(phraseOf(scene, index) + 1, phraseOf(scene, index + 1));
  return between.length > 0 && between.every(({ kind }) => kind === 'comma' || kind === 'and');
}

function firstOfList(scene: Scene, index: number): number {
  let first = index;
  while (first > 0 && index - first < LONGEST && isJoined(scene, first - 1)) first -= 1;
  return first;
}

function lastOfList(scene: Scene, index: number): number {
  let last = index;
  while (last + 1 < scene.figures.length && last - index < LONGEST && isJoined(scene, last)) last += 1;
  return last;
}

/** "compared with", "versus", "from" before the list's first figure. */
function isComparison(scene: Scene, index: number): boolean {
  const at = phraseOf(scene, index);
  const [before, verb] = [scene.phrases[at - 1], scene.phrases[at - 2]];
  return (
    /^(?:versus|vs|against|from)$/.test(before?.norm ?? '') ||
    (/^(?:with|to)$/.test(before?.norm ?? '') && verb?.verb?.lemma === 'compare')
  );
}

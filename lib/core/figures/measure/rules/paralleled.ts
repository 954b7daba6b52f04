import type { Scene, Standing } from '../../scene.ts';

/** Figures in one of two lists that are laid beside each other, at most. */
const LONGEST = 8;

/**
 * "margins of 5%, 6% and 7%, compared with 4%, 5% and 6%": the measure of the figure that stands at the same place in the list
 * before; null where no two lists of a length and kind are compared. `earlier` are the measures of the figures before.
 */
export function paralleled(standing: Standing, earlier: readonly string[]): string | null {
  const { scene, index } = standing;
  const first = firstOfList(scene, index);
  if (first === 0 || !isComparison(scene, first)) return null;
  const length = lastOfList(scene, index) - first + 1;
  const kin = scene.figures.slice(first - length, first + length);
  // One figure may not have been described, so that the measures are no longer one a figure.
  if (length < 2 || length > first || earlier.length !== index + 1) return null;
  return kin.every(({ kind, unit }) => kind === kin[0]?.kind && unit === kin[0]?.unit)
    ? (earlier[index + 1 - length] ?? null)
    : null;
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

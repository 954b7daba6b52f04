import type { Figure } from '../../../model.ts';

type Told = Pick<Figure, 'kind' | 'value' | 'unit' | 'measure' | 'start' | 'evidence'>;

/** Up to this one a number alone does not tell which things are meant. */
const SMALL = 12;
/** Words of what says little, characters of what is taken over, and figures of a number that are looked through. */
const MOST = { words: 3, characters: 80, same: 12 } as const;

/**
 * Gives a count that says little what the text says of the same things elsewhere: “the [256 units]” of 256 units told of before, a
 * headline's “[45 miners]”. A small number does so only behind “the”, “these” or “all”, of what was told before.
 */
export function withToldElsewhere<T extends Told>(figures: readonly T[], text: string): T[] {
  const same = new Map<string, T[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key === undefined) continue;
    const known = same.get(key);
    if (known === undefined) same.set(key, [figure]);
    else if (known.length < MOST.same) known.push(figure);
  }
  return figures.map((figure) => {
    const key = keyOf(figure);
    const others = key === undefined ? undefined : same.get(key);
    // “a 99-county tour” counts no tours.
    const says = figure.measure.toLowerCase().includes(figure.unit.toLowerCase().split(' ').at(-1) ?? '');
    if (others === undefined || others.length < 2 || !says || figure.measure.split(' ').length > MOST.words)
      return figure;
    const opening = `${figure.measure.toLowerCase()} `;
    const isTaken = isSmall(figure) && !isCapital(figure);
    const isLoose = isRound(figure) && !isCapital(figure);
    if ((isTaken || isLoose) && !DEFINITE.test(text.slice(Math.max(0, figure.start - 12), figure.start)))
      return figure;
    const told = others.find(
      ({ measure, start }) =>
        (!isTaken || start < figure.start) &&
        measure.length <= MOST.characters &&
        !measure.includes('(') &&
        measure.toLowerCase().startsWith(opening) &&
        isTelling(measure.slice(opening.length), figure),
    );
    if (told === undefined) return figure;
    const measure = told.evidence?.measure;
    return {
      ...figure,
      measure: told.measure,
      evidence: { ...figure.evidence, ...(measure !== undefined && { measure }) },
    };
  });
}

/** Whether what else is told reads on: no second noun right behind the first, which some other word was cut from. */
function isTelling(more: string, { unit }: Told): boolean {
  return /^\p{Ll}/u.test(more) && !more.toLowerCase().includes(unit.toLowerCase());
}

/** “40 states”, which may be others than the 40 told of elsewhere. */
const isRound = ({ value }: Told): boolean => typeof value === 'number' && value % 10 === 0;

const DEFINITE = /\b(?:the|these|those)\s+$/i;

/** “FIVE DOCTORS CHARGED”: a headline’s. */
const isCapital = ({ unit }: Told): boolean => /\p{Lu}{3}/u.test(unit) && unit === unit.toUpperCase();

const isSmall = ({ value }: Told): boolean => typeof value !== 'number' || value <= SMALL;

/** What two counts of the same things share; undefined of other figures. */
function keyOf({ kind, value, unit, measure }: Told): string | undefined {
  if (kind !== 'count' || measure === '' || unit === '' || typeof value !== 'number') return undefined;
  return `${value} ${unit.toLowerCase().split(' ').at(-1) ?? ''}`;
}

import type { Figure, FigureKind } from '@/lib/core/model.ts';

/** The figures of one kind, those with a note on what does not fit, or all. */
export type FigureFilter = FigureKind | 'noted' | 'any';

const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  money: 'Money',
  percent: 'Percent',
  points: 'Points',
  count: 'Counts',
  quantity: 'Quantities',
  ratio: 'Ratios',
  multiple: 'Multiples',
  rate: 'Rates',
};

/** Whether a figure is among those that the filter leaves. */
export function passesFigure({ kind, notes }: Figure, filter: FigureFilter): boolean {
  return filter === 'any' || (filter === 'noted' ? notes !== undefined : kind === filter);
}

/** The filters that part these figures, in words with their counts, the commonest kind first; {} where there is nothing to choose. */
export function figureFilters(figures: readonly Figure[]): Partial<Record<FigureFilter, string>> {
  const kinds = new Map<FigureKind, number>();
  for (const { kind } of figures) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const noted = figures.filter((figure) => passesFigure(figure, 'noted')).length;
  if (kinds.size < 2 && noted === 0) return {};
  const words = [...kinds]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => [kind, `${KIND_WORDS[kind]} (${count})`]);
  return {
    any: 'Any kind',
    ...Object.fromEntries(words),
    ...(noted > 0 && { noted: `With a note (${noted})` }),
  };
}

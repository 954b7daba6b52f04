import type { Figure, FigureKind } from '@/lib/core/model.ts';

/** The figures of one kind, or all. */
export type FigureFilter = FigureKind | 'any';

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
export function passesFigure({ kind }: Figure, filter: FigureFilter): boolean {
  return filter === 'any' || kind === filter;
}

/** The filters that part these figures, in words with their counts, the commonest kind first; {} where there is one kind. */
export function figureFilters(figures: readonly Figure[]): Partial<Record<FigureFilter, string>> {
  const kinds = new Map<FigureKind, number>();
  for (const { kind } of figures) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (kinds.size < 2) return {};
  const words = [...kinds]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => [kind, `${KIND_WORDS[kind]} (${count})`]);
  return { any: 'Any kind', ...Object.fromEntries(words) };
}

import type { Span } from '../model.ts';
import { firstWhere } from './first-where.ts';

/** Whether the place lies in one of the spans. */
export function isInside(spans: readonly Span[], place: number): boolean {
  return (spans[firstWhere(spans, ({ end }) => end > place)]?.start ?? Infinity) <= place;
}

/** The index of the first item at or after `place`. */
export function firstFrom<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  return firstWhere(items, (item) => placeOf(item) >= place);
}

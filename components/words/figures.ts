import type { Bound, Figure } from '@/lib/core/model.ts';
import { unitWords } from '@/lib/core/record/unit-words.ts';

/** A bound as one sign before the value; the words are read out and shown on hover. */
export const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  'more than': '>',
  'at least': '≥',
  about: '≈',
  'up to': '≤',
  'less than': '<',
};

/** Longer units ("computer emergency response organizations") are words of the measure, not a column's entry. */
const LONGEST_UNIT = 6;

const CODE = /^[A-Z]{3}$/;

/** A unit short enough for a column of its own, else ''. */
export function columnUnit(figure: Pick<Figure, 'kind' | 'unit'>): string {
  const isShort = figure.kind === 'points' || (figure.kind === 'money' && CODE.test(figure.unit));
  const unit = isShort ? figure.unit : unitWords(figure);
  return figure.kind !== 'count' && unit.length <= LONGEST_UNIT ? unit : '';
}

function joined(measure: string, unit: string): string {
  if (!measure || unit.toLowerCase().includes(measure.toLowerCase())) return unit;
  if (measure.toLowerCase().includes(unit.toLowerCase())) return measure;
  return unit.startsWith('per ') ? `${measure} ${unit}` : `${unit}, ${measure}`;
}

/** What is measured, with the unit where it is too long for its column. */
export function measureWords(figure: Pick<Figure, 'kind' | 'unit' | 'measure'>): string {
  return columnUnit(figure) ? figure.measure : joined(figure.measure, unitWords(figure));
}

/** Shorter measures are repeated: "exports" says more than "the same". */
const WORTH_REPEATING = 12;

function fold(words: string): string {
  return words.toLowerCase().replaceAll('’', "'");
}

/** Whether a figure gives another value for the measure of the figure before it, in words worth cutting short. */
export function isSameMeasure(figure: Figure, before: Figure | undefined): boolean {
  if (!before || measureWords(figure).length <= WORTH_REPEATING) return false;
  return fold(measureWords(figure)) === fold(measureWords(before));
}

/** Longer ones ("computer emergency response organizations") do not stand on one line under the value. */
const LONGEST_UNDER_VALUE = 22;

/** A figure as a row or card tells it: the unit that stands with its value, and what is measured. */
export function unitAndMeasure(figure: Pick<Figure, 'kind' | 'unit' | 'measure'>): {
  readonly unit: string;
  readonly measure: string;
} {
  const unit = unitWords(figure);
  const isSaidTwice =
    unit.length > WORTH_REPEATING && figure.measure.toLowerCase().includes(unit.toLowerCase());
  return unit.length <= LONGEST_UNDER_VALUE && !isSaidTwice
    ? { unit, measure: figure.measure }
    : { unit: '', measure: joined(figure.measure, unit) };
}

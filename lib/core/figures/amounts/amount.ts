import type { FigureKind, Span } from '../../model.ts';

/** A number with its unit as the grammar reads it; a bare one ("count" without a noun yet) may turn out to be none. */
export interface Amount extends Span {
  /** Lexemes of the block, as a half-open range. */
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: number | readonly [number, number];
  /** "" of a bare number. */
  readonly unit: string;
  /** In words ("nine"), not digits. */
  readonly spelled: boolean;
  /** The magnitude it was written with, as a power of ten. */
  readonly power: number;
  /** Part of a compound: "28-storey", "1,400-kilometre". */
  readonly hyphenated: boolean;
  /** Whether the currency stands before the number. */
  readonly signed: boolean;
  /** Of a ratio: the lexemes of the noun inside ("one courtroom in nine"). */
  readonly inside?: readonly [number, number];
  /** Spelled with a noun of the denominator ("a third", "half"): a ratio only in some company. */
  readonly fraction?: boolean;
  /** Shares the unit of a neighbour ("from 312 to 418 per 100,000"). */
  readonly shared?: boolean;
}

/** The low end of a range, or the value itself. */
export function lowOf({ value }: Pick<Amount, 'value'>): number {
  return typeof value === 'number' ? value : value[0];
}

/** The high end of a range, or the value itself. */
export function highOf({ value }: Pick<Amount, 'value'>): number {
  return typeof value === 'number' ? value : value[1];
}

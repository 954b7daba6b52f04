import type { FigureKind, Span, Token } from '../model.ts';
import type { Amount } from './amounts/amount.ts';

/** An amount that is a figure, with the noun it counts or is a share of; tokens as half-open ranges. */
export interface Settled extends Span {
  readonly kind: FigureKind;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  /** Tokens of the number and its unit. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Tokens of the counted noun, right after the number or after "of the"; empty where there is none. */
  readonly noun: { readonly first: number; readonly end: number };
  /** Takes its noun from an earlier figure ("and 37 are missing"). */
  readonly elliptical: boolean;
}

/** Where in the sentence an amount stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** The sentence's first token. */
  readonly least: number;
  /** The amount's tokens. */
  readonly first: number;
  readonly end: number;
  /** The token at which the next amount or time begins, or the sentence ends. */
  readonly limit: number;
  /** Figures of the sentence so far. */
  readonly before: readonly Settled[];
  /** Currency of the last money, which a bare "1.2 billion" after it shares; `near` in the same block. */
  readonly money: { readonly unit: string; readonly near: boolean } | undefined;
  /** The noun last counted in the block, which "of them" takes up. */
  readonly counted: string;
  /** Whether the sentence speaks of percentages, so that "points" are percentage points. */
  readonly percentages: boolean;
  /** Whether it speaks of an index of shares, whose levels are in points. */
  readonly index: boolean;
}

export function settled(
  amount: Amount,
  { first, end }: Place,
  kind: FigureKind,
  unit: string,
  noun: { readonly first: number; readonly end: number } = { first: end, end },
  elliptical = false,
): Settled {
  return {
    start: amount.start,
    end: amount.end,
    kind,
    value: amount.value,
    unit,
    firstToken: first,
    endToken: end,
    noun,
    elliptical,
  };
}

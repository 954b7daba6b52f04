import type { Figure, Span, Token } from '../model.ts';
import { type Amount, lowOf } from './amounts/amount.ts';
import { itemAt } from '../text/item-at.ts';
import type { Settled } from './settled.ts';

/** Shares that differ by more are not the same one. */
const NEAR = 0.07;
/** Tokens of the noun between a share and the brackets that tell it again. */
const NOUN = 9;

/** A share told again in brackets or between commas, and the words set aside with it. */
export interface Restated {
  /** The place of the share that it tells again. */
  readonly of: number;
  readonly figure: Settled;
  readonly aside: Span;
}

/**
 * “more than half [(53%)] of tenants say”, “three-quarters of the public [(76%)] agree”, “nearly two-thirds[, 63%,] disagree”: a share
 * that says the one before it more exactly. The sentence reads as if it were not there, and what it says of the one holds for the other.
 */
export function restatedIn(figures: readonly Settled[], tokens: readonly Token[]): readonly Restated[] {
  return figures.flatMap((figure, at): readonly Restated[] => {
    const earlier = itemAt(figures, at - 1);
    if (figure.kind !== 'percent' || earlier === undefined || !isSame(earlier, figure)) return [];
    const aside = asideOf(tokens, figure);
    if (aside === undefined) return [];
    // A share that is read past the brackets ends behind them.
    const between = tokens.slice(earlier.endToken, figure.firstToken - 1);
    const isRight = between.length === 0 || (aside.isBracket && isWhole(between));
    return isRight ? [{ of: at - 1, figure, aside: aside.span }] : [];
  });
}

/** Past the share in brackets or commas that tells a share again right behind it: “a third [(32%)] of tenants”. */
export function pastRestated(
  tokens: readonly Token[],
  { kind }: Amount,
  end: number,
  next: Amount | undefined,
): number {
  if (kind !== 'ratio' || next?.kind !== 'percent' || tokens[end + 1]?.start !== next.start) return end;
  let last = end + 1;
  while ((tokens[last]?.end ?? Infinity) <= next.end) last += 1;
  return isPair(tokens[end]?.text, tokens[last]?.text) ? last + 1 : end;
}

const isPair = (opening: string | undefined, closing: string | undefined): boolean =>
  (opening === '(' && closing === ')') || (opening === ',' && closing === ',');

function asideOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Settled,
): { readonly span: Span; readonly isBracket: boolean } | undefined {
  const [opening, closing] = [itemAt(tokens, firstToken - 1), tokens[endToken]];
  if (opening === undefined || closing === undefined || !isPair(opening.text, closing.text)) return undefined;
  return { span: { start: opening.start, end: closing.end }, isBracket: opening.text === '(' };
}

/** “of the public”, “renters”: what a share is of, and no word of another clause. */
const isWhole = (between: readonly Token[]): boolean =>
  between.length <= NOUN && between.every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|PRON)$/.test(pos));

function isSame(left: Settled, right: Settled): boolean {
  return left.kind === 'ratio' && Math.abs(low(left) - low(right) / 100) < NEAR;
}

const low = ({ value }: Settled): number => lowOf({ value });

/** What was described, with the shares that are told again, of which all holds that does of the first. */
export function withRestated<T extends Omit<Figure, 'id' | 'attribution'>>(
  described: readonly T[],
  settled: readonly Settled[],
  restated: readonly Restated[],
  text: string,
): readonly T[] {
  if (restated.length === 0) return described;
  const again = restated.flatMap(({ of, figure }): readonly T[] => {
    const first = described.find(({ start }) => start === settled[of]?.start);
    if (first === undefined) return [];
    const { start, end, kind, value, unit } = figure;
    return [{ ...first, bound: undefined, start, end, text: text.slice(start, end), kind, value, unit }];
  });
  return [...described, ...again].toSorted((a, b) => a.start - b.start);
}

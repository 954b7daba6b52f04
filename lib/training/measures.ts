import type { Span } from '../core/model.ts';
import type { GoldAttribution } from './polnear.ts';

/** Sums of right, wrong and missed, and the measures they give, 0 to 1. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return this.right / Math.max(1, this.right + this.wrong);
  }

  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed);
  }

  get f1(): number {
    return (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missed);
  }
}

/** Spans that share so much of their tokens are the same. */
const SAME = 0.5;

/** Start offsets of the words and marks in spans; what claims are compared by. */
export function tokensIn(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) =>
      Array.from(
        text.slice(start, end).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu),
        (match) => start + match.index,
      ),
    ),
  );
}

/** The share of members that two sets have in common (Jaccard index). */
function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const member of a) if (b.has(member)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

/** Whether two spans, as their tokens, are the same: half of them are shared. */
export const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => jaccard(a, b) >= SAME;

/** Pairs of found and true attributions whose claims overlap by half or more, the best pair first; each is in one at most. */
export function pairClaims(
  text: string,
  found: readonly { readonly content: readonly Span[] }[],
  gold: readonly GoldAttribution[],
): { found: number; gold: number }[] {
  const truths = gold.map(({ content }) => tokensIn(text, content));
  const pairs = found.flatMap(({ content }, n) => {
    const claim = tokensIn(text, content);
    return truths.flatMap((truth, m) => {
      const share = jaccard(claim, truth);
      return share >= SAME ? [{ share, found: n, gold: m }] : [];
    });
  });
  const taken = { found: new Set<number>(), gold: new Set<number>() };
  return pairs
    .toSorted((a, b) => b.share - a.share)
    .filter((pair) => {
      if (taken.found.has(pair.found) || taken.gold.has(pair.gold)) return false;
      taken.found.add(pair.found);
      taken.gold.add(pair.gold);
      return true;
    });
}

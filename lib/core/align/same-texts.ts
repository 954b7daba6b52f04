import type { ArticleText } from '../model.ts';
import { type Stretches, stretchesIn } from './shared-runs.ts';

/** From this share of all their stretches of words on two texts are one: an agency's story with another headline or a line more. */
const SAME = 0.7;

function shareOf(one: Stretches, other: Stretches): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const stretch of one) if (other.has(stretch)) both += 1;
  return both / (one.size + other.size - both);
}

/** For each text the place of the first that is near-identical: its own where there is none before it. */
export function sameTexts(texts: readonly ArticleText[]): readonly number[] {
  const stretches = texts.map(stretchesIn);
  const firsts: number[] = [];
  for (const [at, own] of stretches.entries()) {
    const before = firsts.findIndex(
      (first, place) => first === place && shareOf(own, stretches[place] ?? new Set()) >= SAME,
    );
    firsts.push(before === -1 ? at : before);
  }
  return firsts;
}

import { capitalised } from '@/lib/core/text/letters.ts';
import { actWord } from '@/lib/core/export/stance-words.ts';
import type { Attribution } from '@/lib/core/model.ts';
import type { Act } from '@/lib/core/stance.ts';

/** The claims of one act, those in loaded words, or all. */
export type StanceFilter = Act | 'loaded' | 'any';

/** Whether a claim is among those that the filter leaves. */
export function passes({ stance }: Attribution, filter: StanceFilter): boolean {
  return filter === 'any' || (filter === 'loaded' ? stance.tone === 'loaded' : stance.act === filter);
}

/** The filters that part these claims, in words with their counts, the commonest act first; {} where there is nothing to choose. */
export function stanceFilters(claims: readonly Attribution[]): Partial<Record<StanceFilter, string>> {
  const acts = new Map<Act, number>();
  for (const { stance } of claims) acts.set(stance.act, (acts.get(stance.act) ?? 0) + 1);
  const loaded = claims.filter((claim) => passes(claim, 'loaded')).length;
  if (acts.size < 2 && (loaded === 0 || loaded === claims.length)) return {};
  const words = [...acts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([act, count]) => [act, `${capitalised(actWord(act))} (${count})`]);
  return {
    any: 'All claims',
    ...Object.fromEntries(words),
    ...(loaded > 0 && { loaded: `Words that take sides (${loaded})` }),
  };
}

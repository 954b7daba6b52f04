import type { Analysis, Attribution } from '@/lib/core/model.ts';

/** One thing that the engine found, by kind and id. */
export interface Finding {
  readonly type: 'claim' | 'figure' | 'initiative';
  /** `Attribution.id`, `Figure.id` or `Initiative.id`. */
  readonly id: string;
}

/** The claim with this id. */
export function claimWith(analysis: Analysis, id: string | null): Attribution | undefined {
  return id === null ? undefined : analysis.attributions.find((claim) => claim.id === id);
}

/** The claim that a finding is or stands in; undefined for the article's own words. */
export function claimOf(analysis: Analysis, { type, id }: Finding): Attribution | undefined {
  if (type === 'claim') return claimWith(analysis, id);
  const findings = type === 'figure' ? analysis.figures : analysis.initiatives;
  return claimWith(analysis, findings.find((found) => found.id === id)?.attribution ?? null);
}

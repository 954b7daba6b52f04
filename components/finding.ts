import { doubtIn } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Attribution, TextSpan } from '@/lib/core/model.ts';
import type { Finding } from '@/lib/core/record/record.ts';

/** What can be done with a finding in a list. */
export interface FindingActions {
  /** Scrolls the page to its passage. */
  readonly onJump: (finding: Finding) => void;
  /** Copies the claim that it is or stands in, with its attribution. */
  readonly onCopyQuotation: (finding: Finding) => void;
  /** Copies it as a row for a spreadsheet. */
  readonly onCopyRow: (finding: Finding) => void;
  /** Copies a link to its passage. */
  readonly onCopyLink: (finding: Finding) => void;
  /** Puts it on record, or takes it off again. */
  readonly onRecord: (finding: Finding, on: boolean) => void;
  /** Keeps a note about it; an empty one takes it away. */
  readonly onNote: (finding: Finding, text: string) => void;
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

/** The passages that a finding's link marks: all pieces of a claim, the first mention of an initiative. */
export function linkedPassages(analysis: Analysis, { type, id }: Finding): readonly TextSpan[] {
  if (type === 'claim') return claimWith(analysis, id)?.content ?? [];
  if (type === 'figure') return analysis.figures.filter((found) => found.id === id);
  return analysis.initiatives.find((found) => found.id === id)?.mentions.slice(0, 1) ?? [];
}

/** Why the claim that a figure or initiative stands in is unsure; '' where it is not, or it stands in none. */
export function doubtAbout(
  analysis: Analysis,
  { attribution }: { readonly attribution: string | null },
): string {
  const claim = claimWith(analysis, attribution);
  return claim === undefined ? '' : doubtIn(claim);
}

import { doubtIn, isDoubtful } from '../attribution/doubtful.ts';
import type { Analysis, Attribution } from '../model.ts';

/** What of a page is in sight: with unsure claims or without, those apart that the user put on record. */
export interface InSight {
  readonly withUnsure: boolean;
  /** Whether a claim is kept, by its id: what the user put on record is shown. */
  readonly isKept: (id: string) => boolean;
}

/** Whether a claim is in the lists, and in what leaves them. */
export function isShown(claim: Attribution, { withUnsure, isKept }: InSight): boolean {
  return withUnsure || !isDoubtful(claim) || isKept(claim.id);
}

/** A claim with the reason why it is unsure, where it is: it goes into every format. */
function labelled(claim: Attribution): Attribution {
  const doubt = doubtIn(claim);
  return doubt === '' || doubt === claim.doubt ? claim : { ...claim, doubt };
}

/**
 * An analysis as the lists show it, and as it leaves them: without the claims that are kept back, the unsure ones among the
 * others labelled. Figures and initiatives stay; one that stands in a claim left out stands in none.
 */
export function shownOf(analysis: Analysis, inSight: InSight): Analysis {
  const attributions = analysis.attributions.filter((claim) => isShown(claim, inSight)).map(labelled);
  const ids = new Set(attributions.map(({ id }) => id));
  const speaking = new Set(attributions.map(({ speaker }) => speaker));
  const within = <T extends { readonly attribution: string | null }>(finding: T): T =>
    finding.attribution === null || ids.has(finding.attribution)
      ? finding
      : { ...finding, attribution: null };
  return {
    ...analysis,
    attributions,
    speakers: analysis.speakers.filter(({ id }) => speaking.has(id)),
    figures: analysis.figures.map(within),
    initiatives: analysis.initiatives.map(within),
  };
}

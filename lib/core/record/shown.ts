import { isDoubtful } from '../attribution/doubtful.ts';
import type { Analysis } from '../model.ts';

/**
 * An analysis as the lists show it: without unsure claims unless those are asked for or `isKept` holds them (what the user
 * put on record is sure). Figures and initiatives stay; one that stands in a claim left out stands in none.
 */
export function shownOf(analysis: Analysis, withUnsure: boolean, isKept: (id: string) => boolean): Analysis {
  const attributions = analysis.attributions.filter(
    (claim) => withUnsure || !isDoubtful(claim) || isKept(claim.id),
  );
  if (attributions.length === analysis.attributions.length) return analysis;
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

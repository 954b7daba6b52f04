import { leadOf } from './introduced.ts';
import { claimText } from './quotation.ts';
import type { Analysis, Attribution } from '../model.ts';
import { isDoubtful } from '../attribution/doubtful.ts';
import type { FindingType } from '../record/record.ts';
import type { Standings } from '../record/standing.ts';

/**
 * Which marks a page shows. Quiet: claims with a figure, a denial or a promise, the figures in them, and all that is on
 * record. A speaker goes by name, since ids are those of one reading.
 */
export type MarksChoice =
  | { readonly show: 'all' | 'quiet' | 'off' }
  | { readonly show: 'kind'; readonly kind: FindingType }
  | { readonly show: 'speaker'; readonly speaker: string };

/** As new users have it. */
export const ALL_MARKS: MarksChoice = { show: 'all' };

function isLoud(claim: Attribution, analysis: Analysis, holdsFigure: ReadonlySet<string | null>): boolean {
  if (isDoubtful(claim)) return false;
  if (claim.stance.act === 'promise' || holdsFigure.has(claim.id)) return true;
  return leadOf(claim, claimText(claim), analysis.article.text)?.turns === true;
}

/** The ids of claims that are shown, and with them of what stands in them. */
function claimsShown(analysis: Analysis, choice: MarksChoice): ReadonlySet<string | null> {
  const { attributions, figures, speakers } = analysis;
  if (choice.show === 'speaker') {
    const known = speakers.find(({ name }) => name === choice.speaker);
    const own = attributions.filter(({ speaker }) => known !== undefined && speaker === known.id);
    return new Set(own.map(({ id }) => id));
  }
  const holdsFigure = new Set(figures.map(({ attribution }) => attribution));
  return new Set(attributions.filter((claim) => isLoud(claim, analysis, holdsFigure)).map(({ id }) => id));
}

/** The ids of the findings whose marks the page shows. */
export function marksShown(
  analysis: Analysis,
  standings: Standings,
  choice: MarksChoice,
): ReadonlySet<string> {
  const { attributions, figures, initiatives } = analysis;
  const idsOf = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);
  if (choice.show === 'off') return new Set();
  if (choice.show === 'all') return new Set(idsOf([...attributions, ...figures, ...initiatives]));
  if (choice.show === 'kind')
    return new Set(idsOf({ claim: attributions, figure: figures, initiative: initiatives }[choice.kind]));
  const claims = claimsShown(analysis, choice);
  const isIn = ({ id }: { readonly id: string }): boolean => choice.show === 'quiet' && id in standings;
  const stands = (found: { readonly id: string; readonly attribution: string | null }): boolean =>
    isIn(found) || (found.attribution !== null && claims.has(found.attribution));
  return new Set([
    ...idsOf(attributions.filter((claim) => isIn(claim) || claims.has(claim.id))),
    ...idsOf(figures.filter(stands)),
    ...idsOf(initiatives.filter((one) => (choice.show === 'quiet' ? isIn(one) : stands(one)))),
  ]);
}

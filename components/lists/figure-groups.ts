import type { Analysis, Figure } from '@/lib/core/model.ts';
import { claimWith } from '../finding.ts';
import { whoSpeaks } from '../words/claims.ts';
import { matching } from './match.ts';

export const FIGURE_ORDERS = { speaker: 'By speaker', text: 'As in the text' } as const;
export type FigureOrder = keyof typeof FIGURE_ORDERS;

/** Figures of one speaker; "as in the text" a speaker has a group for each run of figures. */
export interface FigureGroup {
  readonly speaker: string;
  readonly figures: readonly Figure[];
}

const NOBODY = 'Nobody named';

function saidBy(analysis: Analysis, figure: Figure): string {
  const claim = claimWith(analysis, figure.attribution);
  return claim ? whoSpeaks(analysis, claim) : NOBODY;
}

/** The figures that a filter leaves, under who gave them, in text order. */
export function figureGroups(analysis: Analysis, query: string, order: FigureOrder): FigureGroup[] {
  const matches = matching(query);
  const groups: { speaker: string; figures: Figure[] }[] = [];
  for (const figure of analysis.figures.toSorted((a, b) => a.start - b.start)) {
    const speaker = saidBy(analysis, figure);
    if (!matches(figure.text, figure.measure, figure.unit, figure.basis, speaker)) continue;
    const group = order === 'speaker' ? groups.find((known) => known.speaker === speaker) : groups.at(-1);
    if (group?.speaker === speaker) group.figures.push(figure);
    else groups.push({ speaker, figures: [figure] });
  }
  return order === 'speaker'
    ? groups.toSorted((a, b) => Number(a.speaker === NOBODY) - Number(b.speaker === NOBODY))
    : groups;
}

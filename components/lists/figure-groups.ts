import type { Analysis, Figure } from '@/lib/core/model.ts';
import { claimWith } from '../finding.ts';
import { unitWords } from '@/lib/core/record/amount-words.ts';
import { whoSpeaks } from '../words/claims.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { measureWords } from '../words/figures.ts';
import { type FigureFilter, passesFigure } from './figure-filter.ts';
import { matching } from './match.ts';

export const FIGURE_ORDERS = {
  speaker: 'By speaker',
  text: 'As in the text',
  value: 'By value',
  measure: 'By measure',
  change: 'By change',
  period: 'By period',
} as const;
export type FigureOrder = keyof typeof FIGURE_ORDERS;

/** A run of figures under one heading: a speaker, or what the order sorts by where that is not in every row. */
export interface FigureGroup {
  /** '' where the group needs no heading. */
  readonly heading: string;
  readonly figures: readonly Figure[];
}

/** What the user asks of the table of figures. */
export interface FigureChoices {
  readonly query: string;
  readonly kind: FigureFilter;
  readonly order: FigureOrder;
  /** Whether the order runs the other way: values upwards, measures from Z, periods from the oldest. */
  readonly isReversed: boolean;
}

const NOBODY = 'Nobody named';

/** Who gave a figure: the speaker of the claim that it stands in. */
export function saidBy(analysis: Analysis, { attribution }: Figure): string {
  const claim = claimWith(analysis, attribution);
  return claim ? whoSpeaks(analysis, claim) : NOBODY;
}

/** The headings of figures that lack what the order sorts by; they stand last, whichever way it runs. */
const NOT_STATED = [NOBODY, 'No change stated', 'No period stated', 'No measure stated'];

const CHANGE_HEADINGS = { up: 'Up', down: 'Down', flat: 'Flat' } as const;

function headingOf(analysis: Analysis, figure: Figure, order: FigureOrder): string {
  switch (order) {
    case 'value':
      // Only values of one unit can be compared.
      return unitWords(figure) || 'No unit';
    case 'change':
      return figure.change ? CHANGE_HEADINGS[figure.change] : 'No change stated';
    case 'measure':
      return figure.measure || measureWords(figure) ? '' : 'No measure stated';
    case 'period':
      return figure.period ? '' : 'No period stated';
    default:
      return saidBy(analysis, figure);
  }
}

/** The high end of a range, so that "up to" is what counts. */
function size({ value }: Figure): number {
  return typeof value === 'number' ? value : value[1];
}

function byMeasure(a: Figure, b: Figure): number {
  return measureWords(a).localeCompare(measureWords(b), 'en', { sensitivity: 'base' });
}

const COMPARE: Readonly<Partial<Record<FigureOrder, (a: Figure, b: Figure) => number>>> = {
  value: (a, b) => size(b) - size(a),
  change: (a, b) => unitWords(a).localeCompare(unitWords(b), 'en') || size(b) - size(a),
  measure: byMeasure,
  // ISO 8601 sorts as text: the latest end first, and of those the latest start.
  period: (a, b) => endOf(b).localeCompare(endOf(a), 'en') || (b.period ?? '').localeCompare(a.period ?? ''),
};

function endOf({ period = '' }: Figure): string {
  return period.split('/').at(-1) ?? '';
}

function inOrder(figures: readonly Figure[], { order, isReversed }: FigureChoices): readonly Figure[] {
  const inText = figures.toSorted((a, b) => a.start - b.start);
  const compare = COMPARE[order];
  const sorted = compare ? inText.toSorted(compare) : inText;
  return isReversed ? sorted.toReversed() : sorted;
}

/** The words that a query is looked for in. */
function wordsOf(analysis: Analysis, figure: Figure): (string | undefined)[] {
  const { text, measure, unit, change, basis, period, place, notes = [] } = figure;
  const told = [text, measure, unit, change, basis, period && periodWords(period).long, place];
  return [...told, ...notes.map((note) => note.text), saidBy(analysis, figure)];
}

/** The figures that query and filter leave, in order, under headings; "as in the text" a speaker heads each run. */
export function figureGroups(analysis: Analysis, choices: FigureChoices): FigureGroup[] {
  const matches = matching(choices.query);
  const shown = analysis.figures.filter(
    (figure) => passesFigure(figure, choices.kind) && matches(...wordsOf(analysis, figure)),
  );
  const groups: { heading: string; figures: Figure[] }[] = [];
  for (const figure of inOrder(shown, choices)) {
    const heading = headingOf(analysis, figure, choices.order);
    const group =
      choices.order === 'text' ? groups.at(-1) : groups.find((known) => known.heading === heading);
    if (group?.heading === heading) group.figures.push(figure);
    else groups.push({ heading, figures: [figure] });
  }
  if (choices.order === 'text') return groups;
  const isLast = ({ heading }: FigureGroup) => Number(NOT_STATED.includes(heading));
  return groups.toSorted((a, b) => isLast(a) - isLast(b));
}

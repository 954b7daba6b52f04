import type { Analysis, Figure } from '@/lib/core/model.ts';
import { claimWith } from '../finding.ts';
import { NOBODY, whoSpeaks } from '../words/claims.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { unitAndMeasure } from '../words/figures.ts';
import { unitWords } from '@/lib/core/record/unit-words.ts';
import { type FigureFilter, passesFigure } from './figure-filter.ts';
import { matching } from './match.ts';

export const FIGURE_ORDERS = {
  text: 'As in the text',
  speaker: 'By speaker',
  value: 'By value',
  measure: 'By measure',
  change: 'By change',
  period: 'By period',
} as const;
export type FigureOrder = keyof typeof FIGURE_ORDERS;

/** Figures under one heading. */
interface FigureGroup {
  /** '' where the group needs no heading. */
  readonly heading: string;
  readonly figures: readonly Figure[];
}

export interface FigureLists {
  readonly groups: readonly FigureGroup[];
  /** Small numbers that measure nothing by themselves ("the two leaders"), in text order; they stand folded at the end. */
  readonly small: readonly Figure[];
}

/** What the user asks of the list of figures. */
export interface FigureChoices {
  readonly query: string;
  readonly kind: FigureFilter;
  readonly order: FigureOrder;
  /** Whether the user has made something of a figure, by its id: then it is never folded. */
  readonly isKept: (id: string) => boolean;
}

/** Who gave a figure: the speaker of the claim that it stands in. */
export function saidBy(analysis: Analysis, { attribution }: Figure): string {
  const claim = claimWith(analysis, attribution);
  return claim ? whoSpeaks(analysis, claim) : NOBODY;
}

const SAID = 'Given by a speaker';
const OWN = 'The article’s own words';
const UNMEASURED = 'What is measured is not stated';

/** The headings of figures that lack what the order is by: they stand last. */
const LAST = [OWN, UNMEASURED, 'No change stated', 'No period stated', 'No measure stated', NOBODY];

const CHANGES = { up: 'Up', down: 'Down', flat: 'Flat' } as const;

function headingOf(analysis: Analysis, figure: Figure, order: FigureOrder): string {
  const isMeasured = figure.measure !== '' && (figure.unit !== '' || figure.kind === 'ratio');
  switch (order) {
    case 'text':
      return !isMeasured ? UNMEASURED : claimWith(analysis, figure.attribution) ? SAID : OWN;
    case 'speaker':
      return saidBy(analysis, figure);
    case 'value':
      // Only values of one unit can be compared.
      return unitWords(figure) || 'No unit';
    case 'change':
      return figure.change ? CHANGES[figure.change] : 'No change stated';
    case 'measure':
      return unitAndMeasure(figure).measure ? '' : 'No measure stated';
    case 'period':
      return figure.period ? '' : 'No period stated';
  }
  return '';
}

/** The high end of a range, so that "up to" is what counts. */
function size({ value }: Figure): number {
  return typeof value === 'number' ? value : value[1];
}

function endOf({ period = '' }: Figure): string {
  return period.split('/').at(-1) ?? '';
}

const COMPARE: Readonly<Partial<Record<FigureOrder, (a: Figure, b: Figure) => number>>> = {
  value: (a, b) => size(b) - size(a),
  change: (a, b) => unitWords(a).localeCompare(unitWords(b), 'en') || size(b) - size(a),
  measure: (a, b) => a.measure.localeCompare(b.measure, 'en', { sensitivity: 'base' }),
  // ISO 8601 sorts as text: the latest end first, and of those the latest start.
  period: (a, b) => endOf(b).localeCompare(endOf(a), 'en') || (b.period ?? '').localeCompare(a.period ?? ''),
};

/** Up to this, a count that measures nothing is a small number. */
const SMALL = 20;

/** Whether a figure only refers to something, so that it is folded. */
function isSmall({ incidental, kind, measure, value, notes, change, period }: Figure): boolean {
  if (notes !== undefined || change !== undefined) return false;
  const isLittle = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SMALL;
  return incidental === true || (kind === 'count' && measure === '' && period === undefined && isLittle);
}

/** The words that a query is looked for in. */
function wordsOf(analysis: Analysis, figure: Figure): (string | undefined)[] {
  const { text, measure, change, basis, period, place, notes = [] } = figure;
  const told = [
    text,
    measure,
    figure.unit,
    unitWords(figure),
    change,
    basis,
    period && periodWords(period).long,
    place,
  ];
  return [...told, ...notes.map((note) => note.text), saidBy(analysis, figure)];
}

/** The figures that query and filter leave: what is measured and said first, in the order of the text or another; small ones apart. */
export function figureLists(analysis: Analysis, choices: FigureChoices): FigureLists {
  const { query, kind, order, isKept } = choices;
  const matches = matching(query);
  const shown = analysis.figures
    .filter((figure) => passesFigure(figure, kind) && matches(...wordsOf(analysis, figure)))
    .toSorted((a, b) => a.start - b.start);
  const folds = (figure: Figure) => query.trim() === '' && isSmall(figure) && !isKept(figure.id);
  const whole = shown.filter((figure) => !folds(figure));
  const compare = COMPARE[order];
  const groups: { heading: string; figures: Figure[] }[] =
    order === 'text' ? [{ heading: SAID, figures: [] }] : [];
  for (const figure of compare ? whole.toSorted(compare) : whole) {
    const heading = headingOf(analysis, figure, order);
    const group = groups.find((known) => known.heading === heading);
    if (group) group.figures.push(figure);
    else groups.push({ heading, figures: [figure] });
  }
  return {
    groups: groups
      .filter(({ figures }) => figures.length > 0)
      .toSorted((a, b) => LAST.indexOf(a.heading) - LAST.indexOf(b.heading)),
    small: shown.filter(folds),
  };
}

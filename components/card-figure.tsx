import type { Analysis, Figure } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { claimWith } from './finding.ts';
import { Quotation } from './quotation.tsx';
import { SaidBy } from './said-by.tsx';
import { amountOf } from './words/amount.ts';
import { periodWords } from './words/dates.ts';
import { unitWords } from './words/unit-words.ts';
import { excerptAround } from './words/excerpt.ts';

interface Props {
  readonly analysis: Analysis;
  readonly figure: Figure;
  readonly onSelect: (id: string) => void;
}

/** The card's body for a figure: value and unit, what it measures, and the words around it. */
export function CardFigure({ analysis, figure, onSelect }: Props) {
  const { short, full } = amountOf(figure);
  const { change, basis, bound, measure, notes, period, place } = figure;
  const excerpt = excerptAround(analysis, figure);
  return (
    <>
      <h2 class="amount">
        {bound && <span>{bound} </span>}
        <b title={full}>{short}</b> <span>{unitWords(figure)}</span>
      </h2>
      <dl class="facts">
        <div>
          <dt>Measure</dt>
          <dd class={measure ? '' : 'none'}>{measure || 'none stated'}</dd>
        </div>
        <div>
          <dt>Change</dt>
          <dd class={change ? '' : 'none'}>
            {change ? <ChangeArrow change={change} word /> : 'none stated'} {basis}
          </dd>
        </div>
        <div>
          <dt>Period</dt>
          <dd class={period ? '' : 'none'}>{period ? periodWords(period).long : 'none stated'}</dd>
        </div>
        {place && (
          <div>
            <dt>Place</dt>
            <dd>{place}</dd>
          </div>
        )}
        <SaidBy analysis={analysis} claim={claimWith(analysis, figure.attribution)} onSelect={onSelect} />
        {notes && <FigureNotes notes={notes} />}
      </dl>
      <blockquote class="quote small">
        <Quotation
          analysis={analysis}
          span={excerpt}
          cutBefore={excerpt.cutBefore}
          cutAfter={excerpt.cutAfter}
        />
      </blockquote>
    </>
  );
}

import type { Analysis, Figure } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import { Fact, NotStated } from './card-fact.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { claimWith } from './finding.ts';
import { Quotation } from './quotation.tsx';
import { SaidBy } from './said-by.tsx';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { unitWords } from '@/lib/core/record/unit-words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly figure: Figure;
  readonly onSelect: (id: string) => void;
}

/** The card's body for a figure: value and unit, what it measures, and the words around it. */
export function CardFigure({ analysis, figure, onSelect }: Props) {
  const { short, full } = amountOf(figure);
  const { change, basis, bound, measure, notes, period, place } = figure;
  return (
    <>
      <h2 class="amount">
        {bound && <span>{bound} </span>}
        <b title={full}>{short}</b> <span>{unitWords(figure)}</span>
      </h2>
      <dl class="facts">
        {measure && <Fact name="Measure">{measure}</Fact>}
        {(change || basis) && (
          <Fact name="Change">
            {change && <ChangeArrow change={change} word />} {basis}
          </Fact>
        )}
        {period && <Fact name="Period">{periodWords(period).long}</Fact>}
        {place && <Fact name="Place">{place}</Fact>}
        <SaidBy analysis={analysis} claim={claimWith(analysis, figure.attribution)} onSelect={onSelect} />
        {notes && <FigureNotes notes={notes} />}
        <NotStated fields={{ measure: !measure, change: !change && !basis, period: !period }} />
      </dl>
      <blockquote class="quote small">
        <Quotation analysis={analysis} passage={figure} />
      </blockquote>
    </>
  );
}

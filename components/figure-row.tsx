import type { Analysis, Figure } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { claimWith, type FindingActions } from './finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import { saidBy } from './lists/figure-groups.ts';
import { RowActions } from './row-actions.tsx';
import { RowButton } from './row-button.tsx';
import { RowState } from './row-state.tsx';
import { amountOf } from './words/amount.ts';
import { periodWords } from './words/dates.ts';
import { BOUND_SIGNS, columnUnit, isSameMeasure, measureWords } from './words/figures.ts';

interface Props {
  readonly analysis: Analysis;
  readonly figure: Figure;
  /** The figure of the row above, if what it measures need not be told again. */
  readonly before: Figure | undefined;
  /** Whether the row tells who gave the figure, since no heading does. */
  readonly namesSpeaker: boolean;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** A figure's row: the normalised value, and beside it what it measures and the words of the text. */
export function FigureRow(props: Props) {
  const { analysis, figure, before, namesSpeaker, actions, isCurrent, isLost } = props;
  const finding: Finding = { type: 'figure', id: figure.id };
  const { short, full } = amountOf(figure);
  const measure = isSameMeasure(figure, before) ? 'the same' : measureWords(figure);
  return (
    <tr class={isCurrent ? 'current' : ''} data-type="figure" data-id={figure.id}>
      <td class="v">
        <RowButton class="amount" finding={finding} title={full} onClick={() => actions.onJump(finding)}>
          {figure.change && <ChangeArrow change={figure.change} />}
          {figure.bound && (
            <span class="bound">
              <span aria-hidden="true">{BOUND_SIGNS[figure.bound]} </span>
              <span class="visually-hidden">{figure.bound} </span>
            </span>
          )}
          {short}
        </RowButton>
      </td>
      <td class="u">{columnUnit(figure)}</td>
      <td class="m">
        {[measure, figure.basis, figure.place].filter(Boolean).join(', ')}
        <q>{figure.text}</q>
        {figure.notes && (
          <dl>
            <FigureNotes notes={figure.notes} />
          </dl>
        )}
        <RowState
          speaker={namesSpeaker ? saidBy(analysis, figure) : undefined}
          doubt={claimWith(analysis, figure.attribution)?.doubt}
          isLost={isLost}
        />
      </td>
      <td class="p">
        {figure.period && periodWords(figure.period).short}
        <RowActions finding={finding} quotes={figure.attribution !== null} actions={actions} />
      </td>
    </tr>
  );
}

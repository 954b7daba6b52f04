import type { Figure } from '@/lib/core/model.ts';
import { ChangeArrow } from './change-arrow.tsx';
import type { Finding, FindingActions } from './finding.ts';
import type { FigureGroup } from './lists/figure-groups.ts';
import { RowButton } from './row-button.tsx';
import { amountOf } from './words/amount.ts';
import { periodWords } from './words/dates.ts';
import { BOUND_SIGNS, columnUnit, isSameMeasure, measureWords } from './words/figures.ts';

interface Props {
  readonly groups: readonly FigureGroup[];
  readonly actions: FindingActions;
  /** Id of the figure that was last touched. */
  readonly current: string | undefined;
}

interface RowProps {
  readonly figure: Figure;
  readonly before: Figure | undefined;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
}

/** More rows than this are set close, each on one line. */
const ROOMY_ROWS = 12;

function FigureRow({ figure, before, actions, isCurrent }: RowProps) {
  const finding: Finding = { type: 'figure', id: figure.id };
  const { short, full } = amountOf(figure);
  const measure = isSameMeasure(figure, before) ? 'the same' : measureWords(figure);
  const words = [measure, figure.basis].filter(Boolean).join(', ');
  return (
    <tr class={isCurrent ? 'current' : ''}>
      <td class="v">
        <RowButton
          class="amount"
          finding={finding}
          title={`${full} (“${figure.text}”)`}
          onClick={() => actions.onJump(finding)}
        >
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
      <td class="m" title={words}>
        {words}
      </td>
      <td class="p">{figure.period && periodWords(figure.period).short}</td>
    </tr>
  );
}

/** Figures in columns, under who gave them; what the text does not state is left empty. */
export function FigureTable({ groups, actions, current }: Props) {
  const rows = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  return (
    <div class="list">
      <table class={rows > ROOMY_ROWS ? 'figures' : 'figures roomy'}>
        <thead>
          <tr>
            <th scope="col" class="v">
              Value
            </th>
            <th scope="col" class="u">
              Unit
            </th>
            <th scope="col" class="m">
              Measure
            </th>
            <th scope="col" class="p">
              Period
            </th>
          </tr>
        </thead>
        {groups.map(({ speaker, figures }) => (
          <tbody key={figures[0]?.id ?? speaker}>
            <tr class="grp">
              <th colSpan={4} scope="rowgroup">
                {speaker}
              </th>
            </tr>
            {figures.map((figure, index) => (
              <FigureRow
                key={figure.id}
                figure={figure}
                before={figures[index - 1]}
                actions={actions}
                isCurrent={figure.id === current}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

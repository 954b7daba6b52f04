import { Fragment } from 'preact';
import type { Analysis } from '@/lib/core/model.ts';
import { FigureRow } from './figure-row.tsx';
import type { FindingActions } from './finding.ts';
import { DOWN, Icon, UP } from './icons.tsx';
import type { FigureGroup, FigureOrder } from './lists/figure-groups.ts';

interface Props {
  readonly analysis: Analysis;
  readonly groups: readonly FigureGroup[];
  readonly order: FigureOrder;
  readonly isReversed: boolean;
  /** Sorts by a column; by the column that the table stands in already, the other way round. */
  readonly onSort: (order: FigureOrder) => void;
  readonly actions: FindingActions;
  /** Id of the figure that was last touched. */
  readonly current: string | undefined;
  /** Ids of what is not on the page any more. */
  readonly lost: readonly string[];
}

/** The columns to sort by; the unit heads the groups where values are sorted, since only those of one can be compared. */
const COLUMNS = [
  { order: 'value', class: 'v', name: 'Value', isRising: false },
  { order: 'measure', class: 'm', name: 'Measure', isRising: true },
  { order: 'period', class: 'p', name: 'Period', isRising: false },
] as const;

type HeadProps = Pick<Props, 'order' | 'isReversed' | 'onSort'> & {
  readonly column: (typeof COLUMNS)[number];
};

/** A head that sorts: https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/ */
function Head({ column, order, isReversed, onSort }: HeadProps) {
  const isSorted = order === column.order;
  const isRising = column.isRising !== isReversed;
  return (
    <th
      scope="col"
      class={column.class}
      aria-sort={isSorted ? (isRising ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" onClick={() => onSort(column.order)}>
        {column.name}
        {isSorted && <Icon path={isRising ? UP : DOWN} />}
      </button>
    </th>
  );
}

/** Figures in columns that sort, each with the words of the text; what the text does not state is left empty. */
export function FigureTable(props: Props) {
  const { analysis, groups, order, isReversed, onSort, actions, current, lost } = props;
  const isUnderSpeaker = order === 'speaker' || order === 'text';
  return (
    <div class="list">
      <table class="figures">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Fragment key={column.order}>
                <Head column={column} order={order} isReversed={isReversed} onSort={onSort} />
                {column.order === 'value' && (
                  <th scope="col" class="u">
                    Unit
                  </th>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, figures }) => (
          <tbody key={figures[0]?.id ?? heading}>
            {heading && (
              <tr class="grp">
                <th colSpan={4} scope="rowgroup">
                  {heading}
                </th>
              </tr>
            )}
            {figures.map((figure, index) => (
              <FigureRow
                key={figure.id}
                analysis={analysis}
                figure={figure}
                before={isUnderSpeaker ? figures[index - 1] : undefined}
                namesSpeaker={!isUnderSpeaker}
                actions={actions}
                isCurrent={figure.id === current}
                isLost={lost.includes(figure.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

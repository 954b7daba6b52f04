import { useState } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { DOWN, Icon, RIGHT } from '../icons.tsx';
import { useLibrary } from '../library/library-context.ts';
import { formatState } from '../library/model/view-state.ts';
import { relationInCell, type Report, type ReportCell, type ReportRow } from './reports-table.ts';
import { RelationSign } from './signs.tsx';

/** The words of a report behind its cell, while it is pointed at or has the focus; opened, the row has them for everybody. */
function CellWords({ cell, report, about }: { cell: ReportCell; report: Report; about: string }) {
  if (cell.text === '') return null;
  return (
    <span class="cellwords" aria-hidden="true">
      <span class="meta">{[report.outlet, cell.where].filter(Boolean).join(', ')}</span>
      <span class="said">{cell.text}</span>
      {cell.sign === 'speaker' && about && <span class="meta">In the release: {about}</span>}
      {cell.note && cell.sign !== 'speaker' && <span class="meta">{cell.note}</span>}
    </span>
  );
}

interface Props {
  readonly row: ReportRow;
  readonly reports: readonly Report[];
  readonly release: RecordedArticle;
}

/** A claim or figure with its cells; opened, with the words of each report. */
export function ReportsRow({ row, reports, release }: Props) {
  const { state } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const isCell = event.target instanceof Element && event.target.matches('.relationcell');
    if (event.key !== ' ' || !isCell) return;
    event.preventDefault();
    setOpen(!isOpen);
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Space is its links' */}
      <tr class={isOpen ? 'open' : undefined} onKeyDown={onKeyDown}>
        <th scope="row">
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon path={isOpen ? DOWN : RIGHT} />
            <span>
              <span class="said">{row.text}</span>
              {row.about && <span class="meta">{row.about}</span>}
            </span>
          </button>
        </th>
        {row.cells.map((cell, at) => {
          const report = reports[at];
          return (
            report && (
              <td key={report.id} data-outlet={report.outlet}>
                <a
                  class={cell.differs ? 'relationcell differs' : 'relationcell'}
                  href={formatState({ ...state, article: report.id, beside: release.id, pane: '' })}
                >
                  {row.kind === 'figure' && cell.text && <b>{cell.text}</b>}
                  <RelationSign sign={cell.sign} />
                  <span class={cell.sign === 'left out' ? 'visually-hidden' : undefined}>
                    {relationInCell(cell)}
                  </span>
                </a>
                <CellWords cell={cell} report={report} about={row.about} />
              </td>
            )
          );
        })}
      </tr>
      <tr class={isOpen ? 'wordings' : 'wordings closed'}>
        <td colSpan={reports.length + 1}>
          <ul>
            {row.cells.map(
              (cell, at) =>
                cell.text && (
                  <li key={reports[at]?.id}>
                    <b>{reports[at]?.outlet}</b> <span class="said">{cell.text}</span>{' '}
                    {cell.note && <span class="meta">{cell.note}</span>}
                  </li>
                ),
            )}
          </ul>
        </td>
      </tr>
    </>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { Alignment } from '@/lib/core/align/alignment.ts';
import { sameTexts } from '@/lib/core/align/same-texts.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { useLibrary } from '../library/library-context.ts';
import { likelySources } from '../library/model/likely-sources.ts';
import { formatState } from '../library/model/view-state.ts';
import { Segments } from '../library/view-head.tsx';
import { counted } from '../words/counts.ts';
import { reportsFile } from './comparison-file.ts';
import { RelationKey } from './relation-key.tsx';
import { ReportsRow } from './reports-row.tsx';
import { type Report, type ReportRow, reportRows } from './reports-table.ts';
import { ExportOrPrint } from './export-or-print.tsx';
import { useReports } from './use-reports.ts';

/** A report under the names of all outlets that have its text. */
function withOthers(report: Report, all: readonly Report[], firsts: readonly number[]): Report {
  const place = all.indexOf(report);
  const others = all.filter((_, at) => at !== place && firsts[at] === place).map(({ outlet }) => outlet);
  return others.length === 0 ? report : { ...report, outlet: `${report.outlet}, also ${others.join(', ')}` };
}

type Part = 'all' | 'differing' | 'left out';

/** Which rows are shown: all, those with a difference, or those that no report took up. */
const PARTS: Readonly<Record<Part, (row: ReportRow) => boolean>> = {
  all: () => true,
  differing: ({ cells }) => cells.some(({ differs }) => differs),
  'left out': ({ cells }) => cells.every(({ sign }) => sign === 'left out'),
};

/** Goes from cell to cell by the arrows. */
function onArrow(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  const cell = target instanceof Element && target.closest<HTMLTableCellElement>('td, th');
  if (!cell || !(currentTarget instanceof Element) || !key.startsWith('Arrow')) return;
  const rows = [...currentTarget.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.wordings, .section)')];
  const at = rows.findIndex((row) => row.contains(cell));
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const right = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const next = rows[at + down]?.cells[cell.cellIndex + right]?.querySelector<HTMLElement>('a, button');
  event.preventDefault();
  next?.focus();
}

/** "1 passage, 2 figures" that the release has nothing of. */
function notThere({ passages, figures }: Alignment): string {
  const told = [
    counted(passages.filter(({ relation }) => relation === 'absent').length, 'passage'),
    counted(figures.filter(({ relation }) => relation === 'new').length, 'figure'),
  ].filter((words) => !words.startsWith('0 '));
  return told.join(', ') || 'none';
}

/** One release against the recorded articles about it: a row a claim or figure, a column an outlet, a cell the relation. */
export function ReportsView({ release }: { readonly release: RecordedArticle }) {
  const { entries, state, actions } = useLibrary();
  const articles = useMemo(
    () =>
      likelySources(entries, entries.articles.indexOf(release)).flatMap(
        ({ article }) => entries.articles[article] ?? [],
      ),
    [entries, release],
  );
  const { reports: all, isDone } = useReports(release, articles);
  const [once, setOnce] = useState(false);
  const firsts = useMemo(() => sameTexts(all.map(({ comparison }) => comparison.article.read)), [all]);
  const repeated = firsts.filter((first, at) => first !== at).length;
  const reports = useMemo(
    () =>
      once ? all.filter((_, at) => firsts[at] === at).map((report) => withOthers(report, all, firsts)) : all,
    [all, firsts, once],
  );
  const rows = useMemo(() => reportRows(reports), [reports]);
  const [part, setPart] = useState<Part>('all');
  const shown = rows.filter(PARTS[part]);
  const rowsOf = (kind: ReportRow['kind']) =>
    shown
      .filter((row) => row.kind === kind)
      .map((row, at) => <ReportsRow key={`${kind} ${at}`} row={row} reports={reports} release={release} />);
  const figures = rowsOf('figure');
  const count = (one: Part) => rows.filter(PARTS[one]).length;
  const metadata = {
    url: release.url,
    title: { value: `${release.title} in ${counted(reports.length, 'report')}`, from: 'page' as const },
  };
  return (
    <main class="compare reports">
      <p class="crumb">
        <a href={formatState({ ...state, pane: '' })}>{release.title || release.url}</a>
        <span class="dot" />
        in the reports on record
      </p>
      <div class="viewhead">
        <h2>{release.title || release.url}</h2>
        <output class="meta">
          {isDone
            ? `${counted(reports.length, 'report')} on record, ${counted(count('differing'), 'row')} with differences`
            : `Comparing, ${all.length} of ${articles.length}`}
          {repeated > 0 && `; ${counted(repeated, 'report')} with the text of another`}
        </output>
        <span class="push" />
        {repeated > 0 && (
          <label class="only">
            <input
              type="checkbox"
              checked={once}
              onChange={({ currentTarget }) => setOnce(currentTarget.checked)}
            />{' '}
            Count one story once
          </label>
        )}
        <Segments<Part>
          name="Rows shown"
          choices={{
            all: 'All',
            differing: (
              <>
                Differing <b>{count('differing')}</b>
              </>
            ),
            'left out': `Never taken up ${count('left out')}`,
          }}
          value={part}
          onChange={setPart}
        />
        <ExportOrPrint
          name="Export table"
          note="Every claim and figure with its relation and both wordings"
          onExport={(format) => actions.onSaveFile(reportsFile(metadata, release.title, reports, format))}
        />
      </div>
      {isDone && reports.length === 0 ? (
        <div class="state">
          <h2>No recorded article resembles this text</h2>
          <p>Put the reports about it on record first.</p>
        </div>
      ) : (
        <div class="reportsframe">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are its links' */}
          <table class="reportstable" onKeyDown={onArrow}>
            <thead>
              <tr>
                <th scope="col">The release said</th>
                {reports.map(({ id, outlet, date }, at) => (
                  <th key={id} scope="col">
                    <b>{outlet}</b> {date}
                    {!once && firsts[at] !== at && (
                      <span class="sametext">text of {all[firsts[at] ?? at]?.outlet}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rowsOf('claim')}</tbody>
            {figures.length > 0 && (
              <tbody>
                <tr class="section">
                  <th scope="rowgroup" colSpan={reports.length + 1}>
                    Figures
                  </th>
                </tr>
                {figures}
              </tbody>
            )}
            <tfoot>
              <tr>
                <th scope="row">Not in the release</th>
                {reports.map(({ id, outlet, comparison: { alignment } }) => (
                  <td key={id} data-outlet={outlet}>
                    {notThere(alignment)}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">In the release word for word, outside quotation marks</th>
                {reports.map(({ id, outlet, comparison: { alignment } }) => (
                  <td key={id} data-outlet={outlet}>
                    {Math.round(alignment.copiedShare * 100)} %
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <RelationKey />
      <p class="comparefoot meta">
        <span>
          What is seen here is that words differ, never why. Left out says only that no passage was found.
        </span>
        <span aria-hidden="true">
          <kbd class="key">↑</kbd> <kbd class="key">↓</kbd> <kbd class="key">←</kbd> <kbd class="key">→</kbd>{' '}
          cells <kbd class="key">Space</kbd> words <kbd class="key">Enter</kbd> two columns
        </span>
      </p>
    </main>
  );
}

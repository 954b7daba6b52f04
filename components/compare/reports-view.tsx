import { useEffect, useMemo, useState } from 'preact/hooks';
import { comparisonAnnotations } from '@/lib/core/export/comparison-annotations.ts';
import { sameTexts } from '@/lib/core/align/same-texts.ts';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { DOWN, Icon, RIGHT } from '../icons.tsx';
import type { LibraryActions } from '../library/actions.ts';
import { linksOf } from './compared.tsx';
import { useLibrary } from '../library/library-context.ts';
import { sourceOf } from '../library/model/entries.ts';
import { likelySources } from '../library/model/likely-sources.ts';
import { formatState } from '../library/model/view-state.ts';
import { publishedWords } from '../library/source-words.tsx';
import { counted } from '../words/counts.ts';
import {
  cellWords,
  type Report,
  type ReportRow,
  reportRows,
  reportsCsv,
  reportsMarkdown,
} from './reports-table.ts';
import { RelationSign } from './signs.tsx';

/** Lays the articles beside the release one after the other, each shown as soon as it is there. */
function useReports(release: RecordedArticle, articles: readonly RecordedArticle[]) {
  const { actions } = useLibrary();
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void collect(actions, release, articles, (report) => {
      if (isWanted) setReports((known) => [...known, report]);
      return isWanted;
    }).then(() => isWanted && setDone(true));
    return () => {
      isWanted = false;
      setReports([]);
      setDone(false);
    };
  }, [
    release.id,
    release.version,
    articles.map((one) => `${one.id} ${one.version} ${linksOf(one)}`).join('\n'),
  ]);
  return { reports, isDone };
}

async function collect(
  { onCompare }: LibraryActions,
  release: RecordedArticle,
  articles: readonly RecordedArticle[],
  add: (report: Report) => boolean,
): Promise<void> {
  for (const article of articles) {
    const answer = await onCompare(article.id, release.id);
    if (!answer.done) continue;
    const { comparison } = answer;
    if (
      !add({
        id: article.id,
        outlet: comparison.article.read.metadata.site?.value ?? sourceOf(article),
        date: publishedWords(article),
        comparison,
      })
    )
      return;
  }
}

/** A report under the names of all outlets that have its text. */
function withOthers(report: Report, all: readonly Report[], firsts: readonly number[]): Report {
  const place = all.indexOf(report);
  const others = all.filter((_, at) => at !== place && firsts[at] === place).map(({ outlet }) => outlet);
  return others.length === 0 ? report : { ...report, outlet: `${report.outlet}, also ${others.join(', ')}` };
}

interface RowProps {
  readonly row: ReportRow;
  readonly reports: readonly Report[];
  readonly release: RecordedArticle;
}

/** A claim or figure with its cells; opened, with the words of each report. */
function Row({ row, reports, release }: RowProps) {
  const { state } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr class={isOpen ? 'open' : undefined}>
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
                  <RelationSign sign={cell.sign} />
                  <span class={cell.sign === 'left out' ? 'visually-hidden' : undefined}>
                    {cellWords(cell, row.kind)}
                  </span>
                </a>
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
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const shown = onlyDiffering ? rows.filter(({ cells }) => cells.some(({ differs }) => differs)) : rows;
  const differing = rows.filter(({ cells }) => cells.some(({ differs }) => differs)).length;
  const metadata = {
    url: release.url,
    title: { value: `${release.title} in ${counted(reports.length, 'report')}`, from: 'page' as const },
  };
  const save = (extension: 'md' | 'csv' | 'jsonld', type: string, text: string) =>
    actions.onSaveFile({ name: exportFileName(metadata, extension), type, text });
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
            ? `${counted(reports.length, 'report')} on record, ${counted(differing, 'row')} with differences`
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
        <label class="only">
          <input
            type="checkbox"
            checked={onlyDiffering}
            onChange={({ currentTarget }) => setOnlyDiffering(currentTarget.checked)}
          />{' '}
          Differing alone
        </label>
        <button
          type="button"
          class="button"
          onClick={() => save('md', 'text/markdown', reportsMarkdown(release.title, reports))}
        >
          Markdown
        </button>
        <button type="button" class="button" onClick={() => save('csv', 'text/csv', reportsCsv(reports))}>
          CSV
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            save(
              'jsonld',
              'application/ld+json',
              comparisonAnnotations(reports.map(({ comparison }) => comparison)),
            )
          }
        >
          JSON-LD
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {isDone && reports.length === 0 ? (
        <div class="state">
          <h2>No recorded article resembles this text</h2>
          <p>Put the reports about it on record first.</p>
        </div>
      ) : (
        <div class="reportsframe">
          <table class="reportstable">
            <thead>
              <tr>
                <th scope="col">The release said</th>
                {reports.map(({ id, outlet, date }) => (
                  <th key={id} scope="col">
                    <b>{outlet}</b> {date}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, at) => (
                <Row key={`${row.kind} ${at}`} row={row} reports={reports} release={release} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Not in the release</th>
                {reports.map(({ id, outlet, comparison: { alignment } }) => (
                  <td key={id} data-outlet={outlet}>
                    {counted(
                      alignment.passages.filter(({ relation }) => relation === 'absent').length,
                      'passage',
                    )}
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
      <p class="comparefoot meta">
        <span>
          What is seen here is that words differ, never why. Left out says only that no passage was found.
        </span>
      </p>
    </main>
  );
}

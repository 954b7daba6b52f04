import { capitalised } from '@/lib/core/text/letters.ts';
import { useRef } from 'preact/hooks';
import { counted } from '../words/counts.ts';
import { LedgerRow } from './ledger-row.tsx';
import { loadedAt, useEntries, useLibrary } from './library-context.ts';
import { articleAt, sourceOf } from './model/entries.ts';
import { MeasureHead } from './measure-head.tsx';
import { type Ledger, type Measure, roundedBy } from './model/ledger.ts';
import { ledgerRows, plotOfMeasure } from './model/ledger-rows.ts';
import type { Plot } from './model/plot-points.ts';
import { remembered } from './model/remembered.ts';
import { PlotApart } from './plot-apart.tsx';
import { plotFile } from './plot-file.ts';
import { isFromZero, PlotTime } from './plot-time.tsx';
import { useRowList } from './use-row-list.ts';

/** Heights of rows that were not drawn yet, in CSS px. */
const HEIGHTS = { measure: 42, figure: 33, plot: 170 } as const;
const HEADS = [
  ['Value', 'num'],
  ['Unit', 'u'],
  ['As it was put', 'as'],
  ['Basis', 'ba'],
  ['Period', 'p'],
  ['Said by', 'by'],
  ['Source', 'src'],
] as const;
const COLUMNS = HEADS.length;

/** What the values of a plot have in common, and that neither is called right. */
function plotNote({ kind, points, left }: Plot, measure: Measure): string {
  if (kind === 'time') {
    const newest =
      left > 0 ? `The newest ${points.length} of ${(points.length + left).toLocaleString('en')}.` : '';
    return [newest, isFromZero(points) ? '' : 'The scale does not begin at 0.'].filter(Boolean).join(' ');
  }
  const periods = new Set(points.map(({ period }) => period));
  const time = !periods.has('') && periods.size === 1 ? 'Same period, ' : '';
  const where = measure.articles === 1 ? 'same article' : counted(measure.articles, 'article');
  const words = time ? `${time}${where}` : capitalised(where);
  return `${words}. The record holds ${points.length === 2 ? 'both' : 'all'}; it does not say which is right.`;
}

function PlotRow({ measure, plot }: { readonly measure: Measure; readonly plot: Plot }) {
  const context = useLibrary();
  const note = plotNote(plot, measure);
  useEntries(
    context,
    plot.points.map(({ entry }) => entry),
  );
  const sentenceOf = (entry: number): string => {
    const [passage] = loadedAt(context, entry)?.annotation.passages ?? [];
    const article = articleAt(context.entries, entry);
    if (!passage || !article) return '';
    const { prefix, exact, suffix } = passage.quote;
    return `…${prefix}${exact}${suffix}… (${sourceOf(article)})`;
  };
  const cell = useRef<HTMLTableCellElement>(null);
  const save = (): void => {
    const drawn = cell.current?.querySelector<SVGSVGElement>('svg.plot');
    if (drawn) context.actions.onSaveFile(plotFile(drawn, { name: measure.words, note }));
  };
  return (
    <td colSpan={COLUMNS} ref={cell}>
      {plot.kind === 'apart' ? (
        <PlotApart points={plot.points} name={measure.words} sentenceOf={sentenceOf} />
      ) : (
        <PlotTime points={plot.points} name={measure.words} sentenceOf={sentenceOf} />
      )}
      {note && <p class="meta">{note}</p>}
      <button type="button" class="button plain" onClick={save}>
        Save as SVG
      </button>
    </td>
  );
}

interface Props {
  readonly ledger: Ledger;
  /** The measures chosen to be merged, by their words; undefined while none are being chosen. */
  readonly chosen?: readonly string[] | undefined;
  readonly onChoose?: (words: string) => void;
}

/** The figures on record by what they measure, over all articles: values of one thing side by side. */
export function LedgerView({ ledger, chosen, onChoose }: Props) {
  const context = useLibrary();
  const { entries } = context;
  const rows = remembered(ledger, 'rows', () => ledgerRows(entries, ledger));
  const list = useRowList<HTMLTableElement>(context, {
    count: rows.length,
    estimate: (index) => HEIGHTS[rows[index]?.kind ?? 'figure'],
    entryOf: (index) => {
      const row = rows[index];
      return row?.kind === 'figure' ? row.entry : -1;
    },
  });
  return (
    <table class="tbl led" ref={list.container} aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {HEADS.map(([name, kind]) => (
            <th key={name} scope="col" class={kind}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr aria-hidden="true" style={{ height: `${list.before}px` }} />
        {list.items.map(({ index }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { 'data-index': index, 'aria-rowindex': index + 2, ref: list.measure };
          if (row.kind === 'measure') {
            const { measure } = row;
            return (
              <tr
                key={`measure ${measure.entries[0]}`}
                class={row.place === 0 ? 'grp first' : 'grp'}
                {...place}
              >
                <th colSpan={COLUMNS} scope="colgroup">
                  <MeasureHead
                    measure={measure}
                    isChosen={measure.words && !measure.heldOne ? chosen?.includes(measure.words) : undefined}
                    onChoose={() => onChoose?.(measure.words)}
                  />
                </th>
              </tr>
            );
          }
          if (row.kind === 'plot') {
            const plot = plotOfMeasure(entries, row.measure);
            return (
              <tr key={`plot ${row.measure.entries[0]}`} class="plotrow" {...place}>
                {plot && <PlotRow measure={row.measure} plot={plot} />}
              </tr>
            );
          }
          const article = articleAt(entries, row.entry);
          return (
            article && (
              <LedgerRow
                key={entries.ids[row.entry]}
                entry={row.entry}
                again={row.again}
                heldOne={row.measure.heldOne}
                rounds={row.measure.heldOne ? roundedBy(entries, row.measure, row.entry) : undefined}
                article={article}
                found={loadedAt(context, row.entry)}
                index={index}
                measure={list.measure}
              />
            )
          );
        })}
        {list.after > 0 && <tr aria-hidden="true" style={{ height: `${list.after}px` }} />}
      </tbody>
    </table>
  );
}

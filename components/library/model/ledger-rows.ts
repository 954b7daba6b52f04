import { type Entries, figureAt } from './entries.ts';
import type { Ledger, Measure } from './ledger.ts';
import { type Plot, plotOf } from './plot-points.ts';

/** A row of the ledger: the heading of a measure, one of its figures, or its plot. */
export type LedgerRow =
  | { readonly kind: 'measure'; readonly measure: Measure; readonly place: number }
  | {
      readonly kind: 'figure';
      readonly measure: Measure;
      readonly entry: number;
      /** How many more times its article gives just this value, which are not shown. */
      readonly again: number;
    }
  | { readonly kind: 'plot'; readonly measure: Measure; readonly place: number };

type Drawn = ReturnType<typeof plotOf>;

const plots = new WeakMap<Measure, { readonly drawn: Drawn }>();

function drawnOf(entries: Entries, measure: Measure): Drawn {
  const known = plots.get(measure) ?? { drawn: plotOf(entries, measure) };
  plots.set(measure, known);
  return known.drawn;
}

/** The plot of a measure, worked out when it is asked for. */
export function plotOfMeasure(entries: Entries, measure: Measure): Plot | undefined {
  const drawn = drawnOf(entries, measure);
  return drawn?.kind === 'none' ? undefined : drawn;
}

/** Why the values of a measure are not drawn, in a sentence; "" where they are, or are too few for anybody to expect it. */
export function whyNoPlot(entries: Entries, measure: Measure): string {
  if (measure.entries.length < FEWEST_EXPECTED) return '';
  const drawn = drawnOf(entries, measure);
  return drawn?.kind === 'none' ? drawn.reason : '';
}

const FEWEST_EXPECTED = 3;

/** Measures with so many figures or more may have a plot; fewer have none to tell. */
const FEWEST = 2;

/** The figures of a measure, what one article says more than once only the first time, with how often more. */
function foldedOf(entries: Entries, { entries: own }: Measure): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
  const times = new Map<number, number>();
  for (const entry of own) {
    const article = entries.articleOf[entry] ?? -1;
    times.set(article, (times.get(article) ?? 0) + 1);
  }
  const firsts = new Map<string, number>();
  for (const entry of own) {
    const article = entries.articleOf[entry] ?? -1;
    // Most articles give a measure once.
    if (times.get(article) === 1) {
      again.set(entry, 0);
      continue;
    }
    const said = [article, entries.speakers[entry], entries.dates[entry], figureAt(entries, entry)];
    const key = JSON.stringify(said);
    const first = firsts.get(key) ?? entry;
    firsts.set(key, first);
    again.set(first, (again.get(first) ?? -1) + 1);
  }
  return again;
}

/** All rows of the ledger, in order. */
export function ledgerRows(entries: Entries, { measures }: Ledger): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const [place, measure] of measures.entries()) {
    rows.push({ kind: 'measure', measure, place });
    for (const [entry, again] of foldedOf(entries, measure))
      rows.push({ kind: 'figure', measure, entry, again });
    if (measure.entries.length >= FEWEST && plotOfMeasure(entries, measure))
      rows.push({ kind: 'plot', measure, place });
  }
  return rows;
}

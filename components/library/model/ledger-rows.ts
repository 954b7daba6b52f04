import type { Entries } from './entries.ts';
import type { Ledger, Measure } from './ledger.ts';
import { type Plot, plotOf } from './plot-points.ts';

/** A row of the ledger: the heading of a measure, one of its figures, or its plot. */
export type LedgerRow =
  | { readonly kind: 'measure'; readonly measure: Measure; readonly place: number }
  | { readonly kind: 'figure'; readonly measure: Measure; readonly entry: number }
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

/** All rows of the ledger, in order. */
export function ledgerRows(entries: Entries, { measures }: Ledger): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const [place, measure] of measures.entries()) {
    rows.push({ kind: 'measure', measure, place });
    for (const entry of measure.entries) rows.push({ kind: 'figure', measure, entry });
    if (measure.entries.length >= FEWEST && plotOfMeasure(entries, measure))
      rows.push({ kind: 'plot', measure, place });
  }
  return rows;
}

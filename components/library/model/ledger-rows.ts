import type { Entries } from './entries.ts';
import type { Ledger, Measure } from './ledger.ts';
import { type Plot, plotOf } from './plot-points.ts';

/** A row of the ledger: the heading of a measure, one of its figures, or its plot. */
export type LedgerRow =
  | { readonly kind: 'measure'; readonly measure: Measure; readonly place: number }
  | { readonly kind: 'figure'; readonly measure: Measure; readonly entry: number }
  | { readonly kind: 'plot'; readonly measure: Measure; readonly place: number };

const plots = new WeakMap<Measure, Plot | 'none'>();

/** The plot of a measure, worked out when it is asked for. */
export function plotOfMeasure(entries: Entries, measure: Measure): Plot | undefined {
  const known = plots.get(measure) ?? plotOf(entries, measure) ?? 'none';
  plots.set(measure, known);
  return known === 'none' ? undefined : known;
}

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

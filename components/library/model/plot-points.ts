import { columnUnit } from '../../words/figures.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { articleAt, type Entries, type FigureEntry, figureAt } from './entries.ts';
import type { Measure } from './ledger.ts';
import { type Stretch, stretchOf } from './plot.ts';

/** A value as it is drawn. */
export interface PlotPoint {
  readonly entry: number;
  readonly low: number;
  readonly high: number;
  /** "" where it is too long for a plot. */
  readonly unit: string;
  readonly kind: FigureEntry['kind'];
  readonly bound: FigureEntry['bound'];
  /** Who gave it, or "article’s own words". */
  readonly speaker: string;
  /** "2024", "Q1 2025"; "" where no time is stated. */
  readonly period: string;
  /** When it holds; undefined where the text does not say. */
  readonly when: Stretch | undefined;
}

/** A plot of a measure: values set apart, or values over time. */
export interface Plot {
  readonly kind: 'apart' | 'time';
  readonly points: readonly PlotPoint[];
  /** How many values more than there is room for; the newest are drawn. */
  readonly left: number;
}

/** Why the values of a measure are not drawn, in a sentence. */
interface NoPlot {
  readonly kind: 'none';
  readonly reason: string;
}

/** Values a plot has room for. */
const MOST_APART = 6;
const MOST_OVER_TIME = 60;
const FEWEST_TIMES = 3;

function pointOf(entries: Entries, entry: number): PlotPoint | undefined {
  const figure = figureAt(entries, entry);
  const article = articleAt(entries, entry);
  if (!figure || !article) return undefined;
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const sign = figure.change === 'down' ? -1 : 1;
  const period = entries.dates[entry] ?? '';
  return {
    entry,
    low: Math.min(low * sign, high * sign),
    high: Math.max(low * sign, high * sign),
    unit: columnUnit(figure),
    kind: figure.kind,
    bound: figure.bound,
    speaker: entries.names[entries.speakers[entry] ?? -1] ?? 'article’s own words',
    period: period ? periodWords(period).short : '',
    when: stretchOf(period),
  };
}

/** What values have to share to be on one scale. */
function seriesOf(entries: Entries, entry: number): string {
  const figure = figureAt(entries, entry);
  return figure ? `${figure.unit}|${figure.change && 'change'}|${figure.condition}` : '';
}

/** The values that differ, on one scale. */
function plotApart(entries: Entries, apart: readonly number[]): Plot | undefined {
  const series = seriesOf(entries, apart[0] ?? -1);
  const points = apart
    .filter((entry) => seriesOf(entries, entry) === series)
    .flatMap((entry) => pointOf(entries, entry) ?? []);
  const left = Math.max(0, points.length - MOST_APART);
  return points.length > 1 ? { kind: 'apart', points: points.slice(0, MOST_APART), left } : undefined;
}

/** The values that most share unit, basis and place, and that the text gives a time for, over that time. */
function plotOverTime(entries: Entries, measure: Measure): Plot | undefined {
  const bySeries = new Map<string, PlotPoint[]>();
  for (const entry of measure.entries) {
    const point = pointOf(entries, entry);
    if (!point?.when) continue;
    const series = seriesOf(entries, entry);
    const own = bySeries.get(series);
    if (own) own.push(point);
    else bySeries.set(series, [point]);
  }
  const [largest = []] = [...bySeries.values()].toSorted((a, b) => b.length - a.length);
  const startOf = ({ when }: PlotPoint): number => when?.start ?? 0;
  // Newest article first: those that are drawn.
  const points = largest.slice(0, MOST_OVER_TIME).toSorted((a, b) => startOf(a) - startOf(b));
  const times = new Set(points.map((point) => startOf(point).toFixed(2)));
  if (times.size < FEWEST_TIMES) return undefined;
  return { kind: 'time', points, left: largest.length - points.length };
}

/**
 * What is worth drawing of a measure: differing values, else the values that one unit has at different times. Only of one
 * thing: a laptop's price and a company's have no common scale. Undefined for a single value.
 */
export function plotOf(entries: Entries, measure: Measure): Plot | NoPlot | undefined {
  if (measure.entries.length < 2) return undefined;
  if (!measure.isOneThing)
    return { kind: 'none', reason: 'No plot: these words may be said of several things.' };
  const apart = measure.entries.filter((entry) => measure.differing.has(entry));
  const plot = apart.length > 0 ? plotApart(entries, apart) : plotOverTime(entries, measure);
  return plot ?? { kind: 'none', reason: 'No plot: fewer than three stated times in one unit.' };
}

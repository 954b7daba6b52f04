import { columnUnit } from '../../words/figures.ts';
import { dateWords, periodWords } from '../../words/dates.ts';
import { articleAt, dateOf, type Entries, type FigureEntry, figureAt } from './entries.ts';
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
  /** When it holds: the period, else the day of its article. */
  readonly when: Stretch;
  /** Whether the text says when it holds. */
  readonly isDated: boolean;
}

/** A plot of a measure: values set apart, or values over time. */
export interface Plot {
  readonly kind: 'apart' | 'time';
  readonly points: readonly PlotPoint[];
  /** How many values more than there is room for; the newest are drawn. */
  readonly left: number;
}

/** Values a plot has room for. */
const MOST_APART = 6;
const MOST_OVER_TIME = 60;
const FEWEST_TIMES = 2;

function pointOf(entries: Entries, entry: number): PlotPoint | undefined {
  const figure = figureAt(entries, entry);
  const article = articleAt(entries, entry);
  if (!figure || !article) return undefined;
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const sign = figure.change === 'down' ? -1 : 1;
  const period = entries.dates[entry] ?? '';
  const stated = stretchOf(period);
  // What has neither a time nor an article with a day has no place on an axis.
  const when = stated ?? stretchOf(dateOf(article));
  if (!when) return undefined;
  return {
    entry,
    low: Math.min(low * sign, high * sign),
    high: Math.max(low * sign, high * sign),
    unit: columnUnit(figure),
    kind: figure.kind,
    bound: figure.bound,
    speaker: entries.names[entries.speakers[entry] ?? -1] ?? 'article’s own words',
    period: period ? periodWords(period).short : dateWords(dateOf(article)),
    when,
    isDated: stated !== undefined,
  };
}

/** What values have to share to be on one scale. */
function seriesOf(entries: Entries, entry: number): string {
  const figure = figureAt(entries, entry);
  return figure ? `${figure.unit}|${figure.change && 'change'}|${figure.condition}` : '';
}

/** What is worth drawing of a measure: differing values, else the values that one unit has at different times. */
export function plotOf(entries: Entries, measure: Measure): Plot | undefined {
  if (measure.entries.length < 2) return undefined;
  const apart = measure.entries.filter((entry) => measure.differing.has(entry));
  if (apart.length > 0) {
    const [first = -1] = apart;
    const series = seriesOf(entries, first);
    const points = apart
      .filter((entry) => seriesOf(entries, entry) === series)
      .flatMap((entry) => pointOf(entries, entry) ?? []);
    const left = Math.max(0, points.length - MOST_APART);
    return points.length > 1 ? { kind: 'apart', points: points.slice(0, MOST_APART), left } : undefined;
  }
  const bySeries = new Map<string, number[]>();
  for (const entry of measure.entries) {
    const series = seriesOf(entries, entry);
    const own = bySeries.get(series);
    if (own) own.push(entry);
    else bySeries.set(series, [entry]);
  }
  const [largest = []] = [...bySeries.values()].toSorted((a, b) => b.length - a.length);
  // Newest article first: those that are drawn.
  const points = largest
    .slice(0, MOST_OVER_TIME)
    .flatMap((entry) => pointOf(entries, entry) ?? [])
    .toSorted((a, b) => a.when.start - b.when.start);
  const times = new Set(points.map(({ when }) => when.start.toFixed(2)));
  // Within one article, what bears no time may be of any.
  const isTelling = measure.articles > 1 || points.every(({ isDated }) => isDated);
  const left = largest.length - points.length;
  return times.size >= FEWEST_TIMES && isTelling ? { kind: 'time', points, left } : undefined;
}

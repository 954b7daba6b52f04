import { type Stretch, stretchOf } from './plot.ts';
import type { TimelineRow } from './timeline.ts';

/** A deed on the axis: as long as its date is exact, on one of the lines above it. */
interface AxisMark extends Stretch {
  /** 0 is next to the axis. */
  readonly line: number;
}

/** A year with so many deeds, where there are too many to draw one by one. */
interface AxisColumn {
  readonly year: number;
  readonly count: number;
}

export interface TimelineAxis {
  readonly from: number;
  /** The first year after the axis. */
  readonly to: number;
  readonly marks: readonly AxisMark[];
  /** Set instead of `marks`. */
  readonly columns: readonly AxisColumn[];
}

/** Lines above the axis, and the least gap between two marks on one, as a share of the axis. */
const MOST_LINES = 6;
const LEAST_GAP = 0.008;
/** Years that an axis shows; what is older stands in the list alone. */
const MOST_YEARS = 40;

function dated(rows: readonly TimelineRow[]): Stretch[] {
  return rows
    .flatMap(({ date }) => (date ? (stretchOf(date) ?? []) : []))
    .toSorted((a, b) => a.start - b.start);
}

/** Deeds along the years; undefined where fewer than two have a date. */
export function timelineAxis(rows: readonly TimelineRow[]): TimelineAxis | undefined {
  const all = dated(rows);
  const last = all.at(-1);
  if (!last || all.length < 2) return undefined;
  const to = Math.ceil(Math.max(...all.map(({ end }) => end)) + 0.001);
  const stretches = all.filter(({ start }) => start >= to - MOST_YEARS);
  // Half a year of room, so that a first year's bar does not begin with the axis.
  const from = Math.floor(stretches[0]?.start ?? 0) - 0.5;
  const gap = (to - from) * LEAST_GAP;
  const ends: number[] = [];
  const marks: AxisMark[] = [];
  for (const stretch of stretches) {
    const free = ends.findIndex((end) => end + gap <= stretch.start);
    const line = free === -1 ? ends.length : free;
    if (line >= MOST_LINES) return { from, to, marks: [], columns: columnsOf(stretches) };
    ends[line] = Math.max(stretch.end, stretch.start + gap);
    marks.push({ ...stretch, line });
  }
  return { from, to, marks, columns: [] };
}

function columnsOf(stretches: readonly Stretch[]): AxisColumn[] {
  const counts = new Map<number, number>();
  for (const { start } of stretches) {
    const year = Math.floor(start);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count }));
}

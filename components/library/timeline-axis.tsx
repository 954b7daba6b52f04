import { scale } from './model/plot.ts';
import type { TimelineAxis } from './model/axis.ts';

/** CSS px. */
const [LEFT, RIGHT, WIDTH, LINE, BELOW] = [40, 1176, 1216, 8, 26] as const;
const SHORTEST = 8;
const TALLEST = 40;
const MOST_TICKS = 12;

/** Deeds along the years, for the eye alone: the list tells the same. */
export function Axis({ axis: { from, to, marks, columns } }: { readonly axis: TimelineAxis }) {
  const lines = Math.max(0, ...marks.map(({ line }) => line));
  const base = (columns.length > 0 ? TALLEST : (lines + 1) * LINE) + 12;
  const x = scale([from, to], [LEFT, RIGHT]);
  const step = Math.ceil((to - from) / MOST_TICKS);
  const first = Math.ceil(from);
  const years = Array.from({ length: Math.ceil((to - first) / step) }, (_, at) => first + at * step);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const height = scale([0, most], [0, TALLEST]);
  return (
    <>
      <svg class="axis" viewBox={`0 0 ${WIDTH} ${base + BELOW}`} aria-hidden="true">
        <path class="base" d={`M${LEFT} ${base + 0.5}H${RIGHT}`} />
        {years.map((year) => (
          <g key={year}>
            <path class="tk" d={`M${x(year)} ${base}v6`} />
            <text x={x(year) + 4} y={base + 19}>
              {year}
            </text>
          </g>
        ))}
        <g class="ev">
          {marks.map(({ start, end, exactness, line }, index) => {
            const y = base - 6 - line * LINE;
            return exactness === 'day' ? (
              <circle key={index} cx={x(start)} cy={y} r="3.5" />
            ) : (
              <rect
                key={index}
                x={x(start)}
                y={y - 2}
                width={Math.max(SHORTEST, x(end) - x(start) - 2)}
                height="4"
              />
            );
          })}
          {columns.map(({ year, count }) => (
            <rect
              key={year}
              x={x(year) + 1}
              y={base - height(count)}
              width={Math.max(2, x(year + 1) - x(year) - 2)}
              height={height(count)}
            />
          ))}
        </g>
      </svg>
      <p class="meta axisnote">
        {columns.length > 0
          ? `The taller a year, the more deeds: ${most.toLocaleString('en')} in the tallest.`
          : 'A dot is a day, a short bar a month, a long bar a year: as exact as the text, no more.'}
      </p>
    </>
  );
}

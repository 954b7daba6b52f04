import { amountOf } from '@/lib/core/record/amount-words.ts';
import { niceTicks, scale, type Stretch } from './model/plot.ts';
import type { PlotPoint } from './model/plot-points.ts';

/** CSS px. */
const [LEFT, RIGHT, WIDTH, TOP, BOTTOM, HEIGHT] = [64, 700, 760, 16, 108, 134] as const;
/** Shorter stretches of time would not be seen. */
const LEAST_BAR = 8;
const MOST_YEARS = 8;

function shown(value: number): string {
  return amountOf({ value }).short;
}

function rangeOf(points: readonly PlotPoint[]): readonly [least: number, greatest: number] {
  const values = points.flatMap(({ low, high }) => [low, high]);
  return [Math.min(...values), Math.max(...values)];
}

/** Whether the scale begins at 0: where not all values lie in its upper half. */
export function isFromZero(points: readonly PlotPoint[]): boolean {
  const [least, greatest] = rangeOf(points);
  return least >= 0 && least < greatest / 2;
}

interface Props {
  readonly points: readonly PlotPoint[];
  readonly name: string;
  /** The sentence that a value stands in, for who points at it. */
  readonly sentenceOf: (entry: number) => string;
}

const NO_TIME: Stretch = { start: 0, end: 0, exactness: 'day' };

/** Values of one measure over the times that the texts state: a dot for a day, a bar as long as the month or year. */
export function PlotTime({ points: all, name, sentenceOf }: Props) {
  const points = all.map((point) => ({ ...point, when: point.when ?? NO_TIME }));
  const [least, greatest] = rangeOf(points);
  const ticks = niceTicks(isFromZero(points) ? 0 : least, greatest, 3);
  const y = scale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [BOTTOM, TOP]);
  const start = Math.floor(Math.min(...points.map(({ when }) => when.start)));
  const end = Math.ceil(Math.max(...points.map(({ when }) => when.end)) + 0.01);
  const x = scale([start, end], [LEFT, RIGHT]);
  const step = Math.max(1, Math.ceil((end - start) / MOST_YEARS));
  const years = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, at) => start + at * step);
  const unit = points[0]?.unit ?? '';
  const told = points.map(
    ({ period, low, high }) => `${period} ${[...new Set([low, high])].map(shown).join(' to ')}`,
  );
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${name}, over time, in ${unit || 'numbers'}: ${told.join('; ')}.`}
    >
      <path class="grid" d={ticks.map((tick) => `M${LEFT} ${y(tick)}H${RIGHT}`).join('')} />
      <g class="tick" text-anchor="end">
        {ticks.map((tick) => (
          <text key={tick} x={LEFT - 8} y={y(tick) + 4}>
            {shown(tick)}
            {tick === ticks.at(-1) && unit.length < 4 ? ` ${unit}` : ''}
          </text>
        ))}
      </g>
      <g class="tick" text-anchor="middle">
        {years.map((year) => (
          <text key={year} x={x(year)} y={BOTTOM + 20}>
            {year}
          </text>
        ))}
      </g>
      <path class="tk" d={years.map((year) => `M${x(year)} ${BOTTOM}v4`).join('')} />
      {points.map(({ entry, when, low, high }) => {
        const middle = y((low + high) / 2);
        const [from, to] = [x(when.start), x(when.end)];
        return (
          <g key={entry}>
            <title>{sentenceOf(entry)}</title>
            {low !== high && <path class="err" d={`M${(from + to) / 2} ${y(low)}V${y(high)}`} />}
            {when.exactness === 'day' ? (
              <circle class="pt" cx={from} cy={middle} r="4" />
            ) : (
              <rect
                class="pt"
                x={from}
                y={middle - 2}
                width={Math.max(LEAST_BAR, to - from - 2)}
                height="4"
              />
            )}
          </g>
        );
      })}
      {[points[0], points.at(-1)].map(
        (point, index) =>
          point && (
            <text
              key={index}
              class="val"
              x={index === 0 ? x(point.when.start) : x(point.when.end) + 8}
              y={y(point.high) + (index === 0 ? -8 : 4)}
            >
              {[...new Set([point.low, point.high])].map(shown).join('–')}
            </text>
          ),
      )}
    </svg>
  );
}

import { amountOf } from '@/lib/core/record/amount-words.ts';
import { BOUND_SIGNS } from '../words/figures.ts';
import { niceTicks, scale } from './model/plot.ts';
import type { PlotPoint } from './model/plot-points.ts';

/** CSS px: where labels end and values begin, the right end, a line's height and what is above the first and below the last. */
const [LEFT, RIGHT, WIDTH, LINE, TOP, BOTTOM] = [190, 740, 760, 36, 24, 42] as const;
const MOST_LABEL = 26;

function shown(value: number): string {
  return amountOf({ value }).short;
}

/** A label cut at a word, in two lines at most. */
function label(words: string): readonly string[] {
  if (words.length <= MOST_LABEL) return [words];
  const cut = words.lastIndexOf(' ', MOST_LABEL);
  const at = cut > 0 ? cut : MOST_LABEL;
  const rest = words.slice(at).trim();
  return [words.slice(0, at), rest.length > MOST_LABEL ? `${rest.slice(0, MOST_LABEL - 1)}…` : rest];
}

/** How far apart values are, in words: "5 points apart", "1.2 bn USD apart". */
function apartWords(low: number, high: number, unit: string): string {
  const distance = shown(Number((high - low).toPrecision(6)));
  return `${distance} ${unit === '%' ? (distance === '1' ? 'point' : 'points') : unit} apart`.replaceAll(
    '  ',
    ' ',
  );
}

/** Differing values of one measure, each on a line of its own, on one scale. */
export function PlotApart({
  points,
  name,
  sentenceOf,
}: {
  readonly points: readonly PlotPoint[];
  readonly name: string;
  /** The sentence that a value stands in, for who points at it. */
  readonly sentenceOf: (entry: number) => string;
}) {
  const [least, greatest] = [
    Math.min(0, ...points.map(({ low }) => low)),
    Math.max(0, ...points.map(({ high }) => high)),
  ];
  const ticks = niceTicks(least, greatest, 6);
  const x = scale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [LEFT, RIGHT]);
  const bottom = TOP + points.length * LINE - 6;
  const [first] = points;
  const unit = first?.unit ?? '';
  const [from, to] = points.toSorted((a, b) => a.high - b.high);
  const lineOf = (point: PlotPoint) => TOP + 18 + points.indexOf(point) * LINE;
  const told = points.map(
    ({ speaker, low, high, bound }) =>
      `${speaker} ${[bound, low === high ? shown(low) : `${shown(low)} to ${shown(high)}`, unit].filter(Boolean).join(' ')}`,
  );
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${bottom + BOTTOM - 18}`}
      role="img"
      aria-label={`${name}, by speaker: ${told.join('; ')}.`}
    >
      <path class="grid" d={ticks.map((tick) => `M${x(tick)} ${TOP - 10}V${bottom}`).join('')} />
      <g class="tick" text-anchor="middle">
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 17}>
            {shown(tick)}
            {tick === ticks.at(-1) && unit ? ` ${unit}` : ''}
          </text>
        ))}
      </g>
      {points.map((point) => {
        const y = lineOf(point);
        const lines = label(point.speaker);
        const start = x(Math.max(0, ticks[0] ?? 0));
        return (
          <g key={point.entry}>
            <title>{sentenceOf(point.entry)}</title>
            {lines.map((line, index) => (
              <text key={line} class="label" x="0" y={y + (lines.length === 1 ? 4 : index * 15 - 4)}>
                {line}
              </text>
            ))}
            <path class="lead" d={`M${start} ${y}H${x(point.low)}`} />
            {point.low === point.high ? (
              <circle class="pt" cx={x(point.low)} cy={y} r="5" />
            ) : (
              <path
                class="err"
                d={`M${x(point.low)} ${y}H${x(point.high)}M${x(point.low)} ${y - 5}V${y + 5}M${x(point.high)} ${y - 5}V${y + 5}`}
              />
            )}
            <text
              class="val"
              x={point === from && points.length === 2 ? x(point.low) - 10 : x(point.high) + 12}
              y={point === from && points.length === 2 ? y - 7 : y + 4}
              text-anchor={point === from && points.length === 2 ? 'end' : 'start'}
            >
              {point.bound && `${BOUND_SIGNS[point.bound]} `}
              {point.low === point.high ? shown(point.low) : `${shown(point.low)}–${shown(point.high)}`}
              {unit && ` ${unit}`}
            </text>
          </g>
        );
      })}
      {from && to && points.length === 2 && (
        <>
          <path
            class="gap"
            d={`M${x(from.high) + 8} ${lineOf(from)}H${x(to.low)}V${lineOf(to) + (lineOf(to) < lineOf(from) ? 8 : -8)}`}
          />
          <text
            class="gaptext"
            x={x(to.low) + 9}
            y={(lineOf(from) + lineOf(to)) / 2 + (lineOf(to) < lineOf(from) ? 12 : -6)}
          >
            {apartWords(from.high, to.low, unit)}
          </text>
        </>
      )}
    </svg>
  );
}

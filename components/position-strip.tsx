import type { Span } from '@/lib/core/model.ts';

interface Props {
  readonly spans: readonly Span[];
  /** Length of the text, in the unit of the spans. */
  readonly length: number;
}

const WIDTH = 344;
/** A few words must still be seen. */
const LEAST_WIDTH = 2.5;

/** A text from first to last word with passages of it; decoration for sighted readers. */
export function PositionStrip({ spans, length }: Props) {
  const scale = WIDTH / Math.max(length, 1);
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
      {spans.map(({ start, end }) => (
        <rect
          key={start}
          x={(start * scale).toFixed(1)}
          width={Math.max((end - start) * scale, LEAST_WIDTH).toFixed(1)}
          height="4"
        />
      ))}
    </svg>
  );
}

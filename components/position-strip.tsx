import type { Attribution } from '@/lib/core/model.ts';

interface Props {
  readonly claims: readonly Attribution[];
  /** Length of the article's text, in the unit of the spans. */
  readonly length: number;
}

const WIDTH = 344;
/** A claim of a few words must still be seen. */
const LEAST_WIDTH = 2.5;

/** The article from first to last word with a speaker's claims on it; decoration for sighted readers. */
export function PositionStrip({ claims, length }: Props) {
  const scale = WIDTH / Math.max(length, 1);
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
      {claims.flatMap(({ content }) =>
        content.map(({ start, end }) => (
          <rect
            key={start}
            x={(start * scale).toFixed(1)}
            width={Math.max((end - start) * scale, LEAST_WIDTH).toFixed(1)}
            height="4"
          />
        )),
      )}
    </svg>
  );
}

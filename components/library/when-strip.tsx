import type { SpeakerEntry } from './model/speakers.ts';
import { STRETCHES } from './model/speakers.ts';

const [WIDTH, HEIGHT, BAR] = [210, 21, 4] as const;
/** The most that a bar is high, and the least, so that a single claim is seen. In CSS px. */
const TALLEST = 18.7;
const LEAST = 1.7;

/** When a speaker spoke, from the first month of the table to the last; for the eye alone, the claims tell the same. */
export function WhenStrip({ strip, most }: { readonly strip: SpeakerEntry['strip']; readonly most: number }) {
  return (
    <svg class="when" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {Array.from(strip, (claims, stretch) => {
        if (claims === 0) return null;
        const height = Math.max(LEAST, (claims / most) * TALLEST);
        const x = Math.round((stretch / (STRETCHES - 1)) * (WIDTH - BAR));
        return <rect key={stretch} x={x} y={HEIGHT - 1 - height} width={BAR} height={height} />;
      })}
    </svg>
  );
}

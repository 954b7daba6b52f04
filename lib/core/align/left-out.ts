import type { Span } from '../model.ts';
import type { AlignedPassage } from './alignment.ts';
import type { ReleaseIndex } from './release-index.ts';
import { isDoubtful } from '../attribution/doubtful.ts';

/** The claims of a release of which no passage was found, a span a sentence. */
export function leftOut(
  release: ReleaseIndex,
  passages: readonly AlignedPassage[],
  taken: readonly Span[],
): Span[] {
  const used = [...passages.flatMap((passage) => passage.release), ...taken];
  const found: Span[] = [];
  for (const attribution of release.analysis.attributions) {
    if (isDoubtful(attribution)) continue;
    for (const piece of attribution.content) {
      for (const sentence of release.sentences) {
        const span = { start: Math.max(piece.start, sentence.start), end: Math.min(piece.end, sentence.end) };
        if (span.start >= span.end) continue;
        if (!used.some((use) => use.start < span.end && span.start < use.end)) found.push(span);
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

import type { TokenRange } from '../reading.ts';
import type { Judged } from './conflicts.ts';
import type { Hint } from './hint.ts';

/**
 * Parts attributions whose cue holds two that the rules tell apart: “A,” he said, adding, “B” is two claims, though the
 * training articles take "said, adding" for one cue.
 */
export function partedAtCues(judged: readonly Judged[], hints: readonly Hint[]): Judged[] {
  const cues = hints.map(({ cue }) => cue).toSorted((a, b) => a.first - b.first);
  let next = 0;
  return judged
    .toSorted((a, b) => a.cue.first - b.cue.first)
    .flatMap((own) => {
      while (next < cues.length && (cues[next]?.first ?? 0) < own.cue.first) next += 1;
      const [first, second] = [cues[next], cues[next + 1]];
      if (first === undefined || second === undefined || second.end > own.cue.end) return [own];
      return parted(own, first, second);
    });
}

function parted(own: Judged, first: TokenRange, second: TokenRange): Judged[] {
  const before = own.content.filter((piece) => piece.end <= own.cue.first);
  const after = own.content.filter((piece) => piece.first >= own.cue.end);
  if (before.length === 0 || after.length === 0) return [own];
  return [
    { ...own, cue: first, content: before },
    { ...own, cue: second, content: after, shared: true },
  ];
}

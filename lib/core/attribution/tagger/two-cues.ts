import type { TokenRange } from '../reading.ts';
import type { Judged } from './conflicts.ts';
import type { Hint } from './hint.ts';

/**
 * Parts attributions whose cue holds two that the rules tell apart: “A,” he said, adding, “B” is two claims, though the
 * training articles take "said, adding" for one cue.
 */
export function partedAtCues(judged: readonly Judged[], hints: readonly Hint[]): Judged[] {
  const cues = hints.toSorted((a, b) => a.cue.first - b.cue.first);
  let next = 0;
  return judged
    .toSorted((a, b) => a.cue.first - b.cue.first)
    .flatMap((own) => {
      while (next < cues.length && (cues[next]?.cue.first ?? 0) < own.cue.first) next += 1;
      const [first, second] = [cues[next], cues[next + 1]];
      if (first === undefined || second === undefined || second.cue.end > own.cue.end) return [own];
      return parted(own, first, second);
    });
}

function parted(own: Judged, { cue: first, content }: Hint, { cue: second }: Hint): Judged[] {
  // "condemned the attack and said": the first claim stands between the two.
  const between = content.length > 0 && content.every(isIn({ first: first.end, end: second.first }));
  if (between)
    return [
      { ...own, cue: first, content },
      { ...own, cue: second, shared: true },
    ];
  const before = own.content.filter((piece) => piece.end <= own.cue.first);
  const after = own.content.filter((piece) => piece.first >= own.cue.end);
  if (before.length === 0 || after.length === 0) return [own];
  return [
    { ...own, cue: first, content: before },
    { ...own, cue: second, content: after, shared: true },
  ];
}

const isIn =
  (range: TokenRange) =>
  ({ first, end }: TokenRange): boolean =>
    range.first <= first && end <= range.end;

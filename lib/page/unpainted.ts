import { keepTime } from '@/lib/core/text/time-limit.ts';

/** A stretch of one text node, UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What the ranges cover and the painted ones do not, each character once, as ranges in their order of text nodes. Every
 * range lies within one text node, as TextMap gives them.
 */
export function unpainted(ranges: readonly Range[], painted: readonly Range[]): Range[] {
  const taken = stretchesByNode(painted);
  return [...stretchesByNode(ranges)].flatMap(([node, stretches]) => {
    keepTime();
    return without(stretches, taken.get(node) ?? []).map((stretch) => rangeOf(node, stretch));
  });
}

/** The stretches of each node, sorted, overlapping and touching ones merged. */
function stretchesByNode(ranges: readonly Range[]): Map<Node, Stretch[]> {
  const sorted = ranges.toSorted((a, b) => a.startOffset - b.startOffset);
  const byNode = new Map<Node, Stretch[]>();
  for (const { startContainer, startOffset: start, endOffset: end } of sorted) {
    const stretches = byNode.get(startContainer) ?? [];
    byNode.set(startContainer, stretches);
    const last = stretches.at(-1);
    if (last !== undefined && start <= last.end) {
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      stretches.push({ start, end });
    }
  }
  return byNode;
}

function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  return taken.reduce<Stretch[]>(
    (left, gone) =>
      left
        .flatMap(({ start, end }) => [
          { start, end: Math.min(end, gone.start) },
          { start: Math.max(start, gone.end), end },
        ])
        .filter(({ start, end }) => start < end),
    [...stretches],
  );
}

function rangeOf(node: Node, { start, end }: Stretch): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

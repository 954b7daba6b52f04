import type { TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';

/** An attribution with its probability, and whether only the rules found it. */
export interface Judged extends Relation {
  readonly confidence: number;
  readonly byRulesOnly: boolean;
}

/**
 * The attributions without those that cross a likelier one: two claims may share words only where one attribution stands
 * wholly in the other's claim. What the tagger found crosses nothing but what the rules alone found. Linear in the text.
 */
export function withoutConflicts(judged: readonly Judged[], size: number): Judged[] {
  const owners = new Int32Array(size).fill(-1);
  judged.forEach(({ byRulesOnly, cue, content }, index) => {
    if (byRulesOnly) return;
    for (const { first, end } of [cue, ...content]) owners.fill(index, first, end);
  });
  const dropped = new Set<number>();
  judged.forEach((own, index) => {
    if (!own.byRulesOnly) return;
    for (const other of crossed(own, judged, owners)) {
      dropped.add((judged[other]?.confidence ?? 0) >= own.confidence ? index : other);
    }
  });
  return judged.filter((_, index) => !dropped.has(index));
}

function crossed(own: Judged, judged: readonly Judged[], owners: Int32Array): Set<number> {
  const found = new Set<number>();
  for (const { first, end } of [own.cue, ...own.content]) {
    for (let at = first; at < end; at += 1) {
      const owner = owners[at] ?? -1;
      const other = judged[owner];
      if (other !== undefined && !standsIn(own, other) && !standsIn(other, own)) found.add(owner);
    }
  }
  return found;
}

/** Whether all of an attribution stands in one piece of the other's claim. */
function standsIn(inner: Judged, outer: Judged): boolean {
  const parts: TokenRange[] = [inner.cue, ...inner.content, ...(inner.source === null ? [] : [inner.source])];
  return outer.content.some(({ first, end }) =>
    parts.every((part) => part.first >= first && part.end <= end),
  );
}

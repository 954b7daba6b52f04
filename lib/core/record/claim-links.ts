import type { Attribution, Span } from '../model.ts';
import { innermostAttribution } from '../text/innermost-attribution.ts';

/** A figure or an initiative, and where it stands. */
interface Linked {
  readonly id: string;
  readonly attribution: string | null;
}

/**
 * Links figures or initiatives anew to the claims that they stand in, where these changed: a claim that was taken away,
 * added or given other ends. So are items of `anew`; all other links stay as the engine found them. `spanOf` is where an item
 * stands.
 */
export function relinked<T extends Linked>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  anew: ReadonlySet<string>,
  before: readonly Attribution[],
  after: readonly Attribution[],
): T[] {
  const [linkBefore, linkAfter] = [innermostAttribution(before), innermostAttribution(after)];
  const ids = new Set(after.map(({ id }) => id));
  const inOrder = items.toSorted((a, b) => spanOf(a).start - spanOf(b).start);
  const links = new Map<string, string | null>();
  for (const item of inOrder) {
    const [old, now] = [linkBefore(spanOf(item)), linkAfter(spanOf(item))];
    const isGone = item.attribution !== null && !ids.has(item.attribution);
    if (now !== old || isGone || anew.has(item.id)) links.set(item.id, now);
  }
  return items.map((item) => {
    const link = links.get(item.id);
    return link === undefined || link === item.attribution ? item : { ...item, attribution: link };
  });
}

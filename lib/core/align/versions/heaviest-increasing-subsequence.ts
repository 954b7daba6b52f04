/** A value at its place in a list, and what it counts for. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Which items of a list make the subsequence of rising values that weighs most: what stayed in order, when the others moved.
 * Values are all different. Takes n log n time.
 */
export function heaviestIncreasingSubsequence(items: readonly Weighted[]): boolean[] {
  const ranks = new Map(
    items
      .map(({ value }) => value)
      .toSorted((a, b) => a - b)
      .map((value, rank) => [value, rank + 1]),
  );
  // A Fenwick tree of the heaviest chain that ends at a rank or below.
  const tree = new Int32Array(items.length + 1).fill(-1);
  const sums = new Float64Array(items.length);
  const previous = new Int32Array(items.length).fill(-1);
  const heavier = (a: number, b: number) =>
    a === -1 || (b !== -1 && (sums[b] ?? 0) > (sums[a] ?? 0)) ? b : a;
  for (const [at, { value, weight }] of items.entries()) {
    const rank = ranks.get(value) ?? 0;
    let best = -1;
    for (let node = rank - 1; node > 0; node -= node & -node) best = heavier(best, tree[node] ?? -1);
    previous[at] = best;
    sums[at] = weight + (best === -1 ? 0 : (sums[best] ?? 0));
    for (let node = rank; node < tree.length; node += node & -node)
      tree[node] = heavier(tree[node] ?? -1, at);
  }
  let last = -1;
  for (const at of items.keys()) last = heavier(last, at);
  const chosen = items.map(() => false);
  for (; last !== -1; last = previous[last] ?? -1) chosen[last] = true;
  return chosen;
}

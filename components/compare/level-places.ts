/** Where the words of one passage stand in both columns, in CSS px from the top of each. */
export interface Level {
  readonly article: number;
  readonly release: number;
}
export type Side = keyof Level;

/** The most passages that follow each other in both columns: what stands elsewhere cannot stand level with its neighbours. */
export function inBothOrders(places: readonly Level[]): readonly Level[] {
  const sorted = places.toSorted((a, b) => a.article - b.article || a.release - b.release);
  // The longest chain that ends with each.
  const chains: (readonly Level[])[] = [];
  for (const place of sorted) {
    const before = chains
      .filter((chain) => {
        const last = chain.at(-1);
        return last !== undefined && last.article < place.article && last.release < place.release;
      })
      .toSorted((a, b) => b.length - a.length)[0];
    chains.push([...(before ?? []), place]);
  }
  return chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Where the other column stands level with a place of one: straight between passages, and as far off as the nearest beyond them. */
export function levelWith(levels: readonly Level[], side: Side, at: number): number {
  const other = side === 'article' ? 'release' : 'article';
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return at;
  if (at <= first[side]) return first[other] + at - first[side];
  if (at >= last[side]) return last[other] + at - last[side];
  const next = levels.findIndex((level) => level[side] > at);
  const [from, to] = [levels[next - 1] ?? first, levels[next] ?? last];
  return from[other] + ((at - from[side]) / (to[side] - from[side])) * (to[other] - from[other]);
}

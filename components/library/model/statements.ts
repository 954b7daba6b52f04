import { CLAIM, type Entries } from './entries.ts';
import type { STATEMENT_ORDERS } from './view-state.ts';

export type StatementOrder = keyof typeof STATEMENT_ORDERS;

/** What stands above the first row of a group. */
export interface StatementHead {
  /** Place of the article, or, where statements stand by speaker, -1. */
  readonly article: number;
  /** Place of the speaker in `Entries.names`, or -1: nobody named, or where statements stand by article. */
  readonly speaker: number;
  readonly count: number;
  /** How many articles the group's statements are from. */
  readonly articles: number;
}

export interface Statements {
  /** Entries, in order. */
  readonly rows: Int32Array;
  /** By the place in `rows` that it stands above. */
  readonly heads: ReadonlyMap<number, StatementHead>;
  readonly articles: number;
}

/**
 * The claims among the entries shown, grouped and in order; with the ranks of a search the best first, articles by the best of
 * theirs.
 */
export function statementsOf(
  entries: Entries,
  shown: Int32Array,
  order: StatementOrder,
  ranks?: Uint8Array,
): Statements {
  const claims = shown.filter((entry) => entries.types[entry] === CLAIM);
  if (order === 'speaker' || order === 'name')
    return bySpeaker(entries, ranks ? bestFirst(claims, ranks, () => 0) : claims, order);
  const inOrder = order === 'oldest' ? oldestFirst(entries, claims) : claims;
  return byArticle(
    entries,
    ranks ? bestFirst(inOrder, ranks, (claim) => entries.articleOf[claim] ?? -1) : inOrder,
  );
}

/** Groups by the best rank in them, and the claims of each by theirs; what is as good stays in order. */
function bestFirst(claims: Int32Array, ranks: Uint8Array, groupOf: (claim: number) => number): Int32Array {
  const best = new Map<number, number>();
  const first = new Map<number, number>();
  for (const [at, claim] of claims.entries()) {
    const group = groupOf(claim);
    best.set(group, Math.max(best.get(group) ?? 0, ranks[claim] ?? 0));
    if (!first.has(group)) first.set(group, at);
  }
  const keyed = Array.from(claims, (claim) => {
    const group = groupOf(claim);
    return { claim, best: best.get(group) ?? 0, first: first.get(group) ?? 0, rank: ranks[claim] ?? 0 };
  });
  return Int32Array.from(
    keyed.toSorted((a, b) => b.best - a.best || a.first - b.first || b.rank - a.rank),
    ({ claim }) => claim,
  );
}

/** Articles the other way round, their claims as in the text; what bears no date stays last. */
function oldestFirst({ articleOf, articles }: Entries, claims: Int32Array): Int32Array {
  const isDated = (claim: number) => Boolean(articles[articleOf[claim] ?? -1]?.published);
  const undated = claims.findIndex((claim) => !isDated(claim));
  const dated = undated === -1 ? claims.length : undated;
  const turned = new Int32Array(claims);
  let filled = 0;
  for (let end = dated; end > 0;) {
    let start = end - 1;
    while (start > 0 && articleOf[claims[start - 1] ?? -1] === articleOf[claims[end - 1] ?? -1]) start -= 1;
    turned.set(claims.subarray(start, end), filled);
    filled += end - start;
    end = start;
  }
  return turned;
}

function byArticle({ articleOf }: Entries, rows: Int32Array): Statements {
  const heads = new Map<number, StatementHead>();
  let first = 0;
  for (let row = 1; row <= rows.length; row += 1) {
    const article = articleOf[rows[first] ?? -1] ?? -1;
    if (row < rows.length && articleOf[rows[row] ?? -1] === article) continue;
    heads.set(first, { article, speaker: -1, count: row - first, articles: 1 });
    first = row;
  }
  return { rows, heads, articles: heads.size };
}

function bySpeaker(entries: Entries, claims: Int32Array, order: 'speaker' | 'name'): Statements {
  const { speakers, names, articleOf } = entries;
  // One more than there are names: the last is for nobody named.
  const groups: number[][] = Array.from({ length: names.length + 1 }, () => []);
  const all = new Set<number>();
  for (const claim of claims) {
    const speaker = speakers[claim] ?? -1;
    groups[speaker === -1 ? names.length : speaker]?.push(claim);
    all.add(articleOf[claim] ?? -1);
  }
  const places = [...groups.keys()].filter((place) => (groups[place]?.length ?? 0) > 0);
  const size = (place: number) => (place === names.length ? 0 : (groups[place]?.length ?? 0));
  const collated = new Intl.Collator('en', { sensitivity: 'base' });
  const named = (a: number, b: number) =>
    Number(a === names.length) - Number(b === names.length) ||
    collated.compare(names[a] ?? '', names[b] ?? '');
  places.sort(order === 'speaker' ? (a, b) => size(b) - size(a) : named);
  const rows = new Int32Array(claims.length);
  const heads = new Map<number, StatementHead>();
  let filled = 0;
  for (const place of places) {
    const group = groups[place] ?? [];
    const articles = new Set(group.map((claim) => articleOf[claim])).size;
    const speaker = place === names.length ? -1 : place;
    heads.set(filled, { article: -1, speaker, count: group.length, articles });
    rows.set(group, filled);
    filled += group.length;
  }
  return { rows, heads, articles: all.size };
}

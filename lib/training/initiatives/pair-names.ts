/** How much of their words two names share, at least, to be one: as ../shared/score has it. */
const LEAST = 0.6;

/** Pairs names that share most of their words, best first, each once: the places of a found and an expected one. */
export function pairNames(found: readonly string[], expected: readonly string[]): [number, number][] {
  const [left, right] = [found.map(wordsOf), expected.map(wordsOf)];
  const near = left
    .flatMap((words, at) => right.map((other, index) => ({ at, index, share: jaccard(words, other) })))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share);
  const pairs: [number, number][] = [];
  for (const { at, index } of near)
    if (!pairs.some(([one, other]) => one === at || other === index)) pairs.push([at, index]);
  return pairs;
}

/** The words of a name, in small letters. */
export const wordsOf = (words: string): Set<string> =>
  new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}

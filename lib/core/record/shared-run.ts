/** Words in a row from which two claims share their words, and not a way of speaking. */
export const LEAST_SHARED = 7;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The longest run of words that two texts share, case and marks aside, in words. In time of their product. */
export function sharedRun(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  let longest = 0;
  let above = new Uint16Array(others.length + 1);
  for (const word of words) {
    const row = new Uint16Array(others.length + 1);
    for (const [at, there] of others.entries()) {
      if (word !== there) continue;
      const run = (above[at] ?? 0) + 1;
      row[at + 1] = run;
      longest = Math.max(longest, run);
    }
    above = row;
  }
  return longest;
}

/** Stretches of words by which claims that share a run of `LEAST_SHARED` can be looked for: each such run holds half of one. */
export function stretchesOf(text: string): readonly string[] {
  const words = wordsIn(text);
  const half = Math.ceil(LEAST_SHARED / 2);
  if (words.length < LEAST_SHARED) return [];
  return Array.from({ length: Math.floor(words.length / half) }, (_, at) =>
    words.slice(at * half, (at + 1) * half).join(' '),
  );
}

/** Letters of a host's name; in fewer than these there is no space. */
const [FEWEST_PARTED, LONGEST] = [4, 40];

/** What may stand between two letters. */
const BETWEEN = /(?: & |[ '’&-])?/.source;

/**
 * How a page's own words spell the name that its host has without spaces and marks: "Harbour News Now" of harbournewsnow.example,
 * "Quay's" of quays.example; the most frequent spelling, null where none stands in them. Handles and addresses are none.
 */
export function spelledName(words: string, label: string): string | null {
  if (label.length > LONGEST || !/^[a-z0-9]+$/.test(label)) return null;
  const letters = Array.from(label).join(label.length < FEWEST_PARTED ? '' : BETWEEN);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./#_-])${letters}(?![\\p{L}\\p{N}@/_]|\\.\\p{L})`, 'giu');
  const counts = new Map<string, number>();
  for (const [found] of words.matchAll(pattern))
    if (isSpelling(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** Whether each word of it begins as names do. */
function isSpelling(name: string): boolean {
  return name.split(/[ -]/).every((word) => /^(?:\p{Lu}|\p{N}|&$)/u.test(word));
}

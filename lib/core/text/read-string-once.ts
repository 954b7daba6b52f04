/** The strings that a reader keeps at most: more than an article has names and offices, and no more than a few articles have. */
const MOST = 500;

/**
 * A reader of short strings, as of names, that reads the same one once. It forgets all where there come too many, so that it
 * takes no more room however much is read. What it gives is shared by all who ask, and none of them may change it.
 */
export function readStringOnce<Read extends object>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}

/** The words of a string, between blanks, as a set, with those of other sets. */
export const wordSet = (words: string, ...others: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set([...words.split(/\s+/).filter((word) => word !== ''), ...others.flatMap((other) => [...other])]);

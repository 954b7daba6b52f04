/** Nouns for a level by its time, which another amount is above or below: "below the September rate of 738,000". */
export const LEVEL_NOUNS: ReadonlySet<string> = new Set(
  'average estimate figure high level low pace peak rate reading total'.split(' '),
);

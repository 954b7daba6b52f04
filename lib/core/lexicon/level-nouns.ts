/** Nouns for a level by its time, which another amount is above or below: "below the September rate of 738,000". */
export const LEVEL_NOUNS: ReadonlySet<string> = new Set(
  'rate estimate level figure pace reading total average low high peak'.split(' '),
);

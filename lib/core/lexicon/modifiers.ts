import { wordSet } from './word-set.ts';

/** Words after which a qualification decides what is said: "the lowest cost of any single-aisle jet". */
export const SCOPE_WORDS = wordSet(
  `all any best biggest each every first highest largest lowest most newest no oldest only smallest worst`,
);

import { wordSet } from './word-set.ts';

/** Nouns in small letters for those who do things together, besides bodies, roles and whoever speaks; singular. */
export const PARTY_NOUNS = wordSet(
  `adversary ally bloc borough brand business capital chain citizen city club coalition community country
  creditor donor duo eight emirate employee faction firm five foe four investor island kingdom lawmaker league
  lender militia mp nation neighbor neighbour nine pair partner party people port province rebel region republic
  retailer rival seven side signatory six start-up startup state superpower ten territory three town tribe trio
  trust two union venture village worker`,
);

/** What two or more who were named before are called together: "the two sides", "both companies"; an alternation. */
export const SIDES =
  'adversaries|agencies|allies|banks|bodies|cities|companies|countries|firms|foes|governments|groups|institutions|leaders|ministers|ministries|nations|' +
  'neighbors|neighbours|organisations|organizations|parties|partners|powers|rivals|schools|sides|states|unions|universities';

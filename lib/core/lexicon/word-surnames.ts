import { wordSet } from './word-set.ts';

/** Surnames that are words for an office, a trade, a body or a field as well, lower case. */
export const WORD_SURNAMES: ReadonlySet<string> = wordSet(`
  baker banks barber bell bishop boss brewer butcher carpenter chambers chase church constable county day deacon dean driver
  farmer fisher flood forest forester friend gardener grant hall head hope house joiner judge justice king land law lord maker
  march marshal mason mayor miller miner monk news page park parks pope porter post potter power press priest prince prior
  provost read reader rector rivers rose shepherd sheriff singer steel tailor town warden weaver works
`);

import { wordSet } from './word-set.ts';

/** Where shares are traded, as brackets name it: "(NASDAQ: CRBL)". */
export const EXCHANGES = wordSet(
  `aim amex asx bse cse cve euronext fra fse hkex jse lse nasdaq nse nyse otc otcqb otcqx sgx tsx tsxv`,
);

import { wordSet } from './word-set.ts';

/** Nouns that head rows and columns of a table's counts, to which the table's currency does not apply. Lower case. */
export const COUNTED_HEADS: ReadonlySet<string> = wordSet(`
  accounts adults aircraft arrivals beds births branches buildings cars cases children clients clinics companies customers
  deaths employees establishments families farms firms flights fte ftes guests headcount homes hospitals hotels households
  jobs locations members migrants offices outlets passengers patients people persons pilots plants policyholders population
  premises pupils restaurants rooms schools seats shareholders shares ships shops sites staff stores students subscribers
  teachers trucks users vehicles vessels visitors volunteers voters wells women workers workforce`);

/** Words of heads whose numbers are shares, times or ratios and no money, though the rows around are money. */
export const RATIO_HEADS: ReadonlySet<string> = wordSet(`
  age days factor growth hours index margin margins months multiple percent percentage points rank rate ratio ratios return
  roe score utilisation utilization weeks years yield`);

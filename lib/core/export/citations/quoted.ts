import type { Analysis, Attribution } from '../../model.ts';
import { passageLink } from '../passage-link.ts';
import { creditOf, toldClaim } from '../quotation.ts';

/** A claim as a bibliography's note has it, and where it stands. */
export interface Quoted {
  /** "“We wait,” said Ana Ríos, mayor": the words as they may leave the tool, and whose they are. */
  readonly note: string;
  /** The link to the passage. */
  readonly url: string;
}

export function quotedOf(analysis: Analysis, claim: Attribution): Quoted {
  const who = creditOf(analysis, claim);
  const words = toldClaim(analysis, claim).replaceAll(/\s+/g, ' ');
  return {
    note: who === '' ? words : `${words} (${who})`,
    url: passageLink(analysis, claim.content),
  };
}

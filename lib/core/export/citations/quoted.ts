import type { Analysis, Attribution } from '../../model.ts';
import { passageLink } from '../passage-link.ts';
import { roleAndAffiliation, speakerOf, toldClaim } from '../quotation.ts';
import { needsIntroduction } from '../introduced.ts';

/** A claim as a bibliography's note has it, and where it stands. */
export interface Quoted {
  /** "“We wait,” said Ana Ríos, mayor": the words as they may leave the tool, and whose they are. */
  readonly note: string;
  /** The link to the passage. */
  readonly url: string;
}

export function quotedOf(analysis: Analysis, claim: Attribution): Quoted {
  const speaker = speakerOf(analysis, claim);
  const name = needsIntroduction(claim) ? '' : (speaker?.name ?? claim.source?.text ?? '');
  const who = [name, speaker ? roleAndAffiliation(speaker) : ''].filter((part) => part !== '').join(', ');
  const words = toldClaim(analysis, claim).replaceAll(/\s+/g, ' ');
  return {
    note: who === '' ? words : `${words} (${who})`,
    url: passageLink(analysis, claim.content),
  };
}

import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';

/** Whether a plan's name goes on with the year it is for: "the Biodiversity Strategy [to 2045]". */
export const hasTerm = (tokens: readonly Token[], stop: number): boolean =>
  /^(?:strategy|plan|roadmap|framework|vision)$/.test(itemAt(tokens, stop - 1)?.norm ?? '') &&
  /^(?:to|for|until)$/.test(tokens[stop]?.norm ?? '') &&
  /^20\d\d$/.test(tokens[stop + 1]?.text ?? '') &&
  !isProlonged(tokens, stop);

/** Words of a name and what stands before it that are looked through for its verb. */
const BACK = 12;

/** "extended its Ports Plan [until 2045]": whether the time at `stop` is the deed's, which needs a name without it. */
function isProlonged(tokens: readonly Token[], stop: number): boolean {
  if (tokens[stop]?.norm !== 'until') return false;
  for (let at = stop - 1; at >= 0 && stop - at < BACK; at -= 1) {
    const { pos = '', lemma = '' } = tokens[at] ?? {};
    if (pos === 'VERB') return PROLONGING.test(lemma);
    if (pos === 'PUNCT') return false;
  }
  return false;
}
const PROLONGING = /^(?:continue|delay|extend|fund|keep|maintain|postpone|prolong|renew|run|suspend)$/;

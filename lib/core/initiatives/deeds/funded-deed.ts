import { FUNDING_VERBS } from '../../lexicon/deed-verbs.ts';
import { subjectOf } from '../../text/clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { type FoundDeed, RANK } from './found-deed.ts';

const LOAN = /^(?:loans?|grants?|credit|financing|funding)$/;

/** "will invest 40 million euros over four years in the X": money that goes into it. */
export function fundedDeed(phrases: readonly Phrase[], prep: number): FoundDeed | null {
  if (!/^(?:in|into|to|for|towards)$/.test(phrases[prep]?.norm ?? '')) return null;
  let at = prep - 1;
  while (at > 0 && prep - at < 8 && /^(?:noun|prep|time|adjective)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  const verb = itemAt(phrases, at)?.verb;
  const money = phrases.slice(at + 1, prep).some(({ norm }) => MONEY.test(norm));
  // "approved a $350 million loan for the X"
  const lent = verb?.lemma === 'approve' && phrases.slice(at + 1, prep).some(({ norm }) => LOAN.test(norm));
  if (verb === undefined || verb.passive || !((FUNDING_VERBS.has(verb.lemma) && money) || lent)) return null;
  return {
    action: lent ? 'approved' : 'funded',
    verb: at,
    end: at + 1,
    actor: subjectOf(phrases, at),
    rank: RANK.weakRelative,
    ahead: verb.ahead,
    negated: verb.negated,
  };
}

export const MONEY =
  /^(?:million|billion|trillion|crore|lakh|\d[\d.,]*(?:m|bn|million|billion)?|dollars?|euros?|pounds?|yuan|rupees?|yen|money|funding|kroner|kronor|crowns?|francs?|m|bn)$/;

import { subjectOf } from '../../text/clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { type FoundDeed, RANK } from './found-deed.ts';
import { agentOf } from './passive-deed.ts';

/** "withdrew [its proposal for] X", "published a proposal for X": what is done with the proposal, or that it was made. */
export function proposal(phrases: readonly Phrase[], prep: number): FoundDeed | null {
  if (!isProposal(phrases, prep - 1)) return null;
  const verb = itemAt(phrases, prep - 2)?.verb;
  const action = verb && !verb.passive ? WITH_PROPOSAL.get(verb.lemma) : undefined;
  if (verb === undefined || action === undefined || /^(?:to|ing)$/.test(verb.form)) return null;
  return {
    action,
    verb: prep - 2,
    end: prep,
    actor: subjectOf(phrases, prep - 2),
    rank: RANK.main,
    ahead: verb.ahead,
    negated: verb.negated,
  };
}

/** "[Plans for] X were unveiled by Oro": the same told passively of a name behind the "for" at `prep`, whose verb is at `at`. */
export function passiveProposal(phrases: readonly Phrase[], prep: number, at: number): FoundDeed | null {
  const plans = prep - 1;
  const verb = itemAt(phrases, at)?.verb;
  const action = verb?.passive === true ? WITH_PROPOSAL.get(verb.lemma) : undefined;
  if (
    phrases[prep]?.norm !== 'for' ||
    !isProposal(phrases, plans) ||
    verb === undefined ||
    action === undefined
  )
    return null;
  // "amid plans for X": of another clause
  if (plans > 0 && !/^(?:comma|that|adjective)$/.test(phrases[plans - 1]?.kind ?? '')) return null;
  return {
    action,
    verb: at,
    end: at + 1,
    actor: agentOf(phrases, at + 1),
    rank: RANK.main,
    ahead: verb.ahead,
    negated: verb.negated,
  };
}

const isProposal = (phrases: readonly Phrase[], at: number): boolean =>
  /^(?:proposals?|plans)$/.test(itemAt(phrases, at)?.norm ?? '');

const WITH_PROPOSAL: ReadonlyMap<string, string> = new Map([
  ['abandon', 'abandoned'],
  ['announce', 'proposed'],
  ['approve', 'approved'],
  ['drop', 'dropped'],
  ['outline', 'proposed'],
  ['present', 'proposed'],
  ['publish', 'proposed'],
  ['reject', 'rejected'],
  ['reveal', 'proposed'],
  ['scrap', 'scrapped'],
  ['shelve', 'shelved'],
  ['submit', 'proposed'],
  ['unveil', 'proposed'],
  ['withdraw', 'withdrawn'],
]);

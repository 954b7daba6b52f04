import { CHAMBERS } from '../../lexicon/body-words.ts';

/** Whose votes together decide, beside chambers, as the last word of their names. */
const DECIDING = /^(?:commission|electorate|legislators|members|mps|voters)$/;
const OUTCOMES: Readonly<Record<string, string>> = { 'voted for': 'approved', 'voted against': 'rejected' };

/** What a vote did: chambers and voters approve and reject, one of their members has voted for or against. */
export function byVote(action: string, actors: readonly string[]): string {
  const outcome = OUTCOMES[action];
  const last = actors.map((name) => name.toLowerCase().split(' ').at(-1) ?? '');
  const decided = last.every((word) => CHAMBERS.has(word) || DECIDING.test(word));
  return outcome !== undefined && decided ? outcome : action;
}

import type { LedgerPart, TimelinePart } from './view-state.ts';

const LEDGER_PARTS: readonly LedgerPart[] = ['all', 'differing', 'one', 'money', 'shares', 'counts'];
const TIMELINE_PARTS: readonly TimelinePart[] = ['all', 'done', 'open'];

/** The part of the ledger that a state names; all of it where it names none. */
export function ledgerPart(part: string): LedgerPart {
  return LEDGER_PARTS.find((known) => known === part) ?? 'all';
}

/** The part of the timeline that a state names; all of it where it names none. */
export function timelinePart(part: string): TimelinePart {
  return TIMELINE_PARTS.find((known) => known === part) ?? 'all';
}

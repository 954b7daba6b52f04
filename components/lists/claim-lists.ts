import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { type SpeakerOrder, type SpeakerRow, speakerRows } from './speaker-rows.ts';
import { passes, type StanceFilter, stanceFilters } from './stance-filter.ts';

/** What the user asks of the list of speakers. */
export interface ClaimChoices {
  readonly query: string;
  readonly order: SpeakerOrder;
  readonly stance: StanceFilter;
  readonly showsUncertain: boolean;
}

export interface ClaimLists {
  readonly speakers: readonly SpeakerRow[];
  /** How many claims stand in the rows. */
  readonly claims: number;
  /** How many uncertain claims query and stance leave, shown or not. */
  readonly uncertain: number;
  /** The stances to choose from, in words; empty where there is nothing to choose. */
  readonly stances: ReturnType<typeof stanceFilters>;
  /** The stance in effect: any, where no claim is left that has the one asked for. */
  readonly stance: StanceFilter;
}

function claimsIn(rows: readonly SpeakerRow[]): number {
  return rows.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** Speakers with their claims, without the uncertain ones unless they are asked for, and what there is to choose from. */
export function claimLists(analysis: Analysis, choices: ClaimChoices): ClaimLists {
  const { query, order, showsUncertain } = choices;
  const isShown = (claim: Attribution) => showsUncertain || !isDoubtful(claim);
  const stances = stanceFilters(analysis.attributions.filter(isShown));
  const stance = stances[choices.stance] ? choices.stance : 'any';
  const rows = (shows: (claim: Attribution) => boolean) =>
    speakerRows(analysis, query, order, (claim) => passes(claim, stance) && shows(claim));
  const speakers = rows(isShown);
  return { speakers, claims: claimsIn(speakers), uncertain: claimsIn(rows(isDoubtful)), stances, stance };
}

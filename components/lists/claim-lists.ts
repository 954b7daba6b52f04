import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { type InSight, isShown } from '@/lib/core/record/shown.ts';
import { type SpeakerOrder, type SpeakerRow, speakerRows } from './speaker-rows.ts';
import { passes, type StanceFilter, stanceFilters } from './stance-filter.ts';

/** What the user asks of the list of speakers. */
export interface ClaimChoices {
  readonly query: string;
  readonly order: SpeakerOrder;
  readonly stance: StanceFilter;
  /** What is kept back unless it is asked for. */
  readonly inSight: InSight;
}

export interface ClaimLists {
  readonly speakers: readonly SpeakerRow[];
  /** How many claims stand in the rows. */
  readonly claims: number;
  /** How many unsure claims query and stance leave that are kept back unless they are asked for; shown or not. */
  readonly unsure: number;
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
  const { query, order, inSight } = choices;
  const isIn = (claim: Attribution) => isShown(claim, inSight);
  const isKeptBack = (claim: Attribution) => !isShown(claim, { ...inSight, withUnsure: false });
  const stances = stanceFilters(analysis.attributions.filter(isIn));
  const stance = stances[choices.stance] ? choices.stance : 'any';
  const rows = (shows: (claim: Attribution) => boolean) =>
    speakerRows(analysis, query, order, (claim) => passes(claim, stance) && shows(claim));
  const speakers = rows(isIn);
  return { speakers, claims: claimsIn(speakers), unsure: claimsIn(rows(isKeptBack)), stances, stance };
}

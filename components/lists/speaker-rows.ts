import { isInHeading } from '@/lib/core/text/in-heading.ts';
import type { Analysis, Attribution, Speaker } from '@/lib/core/model.ts';
import { roleWords, whoSpeaks } from '../words/claims.ts';
import { matching } from './match.ts';

export const SPEAKER_ORDERS = { claims: 'Most claims', text: 'As in the text', name: 'By name' } as const;
export type SpeakerOrder = keyof typeof SPEAKER_ORDERS;

/** A speaker with the claims that the filter leaves, in text order. */
export interface SpeakerRow {
  /** `Speaker.id`; of claims without a speaker, the words that name their source. */
  readonly id: string;
  readonly name: string;
  /** Role and affiliation, else what the text does tell ("unnamed"). */
  readonly role: string;
  readonly claims: readonly Attribution[];
  /** Set where every claim is doubted: the reason of the first. */
  readonly doubt?: string;
  /** Whether the filter was met by the claims and not by the name, so that they are worth opening. */
  readonly matchedByClaims: boolean;
}

function bySpeaker({ attributions }: Analysis): Map<string, Attribution[]> {
  const groups = new Map<string, Attribution[]>();
  for (const claim of attributions) {
    const key = claim.speaker ?? `unnamed ${claim.source?.text.toLowerCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

function roleOf(
  analysis: Analysis,
  speaker: Speaker | undefined,
  name: string,
  claims: readonly Attribution[],
): string {
  const isHeadline = claims.every(({ content }) =>
    content.every((piece) => isInHeading(analysis.article, piece)),
  );
  return roleWords(speaker, name) || (isHeadline ? 'named in the headline only' : '');
}

function inOrder(rows: readonly SpeakerRow[], order: SpeakerOrder): readonly SpeakerRow[] {
  if (order === 'claims') return rows.toSorted((a, b) => b.claims.length - a.claims.length);
  if (order === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return rows;
}

const everyClaim = (): boolean => true;

/**
 * The speakers and claims that a filter leaves: by a speaker's name, role or alias all claims, else those with the words.
 * Claims that `shows` refuses are left out, and speakers who have no others.
 */
export function speakerRows(
  analysis: Analysis,
  query: string,
  order: SpeakerOrder,
  shows: (claim: Attribution) => boolean = everyClaim,
): readonly SpeakerRow[] {
  const matches = matching(query);
  const rows: SpeakerRow[] = [];
  for (const [id, all] of bySpeaker(analysis)) {
    const [first] = all;
    if (!first) continue;
    const speaker = analysis.speakers.find((known) => known.id === id);
    const name = whoSpeaks(analysis, first);
    const role = roleOf(analysis, speaker, name, all);
    const named = matches(name, role, ...(speaker?.aliases ?? []));
    const claims = all.filter(
      (claim) => shows(claim) && (named || matches(name, ...claim.content.map(({ text }) => text))),
    );
    if (claims.length === 0) continue;
    const doubt = all.every((claim) => claim.doubt) ? first.doubt : undefined;
    rows.push({ id, name, role, claims, matchedByClaims: !named, ...(doubt && { doubt }) });
  }
  return inOrder(rows, order);
}

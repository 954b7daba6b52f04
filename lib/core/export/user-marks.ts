import type { Passage, SaidBy } from '../record/record.ts';
import type { Standing } from '../record/standing.ts';

/** What the user made of a finding, and what a record knows of it by value. */
export interface ExportedStanding extends Standing {
  /** Who says a figure or an initiative, where the claim that it stands in is not exported with it. */
  readonly saidBy?: SaidBy | null;
  /** The selectors that are on record. */
  readonly passages?: readonly Passage[];
}

/** By id of the finding; what the user did not touch has none. */
export type ExportedStandings = Readonly<Record<string, ExportedStanding>>;

/** Whether a finding says something that comes from the user. */
export function isByUser({ byHand, edited, confirmed }: ExportedStanding): boolean {
  return byHand || edited.length > 0 || confirmed;
}

const PLACEMENTS = {
  'in place': '',
  moved: '',
  altered: 'the page reads differently now',
  gone: 'not on the page any more',
} as const;

/** "marked by hand", "edited by hand: speaker, role"; and what became of the passage. Empty where there is nothing to say. */
export function userMarks(standing: ExportedStanding | undefined): string[] {
  if (standing === undefined) return [];
  const { byHand, edited, confirmed, status } = standing;
  const marks = [
    byHand ? 'marked by hand' : '',
    edited.length > 0 ? `edited by hand: ${edited.join(', ')}` : '',
    confirmed && edited.length === 0 && !byHand ? 'confirmed by hand' : '',
    PLACEMENTS[status],
  ];
  return marks.filter((mark) => mark !== '');
}

/** Note, tags, status and projects in words: "Note: Ask her. Tags: ferries, costs. Status: checked". */
export function noteAndTags(standing: ExportedStanding | undefined): string[] {
  const { note, tags = [], progress, projects = [] } = standing ?? {};
  return [
    ...(note ? [`Note: ${note.text}`] : []),
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
    ...(progress ? [`Status: ${progress}`] : []),
    ...(projects.length > 0
      ? [`${projects.length === 1 ? 'Project' : 'Projects'}: ${projects.join(', ')}`]
      : []),
  ];
}

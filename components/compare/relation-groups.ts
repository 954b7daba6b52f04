import { counted } from '../words/counts.ts';
import type { ComparedItem } from './compared-items.ts';

/** Passages of one relation, in text order. */
export interface RelationGroup {
  /** One of the relations' words: "Altered". */
  readonly words: string;
  readonly items: readonly ComparedItem[];
}

/** As the lists are read: what differs first, what agrees word for word last. */
const ORDER = [
  'Altered',
  'Other speaker',
  'Possibly a paraphrase; differs',
  'Changed',
  'Trimmed',
  'Possibly a paraphrase',
  'Not in the release',
  'Rounded',
  'Converted',
  'New',
  'Verbatim',
  'Same',
];

/** Items by their relation, what differs first. */
export function relationGroups(items: readonly ComparedItem[]): readonly RelationGroup[] {
  const groups = new Map<string, ComparedItem[]>();
  for (const item of items) groups.set(item.words, [...(groups.get(item.words) ?? []), item]);
  return [...groups]
    .map(([words, own]) => ({ words, items: own }))
    .toSorted((a, b) => ORDER.indexOf(a.words) - ORDER.indexOf(b.words));
}

const IN_A_SENTENCE: Readonly<Record<string, (count: number) => string>> = {
  Altered: (count) => `${count} altered`,
  'Other speaker': (count) => `${count} in another mouth`,
  'Possibly a paraphrase; differs': (count) => `${count} possibly reworded with a difference`,
  'Not in the release': (count) => `${count} not in the release`,
};

/** "2 altered, 1 in another mouth, 3 not in the release"; of what agrees nothing is said. */
export function relationSummary(items: readonly ComparedItem[]): string {
  const told = relationGroups(items.filter(({ kind }) => kind === 'passage')).flatMap(
    ({ words, items: own }) => IN_A_SENTENCE[words]?.(own.length) ?? [],
  );
  return told.join(', ') || 'No passage was seen to differ';
}

/** "5 shared runs of words, 4 names, 3 figures · same day". */
export function sharedWords({
  runs,
  names,
  figures,
  days,
}: {
  readonly runs?: number;
  readonly names: number;
  readonly figures: number;
  readonly days: number | null | undefined;
}): string {
  const told = [
    runs ? `${counted(runs, 'shared run')} of words` : '',
    names > 0 ? counted(names, 'name') : '',
    figures > 0 ? counted(figures, 'figure') : '',
  ].filter(Boolean);
  const time = typeof days !== 'number' ? '' : days === 0 ? 'same day' : `${counted(days, 'day')} apart`;
  return [told.join(', '), time].filter(Boolean).join(' · ');
}

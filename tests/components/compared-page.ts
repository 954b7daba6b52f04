import type { ComparedPage, OfferedReleases } from '@/lib/messaging/messages.ts';
import { relationMarks } from '@/components/compare/relation-marks.ts';
import { comparison } from '../unit/beside/comparison.ts';

/** An invented report beside the invented release that it is about. */
export const compared: ComparedPage = {
  release: {
    article: 'r1',
    key: 'https://board.example/budget',
    title: 'Harbour board doubles its dredging budget',
    source: 'board.example',
    published: '2024-03-04',
  },
  comparison,
  marks: relationMarks(comparison),
};

/** Where the first passage of a relation is among them. */
export const at = (relation: string) =>
  comparison.alignment.passages.findIndex((passage) => passage.relation === relation);
export const ALTERED = `passage ${at('altered')}`;

export const OFFERED: OfferedReleases = {
  likely: [
    {
      choice: { from: 'library', article: 'r1' },
      title: 'Harbour board doubles its dredging budget',
      source: 'board.example',
      published: '2024-03-04',
      shares: { runs: 2, names: 2, figures: 1, days: 0 },
    },
  ],
  others: [],
  tabs: [
    {
      choice: { from: 'tab', tabId: 7 },
      title: 'Minutes',
      source: 'county.example',
      published: '',
      shares: null,
    },
  ],
};

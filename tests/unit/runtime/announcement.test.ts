import { expect, test } from 'vitest';
import { marksOf } from '@/components/marks.ts';
import { announcementOf } from '@/entrypoints/card-frame/announcement.ts';
import type { Shown } from '@/entrypoints/card-frame/shown.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { SAMPLE } from '../export/sample.ts';

const NEWS = 'Fares rose by 5 percent.\n\nNo other line did so!';

const shownFigure: Shown = (() => {
  const article = plainArticle(NEWS, { url: 'https://ferries.example/' });
  const start = NEWS.indexOf('5 percent');
  const figure = {
    id: 'f1',
    start,
    end: start + 9,
    text: '5 percent',
    kind: 'percentage',
    value: 5,
    unit: '%',
    measure: 'fares',
    change: null,
    period: null,
    attribution: null,
    approximate: false,
  };
  const analysis = {
    article,
    speakers: [],
    attributions: [],
    initiatives: [],
    figures: [figure],
  } as unknown as Analysis;
  return { analysis, record: NO_RECORD, marks: marksOf(analysis), isAsRead: true };
})();

test('what a screen reader says ends each sentence once', () => {
  expect(announcementOf(shownFigure, { mark: 'f1' })).toBe(
    'Figure: 5 percent, fares. Fares rose by 5 percent. 1 of 1.',
  );
  const compared = (told: string): Shown => ({
    ...shownFigure,
    ...({ compared: { marks: [{ finding: { type: 'figure', id: 'f1' }, told }] } } as unknown as Shown),
  });
  expect(announcementOf(compared('In the release: “5 percent.”'), { mark: 'f1' })).toBe(
    'In the release: “5 percent.” 1 of 1.',
  );
  expect(announcementOf(compared('In the release'), { mark: 'f1' })).toBe('In the release. 1 of 1.');
});

test('a quotation is told with who says it, as the line above it on the card does', () => {
  const shown: Shown = { analysis: SAMPLE, record: NO_RECORD, marks: marksOf(SAMPLE), isAsRead: true };
  expect(announcementOf(shown, { mark: 'a1' })).toMatch(
    /^Claim, Ana Ríos .*“We will double the Harbour Fund”/,
  );
  expect(announcementOf(shown, { mark: 'a2' })).toMatch(/^Claim, Ana Ríos said: Traffic fell/);
});

import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { brokenMusts } from '../../support/web-annotation-musts.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read, recorded } from '../record/recorded.ts';
import { NOTHING, SAMPLE } from './sample.ts';
import { entryOf } from './recorded-entry.ts';
import { exportRecords } from './written-records.ts';

const OPTIONS = { exported: '2026-11-24T10:00:00Z' };
const parsed = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;

describe('the musts of the W3C suite hold', () => {
  test.each<readonly [string, Analysis]>([
    ['the sample', SAMPLE],
    ['an article without findings', NOTHING],
    ...fixtureArticles().map(({ name, text }) => [name, read(text)] as const),
  ])('in the export of %s', (_, analysis) => {
    expect(brokenMusts(parsed(exportAnalysis(analysis, 'jsonld', OPTIONS).text))).toEqual([]);
  });

  test.each(fixtureArticles())('in the export of the library, of $name', ({ text }) => {
    const page = read(text);
    const annotations = recorded(page);
    const entries = [entryOf(page, annotations)];
    expect(brokenMusts(parsed(exportRecords(entries, 'jsonld', OPTIONS).text))).toEqual([]);
    // Figures and initiatives whose claims are not exported with them.
    const alone = annotations.filter(({ body }) => body.type !== 'claim');
    const without = parsed(exportRecords([entryOf(page, alone)], 'jsonld', OPTIONS).text);
    expect(without['total']).toBe(alone.length);
    expect(brokenMusts(without)).toEqual([]);
  });
});

test('what breaks them is told', () => {
  const broken = parsed(
    exportAnalysis(SAMPLE, 'jsonld', OPTIONS).text.replaceAll(/"id":"[^"]*#body-3",/g, ''),
  );
  expect(brokenMusts(broken).length).toBeGreaterThan(3);
  for (const words of brokenMusts(broken)) expect(words).toMatch(/^3\.2-bodyObjectsRecognized/);
});

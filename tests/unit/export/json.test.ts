import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { FORMATS, type TextFormat } from '@/lib/core/export/formats.ts';
import { toJson, type AnalysisDocument } from '@/lib/core/export/json.ts';
import { SAMPLE } from './sample.ts';

test('the analysis as it is, under a format name and a version', () => {
  const document = JSON.parse(
    toJson({ analysis: SAMPLE, standings: {} }, { exported: '2026-11-24T10:00:00Z' }),
  ) as AnalysisDocument;
  expect(document).toEqual({
    format: 'on-the-record/analysis',
    version: 1,
    exported: '2026-11-24T10:00:00Z',
    analysis: SAMPLE,
  });
});

test('any text parses back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const analysis = { ...SAMPLE, article: { ...SAMPLE.article, text } };
      expect(
        (JSON.parse(toJson({ analysis, standings: {} })) as AnalysisDocument).analysis.article.text,
      ).toBe(text);
    }),
  );
});

test('the same arguments give the same bytes, in every format', () => {
  for (const format of Object.keys(FORMATS) as TextFormat[]) {
    expect(exportAnalysis(SAMPLE, format)).toEqual(exportAnalysis(structuredClone(SAMPLE), format));
  }
});

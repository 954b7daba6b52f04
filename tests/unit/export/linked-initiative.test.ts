import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { resultOf } from '@/lib/cli/result.ts';
import { initiativeBodies } from '@/lib/core/export/annotation-bodies.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { findingIris } from '@/lib/core/export/finding-iris.ts';
import { toMarkdown } from '@/lib/core/export/markdown.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { SAMPLE } from './sample.ts';

const LINK = 'https://bay.example/pact.pdf';

const LINKED: Analysis = {
  ...SAMPLE,
  initiatives: SAMPLE.initiatives.map((initiative) => ({ ...initiative, link: LINK })),
};
/** What the CSV's column holds. */
const documents = (analysis: Analysis) =>
  Papa.parse<Record<string, string>>(exportAnalysis(analysis, 'csv').text, { header: true })
    .data.map(({ document }) => document)
    .filter(Boolean);

const [initiative] = LINKED.initiatives;

test('the document an initiative’s name is linked to is in every format', () => {
  expect(documents(LINKED)).toEqual(LINKED.initiatives.map(() => LINK));
  expect(toMarkdown({ analysis: LINKED, standings: {} })).toContain(`](<${LINK}>)`);
  expect(resultOf({ file: 'a.html', id: null }, LINKED).initiatives[0]?.link).toBe(LINK);
  expect(
    JSON.stringify(initiative && initiativeBodies(LINKED, initiative, findingIris(LINKED, {}))),
  ).toContain(`"schema:url":"${LINK}"`);
});

test('without one the cell is empty and the key null', () => {
  expect(resultOf({ file: 'a.html', id: null }, SAMPLE).initiatives[0]?.link).toBeNull();
  expect(documents(SAMPLE)).toEqual([]);
});

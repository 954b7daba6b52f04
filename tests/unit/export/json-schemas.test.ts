import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { resultOf } from '@/lib/cli/result.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import { exportTable } from '@/lib/core/export/export-table.ts';
import { FORMATS } from '@/lib/core/export/formats.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { PartialText } from '@/lib/core/passages.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read } from '../record/recorded.ts';
import { jsonSchemas } from '../../support/json-schemas.ts';
import { SAMPLE } from './sample.ts';
import { unzipped } from './unzipped.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/schemas');
const AT = '2026-11-27T09:00:00.000Z';

const ajv = new Ajv2020({ allErrors: true });

/** What a published schema has against a document; none where it is as it says. */
function faults(name: string, document: unknown): unknown {
  const schema = JSON.parse(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')) as object;
  const validate = ajv.compile(schema);
  return validate(JSON.parse(JSON.stringify(document))) ? [] : validate.errors;
}

test('docs/schemas is what the schemas say (npm run schemas)', () => {
  const published = Object.fromEntries(
    readdirSync(FOLDER).map((name) => [
      name,
      JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown,
    ]),
  );
  const said = Object.entries(jsonSchemas()).map(([name, text]) => [name, JSON.parse(text) as unknown]);
  expect(published).toEqual(Object.fromEntries(said));
});

const analyses: [string, Analysis][] = [
  ['sample', SAMPLE],
  ...fixtureArticles().map(({ name, text }): [string, Analysis] => [name, read(text)]),
];

describe.each(analyses)('of %s', (_, analysis) => {
  const standings = {
    [analysis.figures[0]?.id ?? 'f1']: {
      annotation: 'x',
      onRecord: true,
      recordedAt: AT,
      byHand: false,
      edited: [],
      confirmed: true,
      note: { text: 'Ask him.', at: AT },
      tags: ['fund'],
      status: 'in place' as const,
    },
  };

  test('the JSON of the popup, of the library and of the batch command are as they say', () => {
    const options = { exported: AT, engine: '0.2.0' };
    expect(
      faults('analysis', JSON.parse(exportAnalysis(analysis, 'json', { standings, ...options }).text)),
    ).toEqual([]);
    const writer = FORMATS.json.writer(options);
    const records = writer.start() + writer.add({ analysis, standings, readAt: AT }) + writer.end();
    expect(faults('records', JSON.parse(records))).toEqual([]);
    expect(faults('line', resultOf({ file: 'a.txt', id: null }, analysis))).toEqual([]);
  });

  test('the manifest of a bundle is as it says', () => {
    const writer = partsWriter('evidence', { exported: AT });
    const files = unzipped([writer.start(), writer.add({ analysis, standings }), writer.end()]);
    expect(faults('evidence', JSON.parse(files['manifest.json'] ?? ''))).toEqual([]);
  });
});

test('tables are as they say', () => {
  const speakers = exportTable(
    { name: 'speakers', rows: [{ name: 'Ana', claims: 1, sites: ['a.example'] }] },
    'json',
    AT,
  );
  expect(faults('speakers', JSON.parse(speakers.text))).toEqual([]);
  const articles = exportTable(
    { name: 'articles', rows: [{ title: 'Fund', url: 'https://a.example', versions: 1 }] },
    'json',
    AT,
  );
  expect(faults('articles', JSON.parse(articles.text))).toEqual([]);
});

test.each<PartialText>([
  { kind: 'truncated', words: 90 },
  { kind: 'live' },
  { kind: 'gallery', pictures: 8, words: 40 },
  { kind: 'video', words: 20 },
  { kind: 'several', others: ['Ferry fares to rise'] },
  { kind: 'pictures', pages: 2 },
  { kind: 'long', read: 1_000_000, of: 5_000_096 },
])('a line tells that there may be more: $kind', (partial) => {
  const analysis = { ...SAMPLE, article: { ...SAMPLE.article, partial } };
  expect(faults('line', resultOf({ file: 'a.html', id: null }, analysis))).toEqual([]);
});

test('an error of the batch command is a line too, and anything else is none', () => {
  expect(faults('line', { file: 'a', id: 7, error: 'no such file' })).toEqual([]);
  expect(faults('line', { file: 'a' })).not.toEqual([]);
});

import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLines } from '@/lib/core/export/csv.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { COLUMNS } from '@/lib/core/export/rows.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { NOTHING, SAMPLE } from './sample.ts';

const toCsv = (analysis: Analysis): string => exportAnalysis(analysis, 'csv').text;

const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: false });

/** The data rows; the last line break of the file starts no row. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = parse(csv.replace(/\r\n$/, ''));
  expect(errors).toEqual([]);
  return data;
}

test('a row a claim, a figure, an initiative, with all that is known of it', () => {
  const rows = rowsOf(toCsv(SAMPLE));
  expect(rows.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'claim a1',
    'claim a2',
    'claim a3',
    'claim a4',
    'figure f1',
    'figure f2',
    'initiative i1',
    'initiative i2',
  ]);
  expect(rows[0]).toMatchObject({
    text: '“We will double the Harbour Fund” “Nobody will wait.”',
    kind: 'direct',
    speaker: 'Ana Ríos',
    role: 'mayor',
    affiliation: '𠮷野 Bay',
    cue: 'said',
    published: '2026-03-02T23:30:00-08:00',
    url: SAMPLE.article.metadata.url,
  });
  expect(rows.map(({ act, tone }) => `${act} ${tone}`).slice(0, 5)).toEqual([
    'say neutral',
    'say neutral',
    'deny loaded',
    'say neutral',
    'say neutral',
  ]);
  expect(rows[4]).toMatchObject({
    value: '-3.5',
    unit: '%',
    change: 'down',
    speaker: 'Ana Ríos',
    attribution: 'a2',
  });
  expect(rows[5]).toMatchObject({ value: '12000000', value_to: '15000000', bound: 'about', speaker: '' });
  expect(rows[5]).toMatchObject({
    place: '𠮷野 Bay',
    notes: 'The article also gives 3.5 percent for “costs”. “euros” is read as EUR.',
  });
  expect(rows[6]).toMatchObject({
    action: 'signed',
    actors: 'Ana Ríos',
    counterparts: 'the port | authority',
    place: '𠮷野 Bay',
    event: 'Tide Summit',
    tense: 'past',
    polarity: 'affirmative',
    deeds: 'signed by Ana Ríos with the port | authority, 2026-03, at Tide Summit, 𠮷野 Bay; not ratified',
  });
  const [start, end] = (rows[6]?.['spans'] ?? '').split('-').map(Number);
  expect(SAMPLE.article.text.slice(start, end)).toBe('Tidal Pact');
});

test('the file opens with a byte order mark and ends its lines with CRLF', () => {
  const csv = toCsv(SAMPLE);
  expect(csv.startsWith(`\ufeff${COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(toCsv(NOTHING)).toBe(`\ufeff${COLUMNS.join(',')}\r\n`);
  expect(csvLines({ analysis: NOTHING, standings: {} })).toBe('');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '="a""b"'])(
  'the text %j is no formula in a spreadsheet',
  (text) => {
    const [claim] = SAMPLE.attributions;
    if (claim === undefined) throw new Error('the sample has claims');
    const poisoned: Analysis = {
      ...SAMPLE,
      attributions: [{ ...claim, cue: { start: 0, end: 1, text } }],
      figures: [],
      initiatives: [],
    };
    expect(rowsOf(toCsv(poisoned))[0]?.['cue']).toBe(`'${text}`);
  },
);

test('a claim that opens like a formula is made harmless, a negative value stays a number', () => {
  const csv = toCsv(SAMPLE);
  expect(csv).toContain(`"'=SUM(A1) is no joke"`);
  expect(csv).toContain(',-3.5,');
});

test('whatever the words and numbers, the rows parse back', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(
      cell,
      cell,
      cell,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (name, cue, title, value) => {
        const [claim] = SAMPLE.attributions;
        const [figure] = SAMPLE.figures;
        if (claim === undefined || figure === undefined) throw new Error('the sample has claims and figures');
        const analysis: Analysis = {
          article: { ...SAMPLE.article, metadata: { url: '', title: { value: title, from: 'page' } } },
          speakers: [{ id: 's1', name, aliases: [] }],
          attributions: [{ ...claim, cue: { start: 0, end: 0, text: cue } }],
          figures: [{ ...figure, value, attribution: null }],
          initiatives: [],
        };
        const [first, second, ...more] = rowsOf(toCsv(analysis));
        expect(more).toEqual([]);
        for (const [column, text] of Object.entries({ speaker: name, cue, title })) {
          expect([text, `'${text}`]).toContain(first?.[column]);
          expect(first?.[column]).not.toMatch(/^[=+\-@\t\r\n]/);
        }
        expect(Number(second?.['value'])).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

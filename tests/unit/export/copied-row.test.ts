import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { copiedRow } from '@/lib/core/export/copied-row.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { SAMPLE } from './sample.ts';

/** What a spreadsheet makes of a pasted text. */
function cellsOf(pasted: string | undefined): string[][] {
  return Papa.parse<string[]>(pasted ?? '', { delimiter: '\t' }).data;
}

test('a figure is its value, unit, words, measure and change, then who said it and where', () => {
  const link = expect.stringMatching(/^https:\/\/www\.bay-herald\.example\/.*:~:text=/) as string;
  expect(cellsOf(copiedRow(SAMPLE, 'f1'))).toEqual([
    [
      '-3.5',
      '',
      '%',
      '3.5 percent',
      '',
      'Traffic',
      'down',
      'year on year',
      '2026-01-01/2026-03-31',
      '',
      '',
      'Ana Ríos',
      'mayor',
      '𠮷野 Bay',
      '',
      'The Bay Herald',
      '2026-03-02T23:30:00-08:00',
      'Harbour fund 🌊 to double, says mayor',
      link,
    ],
  ]);
  expect(cellsOf(copiedRow(SAMPLE, 'f2'))[0]?.slice(0, 5)).toEqual([
    '12000000',
    '15000000',
    'EUR',
    '12-15 million euros',
    'about',
  ]);
});

test('an initiative is its name, kind, deed, parties and date', () => {
  expect(cellsOf(copiedRow(SAMPLE, 'i1'))[0]?.slice(0, 9)).toEqual([
    'Tidal Pact',
    'agreement',
    'signed',
    'Ana Ríos',
    'the port | authority',
    '2026-03',
    '𠮷野 Bay',
    'Tide Summit',
    'signed by Ana Ríos with the port | authority, 2026-03, at Tide Summit, 𠮷野 Bay; not ratified',
  ]);
});

test('a claim is who said what, what is doubted of it, and no formula', () => {
  const [row] = cellsOf(copiedRow(SAMPLE, 'a3'));
  expect(row?.slice(0, 7)).toEqual([
    'Port Authority',
    '',
    '',
    'Port Authority said that =SUM(A1) is no joke',
    'indirect',
    'said',
    'The port could be the pact’s or the authority.',
  ]);
});

test('what the analysis does not have is not copied', () => {
  expect(copiedRow(SAMPLE, 'f9')).toBeUndefined();
});

test('whatever the words, it is one row of as many cells, and none is a formula', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const [figure] = SAMPLE.figures;
  if (figure === undefined) throw new Error('the sample has figures');
  fc.assert(
    fc.property(words, words, words, (text, measure, name) => {
      const analysis: Analysis = {
        ...SAMPLE,
        speakers: [{ id: 's1', name, aliases: [] }],
        figures: [{ ...figure, text, measure }],
      };
      const [row, ...more] = cellsOf(copiedRow(analysis, figure.id));
      expect(more).toEqual([]);
      expect(row).toHaveLength(19);
      for (const cell of row?.slice(1) ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});

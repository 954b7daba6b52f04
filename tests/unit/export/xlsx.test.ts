import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import { COLUMNS } from '@/lib/core/export/rows.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { filesIn, has, run } from '../../support/tools.ts';
import { SAMPLE } from './sample.ts';
import { bytesOf, unzipped } from './unzipped.ts';

const [figure] = SAMPLE.figures;
if (figure === undefined) throw new Error('the sample has figures');

/** Text that a spreadsheet takes for something else, and control characters, which XML has no place for. */
const TRICKY: Analysis = {
  ...SAMPLE,
  figures: [
    { ...figure, value: 1.5, text: '1/2', measure: '-5', unit: 'a\u0000<b>&"c"', period: '2026-01-01' },
    ...SAMPLE.figures.slice(1),
  ],
};

function written(analysis: Analysis) {
  const writer = partsWriter('xlsx', { engine: '0.2.0' });
  return [writer.start(), writer.add({ analysis, standings: {} }), writer.end()];
}

test('numbers are numbers and text is text; the head stays in sight and filters', () => {
  const sheet = unzipped(written(TRICKY))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<v>1.5</v>');
  expect(sheet).toContain('<t xml:space="preserve">1/2</t>');
  expect(sheet).toContain('<t xml:space="preserve">a&lt;b&gt;&amp;"c"</t>');
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+9"\/>/);
  expect(sheet).not.toContain('<f>');
});

describe.skipIf(!has('soffice'))('LibreOffice', () => {
  test.each(['en-US', 'de-DE'])(
    'reads the workbook in %s as the CSV has it',
    { timeout: 180_000 },
    (locale) => {
      const folder = filesIn({ 'a.xlsx': bytesOf(written(TRICKY)) });
      // 44 is the comma, 34 the quotation mark, 76 UTF-8; "false" at the end: cells as they are, not as they are shown.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
      run(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          `-env:OfficeLocale=${locale}`,
          '--headless',
          '--convert-to',
          filter,
          '--outdir',
          folder,
          join(folder, 'a.xlsx'),
        ],
        { cwd: folder },
      );
      const { data } = Papa.parse<Record<string, string>>(
        readFileSync(join(folder, 'a.csv'), 'utf8').replace(/^\ufeff/, ''),
        {
          header: true,
          skipEmptyLines: true,
        },
      );
      expect(Object.keys(data[0] ?? {})).toEqual([...COLUMNS]);
      const own = Papa.parse<Record<string, string>>(
        exportAnalysis(TRICKY, 'csv', { engine: '0.2.0' }).text.replace(/^\ufeff/, ''),
        { header: true, skipEmptyLines: true },
      ).data;
      expect(data).toHaveLength(own.length);
      const row = data.find(({ type }) => type === 'figure');
      expect(row).toMatchObject({ text: '1/2', measure: '-5', unit: 'a<b>&"c"', period: '2026-01-01' });
      expect(Number(row?.['value'])).toBe(1.5);
      for (const [at, { told, speaker }] of own.entries())
        expect(data[at]).toMatchObject({ told: told?.replace(/^'/, ''), speaker });
    },
  );
});

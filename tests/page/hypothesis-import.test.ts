import { readExportFile } from 'hypothesis-source:sidebar/helpers/import.ts';
import { ImportAnnotationsService } from 'hypothesis-source:sidebar/services/import-annotations.ts';
import { expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { readImport } from '@/lib/core/import/read-import.ts';
import { SAMPLE } from '../unit/export/sample.ts';
import { exportRecords } from '../unit/export/written-records.ts';

const READ = '2026-11-27T09:00:00.000Z';
const { text } = exportAnalysis(SAMPLE, 'hypothesis', { exported: READ });
const file = () => new File([text], 'a.json', { type: 'application/json' });

interface Saved {
  readonly uri: string;
  readonly text: string;
  readonly permissions: { readonly read: readonly string[] };
}

/** Imports a file as Hypothesis' client does, with a server that keeps what it is sent. */
async function imported(): Promise<{ saved: Saved[]; types: string[] }> {
  const saved: Saved[] = [];
  const nothing = () => undefined;
  const store = {
    beginImport: nothing,
    completeImport: nothing,
    profile: () => ({ userid: 'acct:ann@example.org' }),
    focusedGroupId: () => '__world__',
    allAnnotations: () => [],
    defaultContentFrame: () => null,
  };
  const annotations = {
    annotationFromData: (data: object) => ({ ...data }),
    save: (annotation: Saved) => {
      saved.push(annotation);
      return Promise.resolve(annotation);
    },
  };
  const toasts = { success: nothing, notice: nothing, error: nothing };
  const service = new ImportAnnotationsService(store, annotations, toasts);
  const results = await service.import(await readExportFile(file()));
  return { saved, types: results.map(({ type }) => type) };
}

test('the client’s own code imports the file, a passage an annotation, for nobody but its user', async () => {
  const { saved, types } = await imported();
  // A claim of two pieces, three of one, two figures, two initiatives.
  expect(types).toEqual(Array.from({ length: 9 }, () => 'import'));
  expect(saved.every(({ uri }) => uri === SAMPLE.article.metadata.url)).toBe(true);
  expect(saved.every(({ permissions }) => permissions.read.every((who) => who.startsWith('acct:')))).toBe(
    true,
  );
});

test('an annotation has the quote, the claim as it may leave the tool, and tags', async () => {
  const [first, second, third, denied] = await readExportFile(file());
  expect(first).toMatchObject({
    tags: ['on-the-record', 'claim', 'direct', 'Ana Ríos'],
    target: [
      {
        source: SAMPLE.article.metadata.url,
        selector: [{ type: 'TextQuoteSelector', exact: '“We will double the Harbour Fund,”' }],
      },
    ],
  });
  expect(first?.text).toMatch(
    /^“We will double the Harbour Fund” “Nobody will wait.”\n\nAna Ríos, mayor, 𠮷野 Bay\n\n\(1 of 2\)$/,
  );
  expect(second?.text).toMatch(/\(2 of 2\)$/);
  expect(third?.text).toMatch(/^Ana Ríos said/);
  expect(denied?.text).toMatch(/^Port Authority said that =SUM\(A1\) is no joke/);
  expect(denied?.text).toContain('Unsure: The port could be the pact’s or the authority.');
});

test('what was exported is read back, and several articles are one file', () => {
  const back = readImport(text);
  expect(back).toHaveLength(9);
  expect(back[0]).toMatchObject({
    url: SAMPLE.article.metadata.url,
    title: 'Harbour fund 🌊 to double, says mayor',
    quote: { exact: '“We will double the Harbour Fund,”' },
  });
  expect(exportRecords([], 'hypothesis').text).toContain('"annotations":[\n]');
});

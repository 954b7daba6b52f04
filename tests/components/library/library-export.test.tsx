import { fireEvent, screen, within } from '@testing-library/preact';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { NO_FILTERS, type ViewState } from '@/components/library/model/view-state.ts';
import { articleCells, speakerCells } from '@/components/library/model/table-cells.ts';
import { type ExportedTable, exportTable } from '@/lib/core/export/export-table.ts';
import { harbour } from '../harbour.ts';
import { type Kept, keptArticle } from './library-fixture.ts';
import { mock, open, plain, press, RECORDED, setUp } from './opened-library.tsx';

setUp();

const LATER = '2026-05-09T07:00:00.000Z';

const changed = keptArticle('changed', harbour, {
  recordedAt: RECORDED,
  readAt: LATER,
  edits: [['dredging', 'deepening']],
});
const { catalog } = plain.article;
const pageAlone: Kept = {
  ...plain,
  article: {
    ...plain.article,
    id: 'alone',
    title: 'Nothing marked',
    catalog: { ...catalog, ids: [], types: '', names: [], speakers: [], labels: [], dates: [], flags: [] },
  },
  annotations: [],
};

/** Opens the menu with the formats for programs. */
function openMenu() {
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  fireEvent.click(screen.getByRole('menuitem', { name: /^Data/ }));
}

/** Opens a view, exports it as CSV and gives the rows of the file. */
async function exportedRows(state: Partial<ViewState>, kept: readonly Kept[]) {
  const onExportTable = vi.fn<LibraryActions['onExportTable']>();
  const container = await open(state, { kept, actions: { onExportTable } });
  openMenu();
  fireEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
  const [table, format] = onExportTable.mock.lastCall ?? [];
  if (!table) throw new Error('No table was exported.');
  expect(format).toBe('csv');
  const byArticle = new Map(
    kept.map(({ article, annotations }) => [
      article.id,
      { byId: new Map(annotations.map((annotation) => [annotation.id, annotation])) },
    ]),
  );
  const versionsOf = (place: number) =>
    kept.find(({ article }) => article.id === table.entries.articles[place]?.id)?.versions ?? [];
  const exported: ExportedTable =
    table.view === 'speakers'
      ? { name: 'speakers', rows: table.rows.map((row) => speakerCells(table.entries, row, byArticle)) }
      : {
          name: 'articles',
          rows: table.rows.map((row) => articleCells(table.entries, row, versionsOf(row.article))),
        };
  const text = exportTable(exported, 'csv')
    .text.replace(/^\ufeff/, '')
    .replace(/\r\n$/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  return { rows: data, container };
}

const count = (cell: string | undefined) => (cell === '0' ? '–' : cell);

describe('the export of the speakers', () => {
  test.each<[string, Partial<ViewState>]>([
    ['all', {}],
    ['by name', { order: 'name' }],
    ['those who match', { search: 'dredging' }],
    ['those left by a filter', { filters: { ...NO_FILTERS, form: ['direct'] } }],
  ])('holds the rows shown: %s', async (_, state) => {
    const { rows, container } = await exportedRows({ view: 'speakers', ...state }, [plain]);
    const shown = [...container.querySelectorAll('tr[aria-rowindex]')]
      .slice(1)
      .map((row) => [
        row.querySelector('button')?.textContent,
        row.querySelector('.nm > span:last-child')?.textContent,
        row.querySelector('.aff')?.textContent,
        ...[...row.querySelectorAll('td.num')].map(({ textContent }) => textContent),
      ]);
    expect(shown.length).toBeGreaterThan(0);
    expect(
      rows.map(({ name, roles, affiliations, claims, figures, initiatives }) => [
        name,
        roles,
        affiliations,
        count(claims),
        count(figures),
        count(initiatives),
      ]),
    ).toEqual(shown);
  });
});

describe('the export of the articles', () => {
  test('holds the rows shown, also a page alone, and what changed since', async () => {
    const { rows, container } = await exportedRows({ view: 'articles', order: 'title' }, [
      changed,
      pageAlone,
    ]);
    const titles = [...container.querySelectorAll('.artrow .title')].map(({ textContent }) => textContent);
    expect(rows.map(({ title }) => title)).toEqual(titles);
    expect(rows.find(({ title }) => title === 'Nothing marked')).toMatchObject({
      claims: '0',
      versions: '1',
      changed: '',
      undecided: '',
    });
    expect(rows.find(({ versions }) => versions === '2')).toMatchObject({
      claims: String(harbour.attributions.length),
      figures: String(harbour.figures.length),
      initiatives: String(harbour.initiatives.length),
      recorded: RECORDED,
      read: LATER,
      changed: LATER,
      changed_since: RECORDED,
      undecided: String(changed.article.change?.undecided.length),
    });
  });

  test('leaves out what the search does not find', async () => {
    const { rows } = await exportedRows({ view: 'articles', search: 'dredging' }, [changed, pageAlone]);
    // The page without a finding on record has the word in its text.
    expect(rows).toHaveLength(2);
    expect(rows.find(({ versions }) => versions === '2')).toMatchObject({ claims: '1' });
  });

  test('leaves out pages whose text does not have the words', async () => {
    await open({ view: 'articles', search: 'quagga' }, { kept: [changed, pageAlone] });
    screen.getByRole('button', { name: 'Export' }).click();
    expect(await screen.findByText('Nothing here to export.')).toBeTruthy();
  });

  test('is there where only a page is on record, but no findings to annotate', async () => {
    await open({ view: 'articles' }, { kept: [pageAlone] });
    openMenu();
    expect(screen.getByText('1 article, as shown here')).toBeTruthy();
    const menu = within(screen.getByRole('menu', { name: 'Export' }));
    expect(menu.queryByRole('menuitem', { name: /^JSON-LD/ })).toBeNull();
    expect(menu.getByRole('menuitem', { name: /^CSV/ })).toBeTruthy();
  });
});

test.each([
  [{ view: 'speakers' }, /^\d+ speakers, as shown here; other formats: (\d+) findings$/, 'speakers'],
  [{ view: 'articles' }, /^1 article, as shown here; other formats: (\d+) findings$/, undefined],
] as const)('the menu says what each file of %o holds', async (state, words, part) => {
  const actions = { onExport: vi.fn<LibraryActions['onExport']>(), onExportTable: mock() };
  await open(state, { actions });
  openMenu();
  const all = catalog.ids.length;
  expect(words.exec(screen.getByText(words).textContent)?.[1]).toBe(String(all));
  const labels = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  expect(labels).toEqual(
    expect.arrayContaining([
      'Markdowntable, for notes',
      'CSVtable, for a spreadsheet',
      'JSON-LDWeb Annotation',
      'JSONtable, as data',
    ]),
  );
  fireEvent.click(screen.getByRole('menuitem', { name: /^JSON-LD/ }));
  expect(actions.onExport.mock.lastCall?.slice(1)).toEqual(['jsonld', part, undefined]);
  expect(actions.onExport.mock.lastCall?.[0]).toHaveLength(all);
  expect(actions.onExportTable).not.toHaveBeenCalled();
});

test('rows that were selected are exported in place of the table', async () => {
  const actions = { onExport: vi.fn<LibraryActions['onExport']>(), onExportTable: mock() };
  await open({}, { actions });
  press('j');
  press('x');
  fireEvent.click(screen.getByRole('link', { name: /^Articles/ }));
  press('5');
  expect(await screen.findByRole('heading', { level: 2, name: 'Articles' })).toBeTruthy();
  openMenu();
  expect(await screen.findByText('1 selected row')).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
  expect(actions.onExport.mock.lastCall).toEqual([[catalog.ids[0]], 'csv', 'selection', undefined]);
  expect(actions.onExportTable).not.toHaveBeenCalled();
});

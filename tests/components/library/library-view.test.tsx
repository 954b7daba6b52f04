import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { harbour } from '../harbour.ts';
import { mock, open, plain, press, setUp } from './opened-library.tsx';

setUp();

test('a claim to decide about is led in once', async () => {
  const container = await open({ view: 'decide' });
  const claim = await vi.waitFor(() => {
    const found = container.querySelector('.question .q');
    expect(found?.textContent).toBeTruthy();
    return found;
  });
  expect(claim?.textContent.trim()).toMatch(/^Asked whether harbour dues would rise/i);
});

test('a search leaves of what waits for the user what it finds, and tells how much there is besides', async () => {
  const { published: _, ...undated } = plain.article;
  const catalog = { ...undated.catalog, ids: [], types: '' };
  const quay = { article: { ...undated, catalog, id: 'quay', title: 'Quay' }, annotations: [], versions: [] };
  const container = await open({ view: 'decide', search: 'harbour dues' }, { kept: [plain, quay] });
  const questions = () => container.querySelectorAll('.question').length;
  const all = Number(/of (\d+) open/.exec(container.textContent)?.[1]);
  expect(questions()).toBeGreaterThan(0);
  expect(questions()).toBeLessThan(all);
  expect(screen.getByText(new RegExp(`^${questions()} of ${all} open\\. Nothing is changed`))).toBeTruthy();
  expect(screen.getByRole('link', { name: /^To decide/ }).textContent).toContain(String(questions()));
});

test('a search that finds nothing that waits for the user says so, and is cleared there', async () => {
  const container = await open({ view: 'decide', search: 'nobody says this' });
  expect(screen.getByRole('heading', { name: 'No question matches “nobody says this”' })).toBeTruthy();
  fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Clear search' }));
  await vi.waitFor(() => expect(container.querySelector('.question')).toBeTruthy());
});

test('an import of which nothing can be placed says what it wants', async () => {
  const notPlaced = [{ words: 'Ships do not stop', where: 'https://a.example' }];
  const summary = { added: 0, joined: 0, known: 0, notPlaced };
  await open({}, { importing: { status: 'ready', file: 'a.jsonld', summary } });
  expect(screen.getByText(/^Passages are marked in articles that are on record/)).toBeTruthy();
});

describe('every view', () => {
  // What axe finds in each: tests/page/library.test.tsx, where it is laid out.
  test.each(['statements', 'speakers', 'figures', 'initiatives', 'articles'] as const)(
    '%s: the head tells which it is',
    async (view) => {
      await open({ view });
      expect(screen.getByRole('heading', { level: 2 }).textContent?.toLowerCase()).toBe(view);
      const current = screen.getByRole('link', { current: 'page' });
      expect(current.textContent?.toLowerCase()).toContain(view);
    },
  );

  test('is reached by the keys 1 to 5', async () => {
    await open();
    for (const [key, name] of [
      ['2', 'Speakers'],
      ['3', 'Figures'],
      ['4', 'Initiatives'],
      ['5', 'Articles'],
      ['1', 'Statements'],
    ] as const) {
      press(key);
      expect(await screen.findByRole('heading', { level: 2, name })).toBeTruthy();
    }
  });
});

describe('statements', () => {
  test('stand under their article, each told where it is in the list', async () => {
    const container = await open();
    const rows = [...container.querySelectorAll('li[aria-posinset]')];
    expect(rows).toHaveLength(harbour.attributions.length);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(harbour.attributions.length));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^Coastal freight rises/);
    expect(container.textContent).toContain('Ask for the tables.');
  });

  test('are walked by J and K; C, L, N, E, X and Delete act on the one at hand', async () => {
    const actions = {
      onCopyQuotation: vi.fn<LibraryActions['onCopyQuotation']>(),
      onCopyLink: vi.fn<LibraryActions['onCopyLink']>(),
      onDelete: vi.fn<LibraryActions['onDelete']>(),
      onUndo: mock(),
      onRedo: mock(),
    };
    const container = await open({}, { actions });
    press('j');
    press('j');
    press('ArrowUp');
    const first = plain.article.catalog.ids[0];
    expect(document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id']).toBe(first);
    press('c');
    press('l');
    press('Delete');
    expect(actions.onCopyQuotation).toHaveBeenCalledWith(first);
    expect(actions.onCopyLink).toHaveBeenCalledWith(first);
    expect(actions.onDelete).toHaveBeenCalledWith([first]);
    press('x');
    expect(await screen.findByText(/1 row selected/)).toBeTruthy();
    press('z', { ctrlKey: true });
    press('z', { ctrlKey: true, shiftKey: true });
    expect(actions.onUndo).toHaveBeenCalledOnce();
    expect(actions.onRedo).toHaveBeenCalledOnce();
    press('e');
    expect(await screen.findByRole('form', { name: 'Edit' })).toBeTruthy();
    press('Escape');
    expect(container.querySelector('form')).toBeNull();
  });

  test('take a note and tags', async () => {
    const onNote = vi.fn<LibraryActions['onNote']>();
    await open({}, { actions: { onNote } });
    press('j');
    press('n');
    const form = await screen.findByRole('form', { name: 'Note and tags' });
    fireEvent.input(within(form).getByLabelText('Note'), { target: { value: ' Read again ' } });
    fireEvent.input(within(form).getByLabelText('Tags'), { target: { value: 'a, b,, a' } });
    press('Enter', { ctrlKey: true });
    expect(onNote).toHaveBeenCalledWith(plain.article.catalog.ids[0], {
      text: 'Read again',
      tags: ['a', 'b'],
    });
  });

  test('are corrected; what cannot be kept is said and the form stays', async () => {
    const onEdit = vi.fn<LibraryActions['onEdit']>(() => Promise.resolve('Type the speaker’s name.'));
    await open({}, { actions: { onEdit } });
    press('j');
    press('e');
    const form = await screen.findByRole('form', { name: 'Edit' });
    fireEvent.input(within(form).getByLabelText('Speaker'), { target: { value: 'Ada Lund' } });
    fireEvent.submit(form);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(onEdit).toHaveBeenCalledWith(plain.article.catalog.ids[0], {
      type: 'claim',
      speaker: { name: 'Ada Lund' },
    });
  });

  test('are found by search, with the words marked, and the other views tell what they have', async () => {
    const container = await open();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Search the record' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'dredging' } });
    await vi.waitFor(() => expect(container.querySelector('.stm mark')?.textContent).toBe('dredging'));
    expect(screen.getByRole('link', { name: /^Statements 1$/ })).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'optical' } });
    expect(await screen.findByRole('heading', { name: 'No statement matches “optical”' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear search' }).at(-1) ?? document.body);
    expect(await screen.findByRole('heading', { level: 3 })).toBeTruthy();
  });

  test('are filtered, and each filter is taken off again', async () => {
    const onState = vi.fn<LibraryActions['onState']>();
    await open({}, { actions: { onState } });
    const form = screen.getByRole('group', { name: 'Quoted or told' });
    fireEvent.click(within(form).getByRole('checkbox', { name: /^Quoted/ }));
    expect(onState.mock.lastCall?.[0].filters.form).toEqual(['direct']);
    fireEvent.click(await screen.findByRole('button', { name: /No longer filter by\s*Quoted/ }));
    expect(onState.mock.lastCall?.[0].filters.form).toEqual([]);
  });
});

describe('speakers', () => {
  test('open to their statements', async () => {
    await open({ view: 'speakers' });
    fireEvent.click(screen.getByRole('button', { name: 'Duc Anh Pham', expanded: false }));
    const list = await screen.findByRole('list', { name: 'Statements of Duc Anh Pham' });
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  test('are merged under one name, everywhere or on a site', async () => {
    const onMerge = vi.fn<LibraryActions['onMerge']>();
    await open({ view: 'speakers' }, { actions: { onMerge } });
    fireEvent.click(screen.getByRole('button', { name: 'Merge two names …' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Merge' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Duc Anh Pham' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ilse Okonjo-Brandt' }));
    fireEvent.change(screen.getByLabelText('holds'), { target: { value: 'harbour.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(onMerge).toHaveBeenCalledWith(
      ['Duc Anh Pham', 'Ilse Okonjo-Brandt'],
      'Ilse Okonjo-Brandt',
      'harbour.example',
    );
  });
});

test('figures stand under what they measure', async () => {
  await open({ view: 'figures' });
  const heads = screen.getAllByRole('columnheader').filter(({ className }) => className !== '');
  expect(screen.getByText('investment in the ports').closest('tr')?.className).toContain('grp');
  expect(heads.length).toBeGreaterThan(3);
  expect(screen.getByRole('cell', { name: /^4\.7\sbn/ })).toBeTruthy();
});

test('a part of a view that holds nothing says so, and leads to all', async () => {
  await open({ view: 'figures', part: 'differing' });
  expect(screen.getByRole('heading', { name: 'Nothing here can be said to differ' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all figures' }));
  expect(await screen.findByText('investment in the ports')).toBeTruthy();
});

test.each(['statements', 'figures', 'articles'] as const)(
  'an article without a date has none in the list of %s',
  async (view) => {
    const { published: _, ...undated } = plain.article;
    const container = await open({ view }, { kept: [{ ...plain, article: undated }] });
    expect(container.querySelector('.arthead span, .src .from, .artrow .src')?.textContent).toMatch(
      /harbour\.example.*no\sdate/,
    );
  },
);

test('initiatives stand by name, with the very words of a deed and when it was done or reported', async () => {
  const container = await open({ view: 'initiatives' });
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toHaveLength(new Set(harbour.initiatives.map(({ name }) => name)).size);
  for (const name of names) expect(name).toMatch(/1 report, last/);
  const deeds = [...container.querySelectorAll('.it u')].map(({ textContent }) => textContent);
  expect(deeds).toEqual(
    expect.arrayContaining(harbour.initiatives.flatMap((one) => one.deeds.map(({ cue }) => cue.text))),
  );
  expect(container.querySelector('.it time')).toBeTruthy();
  expect(container.querySelector('.it .reported')?.textContent).toMatch(/^reported \d/);
});

test('the export holds what is shown, or what was selected', async () => {
  const onExport = vi.fn<LibraryActions['onExport']>();
  await open({ view: 'initiatives', part: 'done' }, { actions: { onExport } });
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  fireEvent.click(screen.getByRole('menuitem', { name: /^Data/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
  expect(onExport.mock.lastCall?.[0]).toHaveLength(2);
  expect(onExport.mock.lastCall?.[2]).toBe('initiatives');
  press('j');
  press('x');
  fireEvent.click(await screen.findByRole('button', { name: 'Export these' }));
  expect(await screen.findByText('1 selected row')).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: /^Markdown/ }));
  expect(onExport.mock.lastCall).toEqual([
    [plain.article.catalog.ids.find((id) => id === onExport.mock.lastCall?.[0][0])],
    'markdown',
    'selection',
    undefined,
  ]);
});

test.each([
  [{ view: 'articles', article: 'harbour' }, /^All of this article: \d+ rows$/, undefined],
  [{ view: 'figures' }, /^\d+ rows, as shown here$/, 'figures'],
] as const)('the export of %o says what it holds', async (state, words, part) => {
  const onExport = vi.fn<LibraryActions['onExport']>();
  await open(state, { actions: { onExport } });
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByText(words)).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: /^Data/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
  expect(onExport.mock.lastCall?.[2]).toBe(part);
});

test('what was done can be undone from the line that tells it', async () => {
  const onUndo = mock();
  const notice = { text: 'Mark removed from this article.', failed: false, canUndo: true };
  await open({}, { notice, actions: { onUndo } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { NO_FILTERS } from '@/components/library/model/view-state.ts';
import { violations } from '../axe.ts';
import { harbour } from '../harbour.ts';
import { open, plain, press, setUp } from './opened-library.tsx';

setUp();

describe('selected rows', () => {
  test('are marked, put in projects, tagged and noted together', async () => {
    const onMark = vi.fn<LibraryActions['onMark']>();
    await open({}, { actions: { onMark } });
    const [first = '', second = ''] = plain.article.catalog.ids;
    press('j');
    press('x');
    press('j');
    press('x');
    const ids = [first, second];
    press('m');
    fireEvent.click(
      within(await screen.findByRole('form', { name: 'For 2 rows' })).getByRole('button', {
        name: 'checked',
      }),
    );
    expect(onMark).toHaveBeenLastCalledWith(ids, { progress: 'checked' }, '2 rows marked “checked”.');
    const typed = async (key: string, label: string, value: string) => {
      press(key);
      const form = await screen.findByRole('form', { name: 'For 2 rows' });
      fireEvent.input(within(form).getByLabelText(label), { target: { value } });
      fireEvent.submit(form);
    };
    await typed('p', 'Project', ' Harbour series ');
    expect(onMark).toHaveBeenLastCalledWith(
      ids,
      { addProjects: ['Harbour series'] },
      '2 rows put in project “Harbour series”.',
    );
    await typed('t', 'Tags', 'fees, ');
    expect(onMark).toHaveBeenLastCalledWith(ids, { addTags: ['fees'] }, '2 rows tagged “fees”.');
    await typed('n', 'Note, put below those that are there', 'Ask her.');
    expect(onMark).toHaveBeenLastCalledWith(ids, { addNote: 'Ask her.' }, 'Note added to 2 rows.');
    press('X', { shiftKey: true });
    expect(await screen.findByText(`${harbour.attributions.length} rows selected`)).toBeTruthy();
    press('Escape');
    expect(screen.queryByText(/rows? selected/)).toBeNull();
  });

  test('are tagged with tags that are known, and a tag is renamed wherever it is given', async () => {
    const onMark = vi.fn<LibraryActions['onMark']>();
    const onState = vi.fn<LibraryActions['onState']>();
    const container = await open(
      { filters: { ...NO_FILTERS, tag: ['ports'] } },
      { actions: { onMark, onState } },
    );
    press('j');
    press('t');
    const field = await screen.findByRole('combobox', { name: 'Tags' });
    expect(
      Array.from(
        container.querySelectorAll(`#${field.getAttribute('list') ?? ''} option`),
        (one) => one.textContent,
      ),
    ).toEqual(['ports']);
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: 'Rename …' }));
    fireEvent.input(await screen.findByLabelText('New name of tag “ports”'), {
      target: { value: 'harbours' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
    expect(onMark).toHaveBeenCalledWith(
      expect.arrayContaining([expect.any(String)]),
      { dropTags: ['ports'], addTags: ['harbours'] },
      '“ports” is “harbours” now, on 1 row.',
    );
    expect(onState).toHaveBeenLastCalledWith(
      expect.objectContaining({ filters: expect.objectContaining({ tag: ['harbours'] }) }),
      'push',
    );
  });
});

test('a brief holds every row, and says how each stands', async () => {
  const container = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  fireEvent.click(screen.getByRole('menuitem', { name: /^Brief/ }));
  await vi.waitFor(() => expect(container.querySelector('.brief')).toBeTruthy());
  expect(container.querySelectorAll('.brief li')).toHaveLength(harbour.attributions.length);
  const words = container.querySelector('.brief')?.textContent ?? '';
  expect(words).toContain('Ask for the tables.');
  expect(words).toContain('tags: ports');
  expect(words).toMatch(/On record since 3 May 2026/);
  expect(await violations(container, false)).toEqual([]);
  press('Escape');
  await vi.waitFor(() => expect(container.querySelector('.brief')).toBeNull());
});

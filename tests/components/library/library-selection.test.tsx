import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { NO_FILTERS, START } from '@/components/library/model/view-state.ts';
import { violations } from '../axe.ts';
import { harbour } from '../harbour.ts';
import { LibraryPage } from './library-page.tsx';
import { atHand, open, plain, press, setUp, without } from './opened-library.tsx';

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

describe('a row that is not selected', () => {
  test('is meant by T for that alone: the next row’s tag goes to the next row, and the focus stays with them', async () => {
    const onMark = vi.fn<LibraryActions['onMark']>();
    await open({}, { actions: { onMark } });
    const [first = '', second = ''] = plain.article.catalog.ids;
    for (const [id, tag] of [
      [first, 'one'],
      [second, 'two'],
    ] as const) {
      press('j');
      press('t');
      const form = await screen.findByRole('form', { name: 'For 1 row' });
      fireEvent.input(within(form).getByLabelText('Tags'), { target: { value: tag } });
      fireEvent.submit(form);
      expect(onMark).toHaveBeenLastCalledWith([id], { addTags: [tag] }, `1 row tagged “${tag}”.`);
      await vi.waitFor(() => expect(atHand()).toBe(id));
      expect(screen.queryByText(/rows? selected/)).toBeNull();
    }
  });

  test('takes a status of the user’s own as it is typed: no letter of it is a key', async () => {
    const onMark = vi.fn<LibraryActions['onMark']>();
    await open({}, { actions: { onMark } });
    press('j');
    press('m');
    const form = await screen.findByRole('form', { name: 'For 1 row' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('to check'));
    press('n');
    expect(document.activeElement).toBe(within(form).getByLabelText('Status in your own words'));
    press('Delete');
    press('x');
    expect(screen.getByRole('form', { name: 'For 1 row' })).toBe(form);
  });
});

describe('the rows selected', () => {
  test('are told where the view shows other ones, and all that it shows come to them', async () => {
    await open();
    press('j');
    press('x');
    press('3');
    expect(await screen.findByText('1 row selected, not shown here')).toBeTruthy();
    press('X', { shiftKey: true });
    const both = `${harbour.figures.length + 1} rows selected, 1 not shown here`;
    expect(await screen.findByText(both)).toBeTruthy();
  });

  test('are no more once they are gone', async () => {
    const { rerender } = render(<LibraryPage kept={[plain]} start={START} />);
    await vi.waitFor(() => expect(document.querySelector('[data-row]')).toBeTruthy());
    press('j');
    press('x');
    press('j');
    press('x');
    expect(await screen.findByText('2 rows selected')).toBeTruthy();
    const second = atHand();
    rerender(<LibraryPage kept={[without(plain, second ?? '')]} start={START} />);
    expect(await screen.findByText('1 row selected')).toBeTruthy();
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

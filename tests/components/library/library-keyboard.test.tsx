import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { START } from '@/components/library/model/view-state.ts';
import { LibraryPage } from './library-page.tsx';
import { atHand, open, plain, press, setUp, without } from './opened-library.tsx';

setUp();

/** The machine may be busy. */
const LATEST = { timeout: 5000 };

const first = () => plain.article.catalog.ids[0];

const stopsIn = (row: Element) =>
  [...row.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );

test.each(['statements', 'figures', 'initiatives', 'articles'] as const)(
  'a row of %s is at most two stops of Tab',
  async (view) => {
    const container = await open({ view });
    const rows = [...container.querySelectorAll('main :is([data-id], .artrow)')];
    expect(rows.length).toBeGreaterThan(0);
    const stops = rows.map((row) => stopsIn(row).map(({ outerHTML }) => outerHTML.slice(0, 160)));
    expect(stops.filter(({ length }) => length > 2)).toEqual([]);
  },
);

test('Escape clears the search, and ↓ leads from it to the first row', async () => {
  await open({ search: 'harbour' });
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /search/i });
  field.focus();
  press('Escape');
  await vi.waitFor(() => expect(field.value).toBe(''), LATEST);
  expect(document.activeElement).toBe(field);
  press('ArrowDown');
  expect(atHand()).toBe(first());
  field.focus();
  press('Escape');
  expect(document.activeElement).toBe(document.body);
});

test('F opens the export of what is shown, or of what is selected, which Tab would reach behind all rows', async () => {
  await open();
  press('j');
  press('f');
  expect((await screen.findByRole('menu', { name: 'Export' })).textContent).toContain('Restore …');
  press('Escape');
  press('j');
  press('x');
  await screen.findByText('1 row selected');
  press('f');
  expect((await screen.findByRole('menu', { name: 'Export these' })).textContent).not.toContain('Restore …');
  expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
});

test('what can be done with a row is one stop: the arrows lead on', async () => {
  await open();
  press('j');
  const row = document.activeElement?.closest('[data-id]');
  const [, tools] = row ? stopsIn(row) : [];
  tools?.focus();
  press('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Copy link, L');
});

test('the first stop of Tab leads past the head to the list', async () => {
  await open();
  const [skip] = stopsIn(document.body);
  expect(skip?.textContent).toBe('Skip to the list');
  fireEvent.click(skip ?? document.body);
  expect(atHand()).toBe(first());
});

test('? shows every key, in a field it is typed; Escape gives the focus back', async () => {
  await open();
  press('j');
  press('?');
  expect(await screen.findByText(/^back to the row that it came from/)).toBeTruthy();
  press('Escape');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(atHand()).toBe(first());
  screen.getByRole('textbox', { name: /search/i }).focus();
  press('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('Escape gives the focus back to the row', () => {
  test.each(['n', 'e'])('that %s opened a form below', async (key) => {
    const container = await open();
    press('j');
    press(key);
    await vi.waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy(), LATEST);
    press('Escape');
    expect(container.querySelector('form')).toBeNull();
    expect(atHand()).toBe(first());
  });

  test('whose article was opened', async () => {
    // jsdom has neither.
    vi.stubGlobal('CSS', { escape: String });
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
    const container = await open();
    press('j');
    press('j');
    const row = atHand();
    const link = document.activeElement as HTMLAnchorElement;
    location.hash = link.hash;
    await vi.waitFor(() => expect(container.querySelector('li[aria-posinset]')).toBeNull(), LATEST);
    press('Escape');
    await vi.waitFor(() => expect(atHand()).toBe(row), LATEST);
  });
});

test('Y says of an unsure row that it is right', async () => {
  const onConfirm = vi.fn<LibraryActions['onConfirm']>();
  const container = await open({}, { actions: { onConfirm } });
  const button = await vi.waitFor(() => {
    const found = container.querySelector<HTMLElement>('.confirm');
    expect(found).toBeTruthy();
    return found;
  }, LATEST);
  const row = button?.closest<HTMLElement>('[data-id]');
  row?.querySelector<HTMLElement>('[data-row]')?.focus();
  await vi.waitFor(() => expect(row?.matches('.sel')).toBe(true), LATEST);
  press('y');
  expect(onConfirm).toHaveBeenCalledWith(row?.dataset['id']);
});

test('no key changes a row of another view, which nobody sees', async () => {
  const actions = {
    onDelete: vi.fn<LibraryActions['onDelete']>(),
    onCopyLink: vi.fn<LibraryActions['onCopyLink']>(),
  };
  const container = await open({}, { actions });
  press('j');
  for (const view of ['3', '2']) {
    press(view);
    for (const key of ['Delete', 'l', 'x', 'e', 't']) press(key);
  }
  expect(screen.queryByText(/rows? selected/)).toBeNull();
  expect(container.querySelector('main form')).toBeNull();
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});

test('another view that a key opens has the focus on its heading, and J goes on to a row', async () => {
  await open();
  press('j');
  for (const [key, name] of [
    ['3', 'Figures'],
    ['5', 'Articles'],
    ['6', 'To decide'],
    ['1', 'Statements'],
  ] as const) {
    press(key);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(name), LATEST);
    expect(document.activeElement?.tagName).toBe('H2');
  }
  press('j');
  expect(atHand()).toBeTruthy();
});

test('keys are the same where Cyrillic is typed', async () => {
  await open();
  press('о', { code: 'KeyJ' });
  expect(atHand()).toBe(first());
  press('ч', { code: 'KeyX' });
  expect(await screen.findByText(/1 row selected/)).toBeTruthy();
  press('.', { code: 'Slash' });
  expect(document.activeElement?.tagName).toBe('INPUT');
});

test('a panel that asks for a file takes the focus, and hands it back', async () => {
  const onCloseImport = vi.fn<LibraryActions['onCloseImport']>();
  const page = (isOpen: boolean) => (
    <LibraryPage
      kept={[plain]}
      importing={isOpen ? { status: 'asking' } : undefined}
      actions={{ onCloseImport }}
    />
  );
  const { rerender } = render(page(false));
  const opener = await screen.findByRole('button', { name: /export/i });
  opener.focus();
  rerender(page(true));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Choose a file'), LATEST);
  press('Escape');
  expect(onCloseImport).toHaveBeenCalledOnce();
  rerender(page(false));
  await vi.waitFor(() => expect(document.activeElement).toBe(opener), LATEST);
});

test('a row that was deleted hands the focus to the next, as it does when another tab deletes it', async () => {
  const ids = plain.article.catalog.ids;
  let kept = plain;
  const { rerender } = render(<LibraryPage kept={[kept]} start={START} />);
  await vi.waitFor(() => expect(document.querySelector('[data-row]')).toBeTruthy(), LATEST);
  press('j');
  press('j');
  expect(atHand()).toBe(ids[1]);
  // The row is known once its effects have run.
  await new Promise((resolve) => setTimeout(resolve, 100));
  kept = without(kept, ids[1] ?? '');
  rerender(<LibraryPage kept={[kept]} start={START} />);
  await vi.waitFor(() => expect(atHand()).toBe(ids[2]), LATEST);
});

describe('what was opened by a button takes the focus, and hands it back', () => {
  test.each([
    ['speakers', 'Merge two names …'],
    ['figures', 'Merge two measures …'],
  ] as const)('in %s: %s', async (view, name) => {
    await open({ view });
    const button = () => screen.getByRole('button', { name });
    button().focus();
    fireEvent.click(button());
    await vi.waitFor(() => expect(document.activeElement?.matches('form.mergepanel')).toBe(true), LATEST);
    press('Escape');
    expect(document.activeElement).toBe(button());
  });

  test('the details of an article', async () => {
    await open({ view: 'articles', article: plain.article.id });
    const button = () => screen.getByRole('button', { name: 'Correct its details' });
    button().focus();
    fireEvent.click(button());
    await vi.waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy(), LATEST);
    press('Escape');
    expect(document.activeElement).toBe(button());
  });
});

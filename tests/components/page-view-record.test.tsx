import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { open, press } from './opened-page.tsx';

afterEach(cleanup);

describe('what is on record', () => {
  test('and gone from the page is listed with its words, to be removed', () => {
    const onRemove = vi.fn<(annotation: string) => void>();
    open({ onRemove }, 'changed');
    fireEvent.click(screen.getByText('1 mark on record, gone from the page'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledWith('of a0');
  });

  test('and reads otherwise on the page now is told in its row', () => {
    open({}, 'changed');
    const says = (id: string) => document.querySelector(`li[data-id="${id}"]`)?.textContent;
    expect(says('a1')).toContain('The page now says something else');
    expect(says('a2')).not.toContain('The page now says something else');
  });

  test('of a page that changed is told, and leads to the changes', () => {
    const onSeeChanges = vi.fn<() => void>();
    const { container } = open({ onSeeChanges }, 'changed');
    expect(container.textContent).toMatch(
      /Changed since 3 May\. 3 passages read differently; 2 marks on record/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'See changes' }));
    expect(onSeeChanges).toHaveBeenCalledOnce();
  });

  test('can be taken off again, a page as a whole or a single mark; R does it for the row in focus', () => {
    const onRecordPage = vi.fn<(on: boolean) => void>();
    const onRecord = vi.fn<(finding: object, on: boolean) => void>();
    open({ onRecordPage, onRecord }, 'on-record');
    fireEvent.click(screen.getByRole('button', { name: '29 on record' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Take page off record' }));
    expect(onRecordPage).toHaveBeenCalledWith(false);
    const row = document.querySelector<HTMLElement>('.claim .row');
    row?.focus();
    press('r');
    expect(onRecord).toHaveBeenCalledWith({ type: 'claim', id: row?.dataset['id'] }, false);
  });

  test('a note is written below its row and kept with Ctrl+Enter', () => {
    const onNote = vi.fn<(finding: object, text: string) => void>();
    open({ onNote }, 'annotated');
    document.querySelector<HTMLElement>('.claim .row')?.focus();
    press('n');
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: ' Ask again. ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(onNote.mock.calls[0]?.[1]).toBe('Ask again.');
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('.claim .row'));
  });

  test('Escape keeps a note that was begun as a draft, and says so; Cancel gives it up', () => {
    open({}, 'annotated');
    document.querySelector<HTMLElement>('.claim .row')?.focus();
    press('n');
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'Ask' } });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), { key: 'Escape' });
    expect(screen.getByText('“Ask”', { exact: false }).textContent).toBe('Not kept yet: “Ask”');
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('Ask');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText(/Not kept yet/)).toBeNull();
  });

  test('a row is two stops of Tab: itself, and what can be done with it; ? shows all keys', async () => {
    open({}, 'annotated');
    const row = document.querySelector('.claim');
    const stops = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops).toHaveLength(2);
    stops[1]?.focus();
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Copy link, L');
    press('?');
    expect(await screen.findByText('closes it; what was typed stays as a draft')).toBeTruthy();
    press('Escape');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Copy link, L');
  });

  test('in a private window nothing can be put on record, and that is said', () => {
    const { container } = open({}, 'private');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Put page on record' }).disabled).toBe(true);
    expect(container.textContent).toContain('Private: nothing is kept');
  });

  test('a library that cannot be opened is said, with what can be done', () => {
    const onTryAgain = vi.fn<() => void>();
    open({ onTryAgain }, 'library-closed');
    expect(screen.getByRole('alert').textContent).toContain('The browser closed the library');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});

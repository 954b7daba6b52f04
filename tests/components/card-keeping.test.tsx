import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardLayer } from '@/components/card-layer.tsx';
import { CardTools } from '@/components/card-tools.tsx';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import { recordWith } from './gallery/card-states.tsx';
import { harbour } from './harbour.ts';
import { button, open, press, type } from './opened-card.tsx';

afterEach(cleanup);

describe('what is on record', () => {
  test('is put there and taken off by the same button', () => {
    const { onDo } = open();
    fireEvent.click(button('Put on record'));
    expect(onDo).toHaveBeenLastCalledWith({ type: 'record', ids: ['a1'] });
    cleanup();
    const again = open({ record: recordWith('a1', {}) });
    expect(button('On record').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('On record'));
    expect(again.onDo).toHaveBeenLastCalledWith({ type: 'unrecord', ids: ['a1'] });
  });

  test('shows its note with the time, its tags, and whose hand it is of', () => {
    const note = { text: 'Ask the ministry.', at: '2025-11-08T16:52:00' };
    const { card } = open({ record: recordWith('a1', { note, tags: ['dues'], edited: ['role'] }) });
    expect(card.textContent).toContain('Ask the ministry.Note, 8 Nov 2025, 16:52');
    expect(within(screen.getByRole('list', { name: 'Tags' })).getByText('dues')).toBeTruthy();
    expect(card.textContent).toContain('Corrected by hand');
    expect(button('Edit note')).toBeTruthy();
    cleanup();
    expect(open({ record: recordWith('a1', { byHand: true }) }).card.textContent).toContain('Marked by hand');
  });

  test.each([
    [true, 'Take new wording'],
    [false, 'Keep as recorded'],
  ])('both wordings stand beside each other until the user decides: take %s', (take, name) => {
    const change = {
      from: 'v1',
      to: 'v2',
      noticedAt: '2025-11-09T08:00:00Z',
      since: '2025-11-08T08:00:00Z',
      passages: 1,
      headline: false,
      undecided: ['of a1'],
    };
    const altered = recordWith('a1', { status: 'altered', recorded: ['It grew by 5 percent'] });
    const { card, onDo } = open({ record: { ...altered, change } });
    expect(card.querySelector('.altered')?.textContent).toContain('The page now says something else');
    expect(card.querySelector('.altered dl')?.textContent).toMatch(/^On recordIt grew by 5 percentNow./);
    fireEvent.click(button(name));
    expect(onDo).toHaveBeenCalledWith({ type: 'decide', annotations: ['of a1'], take });
    cleanup();
    open({ record: altered });
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('an unsure claim is confirmed, or its speaker changed', () => {
    const id = harbour.attributions.find(({ doubt }) => doubt)?.id ?? '';
    const { onDo, onForm } = open({}, { type: 'claim', id });
    fireEvent.click(button('It is a claim'));
    expect(onDo).toHaveBeenCalledWith({ type: 'confirm', id });
    fireEvent.click(button('Change speaker'));
    expect(onForm).toHaveBeenCalledWith('edit');
  });

  test.each([
    ['r', { type: 'record', ids: ['a1'] }],
    ['Delete', { type: 'remove', ids: ['a1'] }],
    ['Control+z', { type: 'undo' }],
    ['Control+Shift+Z', { type: 'redo' }],
    ['Control+y', { type: 'redo' }],
  ])('%s', (keys, action) => {
    const { onDo } = open();
    const key = keys.split('+').at(-1) ?? '';
    press(key, { ctrlKey: keys.includes('Control'), shiftKey: keys.includes('Shift') });
    expect(onDo).toHaveBeenCalledExactlyOnceWith(action);
  });

  test.each([
    ['n', 'note'],
    ['E', 'edit'],
  ])('%s opens the form: %s', (key, form) => {
    const { onForm } = open();
    press(key);
    expect(onForm).toHaveBeenCalledExactlyOnceWith(form);
  });

  test('a failure stays, is tried again, and is put away', () => {
    const onAgain = vi.fn<() => void>();
    const failure = { what: 'Not put on record.', why: 'The disk is full.', onAgain };
    const { onDismiss } = open({ failure });
    expect(screen.getByRole('alert').textContent).toContain('Not put on record. The disk is full.');
    fireEvent.click(button('Try again'));
    expect(onAgain).toHaveBeenCalledOnce();
    fireEvent.click(button('Dismiss'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('where nothing can be kept', () => {
  test.each([
    [{ ...NO_RECORD, keeps: false }, 'Private window: nothing is kept.'],
    [{ ...NO_RECORD, failure: 'The library cannot be read.' }, 'The library cannot be read.'],
  ])('the card says so, and only copies', (record, words) => {
    const id = harbour.attributions.find(({ doubt }) => doubt)?.id ?? '';
    const { card, onDo, onForm } = open({ record }, { type: 'claim', id });
    expect(card.textContent).toContain(words);
    for (const name of ['Put on record', 'Add note', 'Edit', /Delete/, 'It is a claim'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(button('Copy quotation').className).toContain('primary');
    for (const key of ['r', 'n', 'e', 'Delete']) press(key);
    expect(onDo).not.toHaveBeenCalled();
    expect(onForm).not.toHaveBeenCalled();
  });
});

describe('note and tags', () => {
  test('are saved one after the other, as far as they were changed', async () => {
    const { onSave } = open({ form: 'note' });
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
    type('Note', ' Ask her. ');
    type('Tags', 'dues, , ports');
    fireEvent.click(button('Save'));
    await waitFor(() =>
      expect(onSave).toHaveBeenCalledWith([
        { type: 'note', id: 'a1', text: 'Ask her.' },
        { type: 'tags', id: 'a1', tags: ['dues', 'ports'] },
      ]),
    );
  });

  test('what cannot be saved stays as it was typed', async () => {
    const { onDraft } = open({ form: 'note', onSave: async () => 'The disk is full.' });
    type('Note', 'Ask her.');
    expect(onDraft).toHaveBeenLastCalledWith({ note: 'Ask her.' });
    fireEvent.click(button('Save'));
    expect((await screen.findByRole('alert')).textContent).toBe('Not saved. The disk is full.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Ask her.');
  });

  test('what was typed before is there again', () => {
    open({ form: 'note', draft: { note: 'Ask' } });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Ask');
  });

  test('no key that is typed is a command, and none reaches the page', () => {
    const onPage = vi.fn<() => void>();
    document.addEventListener('keydown', onPage);
    const { onDo, onForm } = open({ form: 'note' });
    for (const key of ['r', 'j', '[', 'Delete']) press(key);
    document.removeEventListener('keydown', onPage);
    expect(onDo).not.toHaveBeenCalled();
    expect(onPage).not.toHaveBeenCalled();
    press('Escape');
    expect(onForm).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('word of what was done', () => {
  test('offers the way back', () => {
    const onWay = vi.fn<(way: 'undo' | 'redo') => void>();
    const toast = { words: 'Mark removed from this article.', way: 'undo' } as const;
    render(<CardLayer toast={toast} onWay={onWay} onDismiss={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('Mark removed from this article.');
    fireEvent.click(button('Undo'));
    expect(onWay).toHaveBeenCalledWith('undo');
  });

  test('of a failure is put away by hand', () => {
    const onDismiss = vi.fn<() => void>();
    const toast = { words: 'Not undone.', failed: true };
    render(<CardLayer toast={toast} onWay={() => undefined} onDismiss={onDismiss} />);
    fireEvent.click(button('Dismiss'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('tools for a selection', () => {
  function tools(takesFocus: boolean, fault?: string) {
    const onAdd = vi.fn<(finding: FindingType) => void>();
    const onClose = vi.fn<() => void>();
    render(<CardTools takesFocus={takesFocus} fault={fault} onAdd={onAdd} onClose={onClose} />);
    return { onAdd, onClose };
  }

  test('take the focus for the keyboard alone, and are walked by arrows', async () => {
    tools(false);
    expect(document.activeElement).toBe(document.body);
    cleanup();
    const { onAdd, onClose } = tools(true);
    await waitFor(() => expect(document.activeElement).toBe(button('Claim')));
    press('ArrowRight');
    expect(document.activeElement).toBe(button('Figure'));
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(button('Close, Escape'));
    fireEvent.click(button('Initiative'));
    expect(onAdd).toHaveBeenCalledWith('initiative');
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('leave the selection as it is, and say why it cannot be marked', () => {
    tools(false, 'It holds no number.');
    expect(screen.getByRole('alert').textContent).toBe('Not marked. It holds no number.');
    expect(fireEvent.mouseDown(button('Claim'))).toBe(false);
  });
});

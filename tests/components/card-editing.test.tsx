import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { harbour } from './harbour.ts';
import { button, open, press, type } from './opened-card.tsx';

afterEach(cleanup);

describe('a claim is corrected', () => {
  const of = (id: string | null) => harbour.attributions.filter(({ speaker }) => speaker === id);
  const [, second] = harbour.speakers;

  test('another speaker of the article, for all claims of the one before', async () => {
    const claim = harbour.attributions.find(({ speaker }) => of(speaker).length > 2);
    const { onSave } = open({ form: 'edit' }, { type: 'claim', id: claim?.id ?? '' });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Speaker'));
    const other = harbour.speakers.find(({ id }) => id !== claim?.speaker);
    fireEvent.change(screen.getByLabelText('Speaker'), { target: { value: other?.id } });
    expect(screen.getByLabelText<HTMLInputElement>('Role').value).toBe(other?.role ?? '');
    const others = of(claim?.speaker ?? null).length - 1;
    const before = harbour.speakers.find(({ id }) => id === claim?.speaker)?.name;
    fireEvent.click(screen.getByLabelText(`Also for the other ${others} claims of ${before}`));
    fireEvent.click(button('Save'));
    await waitFor(() =>
      expect(onSave).toHaveBeenCalledWith([
        { type: 'edit-claim', id: claim?.id, edit: { speaker: { id: other?.id } }, alsoSameSpeaker: true },
      ]),
    );
  });

  test('a name that the article does not have, with nothing of the one before', async () => {
    const { onSave } = open({ form: 'edit' });
    fireEvent.change(screen.getByLabelText('Speaker'), { target: { value: 'other' } });
    type('Name', 'Ada Rao');
    type('Role', 'engineer');
    fireEvent.click(button('Save'));
    await waitFor(() =>
      expect(onSave).toHaveBeenCalledWith([
        {
          type: 'edit-claim',
          id: 'a1',
          edit: { speaker: { name: 'Ada Rao' }, role: 'engineer', affiliation: '' },
        },
      ]),
    );
  });

  test('a name that is not typed yet is asked for where it is to stand', async () => {
    const why = 'Type the speaker’s name, or choose that nobody is named.';
    open({ form: 'edit', onSave: async () => why });
    fireEvent.change(screen.getByLabelText('Speaker'), { target: { value: 'other' } });
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    button('Save').focus();
    fireEvent.click(button('Save'));
    expect((await screen.findByRole('alert')).textContent).toBe(why);
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  test('nobody, another form, other words, other passages', async () => {
    const content = [{ start: 4, end: 9 }];
    const { onSave } = open({ form: 'edit', content });
    fireEvent.change(screen.getByLabelText('Speaker'), { target: { value: '' } });
    fireEvent.click(screen.getByLabelText('Partly quoted'));
    type('Words that report', 'has said');
    fireEvent.click(button('Save'));
    await waitFor(() =>
      expect(onSave).toHaveBeenCalledWith([
        { type: 'edit-claim', id: 'a1', edit: { speaker: null, kind: 'mixed', cue: 'has said', content } },
      ]),
    );
  });

  test('nothing changed is nothing to do', async () => {
    const { onSave } = open({ form: 'edit' });
    fireEvent.click(button('Save'));
    await waitFor(() => expect(onSave).toHaveBeenCalledWith([]));
  });

  test('what is wrong stands at the field that it is about, which takes the focus', async () => {
    const why = 'The article does not say “sang” near this claim. Type the words as they stand there.';
    open({ form: 'edit', onSave: async () => why });
    type('Words that report', 'sang');
    type('Role', 'singer');
    fireEvent.click(button('Save'));
    const fault = await screen.findByRole('alert');
    const field = screen.getByLabelText('Words that report');
    expect(fault.textContent).toBe(why);
    expect(field.getAttribute('aria-describedby')).toBe(fault.id);
    expect(document.activeElement).toBe(field);
  });

  test.each([
    ['[', {}, { edge: 'start', by: 1 }],
    [']', {}, { edge: 'end', by: 1 }],
    ['{', { shiftKey: true }, { edge: 'start', by: -1 }],
    [']', { shiftKey: true }, { edge: 'end', by: -1 }],
  ])('%s %o moves the passage, but is typed into fields', (key, modifiers, step) => {
    const { onMove } = open({ form: 'edit' });
    screen.getByLabelText('Role').focus();
    press(key, modifiers);
    expect(onMove).not.toHaveBeenCalled();
    button('Save').focus();
    press(key, modifiers);
    expect(onMove).toHaveBeenCalledExactlyOnceWith(step);
  });

  test('the passage is moved by buttons too; not where it cannot be', () => {
    const { onMove } = open({ form: 'edit' });
    fireEvent.click(button('Start one word back, Shift+['));
    expect(onMove).toHaveBeenCalledWith({ edge: 'start', by: -1 });
    cleanup();
    open({ form: 'edit', onMove: undefined });
    expect(screen.queryByText('Passage')).toBeNull();
  });

  test('the speakers that are offered are those of the article', () => {
    open({ form: 'edit' });
    const names = [...screen.getByLabelText('Speaker').querySelectorAll('option')].map(
      (one) => one.textContent,
    );
    expect(names).toContain(second?.name);
    expect(names.slice(-2)).toEqual(['No name given', 'Another name …']);
  });
});

test('a figure is corrected: value, unit, measure, period', async () => {
  const { onSave } = open({ form: 'edit' }, { type: 'figure', id: 'f3' });
  type('Value', '23');
  type('Period', '2025');
  fireEvent.click(button('Save'));
  await waitFor(() =>
    expect(onSave).toHaveBeenCalledWith([
      { type: 'edit-figure', id: 'f3', edit: { value: '23', period: '2025' } },
    ]),
  );
});

test('an initiative is corrected: name, deed, parties, date', async () => {
  const { onSave } = open({ form: 'edit' }, { type: 'initiative', id: 'i1' });
  type('With', 'Denmark; Norway');
  type('Date', 'June 2025');
  fireEvent.click(button('Save'));
  await waitFor(() =>
    expect(onSave).toHaveBeenCalledWith([
      {
        type: 'edit-initiative',
        id: 'i1',
        edit: { deeds: [{ of: 0, counterparts: ['Denmark', 'Norway'], date: 'June 2025' }] },
      },
    ]),
  );
});

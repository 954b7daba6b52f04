import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { type LibraryContext, LibraryProvider } from '@/components/library/library-context.ts';
import { entriesOf } from '@/components/library/model/entries.ts';
import { NoteForm } from '@/components/library/note-form.tsx';
import type { Annotation } from '@/lib/core/record/record.ts';
import { plain, RECORDED } from './opened-library.tsx';

afterEach(cleanup);

const noted = plain.annotations.find(({ note }) => note !== undefined);
const onNote = vi.fn<LibraryActions['onNote']>();
const context = {
  actions: { onNote },
  entries: entriesOf([plain.article], []),
  onEditing: () => undefined,
} as unknown as LibraryContext;

/** The form of an annotation into whose note something is typed, before another tab changes the annotation. */
function typedBeside(words: string, change: Partial<Annotation>): void {
  const view = (annotation: Annotation) => (
    <LibraryProvider value={context}>
      <NoteForm annotation={annotation} />
    </LibraryProvider>
  );
  if (!noted) throw new Error('nothing is noted');
  const { rerender } = render(view(noted));
  if (words) fireEvent.input(screen.getByLabelText('Note'), { target: { value: words } });
  rerender(view({ ...noted, ...change }));
}

const THERE = { note: { text: 'Written in another tab.', at: RECORDED } };

test('a note that another tab wrote meanwhile is told before it is replaced', () => {
  typedBeside('Written here.', THERE);
  expect(screen.getByRole('alert').textContent).toContain('“Written in another tab.”');
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(onNote).toHaveBeenLastCalledWith(noted?.id, { text: 'Written here.' });
});

test('what was typed stays while its row is not drawn, or gone by another tab for a time', () => {
  typedBeside('Half a thought', {});
  cleanup();
  typedBeside('', {});
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Half a thought');
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
  cleanup();
  typedBeside('', {});
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe(noted?.note?.text);
});

test('what was not typed here stays as another tab wrote it', () => {
  typedBeside('', { ...THERE, tags: ['ports', 'winter'] });
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(onNote).toHaveBeenLastCalledWith(noted?.id, {});
});

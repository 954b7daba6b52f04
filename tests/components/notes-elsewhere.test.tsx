import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FindingCardProps } from '@/components/finding-card.tsx';
import { PageRecordContext } from '@/components/page-record-context.ts';
import { RowNote } from '@/components/row-record.tsx';
import { cardView, recordWith } from './gallery/card-states.tsx';
import { harbour } from './harbour.ts';
import { button, type } from './opened-card.tsx';

afterEach(cleanup);

const CLAIM = { type: 'claim', id: 'a1' } as const;

/** What is on record of the claim. */
function noted(text: string, tags: readonly string[] = []) {
  return recordWith('a1', { note: { text, at: '2025-11-08T16:52:00' }, tags: [...tags] });
}

/** The card's form: what is typed into it before another tab changes what is on record, and what it saves. */
function typedOnCard(typed: Readonly<Record<string, string>>, now: ReturnType<typeof noted>) {
  const onSave = vi.fn<FindingCardProps['onSave']>(() => Promise.resolve(undefined));
  const view = (record: typeof now) => cardView(harbour, CLAIM, { form: 'note', record, onSave });
  const { rerender } = render(view(noted('Ask her.', ['dues'])));
  for (const [name, words] of Object.entries(typed)) type(name, words);
  rerender(view(now));
  return onSave;
}

test('card: a note that another tab wrote meanwhile is told before it is replaced', async () => {
  const onSave = typedOnCard({ Note: 'Ask him.' }, noted('She called.', ['dues']));
  expect(screen.getByRole('alert').textContent).toBe(
    'Changed in another tab meanwhile, which “Save” replaces: “She called.”',
  );
  fireEvent.click(button('Save'));
  await waitFor(() => expect(onSave).toHaveBeenCalledWith([{ type: 'note', id: 'a1', text: 'Ask him.' }]));
});

test('card: a note is compared as it is written, and not as tags are', () => {
  typedOnCard({ Note: 'Ask, Ask' }, noted('Ask', ['dues']));
  expect(screen.getByRole('alert').textContent).toContain('replaces: “Ask”');
});

test('card: what was not typed here stays as another tab wrote it', async () => {
  const onSave = typedOnCard({ Tags: 'dues, ports' }, noted('She called.', ['dues']));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('She called.');
  fireEvent.click(button('Save'));
  await waitFor(() =>
    expect(onSave).toHaveBeenCalledWith([{ type: 'tags', id: 'a1', tags: ['dues', 'ports'] }]),
  );
});

test('card: tags that another tab took away are told', () => {
  typedOnCard({ Tags: 'dues, ports' }, noted('Ask her.'));
  expect(screen.getByRole('alert').textContent).toContain('replaces: no tags');
});

test('card: what was typed here and is on record now is no other tab’s', () => {
  typedOnCard({ Note: 'Ask him. ', Tags: 'ports,dues' }, noted('Ask him.', ['ports', 'dues']));
  expect(screen.queryByRole('alert')).toBeNull();
});

const nothing = () => undefined;
const ACTIONS = {
  onJump: nothing,
  onCopyQuotation: nothing,
  onCopyRow: nothing,
  onCopyLink: nothing,
  onRecord: nothing,
};

/** The form below a row of popup and side panel, in the same way. */
function typedInRow(typed: string | undefined) {
  const onNote = vi.fn<(finding: object, text: string) => void>();
  const view = (record: ReturnType<typeof noted>) => (
    <PageRecordContext.Provider value={record}>
      <RowNote finding={CLAIM} actions={{ ...ACTIONS, onNote }} onClose={() => undefined} />
    </PageRecordContext.Provider>
  );
  const { rerender } = render(view(noted('Ask her.')));
  if (typed !== undefined) type('Note', typed);
  rerender(view(noted('She called.')));
  return onNote;
}

test('row: a note that another tab wrote meanwhile is told before it is replaced', () => {
  const onNote = typedInRow('Ask him.');
  expect(screen.getByRole('alert').textContent).toBe(
    'Changed in another tab meanwhile, which “Keep” replaces: “She called.”',
  );
  fireEvent.click(button('Keep'));
  expect(onNote).toHaveBeenCalledWith(CLAIM, 'Ask him.');
});

test('row: where nothing was typed the note is what another tab wrote', () => {
  const onNote = typedInRow(undefined);
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.click(button('Keep'));
  expect(onNote).toHaveBeenCalledWith(CLAIM, 'She called.');
});

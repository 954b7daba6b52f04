import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { BulkForm } from '@/components/library/bulk-form.tsx';
import { entriesOf } from '@/components/library/model/entries.ts';

afterEach(cleanup);

/** A list with a row; with the form for it open or closed. */
function List({ draws, isOpen }: { readonly draws: number; readonly isOpen: boolean }) {
  return (
    <>
      <ul>
        <li key={draws} data-id="a1">
          <button type="button" data-row="0">
            Row
          </button>
        </li>
      </ul>
      {isOpen && (
        <BulkForm
          kind="tag"
          selected={new Set(['a1'])}
          entries={entriesOf([], [])}
          onMark={() => undefined}
          onClose={() => undefined}
        />
      )}
    </>
  );
}

test.each([1, 2])('the focus is back on its row, drawn anew or not: %s', async (draws) => {
  const { rerender } = render(<List draws={1} isOpen={false} />);
  screen.getByRole('button', { name: 'Row' }).focus();
  rerender(<List draws={1} isOpen />);
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText('Tags'));
  rerender(<List draws={draws} isOpen />);
  rerender(<List draws={draws} isOpen={false} />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Row' }));
});

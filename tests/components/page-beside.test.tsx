import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PageBeside, type BesideActions } from '@/components/compare/page-beside.tsx';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { comparison } from '../unit/beside/comparison.ts';
import { violations } from './axe.ts';
import { ALTERED, compared, OFFERED } from './compared-page.ts';

afterEach(cleanup);

const nothing = () => undefined;

function open(actions: Partial<BesideActions> = {}, isChoosing = false, shown = compared) {
  const onChoosing = vi.fn<(isChoosing: boolean) => void>();
  const all: BesideActions = {
    onReleases: () => Promise.resolve(undefined),
    onCompare: nothing,
    onJumpTo: nothing,
    onCopyWords: nothing,
    onSaveComparison: nothing,
    onColumns: nothing,
    onRecordPage: nothing,
    onLibrary: nothing,
    ...actions,
  };
  const input = { current: null };
  const { container } = render(
    <div class="otr page-view">
      <PageBeside
        compared={shown}
        record={{ ...NO_RECORD, article: 'a1' }}
        isChoosing={isChoosing}
        onChoosing={onChoosing}
        input={input}
        actions={all}
      />
    </div>,
  );
  return { onChoosing, container };
}

describe('the lists of a page beside a release', () => {
  test('count what differs, and hold what differs first, with each change', () => {
    open();
    expect(screen.getByText(/^1 altered, 1 in another mouth, 1 not in the release; of \d$/)).toBeTruthy();
    const groups = screen.getAllByRole('button', { expanded: true }).map(({ textContent }) => textContent);
    expect(groups.slice(0, 2)).toEqual(['Altered1', 'Other speaker1']);
    expect(screen.getByText('1,240 → 1,420')).toBeTruthy();
    expect(screen.getByText(/An observation, never a verdict/)).toBeTruthy();
  });

  test('a row scrolls the page there, C copies both wordings with what was seen', () => {
    const [onJumpTo, onCopyWords] = [
      vi.fn<BesideActions['onJumpTo']>(),
      vi.fn<BesideActions['onCopyWords']>(),
    ];
    open({ onJumpTo, onCopyWords });
    const row = screen.getByTitle(/^Altered, Ines Lundqvar/);
    fireEvent.click(row);
    expect(onJumpTo).toHaveBeenCalledWith(ALTERED);
    fireEvent.keyDown(row, { key: 'c' });
    const [[copied] = ['']] = onCopyWords.mock.calls;
    expect(copied).toMatch(/1,240 vessels[^]*1,420 vessels[^]*Altered: 1,240 → 1,420\. An observation/);
  });

  test('the tabs go by arrows; left out says that it is no fault', () => {
    open();
    const tab = screen.getByRole('tab', { selected: true });
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toMatch(/^Figures/);
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(0, 2)).toMatchObject([
      ['Release', 'Article', 'Measure'],
      ['1,240', '1,420', expect.stringMatching(/Changed$/)],
    ]);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(screen.getByText(/Leaving out is what reports do/)).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'End' });
    expect(screen.getByText(/of the words outside quotation marks/)).toBeTruthy();
  });

  test('it ends, changes and opens in two columns', () => {
    const [onCompare, onColumns] = [vi.fn<BesideActions['onCompare']>(), vi.fn<BesideActions['onColumns']>()];
    const { onChoosing } = open({ onCompare, onColumns });
    fireEvent.click(screen.getByRole('button', { name: 'Two columns' }));
    expect(onColumns).toHaveBeenCalledWith('a1', 'r1');
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(onChoosing).toHaveBeenLastCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: 'End' }));
    expect(onCompare).toHaveBeenCalledWith(null);
  });
});

describe('the choice of a text to lay a page beside', () => {
  test('says why a text is likely its source, and has other tabs', async () => {
    const onCompare = vi.fn<BesideActions['onCompare']>();
    open({ onReleases: () => Promise.resolve(OFFERED), onCompare }, true);
    expect((await screen.findByText(/2 shared runs of words, 2 names, 1 figure · same day/)).tagName).toBe(
      'SPAN',
    );
    fireEvent.click(screen.getByRole('button', { name: /Minutes/ }));
    expect(onCompare).toHaveBeenCalledWith({ from: 'tab', tabId: 7 });
  });

  test('takes pasted text by P, and closes by Escape', async () => {
    const onCompare = vi.fn<BesideActions['onCompare']>();
    const { onChoosing } = open({ onReleases: () => Promise.resolve(OFFERED), onCompare }, true);
    const row = await screen.findByRole('button', { name: /Paste a release/ });
    fireEvent.keyDown(row, { key: 'p' });
    fireEvent.input(screen.getByRole('textbox', { name: /Release, speech/ }), {
      target: { value: '“Yes,” she said.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(onCompare).toHaveBeenCalledWith({ from: 'text', text: '“Yes,” she said.' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Compare' }), { key: 'Escape' });
    expect(onChoosing).toHaveBeenLastCalledWith(false);
  });

  test('says that nothing resembles the article', async () => {
    open({ onReleases: () => Promise.resolve({ likely: [], others: [], tabs: [] }) }, true);
    expect(await screen.findByText(/No recorded text resembles this article/)).toBeTruthy();
  });
});

test('a release that reads otherwise by now is said, and compared anew only when that is asked for', () => {
  const onCompare = vi.fn<BesideActions['onCompare']>();
  const changed = {
    ...compared,
    release: { ...compared.release, isOutdated: true, readAt: '2024-03-04T11:20:00Z' },
  };
  open({ onCompare }, false, changed);
  expect(
    screen.getByText(
      /^Compared with the release as recorded 4 Mar 2024, \d\d:20; it reads differently now\.$/,
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Compare with the new wording' }));
  expect(onCompare).toHaveBeenCalledExactlyOnceWith({ from: 'library', article: 'r1' });
});

test('a page with the release’s own text is told as that, and one that has nothing of it leads to another text', () => {
  const same = { ...compared, comparison: { ...comparison, article: comparison.release } };
  open({}, false, same);
  expect(screen.getByText(/^Same text as board\.example, 4 Mar 2024/)).toBeTruthy();
  cleanup();
  const passages = comparison.alignment.passages.filter(({ relation }) => relation === 'absent');
  const alignment = { ...comparison.alignment, passages, figures: [], copied: [] };
  const { onChoosing } = open({}, false, { ...compared, comparison: { ...comparison, alignment } });
  expect(screen.getByText(/^Little in common/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Choose another text' }));
  expect(onChoosing).toHaveBeenCalledExactlyOnceWith(true);
});

test('what the lines mean is told beside the lists, too', () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: 'What the lines mean' }));
  const legend = screen.getByRole('region', { name: 'What the lines mean' });
  expect(within(legend).getByRole('button', { name: 'Other speaker1' })).toBeTruthy();
});

test('lists and choice are accessible', async () => {
  const { container } = open();
  expect(await violations(container, false)).toEqual([]);
});

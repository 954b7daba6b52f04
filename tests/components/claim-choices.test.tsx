import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '@/components/page-view.tsx';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

function open(
  actions: Partial<PageActions> = {},
  state: keyof ReturnType<typeof pageStates> = 'annotated',
  showsUnsure = false,
) {
  return render(pageView(pageStates(harbour)[state], actions, undefined, 'click', showsUnsure));
}

function tab(name: RegExp): HTMLElement {
  return screen.getByRole('tab', { name });
}

function filter(words: string): void {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: words } });
}

afterEach(cleanup);

describe('unsure claims', () => {
  test('are left out, with those who say nothing else, until they are asked for', () => {
    const onShowUnsure = vi.fn<PageActions['onShowUnsure']>();
    open({ onShowUnsure });
    expect(screen.queryByRole('button', { name: /^No name given/ })).toBeNull();
    expect(screen.getByText(/kept back/).textContent).toBe('1 unsure kept back');
    fireEvent.click(screen.getByRole('button', { name: 'Show unsure claims' }));
    expect(onShowUnsure).toHaveBeenCalledWith(true);
  });

  test('stand with their speakers where they are shown, and can be hidden again', () => {
    const onShowUnsure = vi.fn<PageActions['onShowUnsure']>();
    open({ onShowUnsure }, 'annotated', true);
    expect(screen.getByRole('button', { name: /^No name given/ })).toBeTruthy();
    expect(tab(/Speakers/).textContent).toBe('Speakers 5');
    fireEvent.click(screen.getByRole('button', { name: 'Hide unsure claims' }));
    expect(onShowUnsure).toHaveBeenCalledWith(false);
  });

  test('that a filter finds are counted, and nothing else is said of them', () => {
    open();
    filter('freight');
    expect(screen.queryByText(/unsure/)).toBeNull();
    fireEvent.click(tab(/Figures/));
    expect(screen.queryByText(/unsure/)).toBeNull();
  });

  test('alone on a page: no claim is certain', () => {
    const attributions = harbour.attributions.filter(({ doubt }) => doubt);
    render(
      pageView({
        status: 'annotated',
        record: NO_RECORD,
        analysis: { ...harbour, attributions },
        marksVisible: true,
        marks: { show: 'all' },
        words: 9,
        lost: [],
      }),
    );
    expect(screen.getByText('No claim is sure.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show unsure claims' })).toBeTruthy();
  });
});

describe('stance', () => {
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: 'Stance' }), { target: { value } });

  test('offers what there is, with counts, and leaves those claims alone, open', () => {
    open();
    const options = within(screen.getByRole('combobox', { name: 'Stance' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'All claims',
      'States (12)',
      'Urges (1)',
      'Warns (1)',
      'Reports (1)',
      'Estimates (1)',
    ]);
    choose('warn');
    expect(tab(/Speakers/).textContent).toBe('Speakers 1');
    expect(screen.getByText('1 speaker, 1 claim')).toBeTruthy();
    expect(screen.getByText('warned', { exact: false }).className).toBe('lead');
    choose('any');
    expect(tab(/Speakers/).textContent).toBe('Speakers 4');
  });

  test('is cleared with the filter where both leave nothing', () => {
    open();
    choose('warn');
    filter('berths');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('No speaker matches “berths”');
    fireEvent.click(screen.getByText('Clear filter'));
    expect(tab(/Speakers/).textContent).toBe('Speakers 4');
  });

  test('is not asked for among figures', () => {
    open();
    fireEvent.click(tab(/Figures/));
    expect(screen.queryByRole('combobox', { name: 'Stance' })).toBeNull();
  });
});

import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '@/components/page-view.tsx';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

function open(
  actions: Partial<PageActions> = {},
  state: keyof ReturnType<typeof pageStates> = 'annotated',
  showsUncertain = false,
) {
  return render(pageView(pageStates(harbour)[state], actions, undefined, 'click', showsUncertain));
}

function tab(name: RegExp): HTMLElement {
  return screen.getByRole('tab', { name });
}

function filter(words: string): void {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: words } });
}

afterEach(cleanup);

describe('uncertain claims', () => {
  test('are left out, with those who say nothing else, until they are asked for', () => {
    const onShowUncertain = vi.fn<PageActions['onShowUncertain']>();
    open({ onShowUncertain });
    expect(screen.queryByRole('button', { name: /^Nobody named/ })).toBeNull();
    expect(screen.getByText(/uncertain claim/).textContent).toBe('1 uncertain claim hiddenShow uncertain');
    fireEvent.click(screen.getByRole('button', { name: 'Show uncertain' }));
    expect(onShowUncertain).toHaveBeenCalledWith(true);
  });

  test('stand with their speakers where they are shown, and can be hidden again', () => {
    const onShowUncertain = vi.fn<PageActions['onShowUncertain']>();
    open({ onShowUncertain }, 'annotated', true);
    expect(screen.getByRole('button', { name: /^Nobody named/ })).toBeTruthy();
    expect(tab(/Speakers/).textContent).toBe('Speakers 5');
    fireEvent.click(screen.getByRole('button', { name: 'Hide uncertain' }));
    expect(onShowUncertain).toHaveBeenCalledWith(false);
  });

  test('that a filter finds are counted, and nothing else is said of them', () => {
    open();
    filter('freight');
    expect(screen.queryByText(/uncertain/)).toBeNull();
    fireEvent.click(tab(/Figures/));
    expect(screen.queryByText(/uncertain/)).toBeNull();
  });

  test('alone on a page: no claim is certain', () => {
    const attributions = harbour.attributions.filter(({ doubt }) => doubt);
    render(
      pageView({
        status: 'annotated',
        record: NO_RECORD,
        analysis: { ...harbour, attributions },
        marksVisible: true,
        words: 9,
        lost: [],
      }),
    );
    expect(screen.getByText('No claim is certain.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show uncertain' })).toBeTruthy();
  });
});

describe('stance', () => {
  const choose = (value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: 'Stance' }), { target: { value } });

  test('offers what there is, with counts, and leaves those claims alone, open', () => {
    open();
    const options = within(screen.getByRole('combobox', { name: 'Stance' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Any stance',
      'States (12)',
      'Urges (1)',
      'Warns (1)',
      'Reports (1)',
      'Estimates (1)',
    ]);
    choose('warn');
    expect(tab(/Speakers/).textContent).toBe('Speakers 1');
    expect(screen.getByText('1 speaker, 1 claim')).toBeTruthy();
    expect(screen.getByText('warned').parentElement?.textContent).toBe('warnedreported');
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

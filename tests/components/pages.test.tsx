import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsView } from '@/components/options-view.tsx';
import type { ReadingMode } from '@/components/reading-mode.tsx';
import type { TaughtListProps } from '@/components/taught-list.tsx';
import { type WelcomeOutcome, WelcomeView } from '@/components/welcome-view.tsx';

const nothing = () => undefined;
const ASKS = 'Read and change all your data on all websites';

function openOptions(mode: ReadingMode, sites: readonly string[], taught: Partial<TaughtListProps> = {}) {
  const onRemoveSite = vi.fn<(pattern: string) => void>();
  const onRemoveAll = vi.fn<() => void>();
  const onRecordAll = vi.fn<(records: boolean) => void>();
  const onDeleteAll = vi.fn<() => void>();
  const onAllowAgain = vi.fn<(host: string) => void>();
  render(
    <OptionsView
      asks={ASKS}
      neverOn={['mail.example']}
      onAllowAgain={onAllowAgain}
      mode={mode}
      sites={sites}
      notice={undefined}
      onMode={nothing}
      onRemoveSite={onRemoveSite}
      recordsAll={false}
      onRecordAll={onRecordAll}
      onLibrary={() => undefined}
      onDeleteAll={onDeleteAll}
      lessons={[]}
      held={[]}
      onRevoke={nothing}
      onSite={nothing}
      onPart={nothing}
      {...taught}
      onRemoveAll={onRemoveAll}
    />,
  );
  return { onRemoveSite, onRemoveAll, onRecordAll, onDeleteAll, onAllowAgain };
}

function openWelcome(
  on: Pick<ComponentProps<typeof WelcomeView>, 'onMode' | 'onContinue'> = {
    onMode: nothing,
    onContinue: nothing,
  },
  outcome?: WelcomeOutcome,
) {
  render(<WelcomeView pinning="Press the pin." asks={ASKS} mode="click" outcome={outcome} {...on} />);
}

afterEach(cleanup);

describe('welcome', () => {
  test('one radio group, then Continue', () => {
    const onMode = vi.fn<(mode: ReadingMode) => void>();
    const onContinue = vi.fn<() => void>();
    openWelcome({ onMode, onContinue });
    expect(screen.getByRole('group', { name: 'When should it read a page?' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Only when I click/ }).checked).toBe(true);
    const every = screen.getByRole('radio', { name: /^On every site that shows an article/ });
    expect(every.closest('label')?.textContent).toContain(ASKS);
    expect(every.closest('label')?.textContent).toContain('it looks at every page you open');
    fireEvent.click(every);
    expect(onMode).toHaveBeenCalledWith('every-site');
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  test('the specimen answers to clicks, and the button’s place is told', () => {
    openWelcome();
    fireEvent.click(screen.getByRole('button', { name: '1.37 trillion yuan', expanded: false }));
    expect(document.querySelector('#specimen-card')?.textContent).toContain('said by Wang Jiang');
    expect(document.body.textContent).toContain('Press the pin. A mark that is also a link opens as a link');
  });

  test('says plainly that the browser gave no access', () => {
    openWelcome(undefined, 'declined');
    expect(document.querySelector('.go output')?.textContent).toBe(
      'Your browser gave no access, so pages are read only when you click the toolbar button.',
    );
  });
});

describe('options', () => {
  test('where every site is read no single one is said to be missing; sites that never are can be allowed again', () => {
    const { onAllowAgain } = openOptions('every-site', []);
    expect(document.body.textContent).toContain('Articles are marked as you open them, wherever they are');
    expect(document.body.textContent).not.toMatch(/no single site/i);
    fireEvent.click(screen.getByRole('button', { name: 'Allow again: mail.example' }));
    expect(onAllowAgain).toHaveBeenCalledWith('mail.example');
  });

  test('what corrections teach is listed, narrowed to a site, revoked and offered again; merges are parted', () => {
    const lesson = {
      id: 'a',
      article: 'ferry',
      sort: 'speaker',
      key: 's Lane',
      from: 'Lane',
      to: 'Tim Lane',
      at: '2026-03-03T09:00:00.000Z',
      title: 'Fares rise',
      site: 'quay.example',
    } as const;
    const [onRevoke, onSite, onPart] = [
      vi.fn<TaughtListProps['onRevoke']>(),
      vi.fn<TaughtListProps['onSite']>(),
      vi.fn<TaughtListProps['onPart']>(),
    ];
    const merged = { id: 'm', name: 'Ana Ríos', names: ['Ríos', 'Ana Ríos'], site: null };
    const on = { lessons: [lesson], onRevoke, onSite, onPart };
    openOptions('click', [], { ...on, held: [merged] });
    fireEvent.change(screen.getByRole('combobox', { name: 'Where it is offered that “Lane” is Tim Lane' }), {
      target: { value: 'quay.example' },
    });
    expect(onSite).toHaveBeenCalledWith('a', 'quay.example');
    fireEvent.click(screen.getByRole('button', { name: 'Revoke: “Lane” is Tim Lane' }));
    expect(onRevoke).toHaveBeenLastCalledWith('a', true);
    fireEvent.click(screen.getByRole('button', { name: 'Part: “Ríos” is Ana Ríos' }));
    expect(onPart).toHaveBeenCalledWith('m');
    cleanup();
    const revoked = { id: 'r', of: 'lesson', name: 'a', names: ['a'], site: null, apart: true } as const;
    openOptions('click', [], { ...on, held: [revoked] });
    expect(document.body.textContent).toContain('not offered any more');
    fireEvent.click(screen.getByRole('button', { name: 'Offer again: “Lane” is Tim Lane' }));
    expect(onRevoke).toHaveBeenLastCalledWith('a', false);
  });

  test('the library is deleted only when that was asked for twice', () => {
    const { onDeleteAll } = openOptions('click', []);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything on record' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(screen.getByRole('alert').textContent).toContain('cannot be undone');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement?.textContent).toBe('Delete everything on record');
    expect(onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything on record' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  test('nothing goes on record by itself unless it is asked for', () => {
    const { onRecordAll } = openOptions('click', []);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Put every article on record/ });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(onRecordAll).toHaveBeenCalledWith(true);
  });

  test('lists the sites granted, each to be taken back, and all of them', () => {
    const { onRemoveSite, onRemoveAll } = openOptions('click', ['http://b.example/*', 'https://a.example/*']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.example' }));
    expect(onRemoveSite).toHaveBeenCalledWith('https://a.example/*');
    expect(screen.getByRole('button', { name: 'Remove http://b.example' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove access to all sites' }));
    expect(onRemoveAll).toHaveBeenCalledOnce();
  });

  test('has nothing to take back where nothing is granted', () => {
    openOptions('click', []);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(screen.getByText(/^No single site\./)).toBeTruthy();
  });
});

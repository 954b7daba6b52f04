import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { QuietOffer, shareMarked } from '@/components/quiet-offer.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import type { PageArticle } from '@/lib/core/page-article.ts';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

afterEach(cleanup);

const nothing = () => undefined;

test('the share of a text that is marked counts no letter twice', () => {
  const [claim] = harbour.attributions;
  if (!claim) throw new Error('no claim');
  const content = [
    { start: 0, end: 100, text: '' },
    { start: 50, end: 150, text: '' },
  ];
  const analysis: Analysis = {
    ...harbour,
    attributions: [{ ...claim, content }],
    figures: [],
    initiatives: [],
  };
  expect(shareMarked(analysis)).toBeCloseTo(150 / harbour.article.text.length);
});

test('quiet marks are offered where over a third is marked, and nowhere else', () => {
  const onQuiet = vi.fn<() => void>();
  const onDismiss = vi.fn<() => void>();
  expect(shareMarked(harbour)).toBeGreaterThan(1 / 3);
  render(<QuietOffer analysis={harbour} onQuiet={onQuiet} onDismiss={onDismiss} />);
  fireEvent.click(screen.getByRole('button', { name: 'Quiet' }));
  fireEvent.click(screen.getByRole('button', { name: 'Keep all' }));
  expect([onQuiet.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
  cleanup();
  const sparse = { ...harbour, attributions: harbour.attributions.slice(0, 2) };
  const { container } = render(<QuietOffer analysis={sparse} onQuiet={nothing} onDismiss={nothing} />);
  expect(container.textContent).toBe('');
});

test('the offer waits where something is told of what the lists hold, so that they stay in view', () => {
  const offered = (analysis: Analysis, state: 'annotated' | 'changed' = 'annotated') => {
    cleanup();
    render(pageView(pageStates(analysis)[state], {}, undefined, 'click', false, true));
    return screen.queryByRole('button', { name: 'Quiet' }) !== null;
  };
  const withArticle = (more: Partial<Analysis['article']>) => ({
    ...harbour,
    article: { ...harbour.article, ...more },
  });
  expect(offered(harbour)).toBe(true);
  expect(offered(harbour, 'changed')).toBe(false);
  expect(offered(withArticle({ partial: { kind: 'live' } }))).toBe(false);
  const articles: PageArticle[] = [
    { headline: 'One', nth: 1, read: true },
    { headline: 'Two', nth: 1, read: false },
  ];
  expect(offered(withArticle({ articles }))).toBe(false);
});

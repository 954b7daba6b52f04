import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { violations } from '../axe.ts';
import { harbour } from '../harbour.ts';
import { keptArticle } from './library-fixture.ts';
import { open, press, RECORDED, setUp } from './opened-library.tsx';

setUp();

const kept = ['quay', 'mill'].map((id) => keptArticle(id, harbour, { recordedAt: RECORDED }));
const figureOf = (at: number): string => {
  const { ids = [], types = '' } = kept[at]?.article.catalog ?? {};
  return ids.find((_, place) => types[place] === 'f') ?? '';
};
const [quay, mill] = [figureOf(0), figureOf(1)];
const articles = kept.map(({ article }) => article);
const alike = [{ one: quay, other: mill, value: 'same', words: ['freight'] } as const];
const identities = [{ id: 'one', of: 'figure', name: quay, names: [quay, mill], site: null } as const];

test('figures that may be one are confirmed and refused by a key each', async () => {
  const onMerge = vi.fn<LibraryActions['onMerge']>();
  const onOtherFigure = vi.fn<LibraryActions['onOtherFigure']>();
  const data = { articles, identities: [], alike, lessons: [], sameClaims: {}, damaged: 0 };
  const container = await open(
    { view: 'figures', part: 'one' },
    { kept, data, actions: { onMerge, onOtherFigure } },
  );
  const question = screen.getByRole('region', { name: /^One figure\?/ });
  expect(within(question).getAllByRole('row')).toHaveLength(3);
  expect(question.textContent).toMatch(/Same unit and value; the sentences have “freight”/);
  press('y');
  expect(onMerge).not.toHaveBeenCalled();
  press('j');
  press('y');
  const [[names, name, site, of] = []] = onMerge.mock.calls;
  expect([names?.toSorted(), name, site, of]).toEqual([[mill, quay], names?.[0], null, 'figure']);
  press('o');
  expect(onOtherFigure).toHaveBeenCalledExactlyOnceWith([names?.[0]], [names?.[1]]);
  expect(await violations(container, false)).toEqual([]);
});

test('while figures are still looked for, that is said in place of there being none', async () => {
  const data = {
    articles,
    identities: [],
    alike: [],
    lookingFor: 3214,
    lessons: [],
    sameClaims: {},
    damaged: 0,
  };
  await open({ view: 'figures', part: 'one' }, { kept, data });
  expect(screen.getByText('Still looking: 3,214 articles to go.')).toBeTruthy();
  expect(screen.queryByText('No figures wait for you')).toBeNull();
});

test('what is held to be one stands under one measure, and is parted there', async () => {
  const onPart = vi.fn<LibraryActions['onPart']>();
  const onSplit = vi.fn<LibraryActions['onSplit']>();
  const data = { articles, identities, alike: [], lessons: [], sameClaims: {}, damaged: 0 };
  await open({ view: 'figures' }, { kept, data, actions: { onPart, onSplit } });
  const head = screen.getByText(/2 articles, held to be one figure by you/);
  fireEvent.click(within(head).getByRole('button', { name: 'Split' }));
  expect(onPart).toHaveBeenCalledWith('one');
  fireEvent.click(screen.getAllByRole('button', { name: 'Split off' })[0] ?? head);
  expect(onSplit.mock.calls[0]?.[0]).toBe('one');
});

test('measures are chosen and made one, everywhere or on a site', async () => {
  const onMerge = vi.fn<LibraryActions['onMerge']>();
  const data = { articles, identities: [], alike: [], lessons: [], sameClaims: {}, damaged: 0 };
  await open({ view: 'figures' }, { kept, data, actions: { onMerge } });
  fireEvent.click(screen.getByRole('button', { name: 'Merge two measures …' }));
  const [first, second] = await screen.findAllByRole('checkbox', { name: /^Merge / });
  if (!first || !second) throw new Error('there are too few measures');
  fireEvent.click(first);
  fireEvent.click(second);
  fireEvent.submit(await screen.findByRole('form', { name: 'Merge measures' }));
  expect(onMerge.mock.calls[0]?.slice(2)).toEqual([null, 'measure']);
  expect(onMerge.mock.calls[0]?.[0]).toHaveLength(2);
});

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/actions.ts';
import { mergedWords } from '@/components/library/restore-panel.tsx';
import { violations } from '../axe.ts';
import { harbour } from '../harbour.ts';
import { START } from '@/components/library/model/view-state.ts';
import { keptArticle } from './library-fixture.ts';
import { LibraryPage } from './library-page.tsx';
import { mock, open, plain, press, RECORDED, setUp } from './opened-library.tsx';

setUp();

const changed = keptArticle('changed', harbour, {
  recordedAt: RECORDED,
  readAt: '2026-11-08T16:40:00.000Z',
  edits: [
    ['148.2 million', '147.9 million'],
    ['Quiet Harbours campaign', 'silent ports drive'],
  ],
});

test('an initiative that the article itself tells of is said by nobody without a name', async () => {
  const annotations = plain.annotations.map((one) =>
    one.body.type === 'initiative' ? { ...one, body: { ...one.body, saidBy: null } } : one,
  );
  const own = annotations.filter(({ body }) => body.type === 'initiative');
  const container = await open(
    { view: 'articles', article: 'harbour' },
    { kept: [{ ...plain, annotations }] },
  );
  expect(own.length).toBeGreaterThan(0);
  for (const { id } of own) {
    const row = container.querySelector(`aside [data-id="${id}"]`);
    expect(row?.textContent).toContain('the article’s own words');
    expect(row?.textContent).not.toContain('No name given');
  }
});

test('what is unsure, and what was done by hand, is told beside the article as in the lists', async () => {
  const [first, second] = plain.annotations.filter(({ body }) => body.type === 'claim');
  const doubt = 'Nobody is named as the source.';
  const annotations = plain.annotations.map((one) => {
    if (one.id === first?.id) return { ...one, body: { ...one.body, doubt, confidence: 0.1 } };
    return one.id === second?.id ? { ...one, edited: ['speaker' as const] } : one;
  }) as typeof plain.annotations;
  const container = await open(
    { view: 'articles', article: 'harbour' },
    { kept: [{ ...plain, annotations }] },
  );
  const says = (id = '') => container.querySelector(`aside [data-id="${id}"]`)?.textContent;
  expect(says(first?.id)).toContain('Unsure');
  expect(says(first?.id)).toContain(doubt);
  expect(says(second?.id)).toContain('Corrected by hand');
});

test('what it is laid beside is looked for at once, and Escape leads back to where that was asked for', async () => {
  await open({ view: 'articles', article: 'harbour' }, { kept: [plain] });
  const asks = screen.getByRole('button', { name: 'Compare with …' });
  fireEvent.click(asks);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Any recorded text' }));
  press('Escape');
  expect(screen.queryByRole('textbox', { name: 'Any recorded text' })).toBeNull();
  expect(document.activeElement).toBe(asks);
});

test('its host stands above it, with the name that it gives itself, until the user names it', async () => {
  const crumb = (container: Element) => container.querySelector('.crumb')?.textContent;
  const metadata = {
    ...harbour.article.metadata,
    site: { value: 'The Maravia Gazette', from: 'open-graph' as const },
  };
  const named = keptArticle(
    'harbour',
    { ...harbour, article: { ...harbour.article, metadata } },
    { recordedAt: RECORDED },
  );
  const state = { view: 'articles', article: 'harbour' } as const;
  expect(crumb(await open(state, { kept: [named] }))).toMatch(/\.example.*calls itself The Maravia Gazette$/);
  fireEvent.click(screen.getByRole('button', { name: 'Correct its details' }));
  expect(screen.getByLabelText<HTMLInputElement>('Publication').value).toBe('The Maravia Gazette');
  cleanup();
  const article = { ...named.article, publication: 'Gazette' };
  expect(crumb(await open(state, { kept: [{ ...named, article }] }))).toBe('ArticlesGazette');
});

test('whoever has no name stands in a list of articles without the title that parts them elsewhere', async () => {
  const { catalog } = plain.article;
  const article = { ...plain.article, catalog: { ...catalog, names: catalog.names.map(() => 'officials') } };
  const container = await open({ view: 'statements' }, { kept: [{ ...plain, article }] });
  expect(container.querySelector('.stm .who b')?.textContent).toBe('officials');
});

test('a restore that replaces says that nothing brings back what goes', async () => {
  const effect = { added: 0, changed: 0, same: 0, later: 0, removed: 2 };
  const summary = {
    madeAt: '2026-11-27T09:00:00.000Z',
    articles: 1,
    annotations: 1,
    merge: effect,
    replace: effect,
  };
  await open({}, { restore: { status: 'ready', file: 'b.json', summary, mode: 'replace' } });
  expect(screen.getByRole('radio', { name: /^Replace What is here goes for good/ })).toBeTruthy();
});

test('an article that is not on record is told as that, and the list is there', async () => {
  const onAstray = vi.fn<LibraryActions['onAstray']>();
  const onState = vi.fn<LibraryActions['onState']>();
  await open({ view: 'articles', article: 'of another library' }, { actions: { onAstray, onState } });
  await vi.waitFor(() => expect(onAstray).toHaveBeenCalledWith(undefined));
  expect(onState.mock.lastCall?.[0]).toMatchObject({ view: 'articles', article: '' });
});

test('one that another tab took away while it was open is told by its title', async () => {
  const onAstray = vi.fn<LibraryActions['onAstray']>();
  const state = { ...START, view: 'articles', article: plain.article.id } as const;
  const { rerender } = render(<LibraryPage kept={[plain]} start={state} actions={{ onAstray }} />);
  await screen.findByRole('heading', { level: 2 });
  rerender(<LibraryPage kept={[changed]} start={state} actions={{ onAstray }} />);
  await vi.waitFor(() => expect(onAstray).toHaveBeenCalledWith(plain.article.title));
});

describe('an article that changed', () => {
  const state = { view: 'articles', article: 'changed' } as const;

  test('tells what changed, word by word and in words', async () => {
    const container = await open(state, { kept: [changed] });
    expect(await violations(document, false)).toEqual([]);
    expect(container.querySelector('del')?.textContent).toBe('removed: 148.2');
    expect(container.querySelector('ins')?.textContent).toBe('added: 147.9');
    expect(container.textContent).toMatch(/Changed since 3 May/);
    expect(container.textContent).toMatch(/paragraphs? unchanged/);
  });

  test('has the focus on its headline, where the link that led there is gone', async () => {
    await open(state, { kept: [changed] });
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 2, name: /^Coastal freight rises/ }),
    );
  });

  test('is walked from change to change by N and P', async () => {
    await open(state, { kept: [changed] });
    Element.prototype.scrollIntoView = () => undefined;
    press('n');
    const first = document.activeElement;
    press('n');
    expect(document.activeElement).not.toBe(first);
    press('p');
    expect(document.activeElement).toBe(first);
  });

  test('asks about each annotation that it touches; what is gone is listed with its words', async () => {
    const actions = {
      onKeep: vi.fn<LibraryActions['onKeep']>(),
      onTake: vi.fn<LibraryActions['onTake']>(),
    };
    await open(state, { kept: [changed], actions });
    const aside = screen.getByRole('complementary', { name: 'On record' });
    expect(aside.textContent).toContain('148.2\u00a0m tonnes');
    expect(aside.textContent).toContain('147.9\u00a0m tonnes');
    fireEvent.click(within(aside).getByRole('button', { name: 'Take new value' }));
    fireEvent.click(within(aside).getAllByRole('button', { name: 'Keep as recorded' })[0] ?? aside);
    expect(actions.onTake).toHaveBeenCalledOnce();
    expect(actions.onKeep).toHaveBeenCalledOnce();
    expect(aside.textContent).toMatch(/Quiet Harbours campaign/);
  });

  test('stays at the changes once all of them are decided about', async () => {
    const decided = { ...changed, article: { ...changed.article, change: null } };
    const view = (kept: typeof changed) => <LibraryPage kept={[kept]} start={{ ...START, ...state }} />;
    const { container, rerender } = render(view(changed));
    await vi.waitFor(() => expect(container.querySelector('del')).toBeTruthy());
    rerender(view(decided));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Keep as recorded' })).toBeNull());
    expect(container.querySelector('del')).toBeTruthy();
  });

  test('shows its text as recorded and as it stands', async () => {
    const container = await open(state, { kept: [changed] });
    fireEvent.click(screen.getByRole('button', { name: 'As recorded' }));
    await vi.waitFor(() => expect(container.querySelector('.read')?.textContent).toContain('148.2 million'));
    fireEvent.click(screen.getByRole('button', { name: 'As it stands' }));
    await vi.waitFor(() => expect(container.querySelector('.read')?.textContent).toContain('147.9 million'));
    expect(container.querySelector('.read .m-figure')).toBeTruthy();
  });
});

describe('where there is nothing to list', () => {
  test('the library is empty', async () => {
    const onOpenRestore = mock();
    await open({}, { kept: [], onOpenRestore });
    expect(await violations(document, false)).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Nothing on record yet' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Restore a backup …' }));
    expect(onOpenRestore).toHaveBeenCalledOnce();
  });

  test('the library cannot be read', async () => {
    const failure = { message: 'The browser closed the library.', detail: 'AbortError' };
    const onTryAgain = mock();
    await open({}, { data: undefined, failure, actions: { onTryAgain } });
    expect(screen.getByRole('alert').textContent).toContain(failure.message);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('damaged records are told of', async () => {
    await open(
      {},
      {
        data: {
          articles: [plain.article],
          identities: [],
          alike: [],
          lessons: [],
          sameClaims: {},
          damaged: 2,
        },
      },
    );
    expect(screen.getByText(/^2 records are damaged and left out/)).toBeTruthy();
  });
});

describe('a restore', () => {
  const effect = { added: 3, changed: 1, same: 7, later: 2, removed: 0 };
  const summary = {
    madeAt: '2026-05-03T09:14:00.000Z',
    articles: 2,
    annotations: 13,
    merge: effect,
    replace: { ...effect, removed: 5 },
  };

  test('tells what it would do before it does it', async () => {
    const actions = {
      onRestore: mock(),
      onRestoreMode: vi.fn<LibraryActions['onRestoreMode']>(),
    };
    await open({}, { actions, restore: { status: 'ready', file: 'b.json', summary, mode: 'merge' } });
    expect(await violations(document, false)).toEqual([]);
    const panel = screen.getByRole('region', { name: 'Restore a backup' });
    expect(panel.textContent).toContain(
      '3 marks added, 1 brought to its later state, 2 left as they were changed or removed here since, 7 already here.',
    );
    fireEvent.click(within(panel).getByRole('radio', { name: /^Replace/ }));
    expect(actions.onRestoreMode).toHaveBeenCalledWith('replace');
    fireEvent.click(within(panel).getByRole('button', { name: 'Merge the backup' }));
    expect(actions.onRestore).toHaveBeenCalledOnce();
  });

  test('of marks that were taken out here since tells that they stay so', () => {
    expect(mergedWords({ added: 0, changed: 0, later: 36 })).toBe(
      '0 marks added, 36 left as they were changed or removed here since',
    );
    expect(mergedWords({ added: 0, changed: 0, later: 1 })).toBe(
      '0 marks added, 1 left as it was changed or removed here since',
    );
  });

  test('of marks that stay as they are tells nothing', () => {
    expect(mergedWords({ added: 8, changed: 0, later: 0 })).toBe('8 marks added');
    expect(mergedWords({ added: 0, changed: 1200, later: 0 })).toBe(
      '0 marks added, 1,200 brought to their later state',
    );
  });

  test('says why a file is refused', async () => {
    await open({}, { restore: { status: 'refused', file: 'b.json', reason: 'It ends too early.' } });
    expect(screen.getByRole('alert').textContent).toContain('b.json was not restored. It ends too early.');
  });
});

import { cleanup, configure, fireEvent, render } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { START, type ViewState } from '@/components/library/model/view-state.ts';
import { harbour } from '../harbour.ts';
import { keptArticle, type Kept } from './library-fixture.ts';
import { LibraryPage } from './library-page.tsx';

export const RECORDED = '2026-05-03T09:14:00.000Z';

/** An article with a note and a tag on record. */
export const plain = keptArticle('harbour', harbour, {
  recordedAt: RECORDED,
  changes: [
    ['Coastal freight in Maravia', { note: { text: 'Ask for the tables.', at: RECORDED }, tags: ['ports'] }],
  ],
});
type Extra = Partial<Parameters<typeof LibraryPage>[0]>;

/** The page over that article, or what is given, once its rows are there. */
export async function open(state: Partial<ViewState> = {}, extra: Extra = {}) {
  const { container } = render(<LibraryPage kept={[plain]} start={{ ...START, ...state }} {...extra} />);
  // Until the annotations of the rows in view are there.
  await vi.waitFor(() => expect(container.querySelector('.library')).toBeTruthy());
  await new Promise((resolve) => setTimeout(resolve, 20));
  return container;
}

export const press = (key: string, options: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
/** The annotation whose row has the focus. */
export const atHand = () => document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];

/** What is kept once a mark of it was deleted, here or in another tab. */
export function without({ article, annotations, versions }: Kept, gone: string): Kept {
  const at = article.catalog.ids.indexOf(gone);
  const catalog = Object.fromEntries(
    Object.entries(article.catalog).map(([name, column]) => [
      name,
      Array.isArray(column) && column.length === article.catalog.ids.length
        ? column.filter((_, place) => place !== at)
        : column,
    ]),
  ) as unknown as typeof article.catalog;
  return {
    versions,
    article: { ...article, catalog },
    annotations: annotations.filter(({ id }) => id !== gone),
  };
}

export const mock = () => vi.fn<() => void>();

/** What every file of tests of the page sets up. */
export function setUp(): void {
  beforeAll(() => {
    window.scrollTo = () => undefined;
    document.documentElement.lang = 'en';
    // Roles are looked for in a long document, beside other tests.
    configure({ asyncUtilTimeout: 5000 });
  });
  afterEach(() => {
    cleanup();
    history.replaceState(null, '', '#');
  });
  // Preact runs effects by a timer of 35 ms, which on a busy machine may come when the file's window is gone.
  afterAll(() => new Promise((resolve) => void setTimeout(resolve, 100)));
}

import type { ArticleName } from '@/lib/core/page-article.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { violations } from './axe.ts';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';
import type { PageState } from '@/lib/messaging/messages.ts';

const STATES = pageStates(harbour);

// axe tries a canvas, which jsdom only writes a complaint about.
beforeAll(() => void vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null));
afterEach(cleanup);

describe('words of the states', () => {
  test.each([
    ['working', 'Reading the article', 'About 1,000 words.'],
    ['no-article', 'No article here', 'This page shows 12 headlines and no article. Open one of them.'],
    ['language', 'Not in English', 'This article is in German.'],
    ['unreachable', 'Closed to extensions', 'its own pages, the add-on stores and its PDF viewer.'],
    [
      'not-loaded',
      'This page did not load',
      'a notice of its own in its place, which tells why. Load the page again',
    ],
    ['nothing-found', 'Nothing on the record', '412 words read. No claim is put in anybody’s mouth'],
    ['failed', 'This page could not be read', 'text-map: paragraph 7 moved'],
    ['idle', 'Not read yet', 'Nothing on this page was read or marked.'],
  ])('%s: %s', (state, heading, body) => {
    render(pageView(STATES[state]));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading);
    expect(screen.getByRole('main').textContent).toContain(body);
  });

  test.each([
    [{ why: 'headlines', count: 1 }, true, 'This page shows 1 headline and no article.', ['Read it anyway']],
    [
      { why: 'frame', url: 'https://town.example/statement' },
      true,
      'stands in a frame, which is a page of its own on town.example.',
      ['Read it anyway'],
    ],
    [{ why: 'scripts' }, true, 'has not come yet', ['Try again', 'Read it anyway']],
    [{ why: 'no-text' }, true, 'no text that could be read', []],
    [{ why: 'unlike' }, true, 'does not look like an article', ['Read it anyway']],
    // “Read it anyway” never leads back to itself.
    [{ why: 'unlike' }, false, 'does not look like an article', []],
  ] as const)('no article: %j, anyway %j', (reason, anyway, words, ways) => {
    render(pageView({ status: 'no-article', metadata: { url: '' }, reason, anyway }));
    expect(screen.getByRole('main').textContent).toContain(words);
    const { textContent } = screen.getByRole('main');
    expect(['Try again', 'Read it anyway'].filter((way) => textContent.includes(way))).toEqual(ways);
  });

  test.each([
    [{ kind: 'truncated', words: 212 }, 'Only the beginning could be read. 212 words, then the page stops.'],
    [{ kind: 'live' }, 'This is a live blog.'],
    [{ kind: 'gallery', pictures: 8, words: 40 }, 'This is a gallery. 8 pictures with captions'],
    [
      { kind: 'long', read: 999_950, of: 5_000_096 },
      'Only the beginning was looked through. The text has 5,000,096 characters, and what comes after the first 999,950',
    ],
    [{ kind: 'video', words: 40 }, 'This is a video with 40 words of text.'],
  ] as const)('a part of an article is told as one: %j', (partial, words) => {
    const whole = STATES['annotated'];
    if (whole?.status !== 'annotated') throw new Error('no lists');
    render(pageView({ ...whole, analysis: { ...harbour, article: { ...harbour.article, partial } } }));
    expect(screen.getByRole('main').textContent).toContain(words);
  });

  test('of several articles all are listed, the one that is read marked, and a press reads another, whatever else is told', () => {
    const whole = STATES['annotated'];
    if (whole?.status !== 'annotated') throw new Error('no lists');
    const articles = [
      { headline: 'A new roof', read: false },
      { headline: 'Ferry fares rise', read: true },
      { headline: 'A new roof', nth: 2, read: false },
    ];
    const { metadata } = harbour.article;
    const article = { ...harbour.article, articles, partial: { kind: 'live' } as const };
    const states: readonly PageState[] = [
      { ...whole, analysis: { ...harbour, article } },
      { status: 'nothing-found', words: 412, metadata, articles },
      { status: 'language', language: 'de', metadata, articles },
      { status: 'failed', failure: { message: 'No.', detail: '' }, metadata, articles },
    ];
    for (const state of states) {
      const onReadOther = vi.fn<(article: ArticleName) => void>();
      const { unmount } = render(pageView(state, { onReadOther }));
      fireEvent.click(screen.getByRole('button', { name: 'Read “A new roof”' }));
      fireEvent.click(
        screen.getByRole('button', { name: 'Read “A new roof” (the 2nd under this headline)' }),
      );
      expect(onReadOther.mock.calls).toEqual([
        [{ headline: 'A new roof' }],
        [{ headline: 'A new roof', nth: 2 }],
      ]);
      const list = screen.getByRole('list', { name: 'Articles on this page' });
      expect([...list.children].map((item) => item.getAttribute('aria-current'))).toEqual([
        null,
        'true',
        null,
      ]);
      unmount();
    }
    render(pageView(states[0]));
    expect(screen.getByRole('main').textContent).toContain(
      'This page shows 3 articles. Only “Ferry fares rise” is in these lists.',
    );
    expect(screen.getByRole('main').textContent).toContain('This is a live blog.');
  });

  test('text that came in later is offered', () => {
    const whole = STATES['annotated'];
    if (whole?.status !== 'annotated') throw new Error('no lists');
    const onTryAgain = vi.fn<() => void>();
    const readAt = '2026-05-03T11:02:00';
    render(pageView({ ...whole, grown: { paragraphs: 4, articles: 0, readAt } }, { onTryAgain }));
    expect(screen.getByRole('main').textContent).toContain(
      'The page has grown by 4 paragraphs since it was read at 11:02. They are not in these lists.',
    );
    cleanup();
    render(pageView({ ...whole, grown: { paragraphs: 0, articles: 1, readAt } }));
    expect(screen.getByRole('main').textContent).toContain(
      '1 article since it was read at 11:02. It is not in',
    );
    cleanup();
    render(pageView({ ...whole, grown: { paragraphs: 1, articles: 2, readAt } }, { onTryAgain }));
    expect(screen.getByRole('main').textContent).toContain('has grown by 1 paragraph and 2 articles since');
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('what was left out is told, each with its reason', () => {
    const whole = STATES['annotated'];
    if (whole?.status !== 'annotated') throw new Error('no lists');
    const leftOut = [
      { text: 'Share this story', at: 9, reason: 'sharing' },
      { text: `More from the harbour${' and the quay'.repeat(20)}`, at: 90, reason: 'related' },
    ] as const;
    render(pageView({ ...whole, analysis: { ...harbour, article: { ...harbour.article, leftOut } } }));
    fireEvent.click(screen.getByText('2 passages left out.'));
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told).toContain('Share this story for sharing');
    expect(told.find((text) => text.startsWith('More from'))).toMatch(
      /^More from .{60,80} … leads to other pages$/,
    );
  });

  test('of much that was left out, what may be missed has a number of its own and stands first', () => {
    const whole = STATES['annotated'];
    if (whole?.status !== 'annotated') throw new Error('no lists');
    const many = (count: number, reason: 'navigation' | 'footnote' | 'other') =>
      Array.from({ length: count }, (_, at) => ({ text: `${reason} ${at}`, at: 9, reason }));
    const leftOut = [...many(82, 'navigation'), ...many(72, 'footnote'), ...many(1, 'other')];
    render(pageView({ ...whole, analysis: { ...harbour, article: { ...harbour.article, leftOut } } }));
    fireEvent.click(screen.getByText('1 passage, 72 footnotes, and 82 lines around the story left out.'));
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const order = ['other 0', 'footnote 0', 'navigation 0'].map((words) =>
      told.findIndex((text) => text.startsWith(words)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
  });

  test('a language without a name is told by its tag', () => {
    render(pageView({ status: 'language', language: '??', metadata: harbour.article.metadata }));
    expect(screen.getByRole('main').textContent).toContain('This article is in ??.');
  });

  test.each([
    ['cs-CZ', 'This article is in Czech.'],
    ['und', 'What language this article is in could not be told.'],
  ])('of %s: “%s”', (language, words) => {
    render(pageView({ status: 'language', language, metadata: harbour.article.metadata }));
    expect(screen.getByRole('main').textContent).toContain(words);
  });

  test('where the browser gives no access, the toolbar button is the way', () => {
    render(pageView(STATES['idle'], { onRead: undefined }));
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
    expect(screen.getByRole('main').textContent).toContain('Press the On the Record button in the toolbar');
  });

  test.each([
    ['no-article', 'Read it anyway', 'onReadAnyway'],
    ['failed', 'Try again', 'onTryAgain'],
    ['failed', 'Copy details', 'onCopyDetails'],
    ['idle', 'Read this page', 'onRead'],
  ])('%s offers “%s”', (state, name, action) => {
    const called = vi.fn<() => void>();
    render(pageView(STATES[state], { [action]: called }));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(called).toHaveBeenCalledOnce();
  });

  test('a failed action stays until it is dismissed', () => {
    const onDismissNotice = vi.fn<() => void>();
    render(pageView(STATES['annotated'], { onDismissNotice }, { text: 'Not copied.', failed: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismissNotice).toHaveBeenCalledOnce();
  });
});

test('the lists open at the first kind of which anything is shown', () => {
  const firstOf = (analysis: typeof harbour) => {
    cleanup();
    render(pageView(pageStates(analysis)['annotated']));
    return screen.getByRole('tab', { selected: true }).textContent;
  };
  expect(firstOf(harbour)).toMatch(/^Speakers/);
  expect(firstOf({ ...harbour, attributions: [] })).toMatch(/^Figures/);
  expect(firstOf({ ...harbour, attributions: [], figures: [] })).toMatch(/^Initiatives/);
  expect(firstOf({ ...harbour, attributions: [], figures: [], initiatives: [] })).toMatch(/^Speakers 0/);
});

// Each state by itself, every page and card: tests/page/views.test.tsx, where it is laid out.
test.each([/Speakers/, /Figures/, /Initiatives/])(
  'no axe violations: popup, %s with its menus open and a filter on',
  async (name) => {
    render(pageView(STATES['annotated']));
    fireEvent.click(screen.getByRole('tab', { name }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'maravia' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.getByRole('menu')).toBeTruthy();
    expect(await violations(document.body, false)).toEqual([]);
  },
);

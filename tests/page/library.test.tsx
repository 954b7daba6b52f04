import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import libraryStyles from '@/components/styles/library.css?inline';
import tokenStyles from '@/components/styles/tokens.css?inline';
import type { LibraryNotice } from '@/components/library/library-notice.tsx';
import { parseState } from '@/components/library/model/view-state.ts';
import { violations } from '../components/axe.ts';
import { harbour } from '../components/harbour.ts';
import { keptArticle } from '../components/library/library-fixture.ts';
import { LibraryPage } from '../components/library/library-page.tsx';
import { byFingers, LEAST_BY_FINGER } from './by-fingers.ts';

const RECORDED = '2026-05-03T09:14:00.000Z';
const KEPT = [
  keptArticle('harbour', harbour, {
    recordedAt: RECORDED,
    readAt: '2026-11-08T16:40:00.000Z',
    edits: [['148.2 million', '147.9 million']],
    changes: [
      ['22.4 percent', { edited: ['value'] }],
      ['dredging', { note: { text: 'Ask for the tables.', at: RECORDED }, tags: ['ports'] }],
    ],
  }),
];

/** WCAG 2.2, 2.5.8: the least side of what can be pressed, in CSS px; links in running text aside. */
const LEAST_TARGET = 24;

const VIEWS = [
  '#statements',
  '#statements?q=freight',
  '#statements?form=direct&from=2020-01',
  '#speakers?open=Duc+Anh+Pham',
  '#figures',
  '#initiatives',
  '#articles',
  '#decide',
  '#articles/harbour',
  '#articles/harbour?pane=now',
  '#initiatives?q=dredging',
];

const style = document.createElement('style');

function tooSmall(least = LEAST_TARGET): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('button, select, summary, .filters label')];
  return targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return (width < least || height < least) && !target.closest('.spk .nm, .applied');
    })
    .map((target) => `${target.className}: ${target.textContent}`);
}

async function show(
  theme: string,
  hash: string,
  styles = libraryStyles,
  notice?: LibraryNotice,
): Promise<void> {
  style.textContent = `${tokenStyles}\n${styles}`;
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = 'en';
  render(<LibraryPage kept={KEPT} start={parseState(hash)} {...(notice && { notice })} />, document.body);
  await expect.poll(() => document.querySelector('main')?.textContent).not.toBe('');
  // The annotations of the rows in view.
  await new Promise((resolve) => setTimeout(resolve, 100));
}

beforeAll(() => document.head.append(style));
afterEach(() => render(null, document.body));

test('a long notice is no wider than a phone, so that its Undo is in sight', async () => {
  const text = `Mark removed from this article: ${'a long title '.repeat(20)}`;
  await page.viewport(360, 740);
  await show('light', '#statements', libraryStyles, { text, failed: false, canUndo: true });
  const { left = -1, right = Infinity } = document.querySelector('.notice')?.getBoundingClientRect() ?? {};
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(360);
});

describe.each(['light', 'dark'])('%s', (theme) => {
  describe.each([1280, 360])('%d px wide', (width) => {
    test.each(VIEWS)('%s: axe finds nothing, every target can be hit, nothing is cut off', async (hash) => {
      await page.viewport(width, 800);
      await show(theme, hash);
      expect(await violations(document, true)).toEqual([]);
      expect(tooSmall()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
});

test.each(VIEWS)('on a phone, %s: what is pressed is as large as a finger', async (hash) => {
  await page.viewport(360, 740);
  await show('light', hash, byFingers(libraryStyles));
  expect(tooSmall(LEAST_BY_FINGER)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test.each(VIEWS)('320 px wide, %s is not cut off', async (hash) => {
  await page.viewport(320, 700);
  await show('light', hash);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('what is typed at the foot leaves the list where it is', async () => {
  await page.viewport(1280, 500);
  await show('light', '#statements');
  document.querySelector<HTMLElement>('.stm .open')?.focus();
  await userEvent.keyboard('xt');
  await expect.poll(() => document.activeElement?.matches('.bulkform input')).toBe(true);
  await userEvent.keyboard('ports');
  expect(scrollY).toBe(0);
});

test.each([360, 320])('%d px wide, what is done with an article stands in whole lines', async (width) => {
  await page.viewport(width, 700);
  await show('light', '#articles/harbour');
  const links = [...document.querySelectorAll<HTMLElement>('.artways > *')];
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const words = new Range();
    words.selectNodeContents(link);
    expect(words.getClientRects().length).toBe(1);
  }
});

test('“It is right” is not under what else can be done with its row', async () => {
  await page.viewport(1280, 800);
  await show('light', '#statements');
  const confirm = document.querySelector<HTMLElement>('.confirm');
  confirm?.closest('.stm')?.querySelector<HTMLElement>('.open')?.focus();
  await expect.poll(() => confirm?.checkVisibility({ visibilityProperty: true })).toBe(true);
  const { right = 0, top = 0, height = 0 } = confirm?.getBoundingClientRect() ?? {};
  expect(document.elementFromPoint(right - 1, top + height / 2)).toBe(confirm);
});

/** 640 px are a window of 1280 px at 200 %. */
describe.each([1280, 860, 640, 400])('%d px wide', (width) => {
  test.each(['#statements', '#figures', '#initiatives', '#articles', '#initiatives?order=name'])(
    '%s: where a row is from is in sight',
    async (hash) => {
      await page.viewport(width, 800);
      await show('light', hash);
      const site = KEPT[0]?.article.site ?? '';
      const rows = [...document.querySelectorAll<HTMLElement>('main [data-index]:not(.grp, .plotrow)')];
      expect(rows.length).toBeGreaterThan(0);
      // Statements have it above them, once.
      const told = hash === '#statements' ? rows.slice(0, 1) : rows;
      for (const row of told) expect(row.innerText).toContain(site);
    },
  );
});

const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

describe.each(['light', 'dark'])('%s', (theme) => {
  test.each([1280, 360])('what is done with selected rows, at %d px: axe finds nothing', async (width) => {
    await page.viewport(width, 800);
    await show(theme, '#statements');
    for (const key of ['j', 'x', 'm']) {
      press(key);
      // Each key is a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await expect.poll(() => document.querySelector('.bulkform')).not.toBeNull();
    expect(await violations(document, true)).toEqual([]);
    expect(tooSmall()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test.each([1280, 360])('a brief, at %d px: axe finds nothing, and it is all there', async (width) => {
    await page.viewport(width, 400);
    await show(theme, '#statements');
    document.querySelector<HTMLElement>('header .menu-anchor button')?.click();
    const item = () =>
      [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) =>
        one.innerText.startsWith('Brief'),
      );
    await expect.poll(item).toBeDefined();
    item()?.click();
    await expect
      .poll(() => document.querySelectorAll('.brief li').length)
      .toBe(KEPT[0]?.article.catalog.types.split('').filter((type) => type === 'c').length);
    expect(await violations(document, true)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

/** Cells of a table whose words do not fit, and rows that do not end where the table does. */
function misfits(): string[] {
  const [table] = document.querySelectorAll('.tbl');
  const cells = [...document.querySelectorAll<HTMLElement>('.tbl :is(th, td)')].filter((cell) =>
    cell.checkVisibility({ visibilityProperty: true }),
  );
  const end = table?.getBoundingClientRect().right ?? 0;
  const rows = [...document.querySelectorAll('.tbl tr:not([aria-hidden], [aria-hidden] *)')];
  return [
    ...cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.innerText),
    ...rows
      .filter((row) => Math.abs((row.lastElementChild?.getBoundingClientRect().right ?? 0) - end) > 1)
      .map((row) => `${row.textContent} does not end with its table`),
  ];
}

test.each([
  ['#figures', 700],
  ['#figures', 768],
  ['#figures', 900],
  ['#figures', 1100],
  ['#speakers', 700],
  ['#speakers?open=Duc+Anh+Pham', 768],
  ['#speakers?open=Duc+Anh+Pham', 1000],
])('%s has its columns at %d px', async (hash, width) => {
  await page.viewport(width, 800);
  await show('light', hash);
  expect(misfits()).toEqual([]);
});

test('of many statements only those in view are drawn, and keys go on to those that are not', async () => {
  await page.viewport(1280, 400);
  await show('light', '#statements');
  const all = KEPT[0]?.article.catalog.types.split('').filter((type) => type === 'c').length ?? 0;
  const rows = () => document.querySelectorAll('li[aria-posinset]').length;
  expect(rows()).toBeLessThan(all);
  for (let row = 0; row < all; row += 1) {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
    );
    await expect
      .poll(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'])
      .toBe(String(row));
  }
  expect(document.activeElement?.getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
});

test.each([
  [1280, 400],
  [640, 450],
  [360, 560],
])(
  'at %d × %d px no row at hand is under the bar of what is selected, and no word over its buttons',
  async (width, height) => {
    await page.viewport(width, height);
    await show('light', '#statements', libraryStyles, {
      text: '1 row tagged “ports”.',
      failed: false,
      canUndo: true,
    });
    await userEvent.keyboard('jx');
    for (let row = 0; row < 6; row += 1) {
      await userEvent.keyboard('j');
      const foot = () => document.querySelector('.selection')?.getBoundingClientRect().top ?? 0;
      const bottom = () =>
        document.activeElement?.closest('[data-index]')?.getBoundingClientRect().bottom ?? Infinity;
      await expect.poll(() => bottom() - foot()).toBeLessThanOrEqual(1);
      const notice = document.querySelector('.notice')?.getBoundingClientRect().bottom ?? Infinity;
      expect(notice).toBeLessThanOrEqual(foot());
    }
  },
);

test('a button that cannot be pressed looks so, in whatever order the sheets come', async () => {
  await page.viewport(1280, 800);
  await show('light', '#speakers', `${libraryStyles}\n${tokenStyles}`);
  await userEvent.click(page.getByRole('button', { name: /^Merge two names/ }));
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  await expect.element(merge).toBeDisabled();
  expect(getComputedStyle(merge.element()).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test('after a click in the navigation, keys go to the first question and answer it', async () => {
  await page.viewport(1280, 800);
  await show('light', '#statements');
  await userEvent.click(page.getByRole('link', { name: /^To decide/ }));
  await expect.poll(() => document.querySelectorAll('.question').length).toBeGreaterThan(0);
  await userEvent.keyboard('j');
  const [first] = document.querySelectorAll('.question');
  expect(document.activeElement).toBe(first);
  const answered: unknown[] = [];
  first?.addEventListener('click', ({ target }) => answered.push((target as HTMLElement).dataset['key']));
  const key = first?.querySelector<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
  await userEvent.keyboard(key);
  expect(answered).toEqual([key]);
});

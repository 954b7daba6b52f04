import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { openPage, ownPages } from '../support/pages.ts';

const ARTICLES = ['br-paragraphs', 'german-declared-english', 'hidden-text', 'split-nodes', 'structure'];
const NO_ARTICLES = ['app-page', 'front-page', 'link-list', 'search-results', 'section-page'];

/** A page that is no article costs its reader no more than so many walks through its elements; 2.2 to 2.7 were measured. */
const BUDGET = 4;

const own = (name: string) => ownPages.get(name) ?? '';

test.each(ARTICLES)('%s passes', async (name) => {
  expect(looksLikeArticle(await openPage(own(name)))).toBe(true);
});

test.each(NO_ARTICLES)('%s does not pass', async (name) => {
  expect(looksLikeArticle(await openPage(own(name)))).toBe(false);
});

describe('no piece of evidence is a must', () => {
  const paragraphs =
    '<p>The mill at Orrin Falls, which has made paper since 1874, is to close in the spring.</p>'.repeat(9);

  test.each([
    ['paragraphs alone', paragraphs],
    ['divs for paragraphs', paragraphs.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')],
    ['lines parted by breaks', paragraphs.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')],
    [
      'a box around each paragraph',
      paragraphs.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>'),
    ],
    ['a form around it all', `<form>${paragraphs}</form>`],
  ])('%s', async (_, html) => {
    expect(looksLikeArticle(await openPage(`<body>${html}</body>`))).toBe(true);
  });

  test('without any text, all that a page says of itself is not enough', async () => {
    const claims =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-01-01">';
    expect(
      looksLikeArticle(await openPage(`${claims}<article><h1>A film</h1><video></video></article>`)),
    ).toBe(false);
  });
});

test('a large front page is turned away within the budget', async () => {
  // The hard case: nothing in its head says what it is.
  const page = await openPage(own('front-page').replace(/<link [^>]*>/, ''));
  const grid = page.querySelector('.grid');
  const cards = [...(grid?.children ?? [])];
  for (let times = 0; times < 40; times += 1) grid?.append(...cards.map((card) => card.cloneNode(true)));
  let paragraphs = 0;
  const walk = (): void => {
    for (const { localName } of page.querySelectorAll('*')) paragraphs += localName === 'p' ? 1 : 0;
  };
  const gate = (): void => {
    expect(looksLikeArticle(page)).toBe(false);
  };
  // The least of many is what the work takes, whatever else the machine does; both on the same machine.
  const least = { walk: Infinity, gate: Infinity };
  for (let round = 0; round < 40; round += 1)
    for (const [name, work] of Object.entries({ walk, gate })) {
      const start = performance.now();
      work();
      const key = name as keyof typeof least;
      least[key] = Math.min(least[key], performance.now() - start);
    }
  expect(paragraphs).toBeGreaterThan(0);
  expect(least.gate / least.walk).toBeLessThan(BUDGET);
});

import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { ArticleText } from '@/lib/core/model.ts';
import { readArticle } from '@/lib/page/article.ts';
import { openPage, ownPages, ownTexts } from '../support/pages.ts';
import { blockFaults } from './page-laws.ts';

const URL = 'https://news.example/2025/story';

/** The article block by block, "kind: text" a line, then what stands beside it, "(caption) text" or "(reason) text". */
function lines({ text, blocks, captions = [], leftOut = [] }: ArticleText): string {
  return [
    ...blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}\n`),
    ...captions.map((caption) => `(caption) ${caption.text}\n`),
    ...leftOut.map((passage) => `(${passage.reason}) ${passage.text}\n`),
  ].join('');
}

describe('own pages read as written beside them', () => {
  test.each([...ownTexts])('%s', async (name, expected) => {
    const read = readArticle(await openPage(ownPages.get(name) ?? ''), URL);
    expect(read && lines(read.article)).toBe(expected);
  });
});

const OWN_ARTICLES = [...ownPages].filter(([name]) => ownTexts.has(name));

describe('every article', () => {
  // So are the saved ones (shared-pages.test.ts).
  test.each(OWN_ARTICLES)('%s is left as it was, and its blocks are its text', async (_, html) => {
    const page = await openPage(html);
    const before = page.documentElement.outerHTML;
    const article = readArticle(page, URL)?.article;
    expect(page.documentElement.outerHTML).toBe(before);
    expect(blockFaults(article)).toEqual([]);
  });

  // So do the saved ones, in both browsers: tests/e2e/same-everywhere.test.ts.
  test.each(OWN_ARTICLES)(
    '%s reads the same in Node',
    async (_, html) => {
      const inBrowser = readArticle(await openPage(html), URL)?.article;
      expect(await commands.readInNode(html, URL)).toEqual(inBrowser);
    },
    60_000,
  );
});

test('a link that the site’s tags have set in a sentence is the sentence’s; one behind it is furniture', async () => {
  const story =
    'The board of the harbour met on Tuesday, and nobody spoke against the fees, said its chair. ';
  const page = await openPage(
    `<title>Fees rise</title><article><h1>Fees rise</h1><p>The fees in <a data-component="auto-linked-tag" href="/t">North Quay</a> have risen to a level
    that nobody had thought of. ${story}</p><p>${story}<span class="newsletter-signup">Get the Quay by mail</span></p><p>${story.repeat(3)}</p></article>`,
  );
  const text = readArticle(page, URL)?.article.text ?? '';
  expect(text).toContain('The fees in North Quay have risen');
  expect(text).not.toContain('Get the Quay by mail');
});

test.each([
  ['aside', 'beside'],
  ['div', 'below'],
])('a dashboard of all harbours in an %s %s the story, and a ticker, are none of it', async (tag, where) => {
  const story =
    'The board of the harbour met on Tuesday, and nobody spoke against the fees, said its chair. ';
  const rows = Array.from({ length: 40 }, (_, n) => `<tr><td>Harbour ${n}</td><td>${n * 37}</td></tr>`);
  const board = `<${tag} class="dashboard widget"><h3>Ships by harbour</h3><table><tr><th>Harbour</th><th>Ships</th></tr>${rows.join('')}</table></${tag}>`;
  const page = await openPage(
    `<title>Fees rise in North Quay</title><div class="ticker"><span>QUAY 31.20 +0.4%</span> <span>DOCK 7.15 -1.2%</span></div>
     <main><article><h1>Fees rise in North Quay</h1><p>${story.repeat(2)}</p><p>${story.repeat(3)}</p><p>${story.repeat(2)}</p></article>${where === 'below' ? '<hr>' : ''}${board}</main>`,
  );
  const text = readArticle(page, URL)?.article.text ?? '';
  expect(text).toContain('nobody spoke against the fees');
  expect(text).not.toMatch(/Ships by harbour|Harbour 12|QUAY 31/);
});

test.each([
  [
    'a tracker of all harbours within the story is none of it',
    (story: string) =>
      `<article><h1>Fees rise</h1><div class="case-tracker"><h2>Ships by harbour</h2><table><tr><th>Harbour</th><th>Ships</th></tr><tr><td>Ness</td><td>37</td></tr></table></div>${story}</article>`,
    /^(?!.*(?:Ships|Ness)).*raised/s,
  ],
  [
    'a box to sign up in is none of it, though it is set as a figure',
    (story: string) =>
      `<article><h1>Fees rise</h1>${story}<figure><h2>Sign up to First Tide</h2><p>Our morning email tells you what happens and why it matters</p><form><input type="email"></form></figure>${story.replaceAll('fees', 'rates')}</article>`,
    /^(?!.*First Tide).*rates/s,
  ],
  [
    'a quotation that a release sets beside its paragraphs is read',
    (story: string) =>
      `<main><h1>Fees rise</h1><div class="copy">${story}</div><blockquote class="said"><p>“A working port pays its way.”</p><footer>Ada Quist, chair</footer></blockquote></main>`,
    /A working port pays its way/,
  ],
  [
    'points that open a release are read',
    (story: string) =>
      `<main><h1>Fees rise</h1><div class="copy"><ul><li>12 million for the north pier</li><li>work begins in May</li></ul>${story}</div></main>`,
    /12 million for the north pier\s+work begins in May/,
  ],
])('%s', async (_, body, expected) => {
  const paragraph =
    'The board of the harbour raised its fees on Tuesday, and nobody spoke against it, said its chair. ';
  const story = [2, 3, 2].map((times) => `<p>${paragraph.repeat(times)}</p>`).join('');
  const page = await openPage(`<title>Fees rise</title>${body(story)}`);
  const read = readArticle(page, URL)?.article;
  expect(read?.text).toMatch(expected);
  expect(read?.captions ?? []).toEqual([]);
});

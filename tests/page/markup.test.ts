import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { readArticle } from '@/lib/page/article.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://news.example/2025/story';
const PROSE = `<p>The board of the harbour has met, and it has made up its mind about the fees of the coming year, it said.
  Members spoke for two hours, and nobody asked for more time, so that the vote was taken before noon.</p>`;
const pageOf = (body: string) =>
  `<!doctype html><title>Harbour fees rise</title><article><h1>Harbour fees rise</h1>${PROSE}${body}${PROSE.replace('two', 'three')}</article>`;

async function read(body: string): Promise<ArticleText> {
  const article = readArticle(await openPage(pageOf(body)), URL)?.article;
  if (article === undefined) throw new Error('no article');
  expect(await commands.readInNode(pageOf(body), URL)).toEqual(article);
  return structuredClone(article);
}

/** "row.column words", with what it reaches over and "!" of a head. */
const grid = ({ text, tables = [] }: ArticleText) =>
  tables.map(({ cells }) =>
    cells.map(({ start, end, row, column, rows, columns, head }) => {
      const reach = rows + columns > 2 ? ` ${rows}x${columns}` : '';
      return `${row}.${column}${reach}${head ? '!' : ''} ${text.slice(start, end)}`;
    }),
  );
const words = ({ text }: ArticleText, span: Span | undefined) => span && text.slice(span.start, span.end);

test('a table is a grid of spans, with its caption', async () => {
  const article = await read(`<table><caption>Trade, <b>USD bn</b></caption>
    <thead><tr><th rowspan="2">Goods</th><th colspan="2">Value</th></tr><tr><th>2024</th><th>2025</th></tr></thead>
    <tbody><tr><th>Grain</th><td>12.5</td><td>14<sup>1</sup></td></tr><tr><th>Ore</th><td></td><td><b>7</b></td></tr></tbody></table>`);
  expect(grid(article)).toEqual([
    [
      '0.0 2x1! Goods',
      '0.1 1x2! Value',
      '1.1! 2024',
      '1.2! 2025',
      '2.0! Grain',
      '2.1 12.5',
      '2.2 14',
      '3.0! Ore',
      '3.2 7',
    ],
  ]);
  expect(words(article, article.tables?.[0]?.caption)).toBe('Trade, USD bn');
});

test('without a caption, the heading before it', async () => {
  const article = await read(
    '<h2>Fees, euros</h2><table><tr><td>Year</td><td>Fee</td></tr><tr><td>2024</td><td>12</td></tr></table>',
  );
  expect(words(article, article.tables?.[0]?.caption)).toBe('Fees, euros');
});

test('a definition list is a table of two columns', async () => {
  const article = await read(
    '<dl><dt>Exports</dt><dd>USD 12 bn</dd><dt>Staff</dt><dd>310</dd><dd>40 part time</dd></dl>',
  );
  expect(grid(article)).toEqual([
    ['0.0! Exports', '0.1 USD 12 bn', '1.0! Staff', '1.1 310', '1.1 40 part time'],
  ]);
});

test('so is a list of labels and amounts', async () => {
  const article = await read(
    '<ul><li>Exports: <b>12 bn</b></li><li>Fee: US$40</li><li>A note: nothing else</li></ul><ul><li>Staff: 310</li></ul>',
  );
  expect(grid(article)).toEqual([['0.0! Exports', '0.1 12 bn', '1.0! Fee', '1.1 US$40']]);
});

test('links are absolute, and no link of the page to itself', async () => {
  const article = await read(
    `<p>The board signed the <a href="/docs/pact.pdf">Harbour <i>Pact</i></a> and wrote <a href="mailto:a@b.example">a letter</a>;
     see <a href="#note">the note</a> and <a href="https://sea.example/law?x=1">the law of the sea</a>, which binds all.</p>`,
  );
  expect(article.links?.map((link) => [words(article, link), link.url])).toEqual([
    ['Harbour Pact', 'https://news.example/docs/pact.pdf'],
    ['the law of the sea', 'https://sea.example/law?x=1'],
  ]);
});

test('an embedded post is a quotation of who signs it', async () => {
  const article = await read(
    `<blockquote class="twitter-tweet"><p>The fees are fair.</p>— Ada Quist (@quist) <a href="https://t.example/1">March 4, 2025</a></blockquote>`,
  );
  const posts = article.blocks.filter(({ kind }) => kind === 'quotation');
  expect(posts.map((block) => [words(article, block), block.author])).toEqual([
    ['The fees are fair.', 'Ada Quist'],
    ['— Ada Quist (@quist) March 4, 2025', 'Ada Quist'],
  ]);
});

test('a page without them has neither', async () => {
  // The prose has a line end of its own, which is told as it is written.
  expect(Object.keys(await read('<p>Nothing else was said of it.</p>'))).toEqual([
    'text',
    'blocks',
    'metadata',
    'asWritten',
  ]);
});

test('heads become measure, unit and period, and each figure is found again in its cell', async () => {
  const page = await openPage(
    pageOf(`<table><caption>Trade (USD bn)</caption><tr><th></th><th>2024</th><th>2025</th></tr>
      <tr><th>Exports</th><td>12.5<sup>a</sup></td><td><b>14</b>.1</td></tr></table>
      <dl><dt>Staff</dt><dd>310</dd></dl>`),
  );
  const { article, map } = readArticle(page, URL) ?? {};
  const figures = article === undefined ? [] : findFigures(annotateText(article), []);
  const told = figures.filter(({ measure }) => /^(?:Exports|Staff)/.test(measure));
  expect(told.map(({ text, value, unit, measure, period }) => [text, value, unit, measure, period])).toEqual([
    ['12.5', 12_500_000_000, 'USD', 'Exports, 2024', '2024-01-01/2024-12-31'],
    ['14.1', 14_100_000_000, 'USD', 'Exports, 2025', '2025-01-01/2025-12-31'],
    ['310', 310, '', 'Staff', undefined],
  ]);
  expect(told.map((figure) => map?.ranges(figure).map(String).join(''))).toEqual(['12.5', '14.1', '310']);
});

test.each([
  ['The board would <button>back</button> the plan.', 'The board would back the plan.'],
  ['It is <button>net debt</button>, she said.', 'It is net debt, she said.'],
  ['It rose <button>Share</button> by a tenth.', 'It rose by a tenth.'],
  ['It rose. <button>more</button> It fell.', 'It rose. It fell.'],
  ['It rose by a tenth.<button>more</button>', 'It rose by a tenth.'],
])('a button within a sentence has words of it: %s', async (html, said) => {
  const { text } = await read(
    `<p>The chair had more to say. ${html} Nobody at the table had asked for it.</p>`,
  );
  expect(text).toContain(`The chair had more to say. ${said} Nobody`);
});

import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://www.news.example/2025/03/04/story';
const read = async (html: string, url = URL) => readMetadata(await openPage(html), url);

describe('who may be an author', () => {
  const byline = async (html: string) =>
    (await read(`<title>Harbour fees rise again</title><body><h1>Harbour fees rise again</h1>${html}`)).byline
      ?.value;
  test('names of many parts', async () => {
    expect(await byline('<p>By Hanne van ’t Hof and José María de la Cruz y Soto</p>')).toBe(
      'Hanne van ’t Hof, José María de la Cruz y Soto',
    );
    expect(await byline('<span class="author">Ada bin Saif al-Quist</span>')).toBe('Ada bin Saif al-Quist');
  });
  test('a person on the page before a body in its data', async () => {
    expect(await byline('<meta name="author" content="Harbour Wire"><b class="reporter">Ada Quist</b>')).toBe(
      'Ada Quist',
    );
  });
  test('somebody whom the line behind the headline leaves out and the data name, with an office or not', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      author: [{ name: 'Ada Quist Harbour Reporter' }, { name: 'Paavo Renn' }],
    });
    expect(await byline(`<script type="application/ld+json">${data}</script><p>By Ada Quist</p>`)).toBe(
      'Ada Quist, Paavo Renn',
    );
  });
  test('people with their places at an institute', async () => {
    const person = (name: string, place: string) =>
      `<div><a href="/people/x">${name}</a><i>${place}</i></div>`;
    const authors = `${person('Ada Quist', 'Senior Fellow - Harbour Studies')}${person('Paavo Renn', 'Research Assistant')}`;
    expect(await byline(`<div class="authors">${authors}</div>`)).toBe('Ada Quist, Paavo Renn');
  });
  test('nobody is called by the publication as well', async () => {
    const site = '<meta property="og:site_name" content="Harbour Global">';
    expect(await byline(`${site}<div class="byline">By <b>Ada Quist</b> <i>Harbour Global</i></div>`)).toBe(
      'Ada Quist',
    );
  });
  test.each(['Admin', 'Super User'])('no account: %s', async (name) => {
    expect(
      await byline(`<meta name="author" content="${name}"><p class="author">${name}</p>`),
    ).toBeUndefined();
  });
  test.each(['Web Desk', 'KQN Staff', 'Harbour Digital Report'])('no desk: %s', async (name) => {
    expect(
      await byline(`<meta name="author" content="${name}"><p class="author">By ${name}</p>`),
    ).toBeUndefined();
  });
  test('nobody, at once, on a page that calls itself by many signs', async () => {
    const site = `<meta property="og:site_name" content="${'報'.repeat(60)}">`;
    expect(await byline(`${site}<p>Ada Quist (${'x'.repeat(80)}</p>`)).toBeUndefined();
  });
  test('a body is named whole', async () => {
    expect(await byline('<meta name="author" content="Institute for Harbour Health">')).toBe(
      'Institute for Harbour Health',
    );
  });
});

test('a blog on a host of many', async () => {
  const found = await read(
    '<title>Tide Pools: Harbour fees rise again</title><body><h1>Tide Pools</h1><h3>Harbour fees rise again</h3>',
    'https://tidepools.blogspot.com/2025/03/fees.html',
  );
  expect(found.site?.value).toBe('Tide Pools');
  expect(found.title?.value).toBe('Harbour fees rise again');
});

test.each([
  ['Published 9:15am, 8 March 2025 · Updated 2:00pm, 10 March 2025', '2025-03-08', '2025-03-10'],
  ['Updated 2:00pm, 8 March 2025', '2025-03-07', '2025-03-10'],
  [
    '<b>Published : March 8, 2025 - 16:30</b> <b>Updated : March 10, 2025 - 17:44</b>',
    '2025-03-08',
    '2025-03-10',
  ],
])('the calendar of a line that nothing marks: %s', async (line, published, updated) => {
  const found = await read(
    `<meta property="article:published_time" content="2025-03-07T20:15:00Z"><meta property="article:modified_time" content="2025-03-10T01:00:00Z">
     <title>Harbour fees rise again</title><body><h1>Harbour fees rise again</h1><p>${line}</p>`,
  );
  expect(found.published?.value.slice(0, 10)).toBe(published);
  expect(found.updated?.value.slice(0, 10)).toBe(updated);
});

test.each([
  ['<div><span>March 4, 2025 at 9:30 p.m. EST</span></div>', '2025-03-04', undefined],
  [
    '<time datetime="2025-03-04T21:30:00-05:00"><span>Published March 4, 2025</span><span>Updated March 5, 2025, 1:00 a.m. ET</span></time>',
    '2025-03-04',
    undefined,
  ],
  ['<div><time class="date">Updated 11:10 PM EST, March 4, 2025</time></div>', '2025-03-04', undefined],
])('the calendar of an evening in America: %s', async (line, published, updated) => {
  const found = await read(
    `<meta property="article:published_time" content="2025-03-05T02:30:00Z"><meta property="article:modified_time" content="2025-03-05T04:10:00Z">
     <title>Harbour fees rise again</title><body><main><h1>Harbour fees rise again</h1>${line}<p>${'The board raised its fees again on Tuesday, after a year of talks. '.repeat(3)}</p></main>`,
  );
  expect(found.published?.value.slice(0, 10)).toBe(published);
  expect(found.updated?.value).toBe(updated);
});

test.each([
  ['<ul><li>Press release</li><li>4 March 2025</li><li>Brussels</li></ul>', '2025-03-04'],
  ['<p>Harbour board, 4 March 2025, in a letter to its members and their families</p>', undefined],
])('a day over the headline, in a line of its own: %s', async (line, published) => {
  const found = await read(
    `<title>Harbour fees rise again</title><body><div>Monday, 9 June 2026</div><main><header>${line}<h1>Harbour fees rise again</h1></header><p>${'The board raised its fees again on Tuesday, after a year of talks. '.repeat(3)}</p></main>`,
    'https://www.news.example/story',
  );
  expect(found.published?.value.slice(0, 10)).toBe(published);
});

test.each([
  ['Posted March 4, 2025 9:05 am Updated March 6, 2025 5:00 am', '2025-03-06'],
  ['Published Mar 04, 2025 • Last updated 23 hours ago', '2025-03-05'],
])('a line that dates the story and its change: %s', async (line, updated) => {
  const found = await read(
    `<meta property="article:published_time" content="2025-03-04T14:05:00Z"><meta property="article:modified_time" content="2025-03-05T10:10:00Z">
     <title>Harbour fees rise again</title><body><main><h1>Harbour fees rise again</h1><div class="date">${line}</div><p>${'The board raised its fees again on Tuesday, after a year of talks. '.repeat(3)}</p></main>`,
  );
  expect(found.published?.value.slice(0, 10)).toBe('2025-03-04');
  expect(found.updated?.value.slice(0, 10)).toBe(updated);
});

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

import { describe, expect, test } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';

const paragraphs = (words: string, count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<p>${words}, said the council of Orrin Falls on day ${n + 1} of its meeting in the old town hall by the river.</p>`,
  ).join('');
const article = (headline: string, author: string, words: string, count = 5) =>
  `<article><header><h1>${headline}</h1><p class="byline">By ${author}</p></header><div>${paragraphs(words, count)}</div></article>`;
const MILL = article('Mill to close in spring', 'Ada Quist', 'The mill will close');
const FERRY = article('Ferry fares rise again', 'Bo Lindh', 'The fares go up', 9);
const read = (title: string, body: string, head = '') =>
  htmlArticle(
    `<!doctype html><html lang="en"><title>${title} | Post</title>${head}<main>${body}</main>`,
    'https://post.example/a',
  );
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('a page that goes on with the next article', () => {
  test('the one of its title is read, however long the others are, and they are told', () => {
    const page = read('Mill to close in spring', MILL + FERRY);
    expect(page?.text).toContain('The mill will close');
    expect(page?.text).not.toContain('The fares go up');
    expect(page?.partial).toEqual({ kind: 'several', others: ['Ferry fares rise again'] });
    expect(page?.metadata.byline?.value).toBe('Ada Quist');
  });

  test('scrolled to the second, that one is read, by its own author, and nothing of the first is said of it', () => {
    const ofFirst = data({
      '@type': 'NewsArticle',
      headline: 'Mill to close in spring',
      author: { name: 'Ada Quist' },
    });
    for (const head of ['', ofFirst]) {
      const page = read('Ferry fares rise again', MILL + FERRY, head);
      expect(page?.text).toMatch(/^Ferry fares rise again\n\nThe fares go up/);
      expect(page?.text).not.toContain('The mill');
      expect(page?.metadata.title?.value).toBe('Ferry fares rise again');
      expect(page?.metadata.byline?.value).toBe('Bo Lindh');
    }
  });
});

describe('one article', () => {
  test.each([
    [
      'with a headline for each section',
      `<article><h1>Mill to close in spring</h1>${paragraphs('The mill will close', 3)}
        <section><h1>What comes next</h1>${paragraphs('The site is sold', 4)}</section></article>`,
      'The site is sold',
    ],
    [
      'under the name of its paper',
      `<header class="top"><h1>Post</h1></header>${MILL}<aside>${paragraphs('Write to us', 3)}</aside>`,
      'The mill will close',
    ],
    [
      'under a logo above signed teasers',
      `<div class="top"><h1>Post</h1>${paragraphs('Write to us', 3)}<time>Noon</time></div>${MILL}`,
      'The mill will close',
    ],
    [
      'of a live blog’s posts',
      `<h1>Mill to close in spring</h1>${['Noon', 'Eleven', 'Ten']
        .map(
          (hour) =>
            `<article><time>${hour}</time><h2>${hour} at the mill</h2>${paragraphs(`${hour} came`, 2)}</article>`,
        )
        .join('')}`,
      'Eleven came',
    ],
  ])('%s is read as one', (_, body, words) => {
    const page = read('Mill to close in spring', body);
    expect(page?.text).toContain(words);
    expect(page?.partial).toBeUndefined();
  });
});

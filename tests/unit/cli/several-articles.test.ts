import { describe, expect, test } from 'vitest';
import { annotate, folderOf } from './run-annotate.ts';
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
const file = `<!doctype html><html lang="en"><title>Mill to close in spring | Post</title><main>${MILL}${FERRY}</main>`;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('a page that goes on with the next article', () => {
  test('the one of its title is read, however long the others are, and they are told', () => {
    const page = read('Mill to close in spring', MILL + FERRY);
    expect(page?.text).toContain('The mill will close');
    expect(page?.text).not.toContain('The fares go up');
    expect(page?.articles).toEqual([
      { headline: 'Mill to close in spring', read: true },
      { headline: 'Ferry fares rise again', read: false },
    ]);
    expect(page?.partial).toBeUndefined();
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

describe('what a page’s headlines may be', () => {
  test('one article that stands twice is told once', () => {
    const told = (...articles: readonly string[]) =>
      read('Mill to close in spring', articles.join(''))?.articles?.map(({ headline }) => headline);
    const both = ['Mill to close in spring', 'Ferry fares rise again'];
    expect(told(MILL, FERRY, FERRY)).toEqual(both);
    expect(told(MILL, MILL, FERRY)).toEqual(both);
    expect(told(MILL, MILL)).toBeUndefined();
  });

  test('two articles under one headline go by their places under it, and each is read', () => {
    const second = article('Ferry fares rise again', 'Cy Marr', 'The ferries stop');
    const ofFirst = data({
      '@type': 'NewsArticle',
      headline: 'Ferry fares rise again',
      datePublished: '2025-03-04',
    });
    const page = `<title>Mill to close in spring</title>${ofFirst}<main>${MILL}${FERRY}${second}</main>`;
    const names = [{ headline: 'Ferry fares rise again' }, { headline: 'Ferry fares rise again', nth: 2 }];
    const [first, other] = names.map((name) => htmlArticle(page, 'https://post.example/a', name));
    expect(first?.articles).toEqual([
      { headline: 'Mill to close in spring', read: false },
      { headline: 'Ferry fares rise again', read: true },
      { headline: 'Ferry fares rise again', nth: 2, read: false },
    ]);
    expect([first?.metadata.byline?.value, first?.metadata.published?.value]).toEqual([
      'Bo Lindh',
      '2025-03-04',
    ]);
    expect(other?.text).toContain('The ferries stop');
    expect([other?.metadata.byline?.value, other?.metadata.published]).toEqual(['Cy Marr', undefined]);
    expect(other?.metadata.url).toBe('https://post.example/a#:~:article=2&text=Ferry%20fares%20rise%20again');
    expect(
      htmlArticle(page, 'https://post.example/a', { headline: 'Ferry fares rise again', nth: 3 }),
    ).toBeNull();
  });

  test('one that stands twice around another under its headline is not taken for that other', () => {
    const long = 'Ferry fares rise again '.repeat(14);
    const under = (end: string, words: string) => article(long + end, 'Bo Lindh', words);
    const page = read(
      `${long}says mayor`,
      under('says board', 'The fares go up') +
        under('says council', 'The ferries stop') +
        under('says mayor', 'The fares go up'),
    );
    expect(page?.text).toContain('The fares go up');
    expect(page?.articles?.map(({ nth, read: isRead }) => [nth, isRead])).toEqual([
      [undefined, true],
      [2, false],
    ]);
    expect(page?.metadata.url).toBe('https://post.example/a');
  });

  test('one of any length is told, and makes an address, by its beginning', () => {
    const endless = `Ferry fares rise again ${'and again '.repeat(10_000)}`;
    const page = `<title>Mill to close in spring</title><main>${MILL}${article(endless, 'Bo Lindh', 'The fares go up')}</main>`;
    const told = htmlArticle(page, 'https://post.example/a')?.articles?.[1]?.headline ?? '';
    expect(told).toMatch(/^Ferry fares rise again and again/);
    expect(told.length).toBeLessThanOrEqual(300);
    const other = htmlArticle(page, 'https://post.example/a', { headline: told });
    expect(other?.text).toContain('The fares go up');
    expect(other?.metadata.url.length).toBeLessThan(500);
  });

  test('the page’s own article has the page’s address, even where that was given as another’s', () => {
    const given = 'https://post.example/a#:~:article&text=Ferry%20fares%20rise%20again';
    expect(htmlArticle(file, given)?.metadata.url).toBe('https://post.example/a');
    expect(htmlArticle(file, `https://post.example/a#top`)?.metadata.url).toBe('https://post.example/a#top');
  });

  test('is told without what a terminal would obey', async () => {
    const cwd = folderOf({ 'page.html': file.replace('Ferry fares', 'Ferry &#27;[31mfares') });
    const { stderr } = await annotate(['page.html'], { cwd });
    expect(stderr).toContain('[31mfares rise again');
    expect(stderr).not.toContain('\u001B');
  });
});

describe('another article of the page, by its headline', () => {
  const other = (body: string, head = '') =>
    htmlArticle(
      `<!doctype html><html lang="en"><title>Mill to close in spring</title>
      <link rel="canonical" href="/2025/03/04/mill-to-close-in-spring">
      <meta name="author" content="Ada Quist"><meta property="og:title" content="Mill to close in spring">${head}
      <main>${body}</main>`,
      'https://post.example/2025/03/04/mill-to-close-in-spring',
      { headline: 'Ferry fares rise again' },
    );

  test('is read with its own author, under an address that leads to it, and the page’s own is told', () => {
    const page = other(MILL + FERRY);
    expect(page?.text).toMatch(/^Ferry fares rise again\n\nThe fares go up/);
    expect(page?.text).not.toContain('The mill');
    expect(page?.articles).toEqual([
      { headline: 'Mill to close in spring', read: false },
      { headline: 'Ferry fares rise again', read: true },
    ]);
    expect(page?.metadata).toEqual({
      url: 'https://post.example/2025/03/04/mill-to-close-in-spring#:~:article&text=Ferry%20fares%20rise%20again',
      title: { value: 'Ferry fares rise again', from: 'page' },
      byline: { value: 'Bo Lindh', from: 'page' },
      site: { value: 'post.example', from: 'page' },
      language: { value: 'en', from: 'page' },
    });
  });

  test.each([
    [
      'where its headline leads',
      '<h1>Ferry fares rise again</h1>',
      '<h1><a href="/b/ferry">Ferry fares rise again</a></h1>',
    ],
    ['what it is marked with', '<article>', '<article data-url="/b/ferry">'],
    [
      'what it states as its own',
      '<div>',
      '<div><meta itemprop="mainEntityOfPage" content="https://post.example/b/ferry">',
    ],
  ])('has %s for its own address', (_, from, to) => {
    expect(other(MILL + FERRY.replace(from, to))?.metadata.canonical).toEqual({
      value: 'https://post.example/b/ferry',
      from: 'page',
    });
  });

  test('has what data of its own say of it, and nothing of what those of the first say', () => {
    const node = (headline: string, name: string, day: string, path: string) =>
      data({ '@type': 'NewsArticle', headline, author: { name }, datePublished: day, url: path });
    const first = node('Mill to close in spring', 'Ada Quist', '2025-03-04', '/a');
    const second = node('Ferry fares rise again', 'Bo Lindh', '2025-02-26', '/b/ferry');
    const { metadata } = other(MILL + FERRY, first + second) ?? {};
    expect(metadata?.published).toEqual({ value: '2025-02-26', from: 'json-ld' });
    expect(metadata?.byline).toEqual({ value: 'Bo Lindh', from: 'json-ld' });
    expect(metadata?.canonical?.value).toBe('https://post.example/b/ferry');
    expect(other(MILL + FERRY, first)?.metadata.published).toBeUndefined();
  });

  test('is the page’s one article where it alone is left', () => {
    const page = htmlArticle(
      `<title>Ferry fares rise again | Post</title><main>${FERRY}</main>`,
      'https://post.example/a',
      { headline: 'Ferry fares rise again' },
    );
    expect(page?.text).toMatch(/^Ferry fares rise again\n\nThe fares go up/);
  });

  test('is told with the others where it is cut off as well, or a live blog, and its own alone', () => {
    const cut = MILL.replace(/<div>.*<\/div>/s, (body) => body.replace(/\.<\/p><\/div>$/, ' and</p></div>'));
    const own = read('Mill to close in spring', cut + FERRY);
    expect(own?.partial).toEqual({ kind: 'truncated', words: expect.any(Number) as number });
    expect(own?.articles).toHaveLength(2);
    expect(other(cut + FERRY)?.partial).toBeUndefined();
    const live = data({ '@type': 'LiveBlogPosting', headline: 'Mill to close in spring' });
    expect(read('Mill to close in spring', MILL + FERRY, live)).toMatchObject({
      partial: { kind: 'live' },
      articles: [{ read: true }, { read: false }],
    });
    expect(other(MILL + FERRY, live)?.partial).toBeUndefined();
    const locked = FERRY.replace('</div>', '<div class="paywall">Subscribe</div></div>');
    expect(read('Mill to close in spring', MILL + locked)?.partial).toBeUndefined();
    expect(other(MILL + locked)?.partial).toMatchObject({ kind: 'truncated' });
  });

  test('is nothing where the page does not show it', () => {
    expect(other(MILL)).toBeNull();
  });
});

describe('the batch command', () => {
  test('reads the page’s own and names the others, or writes a record of each', async () => {
    const cwd = folderOf({ 'page.html': file });
    const [own, each] = await Promise.all([
      annotate(['page.html'], { cwd }),
      annotate(['page.html', '--every-article'], { cwd }),
    ]);
    expect(own.results.map(({ document }) => document['title'])).toEqual(['Mill to close in spring']);
    expect(own.stderr).toContain(
      'page.html: only the page’s own article was read, not “Ferry fares rise again”;',
    );
    expect(
      each.results.map(({ document }) => [document['title'], document['byline'], document['url']]),
    ).toEqual([
      ['Mill to close in spring', 'Ada Quist', 'page.html'],
      ['Ferry fares rise again', 'Bo Lindh', 'page.html#:~:article&text=Ferry%20fares%20rise%20again'],
    ]);
    expect([each.stderr, own.status, each.status]).toEqual(['', 0, 0]);
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
    expect(page?.articles).toBeUndefined();
  });
});

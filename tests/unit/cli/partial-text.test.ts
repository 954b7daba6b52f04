import { describe, expect, test } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';

const story = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, n) =>
      `<p>The mill at Orrin Falls has made paper for ${n + 90} years, and its owners say that it will close in spring.</p>`,
  ).join('');
const STORY = story(4);
const LONG = story(24);

const read = (body: string, head: string) =>
  htmlArticle(
    `<title>The mill</title>${head}<main><article><h1>The mill at Orrin Falls</h1>${body}</article></main>`,
    'https://news.example/mill',
  );
const partial = (body: string, head = '') => read(body, head)?.partial;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const LOCKED = data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });

describe('only the beginning', () => {
  test.each([
    ['what the page’s data call not free', STORY, LOCKED],
    ['a paywall', `${STORY}<div class="paywall-box"><a href="/s">Subscribe</a></div>`, ''],
    ...[
      '<h3>Subscribe to unlock this article</h3><p>Try unlimited access for $1.</p>',
      '<h2>Subscribe to unlock this article</h2><div><h3>Try unlimited access</h3><p>Only $1 for 4 weeks</p><p>Then $75 per month. Complete digital access to quality journalism on any device for members.</p></div><h2>Explore more offers.</h2>',
      '<h2>You have reached your limit of free articles.</h2><p>Already a subscriber? <a href="/l">Log in</a></p>',
      '<p>This is a premium article available to subscribers only. Subscribe now.</p>',
      '<div><p>To read this story in full, become a member today.</p></div>',
      '<div><p>Create a free account to keep reading.</p></div>',
      '<p>Want to read more? Sign up for a free trial.</p>',
      '<div>Next page · Page 1 of 3</div>',
    ].map((gate): [string, string, string] => [gate.replaceAll(/<[^>]*>/g, ' '), STORY + gate, '']),
    ...[
      ['<a href="/mill?page=2">2</a>', ''],
      ['<nav><a href="https://news.example/mill/page/2/">Next Page</a></nav>', ''],
      ['', '<link rel="next" href="/mill?page=2">'],
    ].map(([link = '', head = '']): [string, string, string] => [
      `the first of several pages: ${link}${head}`,
      LONG + link,
      `<link rel="canonical" href="https://news.example/mill">${head}`,
    ]),
    ['“continue reading”', `${STORY}<p><a href="/s">Subscribe to continue reading</a></p>`, ''],
    [
      'an end in mid-sentence',
      `${LONG}<p>The county, which had offered to buy the site and to run it as a museum, said that it was</p>`,
      '',
    ],
    [
      'an end in three dots',
      `${LONG}<p>The county, which had offered to buy the site and to run it as a museum, said that...</p>`,
      '',
    ],
  ])('%s', (_, body, head) => {
    expect(partial(body, head)).toEqual({ kind: 'truncated', words: expect.any(Number) as number });
    expect(read(body, head)?.text).not.toMatch(/subscri|free|unlimited|member|page/i);
  });
});

describe('the whole', () => {
  test.each([
    ['a story', STORY, ''],
    ['a long story whose page keeps the lock’s names', LONG, LOCKED],
    [
      'a story whose comments have several pages, among links to others',
      `${LONG}<section class="comments"><a href="/mill?page=2">2</a></section><a href="/quay/page/2">Next</a><a href="/mill/2">2</a>`,
      '<link rel="canonical" href="https://news.example/mill">',
    ],
    ['a story that is free', STORY, data({ '@type': 'NewsArticle', isAccessibleForFree: true })],
    [
      'a story that ends in a quotation',
      `${STORY}<p>“We have made paper here since before there was a road to the valley,” said Ida Moss.”</p>`,
      '',
    ],
  ])('%s', (_, body, head) => {
    expect(partial(body, head)).toBeUndefined();
  });
});

describe('what says most by other means', () => {
  const figures = (count: number) =>
    Array.from(
      { length: count },
      (_, n) =>
        `<figure><img src="${n}.jpg" alt=""><figcaption>Street ${n + 1} of the lower town, where the water stood a metre high until Tuesday evening.</figcaption></figure>`,
    ).join('');
  const LINE = story(1);

  test('a gallery', () => {
    expect(partial(LINE + figures(8))).toMatchObject({ kind: 'gallery', pictures: 8 });
    expect(partial(LONG + figures(8))).toBeUndefined();
  });

  test('a video with a line of text', () => {
    const player = '<div><video src="mill.mp4"></video></div>';
    expect(partial(player + LINE)).toMatchObject({ kind: 'video' });
    expect(partial(player + LONG)).toBeUndefined();
    expect(partial(story(5), '<meta property="og:type" content="video.other">')).toMatchObject({
      kind: 'video',
    });
  });
});

test('the posts of a live blog are dated blocks, their times no words of the text', () => {
  const posts = ['15:40', '15:02', '14:30'].map(
    (time) =>
      `<article><time datetime="2025-03-01T${time}:00Z">${time}</time><h2>Road office at ${time}</h2>
        <p>The pass was shut at ${time}, the road office said, and lorries stood in the snow above the lake.</p></article>`,
  );
  const article = htmlArticle(
    `<html lang="en"><title>Storm: live</title>${data({ '@type': 'LiveBlogPosting' })}<main><h1>Storm: live</h1>${posts.join('')}</main>`,
    'https://news.example/live',
  );
  const told = article?.blocks.map(({ start, end, posted }) => [
    article.text.slice(start, start + 8),
    posted,
    end > start,
  ]);
  expect(told).toEqual([
    ['Storm: l', undefined, true],
    ...['15:40', '15:02', '14:30'].flatMap((time) => [
      ['Road off', `2025-03-01T${time}:00Z`, true],
      ['The pass', `2025-03-01T${time}:00Z`, true],
    ]),
  ]);
});

test('a live blog, by the page’s data', () => {
  expect(partial(STORY, data({ '@type': 'LiveBlogPosting' }))).toEqual({ kind: 'live' });
});

test.each([
  ['Storm closes passes - live updates | The Quay', 4, 'live'],
  ['Storm closes passes – live', 4, 'live'],
  ['Live: Storm closes passes', 4, 'live'],
  ['Live music returns to the quay', 4, undefined],
  ['Storm closes passes - live updates', 1, undefined],
])('a live blog, by title and posts: %s, %i', (title, posts, kind) => {
  const post = (n: number) =>
    `<li><article><h3>Road office, report ${n}</h3><time>15:0${n}</time><p>The pass was shut at ${n}, the road office said, and lorries stood in the snow above the lake.</p></article></li>`;
  const all = Array.from({ length: posts }, (_, n) => post(n)).join('');
  const html = `<html lang="en"><title>${title}</title><main><h1>${title}</h1>${LONG}<ol>${all}</ol></main>`;
  expect(htmlArticle(html, 'https://news.example/storm')?.partial?.kind).toBe(kind);
});

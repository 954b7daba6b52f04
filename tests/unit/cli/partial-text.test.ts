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

const partial = (body: string, head = '') =>
  htmlArticle(
    `<title>The mill</title>${head}<main><article><h1>The mill at Orrin Falls</h1>${body}</article></main>`,
    'https://news.example/mill',
  )?.partial;
const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const LOCKED = data({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });

describe('only the beginning', () => {
  test.each([
    ['what the page’s data call not free', STORY, LOCKED],
    ['a paywall', `${STORY}<div class="paywall-box"><a href="/s">Subscribe</a></div>`, ''],
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
  });
});

describe('the whole', () => {
  test.each([
    ['a story', STORY, ''],
    ['a long story whose page keeps the lock’s names', LONG, LOCKED],
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

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

test('a live blog, by the page’s data', () => {
  expect(partial(STORY, data({ '@type': 'LiveBlogPosting' }))).toEqual({ kind: 'live' });
});

import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://www.news.example/2025/03/04/story';
const read = async (html: string, url = URL) => readMetadata(await openPage(html), url);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('where the article begins', () => {
  const story =
    `<p>${'The harbour board raised its fees again on Tuesday, after a year of talks. '.repeat(2)}</p>`.repeat(
      3,
    );
  const titled = '<title>Harbour fees rise again</title>';
  test.each([
    [
      'beside an office on a line of its own',
      '<div><span>By: <a>Ada Quist</a><br>QNN Executive News Editor</span></div>',
    ],
    ['beside an office of several words', '<p class="byline">Ada Quist Senior Harbour Correspondent</p>'],
    [
      'beside a handle and a day',
      '<p>By <a>Ada Quist</a> <a>@adaquist</a> <br><span>on June 26, 2025</span></p>',
    ],
    ['and in a box about her', '<p class="author">By Ada Quist</p><div>Biography Ada Quist</div>'],
  ])('its author stands %s, and others sign other articles', async (_, byline) => {
    const others = '<div class="byline">By Paavo Renn</div>';
    const { byline: found } = await read(
      `${titled}<body><h1>The Quay</h1>${others}<h1>Harbour fees rise again</h1>${byline}${story}${others}`,
    );
    expect(found?.value).toBe('Ada Quist');
  });

  test('its day stands, not those of comments and of the masthead', async () => {
    const html = `${titled}<body><div class="date">Friday, 7 March 2025</div><h1>Harbour fees rise again</h1>
      <p>26 Sep 2024</p>${story}<div class="comment-date">Posted by: Paavo, 27 Sep 2024 | 15:22</div>`;
    expect((await read(html)).published?.value).toBe('2024-09-26');
  });

  test('a printed time that is that of the change dates the change', async () => {
    const data = ld({
      '@type': 'NewsArticle',
      datePublished: '2025-10-02T14:52:39Z',
      dateModified: '2025-10-03T08:42:27Z',
    });
    const printed = (line: string) =>
      read(`${titled}${data}<body><h1>Harbour fees rise again</h1><p class="date">${line}</p>`);
    expect((await printed('8:42 a.m. EDT October 3, 2025')).published?.value).toMatch(/^2025-10-02/);
    expect((await printed('12:52 a.m. AEST October 3, 2025')).published?.value).toMatch(/^2025-10-03/);
  });

  test('a section in the address stands before month and day', async () => {
    const address = 'https://www.quay.example/2025/POLITICS/03/04/fees.html';
    expect((await read('<title>Fees</title><body><p>Fees.</p>', address)).published?.value).toBe(
      '2025-03-04',
    );
  });
});

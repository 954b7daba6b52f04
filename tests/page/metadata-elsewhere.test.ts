import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata.ts';
import { openPage } from '../support/pages.ts';

// What pages of 2008 to 2022 that nobody had read tell elsewhere than where they were looked at.
const URL = 'https://www.news.example/fees';
const read = async (html: string) => readMetadata(await openPage(html), URL);
const story = `<p>${'The harbour board raised its fees again on Tuesday, after a year of talks. '.repeat(2)}</p>`;
const titled = (html: string) =>
  `<title>Harbour fees rise again</title><body><h1>Harbour fees rise again</h1>${html}${story.repeat(3)}`;

describe('the day', () => {
  test('in the opening, not in a masthead that is a day later', async () => {
    const masthead = '<p class="date">Friday, March 7, 2025 As of 6:47 AM EST</p>';
    const stated = '<meta name="DC.date.issued" content="2025-03-06T15:33:38-05:00">';
    const { published } = await read(
      `${stated}${masthead}${titled('<div>By <a>Ada Quist</a> on March 6, 2025 3:33 PM</div>')}`,
    );
    expect(published?.value).toMatch(/^2025-03-06/);
  });

  test('in a table that lays out the page, others’ headlines and all', async () => {
    const { published } = await read(
      `<table><tr><td><ul><li><a href="/b">A tunnel under the whole bay</a></ul><td>${titled('<div id="articleDate">Posted: 03/06/2025 09:48:55 PM PST</div>')}</table>`,
    );
    expect(published?.value).toMatch(/^2025-03-06/);
  });

  test('as a dateline without a place', async () => {
    const { published } = await read(titled(`<p>Feb. 23, 2025 -- ${'Harbours charge more. '.repeat(9)}</p>`));
    expect(published?.value).toBe('2025-02-23');
  });
});

describe('the author', () => {
  const byline = async (before: string, behind = '') =>
    (
      await read(
        `<title>Harbour fees rise again</title><body>${before}<h1>Harbour fees rise again</h1>${story.repeat(3)}${behind}`,
      )
    ).byline?.value;
  const link = (name: string) => `<div><a href="/author/${name.length}">${name}</a></div>`;

  test.each([
    ['under the story', '', '<div>The bay is cold.<br>Written by Ada Quist <br>Copyright: The Quay</div>'],
    ['under the story, as a link', '', '<p>Written by <a href="/a">Ada Quist</a></p>'],
    ['over the headline, as a link to her page', link('Ada Quist'), ''],
  ])('%s', async (_, before, behind) => {
    expect(await byline(before, behind)).toBe('Ada Quist');
  });

  test.each([
    [
      'is nobody where a line leaves out the name',
      '<h6>Written by</h6><h5>For the Tribune</h5><p>Filed Under</p><p>Cascade County</p>',
    ],
    ['is no paper', '<p class="byline"><a>Ada Quist</a>, Harbour Today 7:02 a.m. EDT</p>', 'Ada Quist'],
    ['has a name with capitals in it', '<p>By Ada MCQuist</p>', 'Ada MCQuist'],
  ])('%s', async (_, line, name?: string) => {
    expect((await read(titled(line))).byline?.value).toBe(name);
  });

  test('is none of several whom the page leads to, nor of another story', async () => {
    expect(await byline(link('Ada Quist') + link('Paavo Renn'))).toBeUndefined();
    expect(await byline('', '<aside><p>Written by Paavo Renn</p></aside>')).toBeUndefined();
    expect(
      await byline('', '<div><h3><a href="/b">A tunnel</a></h3><p>Words by Paavo Renn</p></div>'),
    ).toBeUndefined();
  });
});

describe('the headline', () => {
  const title = async (stated: string, headings: string) =>
    (
      await read(
        `<meta property="og:title" content="${stated}"><title>${stated} - The Quay</title><body>${headings}${story}`,
      )
    ).title?.value;

  test('is the one first heading of words that a title has among others', async () => {
    const stated = 'Best Harbour Fees - How to Lower Harbour Fees';
    expect(await title(stated, '<h1>Harbour Fees</h1>')).toBe('Harbour Fees');
    const warned = '<h1>Your browser is too old</h1><h1>QN: Port master best-paid</h1>';
    expect(await title("QN: Master best-paid official in '25", warned)).toBe('QN: Port master best-paid');
  });

  test('is no section or site that a title ends with', async () => {
    expect(await title('Fees rise once more in May - Harbour News', '<h1>Harbour News</h1>')).toBe(
      'Fees rise once more in May',
    );
  });
});

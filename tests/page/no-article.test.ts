import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInTurns } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { nothingToRead, whyNoArticle } from '@/lib/page/no-article.ts';
import { openPage, ownPages } from '../support/pages.ts';

const URL = 'https://news.example/2025/story';
const own = (name: string) => ownPages.get(name) ?? '';

/** A report in brief: few words, in short paragraphs. */
const BRIEF = `<title>Ferry runs aground</title><main><h1>Ferry runs aground off Tern Point</h1>
${[
  'A ferry with 41 people on board ran aground on Friday.',
  'Nobody was hurt, the coastguard said.',
  '“We felt a bump and then quiet,” said Ida Moss, a nurse.',
  'Boats took all passengers to Orrin by noon.',
  'The ferry is to be towed off at high water.',
  'The line said that an inquiry had begun.',
]
  .map((words) => `<p>${words}</p>`)
  .join('')}</main>`;

const POST = (at: string, words: string) =>
  `<div class="post"><time datetime="2025-03-04T${at}Z">${at}</time><p>${words}</p></div>`;
const LIVE = `<title>Storm: live</title><main><h1>Storm Ada: live updates</h1>${[
  POST('11:20', 'The bridge is closed, the county said.'),
  POST('11:02', 'Power is out in 300 homes, the grid company said.'),
  POST('10:40', 'Schools in the valley will stay shut on Monday, the council said.'),
].join('')}</main>${'<h3><a href="/x">Another story</a></h3>'.repeat(4)}`;

const LONG = `<main>${'<p>The mill at Orrin Falls has made paper since 1874, and will close in spring.</p>'.repeat(12)}</main>`;

const SHELL =
  '<title>News</title><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="app.js"></script>';

describe('a click reads', () => {
  test.each([
    ['a report in brief', BRIEF, 'an inquiry had begun'],
    ['a live blog', LIVE, 'The bridge is closed'],
    ['a page of paragraphs alone', own('br-paragraphs'), ''],
  ])('%s', async (_, html, words) => {
    const page = await openPage(html);
    expect(nothingToRead(page)).toBeNull();
    expect(readArticle(page, URL)?.article.text).toContain(words);
  });
});

describe('what there is instead of an article is told', () => {
  test.each([
    ['front-page', { why: 'headlines', count: 10 }],
    ['section-page', { why: 'headlines', count: expect.any(Number) as number }],
  ])('%s', async (name, told) => {
    expect(nothingToRead(await openPage(own(name)))).toEqual(told);
  });

  test.each([
    ['a page whose scripts bring its text', SHELL, 'scripts'],
    ['a notice in its place', '<p>Please enable JavaScript.</p><script src="a.js"></script>', 'scripts'],
    ['a text that is not shown yet', `<style>body { visibility: hidden; }</style>${LONG}`, 'scripts'],
    [
      'a text whose place is not there yet',
      `<style>main { display: none; }</style>${LONG}<p>Wait</p>`,
      'scripts',
    ],
    ['a page without words', '<video></video><script>1</script>', 'no-text'],
    ['a few words', '<p>Under construction</p>', 'unlike'],
  ])('%s', async (_, html, why) => {
    expect(whyNoArticle(await openPage(html))).toEqual({ why });
  });

  test('the same headline twice is one', async () => {
    const teaser = (words: string) => `<h3><a href="/${words}">${words}</a></h3>`;
    const page = ['Owls', 'Boats', 'Trains', 'Fares', 'Mills', 'Owls'].map(teaser).join('');
    expect(nothingToRead(await openPage(page))).toEqual({ why: 'headlines', count: 5 });
  });
});

describe('“Read it anyway”', () => {
  test.each([
    ['a front page', own('front-page')],
    ['a few words', '<p>Under construction</p>'],
    ['headlines alone', '<h2><a href="/a">Owls are back</a></h2><h2><a href="/b">Boats are late</a></h2>'],
    [
      'a report of a sentence',
      '<article><h1>Fares rise</h1><p>Fares rise by 12%, the mayor said.</p></article>',
    ],
    ['links alone', '<ul><li><a href="/a">Owls</a></li><li><a href="/b">Boats</a></li></ul>'],
  ])('reads %s', async (_, html) => {
    const read = await readArticleInTurns(await openPage(html), URL, async () => {}, Infinity, {
      anything: true,
    });
    expect(read?.article.text).toMatch(/\S/);
  });
});

describe('where a link was shared is no search', () => {
  const story = `<article>${'<p>The mill at Orrin Falls, which has made paper since 1874, is to close in spring.</p>'.repeat(9)}</article>`;
  test.each([
    ['?s=09', true],
    ['?s=20&t=abc', true],
    ['?s=owls', false],
    ['?q=09', false],
  ])('%s', async (search, passes) => {
    const page = await openPage(story);
    Object.defineProperty(Object.getPrototypeOf(page), 'URL', {
      configurable: true,
      get: () => `https://news.example/mill${search}`,
    });
    expect(looksLikeArticle(page)).toBe(passes);
  });
});

describe('a page whose text stands in a frame', () => {
  const frame = (size: string) =>
    `<title>Statement</title><h1>Tern Bay</h1><iframe src="/statement.html" style="${size}"></iframe>`;

  test('is told as that, with the address of the frame', async () => {
    const page = await openPage(frame('width: 1000px; height: 700px'));
    const told = nothingToRead(page);
    expect(told?.why).toBe('frame');
    expect(told?.why === 'frame' && told.url).toMatch(/\/statement\.html$/);
  });

  test.each([
    ['a small frame is none', frame('width: 300px; height: 250px')],
    ['nor is one beside a report in brief', BRIEF + frame('width: 1000px; height: 700px')],
  ])('%s', async (_, html) => {
    expect(nothingToRead(await openPage(html))).toBeNull();
  });
});

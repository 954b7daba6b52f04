import { describe, expect, test } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';

/** Pages altered in one thing, and what that changes of what is read: nothing, or what was put in. */

const STORY = [
  'The harbour board raised its fees again on Tuesday, after a year of talks with the lines that use the port.',
  '“We had no choice,” said Mirela Kost, who chairs the board. “The dredging has cost us twice what we were told.”',
  'The fees will rise by 12 percent in May and by another four percent a year later, according to the plan.',
  'Two lines have said that they may leave for Orrin, where the fees have not changed since the new quay was opened.',
  'The council is to vote on the plan before the end of the month, and its members have asked for more time.',
  'Nobody at the meeting spoke against the rise, though some smaller operators said afterwards they would appeal.',
];
const TITLE = 'Harbour fees to rise as dredging costs climb';
const SHORT = 'Ferry <a href="/fares">fares and all that goes with them</a> stay as they are.';
const LIST =
  '<ul><li><a href="/a">Orrin council delays its vote on trams</a></li><li><a href="/b">Why farmers in Lindale plant earlier</a></li></ul>';

interface Altered {
  /** Behind the third paragraph. */
  readonly middle?: string;
  readonly opening?: string;
  readonly wrap?: (paragraph: string) => string;
  readonly around?: (body: string) => string;
  readonly end?: string;
}

function page({ middle = '', opening = '', wrap = (one) => one, around = (one) => one, end = '' }: Altered) {
  const story = STORY.map((text, at) => wrap(`<p>${text}</p>`) + (at === 2 ? middle : '')).join('\n');
  const body = around(`<article><h1>${TITLE}</h1>${opening}<div>${story}</div></article>${end}`);
  const html = `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`;
  const article = htmlArticle(html, 'https://www.quay.example/story');
  const blocks = article?.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
  return { article, blocks: blocks ?? [] };
}

const OWN = [`heading: ${TITLE}`, ...STORY.map((text) => `paragraph: ${text}`)];

test.each([
  ['a box to sign up in', '<div><h3>The Tide</h3><p>All that matters by noon.</p><button>Go</button></div>'],
  ['what leads elsewhere, under a heading', `<div><h3>Worth your time</h3>${LIST}</div>`],
  [
    'a card with a teaser',
    '<div><h3><a href="/a">Orrin council delays its vote on trams</a></h3><p>It was expected on Monday.</p></div>',
  ],
  [
    'a sentence pulled out',
    `<div class="css-1a"><p>${STORY[1]?.split('. ')[1]?.replaceAll(/[“”]/g, '')}</p></div>`,
  ],
  [
    'a picture with its caption',
    '<div><img src="/x.jpg"><div>The quay, where dredging began last week.</div></div>',
  ],
])('%s among the paragraphs is none of the story', (_, middle) => {
  expect(page({ middle }).blocks).toEqual(OWN);
});

test('a heading of what is elsewhere ends with its box', () => {
  const middle = `<div><p><b>Related</b></p>${LIST}</div><p>Roe disagrees with all of it, she said.</p>`;
  expect(page({ middle }).blocks).toEqual(
    OWN.toSpliced(4, 0, 'paragraph: Roe disagrees with all of it, she said.'),
  );
});

test('whose a quotation is stands in its foot', () => {
  const words = 'We were promised a new berth in 2019, and we are still waiting for it.';
  const { blocks } = page({
    middle: `<blockquote><p>${words}</p><footer>— Tamsin Roe, mayor</footer></blockquote>`,
  });
  expect(blocks.slice(4, 6)).toEqual([`quotation: ${words}`, 'quotation: — Tamsin Roe, mayor']);
});

test.each([
  ['a div', (one: string) => `<div class="css-9x">${one}</div>`],
  ['two', (one: string) => `<div><div>${one}</div></div>`],
  ['a section', (one: string) => `<section class="block">${one}</section>`],
])('a short paragraph with a link is read where each is in %s of its own', (_, wrap) => {
  const { blocks } = page({ wrap, middle: wrap(`<p>${SHORT}</p>`) });
  expect(blocks).toEqual(
    OWN.toSpliced(4, 0, 'paragraph: Ferry fares and all that goes with them stay as they are.'),
  );
});

test('a page that is a form has a standfirst', () => {
  const opening = '<div class="standfirst">Operators say that they may leave for the port of Orrin.</div>';
  const { blocks } = page({ opening, around: (body) => `<form method="post">${body}</form>` });
  expect(blocks[1]).toBe('standfirst: Operators say that they may leave for the port of Orrin.');
});

describe('metadata', () => {
  test.each([
    [
      'published and updated in one line',
      'Published March 4, 2025 | Updated March 6, 2025',
      '2025-03-04',
      '2025-03-06',
    ],
    ['a day and that of a change', 'March 4, 2025, updated March 6, 2025', '2025-03-04', '2025-03-06'],
    ['that of a change in brackets', '4 Mar 2025 (Last updated: 6 Mar 2025)', '2025-03-04', '2025-03-06'],
    [
      'the change first',
      'Updated March 6, 2025 9:00 a.m. Published March 4, 2025',
      '2025-03-04',
      '2025-03-06T09:00',
    ],
    ['a modified one', 'Created: March 4, 2025 Modified: March 6, 2025', '2025-03-04', '2025-03-06'],
    ['the change alone', 'This page was last modified on March 6, 2025', undefined, undefined],
  ])('days: %s', (_, line, published, updated) => {
    const { metadata } = page({ opening: `<p>By Ada Quist</p><div>${line}</div>` }).article ?? {};
    expect([metadata?.published?.value, metadata?.updated?.value]).toEqual([published, updated]);
  });

  test.each([
    ['a row of links', '<span>By Ada Quist</span> <div><a href="#">Facebook</a> <a href="#">X</a></div>'],
    ['a short weekday', '<p>By Ada Quist Tue 4 Mar 2025</p>'],
    [
      'another story’s card',
      '<div><h3><a href="/a">Orrin council delays its vote</a></h3><p>By Bo Lindh</p></div><p>By Ada Quist</p>',
    ],
    ['a kind of text', '<p>Review by Ada Quist</p>'],
  ])('her name alone: %s', (_, opening) => {
    expect(page({ opening }).article?.metadata.byline?.value).toBe('Ada Quist');
  });

  test('another story’s day is none of this one', () => {
    const end =
      '<div><h3><a href="/a">Orrin council delays its vote on trams</a></h3><time datetime="2025-02-01">February 1, 2025</time></div>';
    expect(page({ end }).article?.metadata.published).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata.ts';
import { openPage, ownPages } from '../support/pages.ts';

const URL = 'https://www.news.example/2025/03/04/story';
const read = async (html: string, url = URL) => readMetadata(await openPage(html), url);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the more trusted origin wins', () => {
  const data = ld({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: 'Nobody' },
      {
        '@type': ['NewsArticle', 'Thing'],
        headline: 'From &#8220;data&#8221;',
        author: [{ name: 'Ada Quist' }, { name: 'Paavo Renn' }],
        publisher: { name: 'The Data' },
        datePublished: '2025-03-04T05:06:07+0100',
        inLanguage: 'en-gb',
        mainEntityOfPage: { '@id': 'https://data.example/a' },
      },
    ],
  });
  const graph =
    '<meta property="og:title" content="From graph"><meta property="og:site_name" content="The Graph"><meta property="article:published_time" content="2025-03-05"><meta property="article:author" content="By Ylva Brandt"><meta property="og:locale" content="en_US"><meta property="og:url" content="https://graph.example/a">';
  const tags =
    '<meta name="DC.Title" content="From tags"><meta name="author" content="Joan Farrow"><meta name="pubdate" content="20250306"><meta name="application-name" content="The Tags"><link rel="canonical" href="/tags/a"><meta http-equiv="Content-Language" content="en-AU">';
  const printed = '<h1>From page</h1><p class="byline">By Hana Okafor</p>';
  const bare =
    '<html lang="en-NZ"><title>From page | The Page</title><body><time datetime="2025-03-07">7 March</time>';
  const page = bare + printed;

  test('JSON-LD', async () => {
    expect(await read(bare + data + graph + tags)).toEqual({
      url: URL,
      title: { value: 'From “data”', from: 'json-ld' },
      byline: { value: 'Ada Quist, Paavo Renn', from: 'json-ld' },
      site: { value: 'The Data', from: 'json-ld' },
      published: { value: '2025-03-04T05:06:07+01:00', from: 'json-ld' },
      language: { value: 'en-GB', from: 'json-ld' },
      country: { value: 'GB', from: 'json-ld' },
      canonical: { value: 'https://data.example/a', from: 'json-ld' },
    });
  });

  test('Open Graph', async () => {
    expect(await read(bare + graph + tags)).toEqual({
      url: URL,
      title: { value: 'From graph', from: 'open-graph' },
      byline: { value: 'Ylva Brandt', from: 'open-graph' },
      site: { value: 'The Graph', from: 'open-graph' },
      published: { value: '2025-03-05', from: 'open-graph' },
      language: { value: 'en-US', from: 'open-graph' },
      canonical: { value: 'https://graph.example/a', from: 'open-graph' },
    });
  });

  test('a kicker that is a block of its own in the headline is none of the title', async () => {
    const titled = `<meta property="og:title" content="Harbour fares rise in May">`;
    const shown = (h1: string) => read(`<html lang="en">${titled}<body><h1>${h1}</h1>`);
    const kicker = '<span style="display: block">Harbour</span>';
    expect((await shown(`${kicker}Harbour fares rise in May`)).title?.value).toBe(
      'Harbour fares rise in May',
    );
    expect((await shown('Why harbour fares rise in May')).title?.value).toBe('Why harbour fares rise in May');
  });

  test('meta tags', async () => {
    expect(await read(bare + tags)).toEqual({
      url: URL,
      title: { value: 'From tags', from: 'meta' },
      byline: { value: 'Joan Farrow', from: 'meta' },
      site: { value: 'The Tags', from: 'meta' },
      published: { value: '2025-03-06', from: 'meta' },
      language: { value: 'en-AU', from: 'meta' },
      country: { value: 'AU', from: 'meta' },
      canonical: { value: 'https://www.news.example/tags/a', from: 'meta' },
    });
  });

  test('the page', async () => {
    expect(await read(page)).toEqual({
      url: URL,
      title: { value: 'From page', from: 'page' },
      byline: { value: 'Hana Okafor', from: 'page' },
      site: { value: 'news.example', from: 'page' },
      published: { value: '2025-03-07', from: 'page' },
      language: { value: 'en-NZ', from: 'page' },
      country: { value: 'NZ', from: 'page' },
    });
  });
});

describe('what the page prints', () => {
  const head = `<meta property="og:title" content="Harbour fees rise: what to know"><meta name="author" content="Harbour desk">
    <meta property="article:published_time" content="2025-03-05T02:30:00Z"><meta property="article:modified_time" content="2025-03-09T08:00:00Z">`;
  test('outranks the social title, the desk and the day in Greenwich', async () => {
    const found = await read(
      `${head}<title>Harbour fees rise</title><body><h1>Harbour fees rise again</h1>
       <div class="byline">By <a>ADA QUISTStaff writer</a> and <a>Paavo Renn</a>, The Quay</div>
       <p class="date">Published 4 March 2025, 9.30 pm</p>`,
    );
    expect(found.title).toEqual({ value: 'Harbour fees rise again', from: 'page' });
    expect(found.byline).toEqual({ value: 'Ada Quist, Paavo Renn', from: 'page' });
    expect(found.published).toEqual({ value: '2025-03-04T21:30', from: 'page' });
    expect(found.updated).toEqual({ value: '2025-03-09T08:00:00Z', from: 'open-graph' });
  });
});

test('a template’s own title is none', async () => {
  const found = await read(
    '<meta property="og:title" content="escenic"><title>escenic</title><body><h1>Harbour fees rise again</h1>',
  );
  expect(found.title).toEqual({ value: 'Harbour fees rise again', from: 'page' });
});

describe('the publication’s name', () => {
  const ofHost = async (html: string, host: string) => (await read(html, `https://${host}/a`)).site?.value;
  const publisher = (name: string) => ld({ '@type': 'NewsArticle', publisher: { name } });
  test.each([
    [
      'a wire service that another site prints',
      `${publisher('Associated Wire')}<title>Fees rise | Quay Post</title>`,
      'www.quaypost.example',
      'Quay Post',
    ],
    [
      'a slogan',
      '<meta property="og:site_name" content="Quay Post | News of the north">',
      'quaypost.example',
      'Quay Post',
    ],
    [
      'letters of words',
      `<title>Fees rise - The New Harbour Times</title>`,
      'nhtimes.example',
      'The New Harbour Times',
    ],
    [
      'a name in front',
      '<title>The Quay Review: Fees rise</title>',
      'www.thequayreview.example',
      'The Quay Review',
    ],
    [
      'as the page spells its host',
      '<title>Ascon opens a plant in May</title>',
      'www.ascon.example',
      'Ascon',
    ],
    ['none', '<title>Fees rise: what to know</title>', 'www.quay.example', 'quay.example'],
    ['two letters of a state', '<meta property="og:site_name" content="QN.com">', 'www.qn.com', 'QN.com'],
    [
      'its host alone in its data',
      '<meta property="og:site_name" content="quaypost.com"><title>Fees rise - Quay Post</title>',
      'www.quaypost.com',
      'Quay Post',
    ],
    ['an abbreviation', '<meta property="og:site_name" content="QNN.com">', 'www.qnn.com', 'QNN'],
    [
      'spaces that its data leave out',
      '<meta property="og:site_name" content="QUAYTODAY"><body><p>QUAYTODAY.com</p><p>Ada Quist, QUAY TODAY</p>',
      'www.quaytoday.com',
      'QUAY TODAY',
    ],
    [
      'an apostrophe',
      '<meta property="og:site_name" content="Quays"><body><p>This is Quay’s own, Quay’s says. By quays.example.</p>',
      'www.quays.example',
      'Quay’s',
    ],
  ])('%s', async (_, html, host, name) => {
    expect(await ofHost(html, host)).toBe(name);
  });
});

test.each([
  ['https://www.quay.co.uk/a', '', 'GB'],
  ['https://www.quay.io/a', '', undefined],
  ['https://www.quay.com/a', '<meta property="og:locale" content="en_US">', undefined],
  ['https://www.quay.com/a', '<meta property="og:locale" content="en_CA">', 'CA'],
  ['https://quay.gov/a', '', 'US'],
])('the country of %s %s', async (url, html, country) => {
  expect((await read(html, url)).country?.value).toBe(country);
});

test('a canonical address has no fragment', async () => {
  const { canonical } = await read('<link rel="canonical" href="https://www.quay.com/a?b=1#c">');
  expect(canonical?.value).toBe('https://www.quay.com/a?b=1');
});

describe('the date on the page', () => {
  test.each([
    [
      'a labelled line',
      '<div>Published: Nov 08, 2025 04:18 PM</div><p>Text of May 1, 2001.</p>',
      '2025-11-08T16:18',
    ],
    [
      'the first date, not the change',
      '<time datetime="2025-01-09">Updated 9 January</time><time datetime="2025-01-05">5 January</time>',
      '2025-01-05',
    ],
    [
      'a line of its own',
      '<p>Office of the Governor</p><p>Thursday, 6 February 2025</p><p>In 1999 it was said that on March 3, 2000 all would end.</p>',
      '2025-02-06',
    ],
    [
      'a dateline',
      '<p>ORRIN FALLS, Feb. 6, 2025 – The board met for the first time since the flood.</p>',
      '2025-02-06',
    ],
    ['the address', '<p>On March 3, 2000 a law was passed.</p>', '2025-03-04'],
  ])('%s', async (_, body, date) => {
    expect((await read(`<body><h1>News</h1>${body}</body>`)).published).toEqual({
      value: date,
      from: 'page',
    });
  });

  test('no date is made up', async () => {
    const { published } = await read(
      '<body><h1>News</h1><p>On March 3, 2000 a law was passed.</p></body>',
      'news.html',
    );
    expect(published).toBeUndefined();
  });
});

test.each([
  ['broken data', '<script type="application/ld+json">{"@type":</script><title>Still read</title>'],
  [
    'data wrapped as character data',
    `<script type="application/ld+json"><![CDATA[{"@type":"Article","headline":"Still read"}]]></script>`,
  ],
  [
    'a title with the site',
    '<meta property="og:site_name" content="The Post"><title>Still read | The Post</title>',
  ],
])('%s', async (_, html) => {
  expect((await read(html)).title?.value).toBe('Still read');
});

test('an address of an author is no byline, and a script no canonical address', async () => {
  const html =
    '<meta property="article:author" content="https://social.example/ada"><meta property="og:url" content="javascript:alert(1)">';
  expect(await read(html, 'https://www.news.example/')).toEqual({
    url: 'https://www.news.example/',
    site: { value: 'news.example', from: 'page' },
  });
});

test('own pages', async () => {
  const { published, byline, language } = await read(ownPages.get('split-nodes') ?? '');
  expect(published).toEqual({ value: '2025-09-14T06:30:00+02:00', from: 'json-ld' });
  expect(byline).toEqual({ value: 'Tomas Reyl, Ada Quist', from: 'json-ld' });
  expect(language).toEqual({ value: 'en-GB', from: 'json-ld' });
  expect((await read(ownPages.get('br-paragraphs') ?? '')).published?.value).toBe('2025-03-03T09:10');
});

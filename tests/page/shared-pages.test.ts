import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadArticle, readArticle } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { nothingToRead } from '@/lib/page/no-article.ts';
import { frameOf } from '../support/frame-of.ts';
import { SHARED_WITHOUT_ARTICLE, sharedPages } from '../support/pages.ts';
import { assertRoundTrips, misread } from './map-laws.ts';
import { blockFaults, readableTexts } from './page-laws.ts';

/** What stands in for another page's language is English. */
const FOREIGN: Readonly<Record<string, string>> = {
  'lemonde-1': 'fr',
  folha: 'pt',
  aktualne: 'cs',
  'rtl-1': 'la',
};

const PUBLISHED: Readonly<Record<string, string>> = {
  aktualne: '2021-11-01',
  'bbc-1': '2015-07-24',
  'buzzfeed-1': '2015-04-21',
  cnn: '2016-02-01',
  folha: '2018-12-21',
  'guardian-1': '2019-01-03',
  'lemonde-1': '2015-05-04',
  'nytimes-3': '2019-02-21',
  telegraph: '2017-11-1',
  'wapo-1': '2015-03-18',
  'wuzhen-summit': '2025-11-08T16:18',
  'yahoo-1': '2016-10-13',
};

test.skipIf(sharedPages.size === 0)('there are more than twenty, and all with a date among them', () => {
  expect(sharedPages.size).toBeGreaterThan(20);
  expect(Object.keys(PUBLISHED).filter((name) => !sharedPages.has(name))).toEqual([]);
});

// Each is laid out once: to open one costs more than any of its tests.
describe.skipIf(sharedPages.size === 0).each([...sharedPages])('the saved page %s', (name, html) => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let before = '';
  let after = '';
  let read: ReadArticle | null = null;
  let passes = false;
  let held: unknown = null;

  beforeAll(async () => {
    frame = await frameOf(html);
    if (frame.contentDocument === null) throw new Error('the page did not load');
    page = frame.contentDocument;
    passes = looksLikeArticle(page);
    held = nothingToRead(page);
    before = page.documentElement.outerHTML;
    read = readArticle(page, 'https://news.example/story');
    after = page.documentElement.outerHTML;
  });
  afterAll(() => frame.remove());

  test('passes as an article, where it is one', () => {
    const isArticle = !SHARED_WITHOUT_ARTICLE.has(name);
    expect(passes).toBe(isArticle);
    // A click reads what is one.
    expect(isArticle ? held : null).toBeNull();
  });

  test('is left as it was, and its blocks are its text', () => {
    expect(after).toBe(before);
    expect(blockFaults(read?.article)).toEqual([]);
  });

  test('has its language and day', () => {
    const { language, published } = read?.article.metadata ?? {};
    expect(language?.value.split('-')[0]).toBe(FOREIGN[name] ?? 'en');
    const day = PUBLISHED[name];
    expect(published?.value.slice(0, day?.length)).toBe(day ?? published?.value);
  });

  test('has ranges for every word and sentence', () => {
    expect(read && misread(read.map)).toEqual([]);
  });

  test('an offset leads to a place in a node and back', () => {
    if (read === null) throw new Error('no article');
    const { map } = read;
    expect(() => assertRoundTrips(map)).not.toThrow();
  });

  test('its nodes are Readability’s text, to the letter', () => {
    const { ours, readabilitys, inPage } = readableTexts(page);
    expect(ours).toBe(readabilitys);
    expect(inPage).toBe(true);
  });
});

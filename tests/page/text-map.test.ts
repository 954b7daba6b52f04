import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '@/lib/core/model.ts';
import { readArticle } from '@/lib/page/article.ts';
import type { TextMap } from '@/lib/page/text-map.ts';
import { openPage, ownPages, ownTexts } from '../support/pages.ts';
import { assertRoundTrips, inNodes, misread, shown, spans } from './map-laws.ts';

/** The saved ones keep the same laws (shared-pages.test.ts). */
const ARTICLES = [...ownPages].filter(([name]) => ownTexts.has(name));

async function mapOf(html: string): Promise<{ page: Document; map: TextMap }> {
  const page = await openPage(html);
  const read = readArticle(page, 'https://news.example/story');
  if (read === null) throw new Error('no article');
  return { page, map: read.map };
}

function passage(map: TextMap, words: string): Span {
  const start = map.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('every word and sentence has ranges that read as it does', () => {
  test.each(ARTICLES)('%s', async (_, html) => {
    const { map } = await mapOf(html);
    expect(misread(map)).toEqual([]);
  });
});

test.each(ARTICLES)('%s: an offset leads to a place in a node and back', async (_, html) => {
  const { map } = await mapOf(html);
  expect(() => assertRoundTrips(map)).not.toThrow();
});

test('each range lies in one text node, in the order of the text, and none is empty', async () => {
  const { map } = await mapOf(ownPages.get('split-nodes') ?? '');
  const ranges = map.ranges({ start: 0, end: map.text.length });
  expect(ranges.length).toBeGreaterThan(20);
  expect(ranges.every((range) => range.startContainer === range.endContainer && !range.collapsed)).toBe(true);
  expect(new Set(ranges.map((range) => range.startContainer)).size).toBe(ranges.length);
});

test('a place in collapsed white space leads to the word before it or the one after', async () => {
  const { page, map } = await mapOf('<p>One   two</p>'.repeat(40));
  const node = page.querySelector('p')?.firstChild as Text;
  expect([0, 3, 4, 5, 6, 9].map((offset) => map.offsetOf(node, offset))).toEqual([0, 3, 4, 4, 4, 7]);
  expect(map.offsetOf(page.body, 0)).toBeNull();
});

describe('a page that changes', () => {
  test('a paragraph built anew is stale, the others are not', async () => {
    const { page, map } = await mapOf(ownPages.get('short-dark') ?? '');
    const [fee, collect] = [passage(map, '15 pounds'), passage(map, 'It costs us more')];
    expect(map.isStale()).toBe(false);
    const paragraph = page.querySelector('p');
    paragraph?.replaceWith(paragraph.cloneNode(true));
    expect(map.isStale()).toBe(true);
    expect(map.isStale(fee)).toBe(true);
    expect(map.ranges(fee)).toEqual([]);
    expect(map.isStale(collect)).toBe(false);
    expect(map.ranges(collect).join('')).toBe('It costs us more');
  });

  test('other words in the same node are stale', async () => {
    const { page, map } = await mapOf(ownPages.get('short-dark') ?? '');
    const fee = passage(map, '15 pounds');
    const node = page.querySelector('p')?.firstChild as Text;
    node.data = node.data.replace('15', '25');
    expect(map.isStale(fee)).toBe(true);
    expect(map.ranges(fee)).toEqual([]);
  });
});

test('what an app hides is there as it was, but not seen', async () => {
  const { page, map } = await mapOf(ownPages.get('short-dark') ?? '');
  expect(map.isHidden()).toBe(false);
  page.body.hidden = true;
  expect([map.isStale(), map.isHidden()]).toEqual([false, true]);
});

describe('pages of any build', () => {
  const words = constantFrom(
    'Fees rise',
    ' by 12% ',
    'in May,',
    '\n  said the clerk. ',
    '\u00A0',
    'over\u00ADdue',
    ' ',
    '😀',
    '“No,” ',
  );
  const { html } = letrec<{ html: string; element: string }>((tie) => ({
    html: array(oneof({ maxDepth: 4 }, words, tie('element')), { maxLength: 6 }).map((parts) =>
      parts.join(''),
    ),
    element: tuple(
      constantFrom(
        'p',
        'div',
        'b',
        'a href="/x"',
        'span',
        'li',
        'td',
        'h2',
        'blockquote',
        'pre',
        'br',
        'sup',
        'table',
      ),
      tie('html'),
    ).map(([tag, content]) => (tag === 'br' ? '<br>' : `<${tag}>${content}</${tag.split(' ')[0]}>`)),
  }));
  const prose =
    '<p>The board said that fees would rise in May, since the harbour cost more than it brought.</p>'.repeat(
      8,
    );

  test('every sentence has ranges, and the page stays as it was', async () => {
    const page = await openPage('');
    const reads = (content: string): boolean => {
      page.body.innerHTML = `<article>${prose}${content}${prose}</article>`;
      const before = page.body.innerHTML;
      const map = readArticle(page, 'https://news.example/a')?.map;
      if (map === undefined || page.body.innerHTML !== before) return false;
      return spans(map.text, 'sentence').every((span) => shown(map, span) === inNodes(map, span));
    };
    expect(() => assert(property(html, reads), { numRuns: 200 })).not.toThrow();
  });
});

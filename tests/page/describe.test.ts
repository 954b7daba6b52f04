import { expect, test } from 'vitest';
import { readArticle } from '@/lib/page/article.ts';
import { describe } from '@/lib/page/describe.ts';
import { openPage, ownPages } from '../support/pages.ts';

async function read(name: string) {
  const page = await openPage(ownPages.get(name) ?? '');
  const map = readArticle(page, 'https://news.example/a')?.map;
  if (map === undefined) throw new Error('no article');
  const select = (fill: (range: Range) => void) => {
    const range = page.createRange();
    fill(range);
    const span = describe(range, map);
    return span && map.text.slice(span.start, span.end);
  };
  return { page, map, select };
}

test('any span, as ranges and back', async () => {
  const { map, select } = await read('split-nodes');
  for (const words of ['Marta Lindqvist', '3.2 million crowns', 'overdue', 'a third stood empty']) {
    const start = map.text.indexOf(words);
    const ranges = map.ranges({ start, end: start + words.length });
    const [first, last] = [ranges.at(0), ranges.at(-1)];
    const selected = select((range) => {
      range.setStart(first?.startContainer as Node, first?.startOffset ?? 0);
      range.setEnd(last?.endContainer as Node, last?.endOffset ?? 0);
    });
    expect(selected).toBe(words);
  }
});

test('a paragraph selected as a whole, ending in the next element', async () => {
  const { page, select } = await read('structure');
  const [item, next] = page.querySelectorAll('li');
  const selected = select((range) => {
    range.setStart(item as Node, 0);
    range.setEnd(next as Node, 0);
  });
  expect(selected).toBe('sound, 1,003 bridges;');
});

test('over hidden text and across paragraphs', async () => {
  const { page, select } = await read('hidden-text');
  const selected = select((range) => range.selectNodeContents(page.body));
  expect(selected).toMatch(/^Hospital trust opens/);
  expect(selected).toMatch(/can be found for it\.$/);
});

test('outside the article, or over nothing', async () => {
  const { page, select } = await read('split-nodes');
  expect(select((range) => range.selectNodeContents(page.querySelector('nav') as Node))).toBeNull();
  expect(select((range) => range.setStart(page.querySelector('p') as Node, 0))).toBeNull();
});

import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { readArticle } from '@/lib/page/article.ts';
import { openPage, ownPages } from '../support/pages.ts';

test('the map holds on to what the page shows, and to nothing that it threw away', async () => {
  const page = await openPage(ownPages.get('structure') ?? '');
  const map = readArticle(page, 'https://news.example/a')?.map;
  if (map === undefined) throw new Error('no article');
  const collected: string[] = [];
  const registry = new FinalizationRegistry((name: string) => collected.push(name));
  (() => {
    const list = page.querySelector('ul');
    if (list) registry.register(list, 'list');
    list?.remove();
  })();
  const start = map.text.indexOf('One in six');
  for (let times = 0; times < 5 && collected.length === 0; times += 1) {
    await cdp().send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(collected).toEqual(['list']);
  expect(map.isStale()).toBe(true);
  expect(map.ranges({ start, end: start + 10 }).join('')).toBe('One in six');
});

import { expect, test } from 'vitest';
import { readArticle } from '@/lib/page/article.ts';
import { openPage, sharedPages } from '../support/pages.ts';

const gold = import.meta.glob<string>('../../../shared/gold/wuzhen-summit.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [goldText = ''] = Object.values(gold);
const html = sharedPages.get('wuzhen-summit');

/** The lines above the article's first paragraph: section, headline, date line and the caption, twice. */
const CAPTION = 'The 2025 World Internet Conference (WIC) Wuzhen Summit is held';

test.skipIf(goldText === '' || html === undefined)('the saved page reads as its gold text', async () => {
  const read = readArticle(await openPage(html ?? ''), 'https://www.globaltimes.example/page/1.shtml');
  const blocks = read?.article.blocks.map(({ start, end }) => read.article.text.slice(start, end)) ?? [];
  const lines = goldText
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs = lines.slice(lines.findLastIndex((line) => line.startsWith(CAPTION)) + 1);
  expect(blocks.slice(1)).toEqual(paragraphs);
  expect(blocks[0]).toBe(lines[1]);
  const [caption] = read?.article.captions ?? [];
  expect(lines.find((line) => line.startsWith(CAPTION))?.startsWith(caption?.text ?? '-')).toBe(true);
});

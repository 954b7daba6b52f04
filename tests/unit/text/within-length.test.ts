import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleText } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { withinLength } from '@/lib/core/text/within-length.ts';

const MOST = 40;
const cell = (start: number, end: number, row: number) => {
  const place = { row, column: 0, rows: 1, columns: 1 };
  return { start, end, head: false, ...place };
};

test('a text that is no longer is read as it is', () => {
  const article = plainArticle('The ferry was late.', { url: 'a.txt' });
  expect(withinLength(article, MOST)).toEqual({ read: article, article });
});

test('whole blocks are read, of a table the rows that fit, and that there is more is told', () => {
  const text = 'The ferry was late.\nTrips 5\nFares 7\nBoats 9 and more';
  const rows = [cell(20, 27, 0), cell(28, 35, 1), cell(36, 52, 2)];
  const links = [
    { start: 4, end: 9, url: 'https://a.example/ferry' },
    { start: 36, end: 41, url: 'https://a.example/boats' },
  ];
  const whole: ArticleText = { ...plainArticle(text, { url: 'a.txt' }), tables: [{ cells: rows }], links };
  const { read, article } = withinLength(whole, MOST);
  expect(read.text).toBe('The ferry was late.\nTrips 5\nFares 7');
  expect(read.blocks).toEqual(whole.blocks.slice(0, 3));
  expect(read.tables).toEqual([{ cells: rows.slice(0, 2) }]);
  expect(read.links).toEqual(links.slice(0, 1));
  expect(article).toEqual({ ...whole, partial: { kind: 'long', read: 35, of: text.length } });
});

test('of a block that alone is too long whole words are read', () => {
  const { read } = withinLength(
    plainArticle('The ferry was so very late that nobody waited.', { url: 'a.txt' }),
    20,
  );
  expect(read.text).toBe('The ferry was so');
  expect(read.blocks).toMatchObject([{ start: 0, end: 16 }]);
});

test('what is read is the beginning, as far as it may be, with blocks that lie in it', () => {
  const words = fc.array(fc.constantFrom('late ', 'ferry', '\n', '. ', 'ü', '😀', '|', ' '), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (pieces) => {
      const whole = plainArticle(pieces.join(''), { url: 'a.txt' });
      const { read } = withinLength(whole, MOST);
      expect(whole.text.startsWith(read.text)).toBe(true);
      expect(read.text.length).toBeLessThanOrEqual(MOST);
      for (const { start, end } of read.blocks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(read.text.length);
      }
    }),
  );
});

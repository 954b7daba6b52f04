import { expect, test, vi } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { countedWork } from './counted-work.ts';
import { inventedNews } from './invented-news.ts';

// In a file and so a process of its own: V8 loses counts in a heap that other tests have filled.

const tagger = loadModel();

/** Milliseconds after which a test has hung: on a machine that thirty others share what takes a minute took twelve. */
const HUNG = 900_000;
vi.setConfig({ testTimeout: HUNG });

/** A row of the pieces, about so many UTF-16 units long. */
const row = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** UTF-16 units; four times as many are to cost about four times as much. */
const SHORT = 10_000;
const MOST = 4.5;
/** A count of the long text that is more than so many times the short one's has lost none to speak of. */
const WHOLE = 3.8;
const ROWS = [
  'Mr Smith said that it was late and ',
  '“It is late, she said ',
  '“',
  '‘a "b «c ',
  "a' ",
  'Smith, the chair, ',
  '$5 million (12% ',
  'between 5 and 6 percent or from ',
  '12,',
  '5 ',
  'the Harbour Plan (HP) was launched by ',
  'Ana Rao said.\n',
  'MR. LEE: It is late.\n\nMS. RAO: No.\n\n',
  'on 5 May 2020 and in ',
];

test('four times the text is about four times the work, as counted', async () => {
  const makers = [inventedNews, ...ROWS.map((piece) => (length: number) => row(piece, length))];
  const articles = makers.flatMap((make) =>
    [SHORT, 4 * SHORT].map((length) => plainArticle(make(length), { url: 'a.txt' })),
  );
  const work = await countedWork(
    '/lib/core/',
    // A copy each time: what was read of an article's blocks is kept as long as they are.
    articles.map((article, n) => ({
      run: () => analyse(structuredClone(article), tagger),
      least: article.text.length,
      ...(n % 2 === 1 && {
        isWhole: (count: number, before: number) => count > WHOLE * before && count < MOST * before,
      }),
    })),
  );
  const growth = ['news', ...ROWS].map((name, n) => ({
    name,
    times: (work[2 * n + 1] ?? Infinity) / Math.max(work[2 * n] ?? 0, SHORT),
  }));
  expect(growth.filter(({ times }) => times > MOST)).toEqual([]);
});

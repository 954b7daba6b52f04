import { describe, expect, test, vi } from 'vitest';
import { analyseInTime } from '@/entrypoints/background/analyse-in-time.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { keepTime, OutOfTime, withinTime } from '@/lib/core/text/time-limit.ts';
import { inventedNews } from '../invented-news.ts';

vi.setConfig({ testTimeout: 120_000 });

const tagger = loadModel();
const article = (text: string) => plainArticle(text, { url: 'a.txt' });
const NEWS = 'Ana Rao said taxes rose 5% in 2020.';

/** Milliseconds that an analysis may take, and those of computing after which it has to have ended. */
const [LIMIT, SOON] = [300, 8000];
const LENGTH = 2_000_000;

describe('an article that takes longer than it may', () => {
  test.each<readonly [string, string]>([
    ['news', inventedNews(LENGTH)],
    ['a paragraph', inventedNews(LENGTH).replaceAll('\n', ' ')],
    ...['word ', '“a,” said ', '(“', '12%', '$1 m ', 'Q. A. ', 'MR. LEE: It is.\n', 'signed the X Act '].map(
      (piece) => [piece, piece.repeat(LENGTH / piece.length)] as const,
    ),
  ])('%s: is given up, and the next is read', (_, text) => {
    // Computed, not waited: a busy machine lets others go first.
    const start = process.cpuUsage();
    expect(() => analyse(article(text), tagger, LIMIT)).toThrow(OutOfTime);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(SOON);
    expect(analyse(article(NEWS), tagger, SOON).figures).toHaveLength(1);
  });

  test('the user reads a sentence', () => {
    expect(() => analyseInTime(article(inventedNews(LENGTH)), tagger, LIMIT)).toThrow(
      /^This page was given up after 10 seconds: its text of 2,\d{3},\d{3} characters takes too long to read\. Nothing on it is marked\.$/,
    );
    expect(analyseInTime(article(NEWS), tagger).attributions).toHaveLength(1);
  });
});

test('the time is that of the work at hand: none after it, and the shorter of two', () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1000);
  expect(withinTime(10, () => withinTime(100, () => 5))).toBe(5);
  expect(() =>
    withinTime(10, () => {
      now.mockReturnValue(1011);
      withinTime(100, keepTime);
    }),
  ).toThrow(OutOfTime);
  expect(keepTime).not.toThrow();
  now.mockRestore();
});

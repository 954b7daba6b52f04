import { expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();
const read = (text: string) => analyse(plainArticle(text, { url: 'a.txt' }), model);

const RELEASE = `Lund Mills opens a second works

The facility of SDR 2.286 billion (about $3 billion) was agreed in March, and the price of SDR fell.

The works will create 60 new jobs and safeguard over 50 existing roles in Oro.

Those who earn LKR 150,000 a month pay no tax, and the bank holds LKR 450,000 of each saver.

Sales of the mill reached €15.1 billion in May, those of its rival €45.1 billion. Nine in ten savers trust it, 10 of them wholly.`;

/** What became of each figure of an article, with the words that it is held against. */
function laid(article: string): string[] {
  const [own, released] = [read(article), read(RELEASE)];
  return alignArticle(own, released).figures.map(({ article: id, relation, release }, at) => {
    expect(own.figures[at]?.id).toBe(id);
    const from = release === null ? '' : ` ${RELEASE.slice(release.start, release.end)}`;
    return `${own.figures[at]?.text}: ${relation}${from}`;
  });
}

test.each([
  [
    'a currency’s code elsewhere',
    'The facility of SDR 2.268 billion was agreed in March.',
    'SDR 2.268 billion: changed SDR 2.286 billion',
  ],
  [
    'the sum that it was worth',
    'A facility of SDR 2.268 billion came in March.',
    'SDR 2.268 billion: changed SDR 2.286 billion',
  ],
  [
    'another saver’s amount',
    'Those who earn LKR 450,000 a month pay no tax.',
    'LKR 450,000: changed LKR 150,000',
  ],
  [
    'the rival’s amount',
    'Sales of the mill reached €45.1 billion in May.',
    '€45.1 billion: changed €15.1 billion',
  ],
])('an altered amount is not the same as %s', (_, article, expected) => {
  expect(laid(article)).toEqual([expected]);
});

test('of two figures of one value each is held against the one in its own place', () => {
  expect(laid('The works will create 60 new jobs and safeguard over 60 existing roles.')).toEqual([
    '60: same 60',
    '60: changed 50',
  ]);
});

test('a share told in words is not the number that stands elsewhere in figures', () => {
  expect(laid('More than eight in 10 savers trust it.')).toEqual(['eight in 10: rounded Nine in ten']);
});

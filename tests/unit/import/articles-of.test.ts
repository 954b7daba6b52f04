import { expect, test } from 'vitest';
import { articlesOf } from '@/lib/core/import/articles-of.ts';
import type { Imported } from '@/lib/core/import/imported.ts';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';

const article = (id: string, title: string): RecordedArticle => ({
  id,
  identity: id,
  url: `https://bay.example/${id}`,
  title,
  site: 'bay.example',
  recordedAt: '2026-05-03T09:00:00.000Z',
  readAt: '2026-05-03T09:00:00.000Z',
  whole: true,
  version: 'v1',
  change: null,
  catalog: catalogOf([]),
});

const imported = (url: string, title = ''): Imported => ({
  url,
  title,
  quote: { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
  note: '',
  tags: [],
});

const [fund, ferry, again, untitled] = [
  article('fund', 'The fund doubles'),
  article('ferry', 'Ferries: more of them'),
  article('again', 'Ferries – more of them'),
  article('untitled', ''),
];

test('by address, whatever a tracker added, else by title', () => {
  const some = [imported('https://bay.example/fund?utm_source=mail'), imported('', 'THE FUND, doubles')];
  const { found, astray } = articlesOf(some, [fund, ferry, again, untitled]);
  expect(found).toEqual(new Map([[fund, some]]));
  expect(astray).toEqual([]);
});

test('what is of no article, or of one of several, is told', () => {
  const some = [
    imported('https://bay.example/other'),
    imported('', 'Ferries: more of them'),
    imported('', ''),
    imported('', '…'),
  ];
  const { found, astray } = articlesOf(some, [fund, ferry, again, untitled]);
  expect(found.size).toBe(0);
  expect(astray.map(({ why }) => why)).toEqual([
    'not on record: https://bay.example/other',
    '2 articles on record have the title “Ferries: more of them”',
    'not on record: no address told',
    'not on record: …',
  ]);
});

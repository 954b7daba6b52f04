import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { actFor } from '@/entrypoints/background/page-record.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { analysisOf, NEWS } from './made-up-page.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('@/entrypoints/background/badge.ts', () => ({ showChange: () => undefined }));
vi.mock('@/entrypoints/background/place-of.ts', () => ({ placeOf: () => Promise.resolve('ours') }));
vi.mock('@/lib/storage/persist.ts', () => ({ askToPersist: () => undefined }));

test('an open library is told of each deed on a page, also of that which takes all of it off record', async () => {
  const told: unknown[] = [];
  const library = new BroadcastChannel('library');
  library.addEventListener('message', ({ data }: MessageEvent) => told.push(data));
  const found = analysisOf(plainArticle(NEWS, { url: 'https://ferries.example/fares' }));
  const act = (action: PageAction) => actFor(found, action, { tabId: 1, isPrivate: false });
  const { record } = await act({ type: 'record-page', on: true });
  expect(record.article).not.toBeNull();
  await act({ type: 'record-page', on: false });
  await vi.waitFor(() => expect(told).toEqual([{ articles: [record.article] }, { articles: [] }]));
  library.close();
});

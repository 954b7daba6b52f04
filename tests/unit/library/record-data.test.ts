import { afterEach, expect, test, vi } from 'vitest';
import { recordData } from '@/entrypoints/library/record-data.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { libraryOf } from '../storage/fresh-library.ts';

afterEach(() => vi.unstubAllGlobals());

/** A worker that never answers, as one that is asked something else meanwhile. */
class SilentWorker extends EventTarget {
  postMessage(): void {}
}

test('what was written is there without waiting for the texts to be looked through', async () => {
  vi.stubGlobal('Worker', SilentWorker);
  const library = await libraryOf(1);
  const record = recordData(library);
  await record.load();
  void record.searchFor('harbour');
  await record.refresh([libraryArticle(0, 8).fields.id]);
  expect(record.data.value?.articles).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { resultOf } from '@/lib/cli/result.ts';
import { SAMPLE } from '../export/sample.ts';

test('a line tells what stands beside the text, when it was changed and where it is published', () => {
  const captions = [{ text: 'The pier at low tide.', at: 0 }];
  const leftOut = [{ text: 'Read more: Ferries', at: 5, reason: 'related' }] as const;
  const metadata = {
    ...SAMPLE.article.metadata,
    updated: { value: '2026-03-04', from: 'json-ld' },
    country: { value: 'NZ', from: 'page' },
  } as const;
  const { document } = resultOf(
    { file: 'a.html', id: null },
    {
      ...SAMPLE,
      article: { ...SAMPLE.article, metadata, captions, leftOut },
    },
  );
  expect(document).toMatchObject({ captions, leftOut, updated: '2026-03-04', country: 'NZ' });
});

test('every key is there where nothing is known', () => {
  expect(resultOf({ file: 'a.txt', id: null }, SAMPLE).document).toMatchObject({
    captions: [],
    leftOut: [],
    updated: null,
  });
});

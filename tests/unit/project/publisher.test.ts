import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Publisher, publisherIn, reservedNames } from '../../support/publisher.ts';
import { ROOT } from './source-files.ts';

test('a page and an address in package.json go into both manifests, as each browser takes them', () => {
  const named = { homepage: 'https://a.example/otr', author: 'Tern Bay Gazette <otr@a.example>' };
  expect(publisherIn('chrome', named)).toEqual({
    homepage_url: 'https://a.example/otr',
    author: { email: 'otr@a.example' },
  });
  expect(publisherIn('firefox', named)).toEqual({
    homepage_url: 'https://a.example/otr',
    author: 'Tern Bay Gazette',
  });
});

test('names that are nobody’s are told before somebody publishes under them', () => {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Publisher;
  const id = 'on-the-record@on-the-record.example';
  const manifest = (homepage: string) =>
    JSON.stringify({ ...publisherIn('firefox', { ...own, homepage }), id });
  expect(reservedNames(manifest(own.homepage))).toEqual(['https://on-the-record.example/', id]);
  expect(reservedNames(manifest('https://gazette.org/for-example.html'))).toEqual([id]);
});

import { expect, test } from 'vitest';
import { publisherIn } from '../../support/publisher.ts';

test('until a publisher is named the manifest has no page, and nobody’s address', () => {
  const author = 'Tern Bay Gazette contributors';
  expect(publisherIn('chrome', { author })).toEqual({});
  expect(publisherIn('firefox', { author })).toEqual({ author });
});

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

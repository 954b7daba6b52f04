import { expect, test, vi } from 'vitest';

// The polyfill throws outside an extension; nothing of it is called here.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { grantedFrom } = await import('@/entrypoints/options/granted.ts');

test.each([
  [[], false, []],
  [['https://a.example/*'], false, ['https://a.example/*']],
  [['http://*/*', 'https://*/*', 'https://a.example/*'], true, ['https://a.example/*']],
  [['<all_urls>'], true, []],
  [['*://*/*'], true, []],
  [['https://*/*'], false, []],
])('%j: every site %s, single sites %j', (patterns, everySite, sites) => {
  expect(grantedFrom(patterns)).toEqual({ everySite, sites });
});

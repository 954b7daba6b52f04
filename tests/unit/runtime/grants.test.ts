import { expect, test, vi } from 'vitest';
import { grantedSites, sitePattern } from '@/lib/permissions/grants.ts';

const granted = [
  'https://b.example/*',
  'file:///*',
  'http://*/*',
  'moz-extension://0/*',
  'https://a.example/*',
];

vi.mock('webextension-polyfill', () => ({
  default: { permissions: { getAll: async () => ({ origins: granted }) } },
}));

test.each([
  ['https://news.example/a/story?page=2#top', 'https://news.example/*'],
  ['http://127.0.0.1:8080/story', 'http://127.0.0.1/*'],
  ['about:config', null],
  ['chrome://extensions', null],
  ['file:///home/me/story.html', null],
  ['', null],
])('the site of %s is %s', (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
});

test('only web pages count as granted sites, sorted', async () => {
  expect(await grantedSites()).toEqual(['http://*/*', 'https://a.example/*', 'https://b.example/*']);
});

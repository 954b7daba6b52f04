import { beforeEach, expect, test, vi } from 'vitest';
import { annotateTab } from '@/entrypoints/background/annotate-tab.ts';

/** A tab in which no script of ours is, and what the browser says and tells of it. */
const tab = vi.hoisted(() => ({ refusal: '', url: '', favIconUrl: '' }));

vi.mock('webextension-polyfill', () => {
  const refuse = async () => {
    throw new Error(tab.refusal);
  };
  const nobody = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  return {
    default: {
      runtime: { id: 'own' },
      scripting: { insertCSS: refuse, executeScript: refuse },
      storage: { session: { get: async () => ({}) } },
      tabs: { get: async () => tab, sendMessage: nobody },
    },
  };
});

beforeEach(() => void Object.assign(tab, { refusal: 'Missing host permission for the tab', favIconUrl: '' }));

const ICONS = 'chrome://global/skin/icons/';
const NEWS = 'https://news.example/fares';

test.each([
  ['closed', { url: 'about:config', favIconUrl: `${ICONS}warning.svg` }, 'unreachable'],
  ['closed', { url: 'https://addons.example/' }, 'unreachable'],
  ['one that did not load', { url: NEWS, favIconUrl: `${ICONS}info.svg` }, 'not-loaded'],
  ['one whose certificate is not good', { url: NEWS, favIconUrl: `${ICONS}warning.svg` }, 'not-loaded'],
  ['one that did not load', { url: NEWS, refusal: 'Frame with ID 0 is showing error page' }, 'not-loaded'],
  ['a PDF that did not load', { url: `${NEWS}.pdf`, favIconUrl: `${ICONS}info.svg` }, 'not-loaded'],
  ['a PDF', { url: `${NEWS}.pdf` }, 'pdf'],
  ['a PDF by any name', { url: NEWS, favIconUrl: `${ICONS}pdf.svg` }, 'pdf'],
])('a page that lets nobody in is %s: %j', async (_, told, status) => {
  Object.assign(tab, told);
  expect(await annotateTab(3, { anyway: false })).toEqual({ status });
});

import { anything, assert, constantFrom, property, record, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Role, type Self, senderOf } from '@/lib/messaging/sender.ts';

type MessageSender = Parameters<typeof senderOf>[0];

const CHROMIUM: Self = { id: 'abcdefghijklmnop', base: 'chrome-extension://abcdefghijklmnop/' };
const FIREFOX: Self = {
  id: 'on-the-record@on-the-record.example',
  base: 'moz-extension://0f7e2c4a-5b1d-4c3e-9a68-2d4f6b8a1c35/',
};
const STORY = 'https://harbour.example/news/fee-rises';
/** In a frame of that page. */
const FRAMED = 'https://harbour.example/embed/fee-rises';
const tab = (url = STORY, incognito = false) => ({ id: 7, url, incognito }) as MessageSender['tab'] & object;

describe.each([
  ['Chromium', CHROMIUM],
  ['Firefox', FIREFOX],
])('who sent a message, in %s', (_, self) => {
  const { id, base } = self;
  const origin = base.slice(0, -1);
  const from = (sender: object): Role | null => senderOf({ id, ...sender }, self)?.role ?? null;

  test.each<[Role, object]>([
    ['content script', { url: STORY, origin: 'https://harbour.example', tab: tab(), frameId: 0 }],
    ['content script', { url: 'file:///tmp/story.html', origin: 'null', tab: tab(), frameId: 0 }],
    ['content script', { url: STORY, origin: 'null', tab: tab(), frameId: 0 }],
    ['content script', { url: 'http://localhost:8080/a', tab: tab(), frameId: 0 }],
    ['content script', { url: FRAMED, origin: 'https://harbour.example', tab: tab(), frameId: 4 }],
    ['card frame', { url: `${base}card-frame.html`, origin, tab: tab(), frameId: 3 }],
    ['popup', { url: `${base}popup.html`, origin }],
    ['side panel', { url: `${base}sidepanel.html`, origin }],
    ['library', { url: `${base}library.html#articles`, origin, tab: tab(), frameId: 0 }],
    ['options', { url: `${base}options.html`, origin, tab: tab(), frameId: 0 }],
    ['pdf page', { url: `${base}pdf.html`, origin, tab: tab(), frameId: 0 }],
    ['welcome', { url: `${base}welcome.html?x=1`, tab: tab(), frameId: 0 }],
  ])('%s', (role, sender) => {
    expect(from(sender)).toBe(role);
  });

  test.each<[string, object]>([
    ['another extension', { id: 'other', url: `${base}popup.html`, origin }],
    ['nobody', { id: undefined, url: `${base}popup.html`, origin }],
    ['no address', { origin, tab: tab(), frameId: 0 }],
    ['no address that can be read', { url: 'nowhere', tab: tab(), frameId: 0 }],
    [
      'a frame of another site inside of a page',
      { url: 'https://ads.example/a', origin: 'https://ads.example', tab: tab(), frameId: 4 },
    ],
    [
      'a frame that says it is of the site',
      { url: FRAMED, origin: 'https://ads.example', tab: tab(), frameId: 4 },
    ],
    [
      'a frame of a page that we are not let into',
      { url: FRAMED, origin: 'https://harbour.example', tab: { id: 7, incognito: false }, frameId: 4 },
    ],
    ['a frame of a file', { url: 'file:///a.html', tab: tab('file:///b.html'), frameId: 4 }],
    ['a frame that nobody numbers', { url: STORY, origin: 'https://harbour.example', tab: tab() }],
    ['a page without a tab', { url: STORY, origin: 'https://harbour.example', frameId: 0 }],
    [
      'a page whose process is of another site',
      { url: STORY, origin: 'https://evil.example', tab: tab(), frameId: 0 },
    ],
    [
      'a page that says that it is ours',
      { url: `${base}popup.html`, origin: 'https://evil.example', tab: tab(), frameId: 0 },
    ],
    [
      'a page of another extension',
      { url: 'chrome-extension://ponmlkjihgfedcba/popup.html', tab: tab(), frameId: 0 },
    ],
    ['a library inside of a page', { url: `${base}library.html`, origin, tab: tab(), frameId: 2 }],
    ['the card without a page around it', { url: `${base}card-frame.html`, origin, tab: tab(), frameId: 0 }],
    ['a page of ours that nobody knows', { url: `${base}toString`, origin, tab: tab(), frameId: 0 }],
    ['a page made of data', { url: 'data:text/html,hello', tab: tab(), frameId: 0 }],
    ['a page of the browser', { url: 'about:config', tab: tab(), frameId: 0 }],
    ['a host that begins as ours', { url: base.replace(/\/$/, '.evil/popup.html'), origin }],
  ])('not %s', (_name, sender) => {
    expect(from(sender)).toBeNull();
  });

  test.each<[string, string, string | undefined, string]>([
    ['of its own', `${STORY}#top`, undefined, `${STORY}#top`],
    [
      'that the page went to in place',
      STORY,
      'https://harbour.example/news/next',
      'https://harbour.example/news/next',
    ],
    ['of its own, where the tab shows another site by now', STORY, 'https://other.example/', STORY],
    ['of its own, where the tab shows the browser', STORY, 'about:blank', STORY],
    ['of its own, of a file', 'file:///a.html', 'file:///b.html', 'file:///a.html'],
  ])('a content script has the address %s', (_name, url, tabUrl, address) => {
    const sender = { id, url, tab: { ...tab(), url: tabUrl }, frameId: 0 } as MessageSender;
    expect(senderOf(sender, self)?.address).toBe(address);
  });

  test('a frame of the page has its own address, whatever the tab shows', () => {
    const sender = { id, url: FRAMED, tab: tab(), frameId: 4 };
    expect(senderOf(sender, self)).toMatchObject({ address: FRAMED, frameId: 4, tabId: 7 });
  });

  test('the card has the address of its page', () => {
    const card = { id, url: `${base}card-frame.html`, origin, tab: tab(), frameId: 2 };
    expect(senderOf(card, self)).toMatchObject({ address: STORY, tabId: 7, isPrivate: false });
    const hidden = { id, url: STORY, tab: tab(STORY, true), frameId: 0 };
    expect(senderOf(hidden, self)?.isPrivate).toBe(true);
  });

  test('no sender from the web is a page of ours, whatever it says', () => {
    const sender = record({
      id: constantFrom(id, 'other', undefined),
      url: webUrl({ withFragments: true, withQueryParameters: true }),
      origin: constantFrom(origin, 'null', undefined),
      frameId: constantFrom(0, 1, undefined),
      tab: constantFrom(tab(), undefined),
      extra: anything(),
    });
    assert(
      property(sender, (one) => {
        expect([null, 'content script']).toContain(senderOf(one as MessageSender, self)?.role ?? null);
      }),
    );
  });
});

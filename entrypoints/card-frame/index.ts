import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import touchStyles from '@/components/styles/card-touch.css?inline';
import cardStyles from '@/components/styles/card.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { askBackground, askBackgroundAgain } from '@/lib/messaging/channel.ts';
import { loadRelationCard } from '../card-relation/relation-script.ts';
import type { ToCard, ToPage } from '../content/card-port.ts';
import { Card } from './card.ts';
import frameStyles from './frame.css?inline';
import { Guard } from './guard.ts';

/** Waits for the content script's port; whoever does not know the secret has nothing to say. */
function portOf(secret: string): Promise<MessagePort> {
  const heard = new AbortController();
  return new Promise((resolve) => {
    const hear = ({ data, ports }: MessageEvent) => {
      const [port] = ports;
      if (data !== secret || port === undefined) return;
      heard.abort();
      resolve(port);
    };
    addEventListener('message', hear, { signal: heard.signal });
  });
}

function addStyles(css: string): void {
  // An element would be kept out by our own CSP.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * The card, in a frame of the extension's own (public/card-frame.html) that the content script puts into its page. One file, for
 * it loads with every page that has marks.
 */
export default defineUnlistedScript(async () => {
  // Tells us by whom we were put into the page; nobody else knows it.
  const secret = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const [port, page] = await Promise.all([portOf(secret), askBackgroundAgain('card-page', { secret })]);
  // A page that brings us in by itself gets nothing.
  if (!page.ok) return;
  if (page.value.compared) await loadRelationCard();
  addStyles([tokens, cardStyles, touchStyles, frameStyles].join('\n'));
  // A port has no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: ToPage) => port.postMessage(message);
  const guard = new Guard(document, post);
  const card = new Card(
    {
      page: () => askBackgroundAgain('card-page', { secret }),
      act: (action) => askBackground('card-act', { secret, action }),
      releases: (query) => askBackground('card-releases', { secret, query }),
      compare: (release) => askBackground('card-compare', { secret, release }),
      openLibrary: (at) => void askBackground('open-library', { at }),
      post,
      refusal: (event) => guard.refusal(event),
    },
    document.body,
    page.value,
  );
  port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => {
    post({ type: 'heard' });
    guard.hear(data);
    card.hear(data);
  });
  port.start();
  post({ type: 'ready' });
});

import '@/components/styles/tokens.css';
import '@/components/styles/card.css';
import './frame.css';
import { askBackground } from '@/lib/messaging/channel.ts';
import type { ToCard, ToPage } from '../content/card-port.ts';
import { Card } from './card.tsx';
import { Guard } from './guard.ts';

/** Tells us by whom we were put into the page; nobody else knows it. */
const secret = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

/** Waits for the content script's port; whoever does not know the secret has nothing to say. */
function portOf(signal: AbortSignal): Promise<MessagePort> {
  return new Promise((resolve) => {
    const hear = ({ data, ports }: MessageEvent) => {
      const [port] = ports;
      if (data === secret && port !== undefined) resolve(port);
    };
    addEventListener('message', hear, { signal });
  });
}

const heard = new AbortController();
const [port, page] = await Promise.all([portOf(heard.signal), askBackground('card-page', { secret })]);
heard.abort();
// A page that brings us in by itself gets nothing.
if (page.ok) {
  // A port has no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const post = (message: ToPage) => port.postMessage(message);
  const guard = new Guard(document, post);
  const card = new Card(
    {
      page: () => askBackground('card-page', { secret }),
      act: (action) => askBackground('card-act', { secret, action }),
      post,
      refusal: (event) => guard.refusal(event),
    },
    document.body,
    page.value,
  );
  port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => {
    guard.hear(data);
    card.hear(data);
  });
  port.start();
  post({ type: 'ready' });
}

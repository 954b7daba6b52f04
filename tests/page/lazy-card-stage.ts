import { vi } from 'vitest';
import type { ToCard, ToPage } from '@/entrypoints/content/card-port.ts';
import { Host } from '@/entrypoints/content/host.ts';
import { LazyCard } from '@/entrypoints/content/lazy-card.ts';
import { PageMarks } from '@/entrypoints/content/page-marks.ts';
import type { Shown } from '@/entrypoints/content/shown.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { readArticle } from '@/lib/page/article.ts';

const NEWS = [
  'Fares on the ferries will rise by a tenth in June, Ana Brenholm said on Monday after a meeting of the board.',
  'The boats are older than most of those who steer them, she said, and the yard has no more parts for any of them.',
  'Nobody in the town was asked, and nobody in the town will pay, the union warned in a letter to the council.',
];
const WORDS = { first: 'Fares on the ferries', second: 'The boats are older' };

/** The body of the page that the stage reads. */
export const NEWS_MARKUP = `<article style="width: 500px">${NEWS.map((words) => `<p>${words}</p>`).join('')}</article>`;

/** Until what was posted has come. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A page with two marks, and a door to a frame that the test plays. */
export function lazyCardStage(signal: AbortSignal) {
  const read = readArticle(document, 'https://ferries.example/fares');
  if (read === null) throw new Error('no article');
  const { article, map } = read;
  const markOf = (id: keyof typeof WORDS): PaintedMark => {
    const start = article.text.indexOf(WORDS[id]);
    const spans = [{ start, end: start + WORDS[id].length }] as const;
    return {
      finding: { type: 'claim', id },
      standing: 'found',
      byHand: false,
      isQuiet: false,
      spans,
      source: null,
    };
  };
  const marks = { first: markOf('first'), second: markOf('second') };
  const shown: Shown = { article, keeps: true, marks: [marks.first, marks.second], map };
  const host = new Host(signal);
  const painted = new PageMarks(signal);
  painted.show(shown);
  const heard: ToCard[] = [];
  const arrivals: ((port: MessagePort | null) => void)[] = [];
  const openPort = vi.fn<() => Promise<MessagePort | null>>(
    () => new Promise((resolve) => arrivals.push(resolve)),
  );
  const door = new LazyCard(
    { host, marks: painted, shown: () => shown, openPort, returnTo: () => undefined },
    signal,
  );
  let frame: MessagePort | undefined;
  const arrive = async (isThere: boolean) => {
    const { port1, port2 } = new MessageChannel();
    frame = port2;
    port2.addEventListener('message', ({ data }) => heard.push(data));
    port2.start();
    if (isThere) host.load('about:blank', () => undefined);
    port1.start();
    arrivals.shift()?.(isThere ? port1 : null);
    await pause();
  };
  const say = async (message: ToPage) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    frame?.postMessage(message);
    await pause();
  };
  const opened = () => heard.flatMap((message) => (message.type === 'open' ? [message.id] : []));
  return { door, host, heard, opened, arrive, say, openPort, shown, marks };
}

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

/** Long enough for what is done at once. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Until all that was posted from a port has come: a port keeps the order. One that is closed sends nothing any more. */
const posted = (from: MessagePort, to: MessagePort) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 500);
    const last = crypto.randomUUID();
    to.addEventListener('message', ({ data }) => data?.last === last && setTimeout(resolve));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    from.postMessage({ last });
  });

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
  const returnTo = vi.fn<(id: string | null) => void>();
  const door = new LazyCard({ host, marks: painted, shown: () => shown, openPort, returnTo }, signal);
  let [page, frame]: MessagePort[] = [];
  /** Until each has heard all that the other said: what the page answers as well. */
  const heardOut = async () => {
    await pause();
    if (page === undefined || frame === undefined) return;
    await posted(frame, page);
    await posted(page, frame);
  };
  const arrive = async (isThere: boolean) => {
    const { port1, port2 } = new MessageChannel();
    [page, frame] = [port1, port2];
    port2.addEventListener('message', ({ data }: MessageEvent<ToCard | { last: string }>) => {
      if ('type' in data) heard.push(data);
    });
    port2.start();
    if (isThere) host.load('about:blank', () => undefined);
    port1.start();
    arrivals.shift()?.(isThere ? port1 : null);
    await heardOut();
  };
  const say = async (message: ToPage) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    frame?.postMessage(message);
    await heardOut();
  };
  const opened = () => heard.flatMap((message) => (message.type === 'open' ? [message.id] : []));
  return { door, host, heard, heardOut, opened, arrive, say, openPort, returnTo, shown, marks, painted };
}

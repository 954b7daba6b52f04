import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPort } from '@/entrypoints/content/frame-port.ts';

const ORIGIN = 'chrome-extension://ours';
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}` } },
}));

const YES = async () => ({ ok: true, value: true }) as const;
const NO = async () => ({ ok: true, value: false }) as const;

interface Given {
  readonly secret: string;
  readonly origin: string;
  readonly port: MessagePort;
}

/** A port has no target. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const isReady = (given: Given | undefined) => given?.port.postMessage({ type: 'ready' });

/** A page that loads our frame as often as the test says, and what each of its documents was given. */
function stage() {
  const given: Given[] = [];
  let address = '';
  let loaded: (frame: Window | null) => void = () => undefined;
  const host = {
    load: (url: string, onLoad: typeof loaded) => {
      address = url;
      loaded = onLoad;
    },
    remove: vi.fn<() => void>(),
  };
  const frame = {
    postMessage: (secret: string, origin: string, [port]: readonly MessagePort[]) => {
      if (port !== undefined) given.push({ secret, origin, port });
    },
  } as unknown as Window;
  const secretIn = () => address.split('#')[1];
  return { host, given, load: () => loaded(frame), secretIn };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => vi.useRealTimers());

test('a frame that the page moves before it is ready is given a port again, and known by it', async () => {
  const { host, given, load, secretIn } = stage();
  const opening = openPort(host, YES);
  await Promise.resolve();
  load();
  // The first document went before it heard anything.
  load();
  expect(given).toHaveLength(2);
  for (const { secret, origin } of given) expect([secret, origin]).toEqual([secretIn(), ORIGIN]);
  isReady(given[1]);
  const port = await opening;
  const heard = new Promise((resolve) => given[1]?.port.addEventListener('message', resolve));
  given[1]?.port.start();
  port?.postMessage({ type: 'close' });
  expect(await heard).toMatchObject({ data: { type: 'close' } });
  expect(host.remove).not.toHaveBeenCalled();
  port?.close();
});

test('a frame that loads anew once it was ready has forgotten its card, and is taken away without a port', async () => {
  const { host, given, load } = stage();
  const opening = openPort(host, YES);
  await Promise.resolve();
  load();
  isReady(given[0]);
  const port = await opening;
  load();
  expect(host.remove).toHaveBeenCalledOnce();
  expect(given).toHaveLength(1);
  port?.close();
});

test('there is no port where the frame does not come, is not expected, or nobody says whether it is', async () => {
  const { host, given, load } = stage();
  const opening = openPort(host, YES);
  await Promise.resolve();
  load();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await opening).toBeNull();
  given[0]?.port.close();
  expect(await openPort(host, NO)).toBeNull();
  const unanswered = openPort(host, () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await unanswered).toBeNull();
});

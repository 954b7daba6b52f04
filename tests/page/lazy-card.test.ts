import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToPage } from '@/entrypoints/content/card-port.ts';
import { Host } from '@/entrypoints/content/host.ts';
import { lazyCardStage, NEWS_MARKUP, pause } from './lazy-card-stage.ts';

let end = new AbortController();

const stage = () => lazyCardStage(end.signal);

const ours = () => document.documentElement.querySelector(':scope > [popover=manual]');

beforeEach(() => {
  end = new AbortController();
  document.title = 'Fares';
  document.body.innerHTML = NEWS_MARKUP;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  end.abort();
});

describe('a card that is asked for before its frame is there', () => {
  test('opens when it comes; of several the last', async () => {
    const { door, arrive, opened, openPort, marks } = stage();
    door.open(marks.first);
    door.open(marks.second);
    expect(openPort).toHaveBeenCalledOnce();
    await arrive(true);
    expect(opened()).toEqual(['second']);
    door.open(marks.first);
    await pause();
    expect(openPort).toHaveBeenCalledOnce();
    expect(opened()).toEqual(['second', 'first']);
  });

  test('does not open where it was closed meanwhile, or the marks are gone', async () => {
    for (const leave of ['close', 'follow'] as const) {
      const { door, arrive, opened, marks } = stage();
      door.open(marks.first);
      if (leave === 'close') door.close();
      else door.follow(null);
      await arrive(true);
      expect(opened()).toEqual([]);
    }
  });

  test('is tried again after the frame could not be brought in', async () => {
    const { door, arrive, opened, openPort, marks } = stage();
    door.open(marks.first);
    await arrive(false);
    expect(ours()).not.toBeNull();
    door.open(marks.first);
    expect(openPort).toHaveBeenCalledTimes(2);
    await arrive(true);
    expect(opened()).toEqual(['first']);
  });

  test('is told of while it is long in coming, and why where it cannot come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const notes = vi.spyOn(Host.prototype, 'note');
    const { door, openPort, marks } = stage();
    openPort.mockImplementationOnce(() => new Promise((_, reject) => setTimeout(reject, 5000)));
    door.open(marks.first);
    await vi.advanceTimersByTimeAsync(1100);
    expect(notes.mock.calls).toEqual([['The card is on its way.']]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(notes).toHaveBeenLastCalledWith(expect.stringMatching(/^The card could not be opened/));
    door.open(marks.first);
    expect(openPort).toHaveBeenCalledTimes(2);
  });
});

test('what is said meanwhile does not load the frame anew, which would lose the card that was asked for', async () => {
  const { host } = stage();
  const onLoad = vi.fn<(frame: Window | null) => void>();
  host.load('about:blank', onLoad);
  await pause();
  host.note('The card is on its way.');
  await pause();
  expect(onLoad).toHaveBeenCalledOnce();
});

test('a frame that was lost on its way is not waited for: the next click brings another', async () => {
  const { door, arrive, opened, openPort, marks } = stage();
  door.bring();
  door.lose();
  door.open(marks.first);
  expect(openPort).toHaveBeenCalledTimes(2);
  await arrive(false);
  expect(opened()).toEqual([]);
  await arrive(true);
  expect(opened()).toEqual(['first']);
});

test('a page that may be left takes the frame away, unless something was begun on the card', async () => {
  const { door, arrive, say, openPort, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  await say({ type: 'drafts', isAny: true });
  door.beforeLeaving();
  expect(ours()).not.toBeNull();
  await say({ type: 'drafts', isAny: false });
  door.beforeLeaving();
  expect(ours()).toBeNull();
  door.open(marks.first);
  expect(openPort).toHaveBeenCalledTimes(2);
});

test('a frame that says nothing any more is replaced, and the card that was asked for opens in the new one', async () => {
  const { door, arrive, say, opened, openPort, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  door.open(marks.first);
  vi.useRealTimers();
  await say({ type: 'heard' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await vi.advanceTimersByTimeAsync(5000);
  expect(openPort).toHaveBeenCalledOnce();
  door.open(marks.second);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(openPort).toHaveBeenCalledTimes(2);
  await arrive(true);
  expect(opened().at(-1)).toBe('second');
});

test('a frame that took the focus by itself is not given it once more, which would take it away for a moment', async () => {
  const { door, host, arrive, say, marks } = stage();
  const given = vi.spyOn(host, 'focus');
  const stand: ToPage = {
    type: 'stand',
    place: { at: 'mark', id: 'first' },
    size: { width: 200, height: 100 },
    natural: 100,
    boxes: [],
    isUp: false,
    takesFocus: true,
  };
  door.open(marks.first);
  await arrive(true);
  await say(stand);
  expect(given).toHaveBeenCalledOnce();
  expect(host.hasFocus).toBe(true);
  await say(stand);
  expect(given).toHaveBeenCalledOnce();
});

test('a content script that ended opens nothing, and leaves nothing behind', async () => {
  const { door, arrive, opened, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  expect(ours()).not.toBeNull();
  end.abort();
  expect(ours()).toBeNull();
  door.open(marks.second);
  await pause();
  expect(opened()).toEqual(['first']);
});

test('the frame stands where it asks to, above all else, and hides when it closes', async () => {
  const { door, arrive, say, host, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  expect(host.isShown).toBe(false);
  const size = { width: 380, height: 200 };
  const place = { at: 'mark', id: 'first' } as const;
  await say({ type: 'stand', place, size, natural: 200, boxes: [], isUp: false, takesFocus: false });
  expect(host.isShown).toBe(true);
  expect(ours()?.matches(':popover-open')).toBe(true);
  expect(host.stand.getBoundingClientRect()).toMatchObject(size);
  await say({ type: 'close' });
  expect(host.isShown).toBe(false);
  expect(ours()?.matches(':popover-open')).toBe(false);
});

test('a page that takes the frame away gets a new one, with what was asked for', async () => {
  const { door, arrive, opened, openPort, marks } = stage();
  door.bring();
  await arrive(true);
  ours()?.remove();
  door.open(marks.first);
  expect(openPort).toHaveBeenCalledTimes(2);
  await arrive(true);
  expect(opened()).toEqual(['first']);
});

/** A card that is open, and how the door says that it stands. */
async function standingStage() {
  const { door, arrive, say, heard, host, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  const size = { width: 380, height: 200 };
  const place = { at: 'mark', id: 'first' } as const;
  await say({ type: 'stand', place, size, natural: 200, boxes: [], isUp: false, takesFocus: false });
  let asked = 0;
  const standing = async () => {
    asked += 1;
    await say({ type: 'how-stands', of: asked });
    return vi.waitFor(() => {
      const answer = heard.find((one) => one.type === 'stands' && one.of === asked);
      if (answer?.type !== 'stands') throw new Error('no answer');
      return answer;
    });
  };
  return { host, standing };
}

test('it has settled half a second after it came or moved, and not while something covers it', async () => {
  const { host, standing } = await standingStage();
  const isSettled = async () => (await standing()).isSettled;
  expect(await isSettled()).toBe(false);
  await expect.poll(isSettled, { timeout: 2000 }).toBe(true);
  document.body.style.paddingTop = '10px';
  host.at(300, 300);
  expect(await isSettled()).toBe(false);
  await expect.poll(isSettled, { timeout: 2000 }).toBe(true);
  const cover = document.createElement('div');
  cover.popover = 'manual';
  document.body.append(cover);
  cover.showPopover();
  expect(await isSettled()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await isSettled()).toBe(false);
  cover.remove();
  await expect.poll(isSettled, { timeout: 2000 }).toBe(true);
});

test('the page finds nothing of it to read', async () => {
  const { door, arrive, say, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  const size = { width: 380, height: 200 };
  const place = { at: 'mark', id: 'first' } as const;
  await say({ type: 'stand', place, size, natural: 200, boxes: [], isUp: false, takesFocus: true });
  const element = ours();
  expect(element?.shadowRoot).toBeNull();
  expect(element?.outerHTML).toBe('<div popover="manual"></div>');
});

describe('nothing lies over it', () => {
  const isClear = async ({ standing }: Awaited<ReturnType<typeof standingStage>>) =>
    (await standing()).isClear;

  test('whatever the page lays over all else by its styles', async () => {
    const stood = await standingStage();
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white;';
    document.documentElement.append(cover);
    expect(await isClear(stood)).toBe(true);
    cover.remove();
  });

  test('unless there is something else in the top layer, though no pointer hits it and in a root of its own', async () => {
    const stood = await standingStage();
    const around = document.createElement('div');
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.pointerEvents = 'none';
    const within = document.createElement('section');
    around.attachShadow({ mode: 'open' }).append(within);
    within.attachShadow({ mode: 'open' }).append(cover);
    document.body.append(around);
    expect(await isClear(stood)).toBe(true);
    cover.showPopover();
    expect(await isClear(stood)).toBe(false);
    around.remove();
    expect(await isClear(stood)).toBe(true);
  });

  test('nor in a root as deep as a stack is', async () => {
    const stood = await standingStage();
    const around = document.createElement('div');
    around.style.display = 'none';
    document.body.append(around);
    let within: Element = around;
    for (let depth = 0; depth < 8000; depth += 1) {
      const inner = document.createElement('div');
      within.attachShadow({ mode: 'open' }).append(inner);
      within = inner;
    }
    expect(await isClear(stood)).toBe(true);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    within.append(cover);
    cover.showPopover();
    expect(await isClear(stood)).toBe(false);
    around.remove();
    expect(await isClear(stood)).toBe(true);
  });

  test('unless it is out of sight, or the page shows pictures of itself over it', async () => {
    const stood = await standingStage();
    stood.host.at(-2000, 0);
    expect(await isClear(stood)).toBe(false);
    stood.host.at(20, 20);
    expect(await isClear(stood)).toBe(true);
    const transition = document.startViewTransition();
    await transition.ready;
    expect(await isClear(stood)).toBe(false);
    transition.skipTransition();
    await transition.finished;
    expect(await isClear(stood)).toBe(true);
  });
});

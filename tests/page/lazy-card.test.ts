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
    const { door, arrive, opened, heardOut, openPort, marks } = stage();
    door.open(marks.first);
    door.open(marks.second);
    expect(openPort).toHaveBeenCalledOnce();
    await arrive(true);
    expect(opened()).toEqual(['second']);
    door.open(marks.first);
    await heardOut();
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

test('once it is closed the keyboard is at the mark that was read last; where the page closes it, where it was', async () => {
  const { door, arrive, say, returnTo, marks } = stage();
  const active = (id: string) => say({ type: 'active', id, spans: null, handles: false });
  door.open(marks.first);
  await arrive(true);
  await active('first');
  await active('second');
  await say({ type: 'close' });
  expect(returnTo.mock.calls).toEqual([['second']]);
  door.open(marks.first);
  await active('first');
  door.close();
  await say({ type: 'close' });
  // None: it stays.
  expect(returnTo.mock.calls).toEqual([['second'], [null]]);
});

test('of the mark where the keyboard was, the card that goes on to another leaves no line; closed, it is there again', async () => {
  const { door, arrive, say, marks, painted } = stage();
  const line = () => [...(CSS.highlights.get('otr-focus') ?? [])].map(String);
  painted.focus(marks.first);
  expect(line()).toEqual(['Fares on the ferries']);
  door.open(marks.first);
  await arrive(true);
  await say({ type: 'active', id: 'second', spans: null, handles: false });
  expect(line()).toEqual([]);
  // Past the card with Tab, the keyboard is at its mark.
  painted.focus(marks.second);
  expect(line()).toEqual(['The boats are older']);
  // What is put on record has the marks painted anew.
  painted.focus(marks.first);
  expect(line()).toEqual([]);
  await say({ type: 'close' });
  expect(line()).toEqual(['Fares on the ferries']);
});

test('a page that its own styles zoom has the card beside its mark, and as large as elsewhere', async () => {
  const { style } = document.documentElement;
  const { door, arrive, say, host, marks } = stage();
  door.open(marks.first);
  await arrive(true);
  const size = { width: 380, height: 200 };
  const place = { at: 'mark', id: 'first' } as const;
  for (const zoom of ['1', '1.5']) {
    style.zoom = zoom;
    await say({ type: 'stand', place, size, natural: 200, boxes: [], isUp: false, takesFocus: false });
    const text = document.querySelector('p')?.getBoundingClientRect();
    const { left, top, width, height } = host.stand.getBoundingClientRect();
    expect({ width, height }).toEqual(size);
    expect(Math.abs(left - (text?.left ?? 0))).toBeLessThan(10);
    expect(top - (text?.top ?? 0)).toBeGreaterThan(10);
    expect(top - (text?.top ?? 0)).toBeLessThan(120);
  }
  style.removeProperty('zoom');
});

test('a card that has yet to take its place is told to close as well', async () => {
  const { door, arrive, heard, heardOut, host, marks } = stage();
  door.bring();
  await arrive(true);
  door.open(marks.first);
  expect(host.isShown).toBe(false);
  door.close();
  await heardOut();
  expect(heard.map(({ type }) => type).filter((type) => /open|close/.test(type))).toEqual(['open', 'close']);
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

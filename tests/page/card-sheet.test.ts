import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ToCard, ToPage } from '@/entrypoints/content/card-port.ts';
import { lazyCardStage, NEWS_MARKUP } from './lazy-card-stage.ts';

let end = new AbortController();

const stage = () => lazyCardStage(end.signal);

beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = NEWS_MARKUP;
});
afterEach(() => {
  vi.restoreAllMocks();
  end.abort();
});

describe('on a phone, the card', () => {
  const stand = (rest: Partial<Extract<ToPage, { readonly type: 'stand' }>> = {}): ToPage => ({
    type: 'stand',
    place: { at: 'mark', id: 'first' },
    size: { width: 360, height: 300 },
    natural: 500,
    boxes: [],
    isUp: false,
    takesFocus: false,
    ...rest,
  });

  beforeEach(async () => {
    await page.viewport(360, 740);
    // Tests run in a frame.
    vi.spyOn(globalThis, 'frameElement', 'get').mockReturnValue(null);
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(
      (query) => Object.assign(new EventTarget(), { matches: query.includes('coarse') }) as MediaQueryList,
    );
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 600px"></div>');
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 900px"></div>');
  });
  afterEach(() => scrollTo(0, 0));

  const roomOf = (heard: readonly ToCard[]) => {
    const last = heard.findLast((message) => message.type === 'room');
    return last && { room: last.room, isSheet: last.isSheet };
  };

  test('is a sheet at the foot of the screen, at most half of it until it is drawn up', async () => {
    const { door, host, arrive, say, heard, marks } = stage();
    door.open(marks.first);
    await arrive(true);
    await say(stand());
    expect(roomOf(heard)).toEqual({ room: 370, isSheet: true });
    const at = host.stand.getBoundingClientRect();
    expect([at.left, at.right, at.bottom, at.top]).toEqual([0, 360, 740, 440]);
    await say(stand({ isUp: true }));
    expect(roomOf(heard)?.room).toBeGreaterThan(600);
  });

  test('leaves its mark in sight above it, and lets the user scroll on', async () => {
    const { door, arrive, say, marks } = stage();
    const [paragraph] = document.querySelectorAll('article p');
    door.open(marks.first);
    await arrive(true);
    await say(stand());
    const { top } = paragraph?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    // A line of the passage, which is one, above half of the screen.
    expect(top + 20).toBeLessThanOrEqual(370);
    const before = scrollY;
    expect(before).toBeGreaterThan(0);
    scrollTo(0, 40);
    await say(stand({ size: { width: 360, height: 320 } }));
    expect(scrollY).toBe(40);
  });
});

test('in a low window the page is scrolled for it, once, rather than that it lies over its own mark', async () => {
  await page.viewport(683, 325);
  vi.spyOn(globalThis, 'frameElement', 'get').mockReturnValue(null);
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 150px"></div>');
  document.body.insertAdjacentHTML('beforeend', '<div style="height: 900px"></div>');
  const { door, host, arrive, say, marks } = stage();
  const place = { at: 'mark', id: 'first' } as const;
  const standing = {
    type: 'stand',
    place,
    size: { width: 380, height: 240 },
    boxes: [],
    isUp: false,
  } as const;
  door.open(marks.first);
  await arrive(true);
  await say({ ...standing, natural: 400, takesFocus: false });
  const [paragraph] = document.querySelectorAll('article p');
  const mark = paragraph?.getBoundingClientRect() ?? new DOMRect();
  expect(mark.top).toBeGreaterThanOrEqual(0);
  expect(host.stand.getBoundingClientRect().top).toBeGreaterThan(mark.top + 16);
  scrollTo(0, 0);
  await say({ ...standing, natural: 410, takesFocus: false });
  expect(scrollY).toBe(0);
});

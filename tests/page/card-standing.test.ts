import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyCardStage, NEWS_MARKUP } from './lazy-card-stage.ts';

let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
  document.title = 'Fares';
  document.body.innerHTML = NEWS_MARKUP;
});
afterEach(() => {
  vi.restoreAllMocks();
  end.abort();
});

/** A card that is open, and how the door says that it stands. */
async function standingStage() {
  const { door, arrive, say, heard, host, marks } = lazyCardStage(end.signal);
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

import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Guard } from '@/entrypoints/card-frame/guard.ts';
import type { Standing } from '@/entrypoints/content/card-port.ts';

const WELL: Standing = { isClear: true, isSettled: true, isBlind: false };

const tellers = new Set<() => void>();

/** Tells that a tab went into the background or came back when the test says so. */
class ToldByHand {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe({ type }: PerformanceObserverInit): void {
    if (type === 'visibility-state') tellers.add(this.#tell);
  }
}

/** A frame with a button in it that is guarded, while the content script says that the frame stands so. */
async function stage(standing: Standing) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; left: 20px; top: 20px; width: 260px; height: 200px; border: 0;';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('no document');
  inner.body.style.height = '180px';
  vi.stubGlobal('PerformanceObserver', ToldByHand);
  const guard: Guard = new Guard(inner, (message) => {
    if (message.type === 'how-stands') guard.hear({ type: 'stands', of: message.of, ...standing });
  });
  vi.unstubAllGlobals();
  const refusals: (string | undefined)[] = [];
  document.body.addEventListener('keydown', async (event) => refusals.push(await guard.refusal(event)));
  const press = async () => {
    const before = refusals.length;
    await userEvent.keyboard('r');
    await expect.poll(() => refusals.length, { timeout: 3000 }).toBe(before + 1);
    return refusals.at(-1);
  };
  // The middle of the frame, by the browser's own pointer.
  const click = async () => {
    const clicked = new Promise<MouseEvent>((resolve) =>
      inner.addEventListener('click', resolve, { once: true }),
    );
    await userEvent.click(frame);
    const event = await clicked;
    return { refusal: guard.refusal(event) };
  };
  return { frame, guard, press, click };
}

/** Has a document find that its tab went into the background, or came back. */
function showAsHidden({ contentDocument: inner }: HTMLIFrameElement, hidden: boolean): void {
  if (inner === null) throw new Error('no document');
  Object.defineProperty(inner, 'hidden', { value: hidden, configurable: true });
  for (const tell of tellers) tell();
}

function cover(style: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position: fixed; inset: 0; background: white; ${style}`;
  document.body.append(element);
  return element;
}

// Vitest shrinks what is larger, and what is shrunk is not plainly visible.
beforeAll(() => page.viewport(320, 600));
afterEach(() => {
  document.body.replaceChildren();
  tellers.clear();
});

test('a key does a deed in a frame that is plainly visible, an event of the page’s own making does none', async () => {
  const { guard, press } = await stage(WELL);
  expect(await press()).toBeUndefined();
  expect(await guard.refusal(new KeyboardEvent('keydown', { key: 'r' }))).toMatch(/^Nobody/);
  expect(await guard.refusal(undefined)).toMatch(/^Nobody/);
});

test('nothing is done in a frame that something covers, or that is dimmed or turned, though the content script finds nothing', async () => {
  const { frame, press } = await stage(WELL);
  expect(await press()).toBeUndefined();
  for (const style of ['', 'pointer-events: none;']) {
    const covering = cover(style);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await press()).toMatch(/^Something of the page lies over the card/);
    covering.remove();
    expect(await press()).toBeUndefined();
  }
  for (const style of ['opacity: 0.5', 'filter: blur(2px)', 'transform: rotate(4deg)']) {
    const before = frame.style.cssText;
    frame.style.cssText += style;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await press()).toMatch(/^Something of the page lies over the card, or dims it/);
    frame.style.cssText = before;
    expect(await press()).toBeUndefined();
  }
});

test('it listens to nothing that the browser waits for as a frame is taken away', async () => {
  const listened = vi.spyOn(EventTarget.prototype, 'addEventListener');
  await stage(WELL);
  expect(listened.mock.calls.length).toBeGreaterThan(0);
  for (const [type] of listened.mock.calls)
    expect(['visibilitychange', 'pagehide', 'unload', 'beforeunload']).not.toContain(type);
  listened.mockRestore();
});

test('a frame that comes back with its tab is waited for as one that has just come', async () => {
  const { frame, press } = await stage(WELL);
  expect(await press()).toBeUndefined();
  const covering = cover('');
  await new Promise((resolve) => setTimeout(resolve, 400));
  for (const hidden of [true, false]) showAsHidden(frame, hidden);
  setTimeout(() => covering.remove(), 1500);
  expect(await press()).toBeUndefined();
});

test('a press of the pointer that comes while the tab is hidden does nothing, nor once it is back', async () => {
  const { frame, click } = await stage(WELL);
  expect(await (await click()).refusal).toBeUndefined();
  showAsHidden(frame, true);
  const { refusal } = await click();
  showAsHidden(frame, false);
  expect(await refusal).toMatch(/^Something of the page lies over the card/);
  expect(await (await click()).refusal).toBeUndefined();
});

test('a browser that says no more of a frame that came back, since nothing moves in it, is asked anew', async () => {
  let watched = 0;
  class Silent implements Pick<IntersectionObserver, 'observe' | 'unobserve'> {
    readonly #tell: IntersectionObserverCallback;
    constructor(tell: IntersectionObserverCallback) {
      this.#tell = tell;
    }
    observe() {
      watched += 1;
      const entries = [
        { isVisible: watched > 1, isIntersecting: true },
      ] as unknown as IntersectionObserverEntry[];
      setTimeout(() => this.#tell(entries, this as unknown as IntersectionObserver), 50);
    }
    unobserve = () => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Silent);
  const { press } = await stage(WELL);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await press()).toBeUndefined();
  expect(watched).toBe(2);
});

test('nothing is done where the content script finds something over it, though the browser tells of nothing', async () => {
  const { press } = await stage({ ...WELL, isClear: false, isSettled: false });
  expect(await press()).toMatch(/^Something of the page lies over the card/);
});

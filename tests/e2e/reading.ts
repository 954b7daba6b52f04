import type { Box, Driver, Point, Surface, Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, textOf } from './acting.ts';

/** The frame that holds the card on a page, as its page is named in the package. */
const FRAME = /^(?:chrome|moz)-extension:\/\/[^/]+\/card-frame\.html/;

/** The document of the card; undefined where the page has none. */
export async function frameOn(page: Surface): Promise<Surface | undefined> {
  return page.frame(FRAME);
}

async function inCard<A extends readonly unknown[], R>(
  page: Surface,
  fn: (...args: A) => R,
  ...args: A
): Promise<Awaited<R> | null> {
  return (await (await frameOn(page))?.run(fn, ...args)) ?? null;
}

/** Numbers of ranges painted on a page, by kind, whatever their standing. */
export interface Marks {
  readonly claim: number;
  readonly figure: number;
  readonly initiative: number;
}

export function marksOn(page: Surface): Promise<Marks> {
  return page.run(() => {
    const marks = { claim: 0, figure: 0, initiative: 0 };
    for (const [name, { size }] of CSS.highlights) {
      const kind = /^otr-(claim|figure|initiative)\b(?!.*-2$)/.exec(name)?.[1];
      if (kind) marks[kind as keyof typeof marks] += size;
    }
    return marks;
  });
}

/** Has a page take note of a passage that flashes, which is over soon; gives how to wait for it. */
export async function watchFlash(page: Surface): Promise<() => Promise<unknown>> {
  await page.run(() => {
    Object.assign(globalThis, { flashed: false });
    const look = () => {
      if ((CSS.highlights.get('otr-flash')?.size ?? 0) > 0) Object.assign(globalThis, { flashed: true });
    };
    setInterval(look, 50);
  });
  return () =>
    waitFor('the flash', () => page.run(() => (globalThis as unknown as { flashed: boolean }).flashed));
}

/** Waits until a page is marked. */
export function untilMarked(page: Surface): Promise<Marks> {
  return waitFor('marks on the page', async () => {
    const marks = await marksOn(page);
    return marks.claim + marks.figure > 0 && marks;
  });
}

/** Presses the toolbar button and waits until the popup shows the lists. */
export async function annotate(driver: Driver, tab: Tab): Promise<Surface> {
  const popup = await driver.pressToolbarButton(tab);
  await waitFor('the lists in the popup', () =>
    popup.run(() => document.querySelector('[role=tab]') !== null),
  );
  await untilMarked(tab);
  return popup;
}

function fits(said: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? said.includes(words) : words.test(said);
}

/** Waits until a document says something, and gives all it says then. */
export async function untilSays(surface: Surface, words: string | RegExp, timeout?: number): Promise<string> {
  let said = '';
  const heard = async () => {
    said = await textOf(surface);
    return fits(said, words) && said;
  };
  return waitFor(`the words ${String(words)}`, heard, timeout).catch((error: unknown) => {
    throw new Error(`“${said}” instead`, { cause: error });
  });
}

/** What the card on a page says; null while none is open. */
export function cardOn(page: Surface): Promise<string | null> {
  return inCard(page, () => document.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? null);
}

/** The card's frame waits for its place far to the left, CSS px. */
const OUT_OF_SIGHT = -5000;
const isPlaced = async (page: Surface): Promise<boolean> =>
  ((await (await frameOn(page))?.box())?.left ?? OUT_OF_SIGHT) > OUT_OF_SIGHT;

/** Waits until a card is open whose words fit, that has the focus (keys that come before are the page's) and that has been placed. */
export async function untilCard(page: Surface, words: string | RegExp): Promise<string> {
  let said: string | null = null;
  let hasIt: boolean | null = null;
  const isThere = async () => {
    said = await cardOn(page);
    hasIt = await inCard(page, () => document.hasFocus());
    return said !== null && fits(said, words) && hasIt && (await isPlaced(page)) && said;
  };
  return waitFor(`a card with ${String(words)}`, isThere).catch(async (error: unknown) => {
    const frame = await inCard(page, () => document.body.innerText).catch(String);
    const focus = hasIt === true ? 'with' : 'without';
    throw new Error(`“${said ?? frame ?? 'no frame'}” ${focus} the focus instead`, { cause: error });
  });
}

/** Waits until no card is open and the page has the focus again: a key that comes before goes into the empty frame. */
export async function untilClosed(tab: Surface): Promise<void> {
  await waitFor('no card', async () => (await cardOn(tab)) === null);
  await waitFor('the focus on the page', () => tab.run(() => document.activeElement === document.body));
}

/** What a screen reader was last told on a page. */
export async function announcedOn(page: Surface): Promise<string> {
  return (await inCard(page, () => document.querySelector('.announcer')?.textContent ?? '')) ?? '';
}

/** What the line below the card says, or in its place. */
export async function toastOn(page: Surface): Promise<string> {
  return (await inCard(page, () => document.querySelector('output')?.textContent ?? '')) ?? '';
}

/** Where the card stands on a page, CSS px of its viewport; null where none is open. */
export async function cardBoxOn(page: Surface): Promise<Box | null> {
  const frame = await frameOn(page);
  const [around, box] = [
    await frame?.box(),
    await frame?.run(() => {
      const { left, top, right, bottom } = document.querySelector('.frame')?.getBoundingClientRect() ?? {};
      return { left, top, right, bottom };
    }),
  ];
  if (!around || box?.top === undefined) return null;
  const [x, y] = [around.left, around.top];
  return {
    left: x + (box.left ?? 0),
    top: y + box.top,
    right: x + (box.right ?? 0),
    bottom: y + (box.bottom ?? 0),
  };
}

/** The card takes no press before it has stood where it is for so long, ms (entrypoints/content/steady.ts). */
const SETTLES_MS = 600;

/** Waits until a document is drawn once more; not for long, since one that is out of sight is not. */
function drawn(surface: Surface): Promise<void> {
  return surface.run(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => done());
        setTimeout(done, 1000);
      }),
  );
}

/** Waits until the card's frame has stood where it is for so long that it takes presses. */
async function untilSettled(page: Surface, frame: Surface): Promise<void> {
  let seen = '';
  let since = 0;
  await waitFor('the card to stand still', async () => {
    // Whether it moved is looked at as often as the page is drawn, and where it is drawn a press goes: seldom on a busy machine.
    await drawn(page);
    await drawn(frame);
    const now = JSON.stringify(await frame.box());
    if (now !== seen || now === 'null') since = Date.now();
    seen = now;
    return Date.now() - since >= SETTLES_MS;
  });
}

/** What became of a press on the card: `came` to what was meant; `changed` something; met with a `refusal`. */
interface Press {
  readonly came: boolean;
  readonly changed: boolean;
  readonly refusal: boolean;
}

/** Takes note, in the card's document, of a press on the first element of a selector that bears the words. */
async function watchPress(frame: Surface, selector: string, words: string): Promise<() => Promise<Press>> {
  await frame.run(
    (selected, named) => {
      const press = { came: false, changed: false };
      Object.assign(globalThis, { press });
      const isMeant = (element: Element | null) =>
        `${element?.textContent} ${element?.getAttribute('aria-label')}`.includes(named);
      const onClick = ({ target }: MouseEvent) => {
        const element = target instanceof Element ? target.closest(selected) : null;
        press.came ||= element !== null && isMeant(element);
      };
      addEventListener('click', onClick, { capture: true });
      const look = () => (press.changed = press.came);
      const what = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(look).observe(document.body, what);
    },
    selector,
    words,
  );
  return () =>
    frame.run(() => {
      const { press } = globalThis as unknown as { press: Omit<Press, 'refusal'> };
      return { ...press, refusal: /Press again|lies over the card, or dims/.test(document.body.innerText) };
    });
}

/**
 * Whether a press was taken. Chromium sends one by what was drawn last, which on a busy machine is the page without the card, and
 * drops one on a frame that moved a moment ago; the card refuses those too. Whoever pressed sees it and presses again.
 */
async function isTaken(press: () => Promise<Press>): Promise<boolean> {
  const came = await waitFor('the press', async () => (await press()).came, 3000).catch(() => false);
  if (!came) return false;
  const changed = async () => {
    const now = await press();
    return now.changed && !now.refusal;
  };
  if (await waitFor('what it changes', changed, 1000).catch(() => false)) return true;
  // What is still being done may take an earlier refusal away.
  return waitFor('no refusal', async () => !(await press()).refusal, 2000).catch(() => false);
}

/** Clicks, with the mouse, something on the card once it takes clicks; again where the click was not taken. */
export async function clickOnCard(page: Surface, selector: string, words = ''): Promise<void> {
  const frame = await waitFor('the card', () => frameOn(page));
  await waitFor(`${selector} on the card`, () =>
    frame.run((selected) => document.querySelector(selected) !== null, selector),
  );
  await waitFor(`a press on ${selector} “${words}” that is taken`, async () => {
    await untilSettled(page, frame);
    const press = await watchPress(frame, selector, words);
    await clickOn(frame, selector, words);
    return isTaken(press);
  });
}

/** The middle of a button of the card once it is in the page's viewport: where the page moves it, it may be told of where it is not. */
export function buttonOnCard(tab: Surface, words: string): Promise<Point> {
  return waitFor(`${words} in view`, async () => {
    const [point, view] = [await buttonNow(tab, words), await tab.box()];
    if (view === null) return null;
    const isIn = point.x > 0 && point.y > 0 && point.x < view.right && point.y < view.bottom;
    return isIn && point;
  });
}

async function buttonNow(tab: Surface, words: string): Promise<Point> {
  const frame = await waitFor('the card', () => frameOn(tab));
  const [card, at] = [
    await cardBoxOn(tab),
    await frame.run((named: string) => {
      const origin = document.querySelector('.frame')?.getBoundingClientRect();
      const found = [...document.querySelectorAll('button')].find((one) => one.innerText.includes(named));
      const box = found?.getBoundingClientRect();
      if (!box || !origin) return null;
      return { x: box.x + box.width / 2 - origin.x, y: box.y + box.height / 2 - origin.y };
    }, words),
  ];
  if (!card || !at) throw new Error(`no button ${words}`);
  return { x: card.left + at.x, y: card.top + at.y };
}

/** Whether a field of the card has the focus. */
export async function hasFocus(tab: Surface, field: string): Promise<boolean> {
  const frame = await frameOn(tab);
  const has = (selector: string) => document.hasFocus() && document.activeElement?.matches(selector) === true;
  return (await frame?.run(has, field)) ?? false;
}

/** Waits until a field of the card has the focus: keys that come before are the page's. */
export async function untilFocus(tab: Surface, field: string): Promise<void> {
  await waitFor(`the focus on ${field}`, () => hasFocus(tab, field));
}

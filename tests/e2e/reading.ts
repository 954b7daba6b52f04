import type { Driver, Surface, Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { textOf } from './acting.ts';

/** The element that holds the card on a page. */
export const HOST = '#on-the-record';

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
      const kind = /^otr-(claim|figure|initiative)\b/.exec(name)?.[1];
      if (kind) marks[kind as keyof typeof marks] += size;
    }
    return marks;
  });
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
export async function untilSays(surface: Surface, words: string | RegExp): Promise<string> {
  let said = '';
  const heard = async () => {
    said = await textOf(surface);
    return fits(said, words) && said;
  };
  return waitFor(`the words ${String(words)}`, heard).catch((error: unknown) => {
    throw new Error(`“${said}” instead`, { cause: error });
  });
}

/** What the card on a page says; null while none is open. */
export function cardOn(page: Surface): Promise<string | null> {
  return page.run(
    (host) =>
      document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.innerText ??
      null,
    HOST,
  );
}

/** Waits until a card is open whose words fit. */
export function untilCard(page: Surface, words: string | RegExp): Promise<string> {
  return waitFor(`a card with ${String(words)}`, async () => {
    const said = await cardOn(page);
    return said !== null && fits(said, words) && said;
  });
}

/** What a screen reader was last told on a page. */
export function announcedOn(page: Surface): Promise<string> {
  return page.run(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
    HOST,
  );
}

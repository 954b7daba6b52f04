import axe, { type AxeResults } from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import type { Surface } from '../support/driver.ts';
import { clickOn, textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { annotate, marksOn, untilSays, watchFlash } from './reading.ts';
import { popupOver, sharedTab } from './shared.ts';

/** The browser's own list of our shortcuts; only in Firefox may a program set one anew. */
interface Shortcuts {
  readonly getAll: () => Promise<
    ReadonlyArray<Readonly<Record<'name' | 'description' | 'shortcut', string>>>
  >;
  readonly update: (command: { readonly name: string; readonly shortcut: string }) => Promise<void>;
  readonly reset: (name: string) => Promise<void>;
}
/** What a page of ours calls the API. */
interface Ours {
  readonly chrome: { readonly commands: Shortcuts };
  readonly browser: { readonly commands: Shortcuts };
}

/** How many an open tab of the popup lists: "Figures 24" is 24. */
async function counts(popup: Surface): Promise<number[]> {
  return (await textsOf(popup, '[role=tab]')).map((words) => Number(/\d+$/.exec(words)?.[0]));
}

/** Rules of axe-core that the document breaks, with the elements that do. */
async function violations(surface: Surface): Promise<string[]> {
  await surface.inject(axe.source);
  return surface.run(async () => {
    const injected = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations: broken } = await injected.axe.run();
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Chooses which marks the page shows, in the popup's menu. */
async function chooseMarks(popup: Surface, choice: string): Promise<void> {
  await clickOn(popup, 'button.marks');
  await clickOn(popup, '[role=menuitemradio]', choice);
}

inEachBrowser((stage) => {
  /** A press statement, which every test leaves as it was: each has a popup of its own over it. */
  const statement = sharedTab(stage, 'press-statement.html');
  const openPopup = async () => popupOver(stage, await statement());

  test('lists speakers, figures and initiatives, each under its tab, over buttons side by side', async () => {
    const { popup } = await openPopup();
    const said = await untilSays(popup, 'Ingrid Halvorsen');
    expect(said).toContain('Harbour power plan cuts berth emissions by a third');
    expect(said).toContain('17 Sep 2026');
    const [speakers = 0, figures = 0, initiatives = 0] = await counts(popup);
    expect(await textsOf(popup, '.speaker-name')).toHaveLength(speakers);
    await stage.shoot(popup, 'popup-speakers');
    await clickOn(popup, '[role=tab]', 'Figures');
    await untilSays(popup, /186\sm/);
    const [folded = '0'] = await textsOf(popup, '.fold b');
    expect((await textsOf(popup, '.fg')).length + Number.parseInt(folded)).toBe(figures);
    await stage.shoot(popup, 'popup-figures');
    await clickOn(popup, '[role=tab]', 'Initiatives');
    await untilSays(popup, 'Quiet Quays Initiative');
    expect(await textsOf(popup, '.initiative .name')).toHaveLength(initiatives);
    await stage.shoot(popup, 'popup-initiatives');
    await untilSays(popup, 'Put page on record');
    const places = await popup.run(() =>
      Array.from(document.querySelectorAll('footer button'), (button) => {
        const { left, right } = button.getBoundingClientRect();
        return { left, right, width: innerWidth };
      }),
    );
    expect(places.length).toBeGreaterThan(3);
    places.forEach(({ right, width }, at) => {
      expect(right).toBeLessThanOrEqual(places[at + 1]?.left ?? width);
    });
  });

  test('filters as one types, Escape clears, and it is said when nothing matches', async () => {
    const { popup } = await openPopup();
    const before = await counts(popup);
    await popup.press('/');
    await popup.type('asthma');
    await waitFor('the one claim', async () => (await textsOf(popup, '.claim')).length === 1);
    expect(await counts(popup)).not.toEqual(before);
    expect(await textsOf(popup, '.claim')).toEqual([expect.stringContaining('Asthma')]);
    await stage.shoot(popup, 'popup-filtered');
    await popup.press('Escape');
    await waitFor('all rows', async () => (await counts(popup)).join() === before.join());
    // The field still has the focus.
    await popup.type('optical');
    await untilSays(popup, /No speaker .*matches “optical”/);
    await stage.shoot(popup, 'popup-no-match');
  });

  stage.once(() => {
    test('keeps unsure claims back until it is asked for, the next popup too', async () => {
      const { tab, popup } = await popupOver(stage, await stage.open('hearsay.html'));
      const listed = async (surface: Surface) => (await textsOf(surface, '.count output')).join();
      await untilSays(popup, /unsure kept back/);
      const before = await listed(popup);
      await clickOn(popup, 'button', 'Show unsure claims');
      await untilSays(popup, /of them unsure/);
      expect(await listed(popup)).not.toBe(before);
      await stage.shoot(popup, 'popup-unsure');
      await popup.close();
      const next = await annotate(stage.driver, tab);
      onTestFinished(() => next.close().catch(() => undefined));
      await untilSays(next, /of them unsure/);
      await clickOn(next, 'button', 'Hide unsure claims');
      await untilSays(next, /unsure kept back/);
      expect(await listed(next)).toBe(before);
    });
  });

  test('sorts figures, and copies one as a row', async () => {
    const { popup } = await openPopup();
    await clickOn(popup, '[role=tab]', 'Figures');
    const inText = await textsOf(popup, '.fg .m');
    await popup.run(() => {
      const order = document.querySelector<HTMLSelectElement>('select[aria-label=Order]');
      if (!order) throw new Error('no order');
      order.value = 'measure';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor('the order', async () => (await textsOf(popup, '.fg .m')).join() !== inText.join());
    await stage.shoot(popup, 'popup-figures-sorted');
    await popup.press('ArrowDown');
    await popup.press('t');
    await untilSays(popup, 'Row copied, to be pasted into a spreadsheet.');
    await stage.shoot(popup, 'popup-row-copied');
  });

  test('jumps to the passage of a claim and flashes it', async () => {
    const { tab, popup } = await openPopup();
    await popup.press('/');
    await popup.type('connectors on one route');
    await waitFor('the claim alone', async () => (await textsOf(popup, '.claim')).length === 1);
    const flash = await watchFlash(tab);
    await clickOn(popup, '.claim button.quote');
    await flash();
    await waitFor('the passage in view', () =>
      tab.run(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!walker.currentNode.nodeValue?.includes('connectors on one route')) continue;
          const { top, bottom } =
            walker.currentNode.parentElement?.getBoundingClientRect() ?? new DOMRect(0, -1);
          return top >= 0 && bottom <= innerHeight;
        }
        return false;
      }),
    );
    await stage.shoot(tab, 'jumped');
  });

  test('is used by keyboard alone', async () => {
    const { tab, popup } = await openPopup();
    const focusOn = (name: string, selector: string) =>
      waitFor(`the focus on ${name}`, () =>
        popup.run(
          (words, selected) =>
            document.activeElement?.matches(selected) === true &&
            document.activeElement.textContent.startsWith(words),
          name,
          selector,
        ),
      );
    await focusOn('Speakers', '[role=tab]');
    await popup.press('ArrowRight');
    await focusOn('Figures', '[role=tab]');
    await popup.press('ArrowLeft');
    await focusOn('Speakers', '[role=tab]');
    await popup.press('ArrowDown');
    await focusOn('', 'button.speaker-head');
    await popup.press('ArrowDown');
    await focusOn('', 'button.quote');
    const flash = await watchFlash(tab);
    await popup.press('Enter');
    await flash();
  });

  test('turns the marks off and on', async () => {
    const { tab, popup } = await openPopup();
    const before = await marksOn(tab);
    await chooseMarks(popup, 'Off');
    await waitFor('the marks to go', async () =>
      Object.values(await marksOn(tab)).every((count) => count === 0),
    );
    await stage.shoot(tab, 'page-marks-off');
    await chooseMarks(popup, 'All');
    await waitFor('the marks to come back', async () => (await marksOn(tab)).claim > 0);
    expect(await marksOn(tab)).toEqual(before);
  });

  // Every state of it is tried where it is laid out: tests/page/views.test.tsx.
  stage.once(() => {
    test('breaks no rule of axe-core in its light theme or its dark one', async () => {
      const { popup } = await openPopup();
      const broken = async (shown: string) => {
        const found: Record<string, string[]> = {};
        for (const theme of ['light', 'dark'] as const) {
          await popup.setTheme(theme);
          found[theme] = await violations(popup);
          await stage.shoot(popup, `popup-${shown}-${theme}`);
        }
        return found;
      };
      for (const name of ['Speakers', 'Figures', 'Initiatives']) {
        await clickOn(popup, '[role=tab]', name);
        expect(await broken(name.toLowerCase()), name).toEqual({ light: [], dark: [] });
      }
      await clickOn(popup, 'button', 'Export');
      expect(await broken('export')).toEqual({ light: [], dark: [] });
    });
  });

  test('opens the side panel, which shows the same', async () => {
    const { tab, popup } = await openPopup();
    const inPopup = await counts(popup);
    await clickOn(popup, 'button', 'Open at the side');
    const side = await stage.driver.sidePanel(tab);
    onTestFinished(() => side.close().catch(() => undefined));
    await untilSays(side, 'Ingrid Halvorsen');
    expect(await counts(side)).toEqual(inPopup);
    expect(await violations(side)).toEqual([]);
    const isCut = () => ({ cut: document.documentElement.scrollWidth > innerWidth, width: innerWidth });
    const { cut, width } = await side.run(isCut);
    expect(cut).toBe(false);
    // As narrow as Firefox's sidebar may be; Chromium lets its user draw the panel no narrower than 360 px.
    expect(width).toBeLessThanOrEqual(stage.driver.name === 'firefox' ? 252 : Number.POSITIVE_INFINITY);
    await stage.shoot(side, 'side-panel');
  });

  test('its commands stand in the browser’s own list, to be set anew there', async () => {
    const { popup } = await openPopup();
    const listed = await popup.run(() => (globalThis as unknown as Ours).chrome.commands.getAll());
    const said = listed.map(({ name, description }) => [name, description] as const);
    expect(new Map(said).get('next-mark')).toBe('Go to the next mark');
    expect(new Map(said).get('previous-mark')).toBe('Go to the previous mark');
    expect(said.map(([, does]) => does)).toContain('Open the lists at the side');
    if (stage.driver.name !== 'firefox') return;
    // Chromium lets no program do it.
    const keys = await popup.run(async () => {
      const { commands } = (globalThis as unknown as Ours).browser;
      await commands.update({ name: 'next-mark', shortcut: 'Alt+Shift+9' });
      const all = await commands.getAll();
      await commands.reset('next-mark');
      return all.find(({ name }) => name === 'next-mark')?.shortcut;
    });
    expect(keys).toBe('Alt+Shift+9');
  });
});

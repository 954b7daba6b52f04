import { expect, test } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickWords } from './acting.ts';
import { ownPage } from './content-world.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate, buttonOnCard, cardBoxOn, cardOn, clickOnCard, untilCard } from './reading.ts';

const CLAIM = 'delays would be costly';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function onRecord(library: Surface, url: string): Promise<number> {
  return (await recordedAt(library, url))?.annotations.length ?? 0;
}

inEachBrowser((stage) => {
  test('a press is none while the page moves the card under the pointer, or lays something over it', async () => {
    const { driver, open, server } = stage;
    const path = 'press-statement.html?moved';
    const tab = await open(path);
    await (await annotate(driver, tab)).close();
    const library = await ownPage(driver);
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
    const at = await buttonOnCard(tab, 'Put on record');
    // Moved again and again, less than that the browser itself would let no press through to a frame of another origin.
    await tab.run(() => {
      let by = 2;
      const move = () => scrollBy({ top: (by = -by), behavior: 'instant' });
      Object.assign(globalThis, { moving: setInterval(move, 60) });
    });
    await pause(200);
    await tab.clickAt(at);
    await untilCard(tab, /Not put on record\. The card had only just come or moved here/);
    await tab.run(() => clearInterval((globalThis as unknown as { moving: number }).moving));
    expect(await onRecord(library, server.url(path))).toBe(0);
    // A cover that lets the press through, again and again.
    await tab.run(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Play';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none; border: 0; margin: 0;';
      document.body.append(cover);
      const again = () => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      };
      again();
      Object.assign(globalThis, { covering: setInterval(again, 60) });
    });
    await pause(700);
    const { x, y } = await buttonOnCard(tab, 'Put on record');
    await tab.clickAt({ x, y });
    await pause(1500);
    expect(await onRecord(library, server.url(path))).toBe(0);
    await tab.run(() => {
      clearInterval((globalThis as unknown as { covering: number }).covering);
      document.querySelector('[popover]')?.remove();
    });
    if ((await cardOn(tab)) === null) {
      await clickWords(tab, CLAIM);
      await untilCard(tab, 'Tomas Reuter');
    }
    await pause(1000);
    await clickOnCard(tab, 'footer button', 'Put on record');
    await waitFor('the record', async () => (await onRecord(library, server.url(path))) === 1);
  });

  test('a key is none either under a cover, in whatever root the page hides it', async () => {
    const { driver, open, server } = stage;
    const path = 'press-statement.html?hidden-cover';
    const tab = await open(path);
    await (await annotate(driver, tab)).close();
    const library = await ownPage(driver);
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
    await tab.run(() => {
      const around = document.createElement('div');
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Press R to go on';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none; border: 0; margin: 0;';
      around.attachShadow({ mode: 'closed' }).append(cover);
      document.body.append(around);
      const again = () => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      };
      again();
      const covering = setInterval(again, 20);
      const uncover = () => {
        clearInterval(covering);
        around.remove();
      };
      Object.assign(globalThis, { uncover });
    });
    await pause(500);
    await tab.press('r');
    await untilCard(tab, /Not put on record\. Something of the page lies over the card/);
    const { x, y } = await buttonOnCard(tab, 'Put on record');
    await tab.clickAt({ x, y });
    await pause(1500);
    expect(await onRecord(library, server.url(path))).toBe(0);
    await tab.run(() => (globalThis as unknown as { uncover: () => void }).uncover());
    // The browser tells the card late that nothing lies over it any more.
    await pause(1000);
    await tab.press('r');
    await waitFor('the record', async () => (await onRecord(library, server.url(path))) === 1);
  });

  test('the page’s styles neither dim nor move the card', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html?styled');
    await (await annotate(driver, tab)).close();
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
    const before = await cardBoxOn(tab);
    const now = await tab.run(() => {
      const host = document.querySelector<HTMLElement>(':scope > [popover=manual]');
      if (host === null) throw new Error('no element');
      const evil = {
        opacity: '0.01',
        transform: 'translate(300px)',
        left: '9px',
        filter: 'blur(9px)',
        display: 'none',
      };
      for (const [name, value] of Object.entries(evil)) host.style.setProperty(name, value, 'important');
      host.animate([{ opacity: 0, transform: 'scale(2)' }], { duration: 1e6, fill: 'forwards' });
      const { opacity, transform, filter, display } = getComputedStyle(host);
      return { opacity, transform, filter, display };
    });
    expect(now).toEqual({ opacity: '1', transform: 'none', filter: 'none', display: 'block' });
    expect(await cardBoxOn(tab)).toEqual(before);
  });
});

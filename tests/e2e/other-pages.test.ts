import { expect, test } from 'vitest';
import { PARTIAL_PAGES } from '../support/partial-pages.ts';
import { waitFor } from '../support/wait-for.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { clickOn, clickWords } from './acting.ts';
import { libraryData } from './library-data.ts';
import {
  annotate,
  cardBoxOn,
  cardOn,
  frameOn,
  marksOn,
  untilCard,
  untilMarked,
  untilSays,
} from './reading.ts';

const NONE = { claim: 0, figure: 0, initiative: 0 };

inEachBrowser((stage) => {
  test.each([
    ['under a CSP that forbids everything', 'press-statement.html?csp=strict', 'strict-csp'],
    ['on dark paper', 'press-statement.html?paper=dark', 'dark-page'],
    ['on tinted paper', 'press-statement.html?paper=tinted', 'tinted-page'],
  ])('marks and shows its card %s', async (_, path, name) => {
    const { driver, open, shoot } = stage;
    const tab = await open(path);
    const popup = await annotate(driver, tab);
    await popup.close();
    await clickWords(tab, 'Last night it burned none');
    await untilCard(tab, 'Claim');
    const background = await (
      await frameOn(tab)
    )?.run(() => {
      const card = document.querySelector('.card');
      return card && getComputedStyle(card).backgroundColor;
    });
    expect(background).toMatch(/^rgb\(/);
    const painted = await tab.run(
      () => getComputedStyle(document.body, '::highlight(otr-claim)').backgroundColor,
    );
    expect(painted).not.toMatch(/^(?:transparent|rgba\(0, 0, 0, 0\))?$/);
    await shoot(tab, name);
  });

  test('leaves a front page alone, and reads it anyway when asked', async () => {
    const { driver, open, shoot } = stage;
    const tab = await open('front-page.html');
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'No article here');
    expect(await marksOn(tab)).toEqual(NONE);
    await shoot(popup, 'popup-no-article');
    await clickOn(popup, 'button', 'Read it anyway');
    await untilSays(popup, /Speakers|Nothing on the record/);
    await popup.close();
  });

  test('a click reads what never opens by itself: a short report under a link that was shared, a live blog', async () => {
    const { driver, open, server } = stage;
    server.edit('short-dark.html?live', () => PARTIAL_PAGES['live'] ?? '');
    const tab = await open('short-dark.html?s=09');
    for (const [path, words] of [
      ['short-dark.html?s=09', 'Joan Farrow'],
      ['short-dark.html?live', 'This is a live blog.'],
    ] as const) {
      await tab.goto(server.url(path));
      const popup = await driver.pressToolbarButton(tab);
      await untilSays(popup, words);
      await untilMarked(tab);
      await popup.close();
    }
  });

  stage.once(() => {
    test('leaves an article in another language alone', async () => {
      const { driver, open, shoot } = stage;
      const tab = await open('german-article.html');
      const popup = await driver.pressToolbarButton(tab);
      expect(await untilSays(popup, 'Not in English')).toContain('German');
      expect(await marksOn(tab)).toEqual(NONE);
      await shoot(popup, 'popup-language');
      await popup.close();
    });
  });

  test('says so on a page of the browser', async () => {
    const { driver, shoot } = stage;
    const tab = await driver.open(driver.closedPage);
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'Closed to extensions');
    await shoot(popup, 'popup-unreachable');
    await popup.close();
    await tab.close();
  });

  test('works in a private window, and keeps nothing of it', async () => {
    const { driver, server, shoot } = stage;
    const library = await driver.open(driver.extensionUrl('library.html'));
    const kept = await libraryData(library);
    const tab = await driver.openPrivate(server.url('press-statement.html?private'));
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'Halvorsen');
    await untilMarked(tab);
    await untilSays(popup, 'Private: nothing is kept');
    await shoot(tab, 'private-window');
    await popup.close();
    await clickWords(tab, 'Last night it burned none');
    // Firefox without a display gives no second window the focus, which `untilCard` waits for.
    const says = async () => (await cardOn(tab)) ?? '';
    await waitFor('the card', async () => (await says()).includes('Private window: nothing is kept.'));
    await waitFor('its place', async () => ((await cardBoxOn(tab))?.left ?? -1) >= 0);
    if (driver.name === 'chromium') await untilCard(tab, 'Private window');
    const frame = await frameOn(tab);
    await frame?.run(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { keys });
      addEventListener('keydown', ({ key, isTrusted }) => isTrusted && keys.push(key), true);
    });
    const before = await says();
    const keys = ['r', 'n', 'e', 'Delete'];
    for (const key of keys) await frame?.press(key);
    // The card hears them, and does nothing.
    await waitFor('the keys', async () => {
      const heard = await frame?.run(() => (globalThis as unknown as { keys: string[] }).keys);
      return heard?.join() === keys.join();
    });
    expect(await says()).toBe(before);
    expect(await libraryData(library)).toEqual(kept);
    await tab.close();
    await library.close();
  });
});

import { expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, dragOver, selectWords } from './acting.ts';
import type { Box } from '../support/driver.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate, cardBoxOn, clickOnCard, marksOn, untilCard, untilClosed, untilSays } from './reading.ts';
import { sharedTab } from './shared.ts';

async function openOurs({ driver }: Stage, path: string) {
  const page = await driver.open(driver.extensionUrl(path));
  onTestFinished(() => page.close().catch(() => undefined));
  return page;
}

/** How many lines of the passage whose card is open lie under it or out of sight, and whether the card can be seen. */
function whatIsCovered(card: Box): { lines: number; inView: boolean } | null {
  const ranges = [...CSS.highlights].flatMap(([name, marks]) =>
    name.startsWith('otr-active') ? ([...marks] as Range[]) : [],
  );
  if (ranges.length === 0) return null;
  const lines = ranges.flatMap((range) => [...range.getClientRects()]);
  const hidden = lines.filter(({ top, bottom }) => {
    const isUnder = bottom > card.top + 1 && top < card.bottom - 1;
    return isUnder || top < 0 || bottom > innerHeight;
  });
  return {
    lines: hidden.length,
    inView: card.top >= 0 && card.bottom <= innerHeight && card.bottom - card.top > 200,
  };
}

inEachBrowser((stage) => {
  stage.once(() => {
    test('a passage of an article in another language is marked by hand, and is there again', async () => {
      const { driver, open, server } = stage;
      const tab = await open('german-article.html');
      const popup = await driver.pressToolbarButton(tab);
      await untilSays(popup, 'Not in English');
      await popup.close();
      await tab.activate();
      await selectWords(tab, '„Wir haben lange genug geredet“');
      await tab.press('Alt+Shift+A');
      await clickOnCard(tab, 'button', 'Claim');
      await untilCard(tab, 'Edit claim');
      await tab.press('Escape');
      await waitFor('the mark', async () => (await marksOn(tab)).claim === 1);
      const library = await openOurs(stage, 'library.html');
      const recorded = await recordedAt(library, server.url('german-article.html'));
      expect(recorded?.annotations.map(({ origin }) => origin)).toEqual(['user']);
      await tab.goto(server.url('german-article.html'));
      const again = await annotate(driver, tab);
      expect(await marksOn(tab)).toEqual({ claim: 1, figure: 0, initiative: 0 });
      await again.close();
    });
  });

  const statement = sharedTab(stage, 'press-statement.html');

  test.each([
    [360, 640],
    [320, 568],
  ])('the passage that is edited stays in sight on a screen of %d × %d', async (width, height) => {
    const { driver, shoot } = stage;
    const tab = await statement();
    await (await annotate(driver, tab)).close();
    await tab.activate();
    await tab.resize(width, height);
    for (const [words, form] of [
      ['provided that the two northern', 'Edit claim'],
      ['€186 million', 'Edit figure'],
      ['Quiet Quays Initiative', 'Edit initiative'],
    ] as const) {
      await clickWords(tab, words);
      await untilCard(tab, words);
      await tab.press('e');
      await untilCard(tab, form);
      await shoot(tab, `${form.replace(' ', '-').toLowerCase()}-${width}`);
      await waitFor('the form with all of its passage in sight', async () => {
        const box = await cardBoxOn(tab);
        const covered = box && (await tab.run(whatIsCovered, box));
        return covered?.lines === 0 && covered.inView;
      });
      await tab.press('Escape');
      await tab.press('Escape');
      await untilClosed(tab);
      // Nobody clicks in the frame in which the browser still has the card there.
      await tab.run(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 200))));
    }
  });

  test('words that the mouse selects are marked by the tools that come up, and by a key for each kind', async () => {
    const { driver, open, server } = stage;
    // Another address at each try: what the first one marked is on record.
    const path = `press-statement.html?tools=${Date.now()}`;
    const tab = await open(path);
    await (await annotate(driver, tab)).close();
    await tab.activate();
    await dragOver(tab, 'The two sides will share data');
    await clickOnCard(tab, '[role=toolbar] button', 'Claim');
    await untilCard(tab, 'Edit claim');
    await tab.press('Escape');
    await untilCard(tab, 'Marked by hand');
    await tab.press('Escape');
    await untilClosed(tab);
    for (const [key, kind, words] of [
      ['F', 'Edit figure', 'Two years ago'],
      ['I', 'Initiative', 'quayside schools'],
      ['C', 'Edit claim', 'Joint research published'],
    ] as const) {
      await selectWords(tab, words);
      await tab.press(`Alt+Shift+${key}`);
      await untilCard(tab, kind);
      await tab.press('Escape');
      await tab.press('Escape');
      await untilClosed(tab);
    }
    const library = await openOurs(stage, 'library.html');
    const recorded = await recordedAt(library, server.url(path));
    expect(recorded?.annotations.map(({ body, origin }) => [body.type, origin]).toSorted()).toEqual([
      ['claim', 'user'],
      ['claim', 'user'],
      ['figure', 'user'],
      ['initiative', 'user'],
    ]);
  });

  stage.once(() => {
    test('what is selected is marked from the context menu', async () => {
      const { driver, open, server } = stage;
      const path = 'press-statement.html?menu';
      const tab = await open(path);
      await (await annotate(driver, tab)).close();
      await tab.activate();
      await selectWords(tab, 'first joint tender');
      const ours = await openOurs(stage, 'options.html');
      // The menu itself is the browser's; what it sends to the page is ours.
      await ours.run(async (address) => {
        interface Tabs {
          query(options: object): Promise<{ id?: number; url?: string }[]>;
          sendMessage(id: number, message: object, options: object): Promise<unknown>;
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        for (const { id } of await tabs.query({})) {
          const message = { type: 'page-add', payload: { finding: 'initiative' } };
          if (id !== undefined) await tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
        }
        return address;
      }, path);
      await tab.activate();
      await untilCard(tab, /first joint tender[\s\S]*Marked by hand/);
      const library = await openOurs(stage, 'library.html');
      const recorded = await recordedAt(library, server.url(path));
      expect(recorded?.annotations.map(({ body, origin }) => [body.type, origin])).toEqual([
        ['initiative', 'user'],
      ]);
    });
  });

  stage.once(() => {
    test('a mark that was deleted on its card comes back, and goes again, by key; it stays away on the next visit', async () => {
      const { driver, open, server } = stage;
      const path = 'press-statement.html?undo';
      const tab = await open(path);
      await (await annotate(driver, tab)).close();
      await tab.activate();
      const before = await marksOn(tab);
      await clickWords(tab, 'delays would be costly');
      await untilCard(tab, 'Tomas Reuter');
      await tab.press('Delete');
      await waitFor('the mark to go', async () => (await marksOn(tab)).claim < before.claim);
      await tab.press('Control+z');
      await waitFor('the mark to come back', async () => (await marksOn(tab)).claim === before.claim);
      await tab.press('Control+Shift+Z');
      await waitFor('the mark to go again', async () => (await marksOn(tab)).claim < before.claim);
      await tab.goto(server.url(path));
      await (await annotate(driver, tab)).close();
      expect((await marksOn(tab)).claim).toBeLessThan(before.claim);
    });
  });

  stage.once(() => {
    test('everything that is marked goes on record by itself once that is asked for, and not before', async () => {
      const { driver, open, server } = stage;
      const library = await openOurs(stage, 'library.html');
      const options = await openOurs(stage, 'options.html');
      const before = 'press-statement.html?before';
      await (await annotate(driver, await open(before))).close();
      expect(await recordedAt(library, server.url(before))).toBeUndefined();

      await clickOn(options, 'label', 'Put every article on record');
      const path = 'press-statement.html?asked';
      const popup = await annotate(driver, await open(path));
      await untilSays(popup, /\d on record/);
      await popup.close();
      const recorded = await recordedAt(library, server.url(path));
      expect(recorded?.article.whole).toBe(true);
      await options.activate();
      await clickOn(options, 'label', 'Put every article on record');
    });
  });

  test('what was deleted in the options is not on record on an open page any more', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html?deleted');
    const popup = await annotate(driver, tab);
    await clickOn(popup, 'footer button', 'Put page on record');
    await untilSays(popup, /\d on record/);
    await popup.close();
    const options = await openOurs(stage, 'options.html');
    await clickOn(options, 'button', 'Delete everything on record');
    await clickOn(options, '[role=alert] button', 'Delete everything');
    await untilSays(options, 'Everything on record is deleted.');
    await tab.activate();
    const again = await annotate(driver, tab);
    await untilSays(again, 'Put page on record');
    await again.close();
  });
});

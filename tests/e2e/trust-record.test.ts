import { expect, onTestFinished, test } from 'vitest';
import type { Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, dragOver, selectWords, textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate, cardOn, clickOnCard, toastOn, untilCard, untilFocus, untilSays } from './reading.ts';
import { fresh, openOn, OURS, painted, REAL, rowsOf, unmarkedWords, wordsUnder } from './trusted-page.ts';

inEachBrowser((stage) => {
  test('4: what is on record shows it on the page, in its row and in the footer, and the notice names it', async () => {
    const { tab, popup } = await openOn(stage, fresh('recorded'));
    await rowsOf(popup);
    await popup.run(() => document.querySelector<HTMLElement>('.lead.turns')?.closest('button')?.focus());
    await popup.press('r');
    await untilSays(
      popup,
      'Put on record: Ingrid Solvang denied that the board ever promised to freeze fares.',
    );
    await untilSays(popup, /1 on record/);
    expect(await textsOf(popup, '.claim .signs .recorded')).toEqual([
      expect.stringMatching(/^On record\s*since /),
    ]);
    expect(await painted(tab, 'otr-claim-record')).toEqual(['that the board ever promised to freeze fares']);
    await stage.shoot(popup, 'trust-on-record');
    await stage.shoot(tab, 'trust-on-record-page');
  });

  const cancels = (which: string, page: string) =>
    test(`4: Cancel in “mark by hand” leaves nothing behind on a page ${which}`, async () => {
      const { driver, server } = stage;
      const path = fresh('cancelled', page);
      const { tab, popup } = await openOn(stage, path);
      await popup.close();
      await tab.activate();
      if (page === OURS) {
        await dragOver(tab, 'The two men shook hands');
        await clickOnCard(tab, '[role=toolbar] button', 'Claim');
      } else {
        await selectWords(tab, await unmarkedWords(tab));
        await tab.press('Alt+Shift+C');
      }
      await untilCard(tab, 'Edit claim');
      await clickOnCard(tab, 'button', 'Cancel');
      await waitFor('the card to go', async () => (await cardOn(tab)) === null);
      expect(await painted(tab, 'otr-claim-record')).toEqual([]);
      const library = await driver.open(driver.extensionUrl('library.html'));
      onTestFinished(() => library.close().catch(() => undefined));
      await waitFor(
        'nothing on record',
        async () => (await recordedAt(library, server.url(path))) === undefined,
      );
    });
  cancels('of ours, by the mouse', OURS);
  stage.once(() => cancels('that is real, by a key', REAL));

  stage.once(() => {
    test('9: on a real page a note that was begun stays, and a second tab shows what the first recorded and undid', async () => {
      const path = fresh('real', REAL);
      const { tab, popup } = await openOn(stage, path);
      await popup.close();
      const { tab: other, popup: another } = await openOn(stage, path);
      await another.close();
      await tab.activate();
      await clickWords(tab, await wordsUnder(tab, 'otr-claim'));
      await untilCard(tab, 'Claim');
      await tab.press('n');
      await untilFocus(tab, 'textarea');
      await tab.type('Ask again');
      await tab.press('Escape');
      await untilCard(tab, 'Not kept yet: “Ask again”');
      await tab.press('r');
      await untilCard(tab, /On record/);
      await waitFor('the other tab', async () => (await painted(other, 'otr-claim-record')).length > 0);
      await tab.press('Control+z');
      await waitFor('word of it', async () => (await toastOn(tab)).startsWith('Undone: put on record: '));
      await waitFor('the other tab', async () => (await painted(other, 'otr-claim-record')).length === 0);
    });
  });

  stage.once(() => {
    test('7: a plot is of one measure, unit and subject, each point with its sentence; what may be several things has none', async () => {
      const { driver, server } = stage;
      const path = fresh('plots');
      const yearly = (what: string, values: readonly string[]) =>
        values.map((value, at) => `${what} was ${value} in ${2021 + at}.`).join(' ');
      server.edit(path, (html) =>
        html.replace(
          '</article>',
          `<p>${yearly('Revenue of the harbour board', ['210 million euros', '230 million euros', '260 million euros'])}</p>
           <p>${yearly('The price', ['900 euros', '40 million euros', '12 euros'])}</p></article>`,
        ),
      );
      const { popup } = await openOn(stage, path);
      await clickOn(popup, 'footer button', 'Put page on record');
      await untilSays(popup, 'Page put on record: ');
      const library = await driver.open(driver.extensionUrl('library.html#/figures'));
      onTestFinished(() => library.close().catch(() => undefined));
      await untilSays(library, /price[^]*No plot: these words may be said of several things/i);
      const plotsThere = () =>
        library.run(() =>
          [...document.querySelectorAll('svg.plot')].map((plot) => ({
            name: plot.getAttribute('aria-label') ?? '',
            sentences: [...plot.querySelectorAll('title')].map(({ textContent }) => textContent),
          })),
        );
      // Sentences are read from the articles after the plot is drawn.
      const [revenue, ...others] = await waitFor('the sentences of the plot', async () => {
        const plots = (await plotsThere()).filter(({ name }) =>
          /Revenue of the harbour board|price/i.test(name),
        );
        return (
          plots.length > 0 &&
          plots.every(({ sentences }) => sentences.every((sentence) => sentence !== '')) &&
          plots
        );
      });
      expect(others).toEqual([]);
      expect(revenue?.name).toMatch(/over time, in .*2021 .*210.*2022 .*230.*2023 .*260/);
      expect(revenue?.sentences).toEqual(
        ['210', '230', '260'].map((value) => expect.stringContaining(`was ${value} million euros in`)),
      );
      await stage.shoot(library, 'trust-plot');
    });
  });

  stage.once(() => {
    test('9: Escape keeps a note that was begun, and says so; the next popup and card too', async () => {
      const { tab, popup } = await openOn(stage, fresh('drafts'));
      await popup.press('ArrowDown');
      await popup.press('ArrowDown');
      await popup.press('n');
      await waitFor('the field', () => popup.run(() => document.activeElement?.tagName === 'TEXTAREA'));
      await popup.type('Ask her');
      await popup.press('Escape');
      await untilSays(popup, 'Not kept yet: “Ask her”');
      await popup.close();
      const next = await annotate(stage.driver, tab);
      onTestFinished(() => next.close().catch(() => undefined));
      await untilSays(next, 'Not kept yet: “Ask her”');
      await next.close();
      await tab.activate();
      await clickWords(tab, 'ever promised to freeze fares');
      await untilCard(tab, 'Ingrid Solvang');
      await tab.press('n');
      await untilFocus(tab, 'textarea');
      await tab.type('Minutes of 2023');
      await tab.press('Escape');
      await untilCard(tab, 'Not kept yet: “Minutes of 2023”');
      await stage.shoot(tab, 'trust-draft');
    });
  });

  test('9: two tabs of one article show the same record; undo names what it undoes, of its own tab first', async () => {
    const path = fresh('twice');
    const { tab } = await openOn(stage, path);
    const { tab: other } = await openOn(stage, path);
    const note = async (page: Tab, words: string) => {
      await page.activate();
      await clickWords(page, words);
      await untilCard(page, 'Claim');
      await page.press('r');
      await untilCard(page, /On record/);
    };
    await note(tab, 'ever promised to freeze fares');
    await waitFor(
      'the mark in the other tab',
      async () => (await painted(other, 'otr-claim-record')).length === 1,
    );
    await note(other, 'We were never shown a draft');
    await waitFor(
      'the mark in the first tab',
      async () => (await painted(tab, 'otr-claim-record')).length === 2,
    );
    await tab.activate();
    await untilCard(tab, /On record/);
    await tab.press('Control+z');
    let said = '';
    const isUndone = async () => {
      said = `${await toastOn(tab)} / ${await cardOn(tab)}`;
      return said.startsWith('Undone: put on record: Ingrid Solvang denied that the board ever promised');
    };
    await waitFor('word of it', isUndone).catch((error: unknown) => {
      throw new Error(`“${said}” instead`, { cause: error });
    });
    await waitFor('the other tab', async () => (await painted(other, 'otr-claim-record')).length === 1);
    expect(await painted(other, 'otr-claim-record')).toEqual(['“We were never shown a draft,”']);
  });
});

import { expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { annotate, untilCard, untilClosed, untilSays } from './reading.ts';

const CLAIM = 'grid can carry that';
const NOTE = 'Ask Reuter for the study.';

inEachBrowser((stage) => {
  test('what is written in the library is on the card of an open page, also after the background was stopped', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html');
    const popup = await annotate(driver, tab);
    await clickOn(popup, 'footer button', 'Put page on record');
    await untilSays(popup, 'Page put on record: ');
    await popup.close();
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
    await tab.press('Escape');
    await untilClosed(tab);

    const library = await driver.open(driver.extensionUrl('library.html#/statements'));
    onTestFinished(() => library.close());
    await untilSays(library, CLAIM);
    // As the browser does after half a minute, while the library is read.
    await driver.stopBackground();
    await library.run((words) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.stm a.open')];
      rows.find(({ innerText }) => innerText.includes(words))?.focus();
    }, CLAIM);
    await library.press('n');
    await waitFor('the field', () => library.run(() => document.activeElement?.tagName === 'TEXTAREA'));
    await library.type(NOTE);
    await library.press('Control+Enter');
    await untilSays(library, 'Note kept.');

    await tab.activate();
    await clickWords(tab, CLAIM);
    expect(await untilCard(tab, NOTE)).toContain('Tomas Reuter');
  });
});

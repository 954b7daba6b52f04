import { expect, onTestFinished, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords } from './acting.ts';
import { recordedAt } from './library-data.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { clickOnCard, marksOn, untilCard, untilMarked, untilSays } from './reading.ts';

const NONE = { claim: 0, figure: 0, initiative: 0 };
const WORDS = 'Last night it burned none';
const FURTHER = 'connectors on one route';
const INSIDE = /press-statement\.html\?inside/;

/** A page with a head and a menu around a frame as high as what is in it, as publishers embed their statements. */
const around = (frame: string) => `<!doctype html><html lang="en"><title>Statements</title>
  <style>body { margin: 0; font: 16px sans-serif } nav, footer { padding: 24px } iframe { border: 0; width: 100% }</style>
  <nav>${'Harbour Ports Coasts Statements Speeches Tenders Contact '.repeat(5)}</nav>
  <iframe src="${frame}" height="2400"></iframe>
  <footer>${'Terms Privacy Accessibility '.repeat(8)}</footer></html>`;

async function openAround({ server, open }: Stage, name: string, frame: string) {
  const path = `app-page.html?${name}`;
  server.edit(path, () => around(frame));
  return open(path);
}

inEachBrowser((stage) => {
  test('an article in a frame of the same site is read, marked, and kept under its own address', async () => {
    const { driver, server, shoot } = stage;
    const tab = await openAround(stage, 'framed', '/press-statement.html?inside');
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'Speakers');
    const framed = await waitFor('the frame', () => tab.frame(INSIDE));
    await untilMarked(framed);
    expect(await marksOn(tab)).toEqual(NONE);
    await shoot(popup, 'popup-framed');
    await popup.press('/');
    await popup.type(FURTHER);
    await clickOn(popup, '.claim button.quote');
    // The frame is as high as its words: the page around it scrolls.
    await waitFor('the passage in view', () => tab.run(() => scrollY > 0));
    await popup.close();
    await tab.run(() => scrollTo(0, 0));
    await clickWords(framed, WORDS);
    await untilCard(framed, 'Claim');
    await shoot(tab, 'framed-card');
    await clickOnCard(framed, 'button', 'Put on record');
    if (driver.name === 'firefox') {
      // It does not tell what the page around lays over the frame.
      await untilCard(framed, 'does not tell what lies over the card');
      const lists = await driver.pressToolbarButton(tab);
      await untilSays(lists, 'Speakers');
      await clickOn(lists, 'footer button', 'Put page on record');
      // “Put page on record”, the button's own words, would be no answer.
      await untilSays(lists, 'Page put on record: ');
      await lists.close();
    }
    const library = await driver.open(driver.extensionUrl('library.html'));
    onTestFinished(() => library.close().catch(() => undefined));
    const address = server.url('press-statement.html?inside');
    const recorded = await waitFor('the record', () => recordedAt(library, address));
    expect(recorded.annotations.length).toBeGreaterThan(0);
    expect(await recordedAt(library, server.url('app-page.html?framed'))).toBeUndefined();
    // Loaded anew, the page is read once more, in its frame.
    await tab.goto(server.url('app-page.html?framed'));
    const again = await driver.pressToolbarButton(tab);
    await untilSays(again, 'Speakers');
    const anew = await waitFor('the frame', () => tab.frame(INSIDE));
    await untilMarked(anew);
    expect(await anew.run(() => CSS.highlights.has('otr-claim-record'))).toBe(true);
    await again.close();
  });

  test('an article in a frame of another site is told, and opened by itself', async () => {
    const { driver, server, shoot } = stage;
    const other = server.url('press-statement.html?other').replace('127.0.0.1', 'localhost');
    const tab = await openAround(stage, 'elsewhere', other);
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'stands in a frame, which is a page of its own on localhost');
    await shoot(popup, 'popup-frame-elsewhere');
    await popup.close();
    const framed = await waitFor('the frame', () => tab.frame(/\?other/));
    expect(await marksOn(framed)).toEqual(NONE);
  });
});

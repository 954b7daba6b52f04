import { expect, onTestFinished, test } from 'vitest';
import { alignedPages } from '../support/aligned-pages.ts';
import type { Point, Surface, Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, textOf, textsOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import {
  announcedOn,
  annotate,
  cardBoxOn,
  clickOnCard,
  frameOn,
  untilCard,
  untilClosed,
  untilFocus,
  untilSays,
} from './reading.ts';
import { record } from './recording.ts';
import { savedFile } from './saved-file.ts';

const RELEASE = 'release.html';
const REPORT = 'release-report.html';
const PASTED =
  '“We do not expect berth fees to rise before 2029, and every ferry line will hear from us at least 12 weeks before work starts on its quay,” said Ingrid Halloran, chief executive.';

/** What is painted on a page, by the names of lines: the words under each. */
function paintedOn(page: Surface): Promise<Record<string, string[]>> {
  return page.run(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('otr-'))
        painted[name.slice(4)] = [...highlight].map((range) => (range as Range).toString());
    return painted;
  });
}

const lineOf = (page: Surface, name: string) =>
  waitFor(`words under ${name}`, async () => (await paintedOn(page))[name]?.join(' ') ?? null);

/** The relations in a file of Web Annotations. */
function relationsIn(file: string): readonly (string | undefined)[] {
  const { first } = JSON.parse(file) as {
    readonly first: {
      readonly items: readonly { readonly body: readonly { value?: string; purpose: string }[] }[];
    };
  };
  return first.items.map(({ body }) => body.find(({ purpose }) => purpose === 'classifying')?.value);
}

/** Words without the marks between them, which outlets set as they like. */
const wordsIn = (text = ''): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The margin beside the line that words of a page begin in, where their sign stands. */
function besideLine(page: Surface, words: string): Promise<Point> {
  return page.run((sought) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(sought));
    const text = paragraph?.firstChild;
    if (!paragraph || !text) throw new Error(`“${sought}” is not on the page`);
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.selectNodeContents(text);
    const line = range.getClientRects()[0];
    if (!line) throw new Error(`“${sought}” is not shown`);
    // 10 px from the column, and 24 wide.
    return { x: paragraph.getBoundingClientRect().left - 22, y: line.top + line.height / 2 };
  }, words);
}

/** Opens a report and the choice of what to lay it beside. */
async function choosing({ open, driver }: Stage, report = REPORT): Promise<{ tab: Tab; popup: Surface }> {
  const tab = await open(report);
  const popup = await annotate(driver, tab);
  await clickOn(popup, 'footer button', 'Compare with');
  await untilSays(popup, 'Compare with');
  return { tab, popup };
}

inEachBrowser((stage) => {
  test('an article is laid beside a recorded release: lines, lists, the card, and the marks as they were', async () => {
    await record(stage, RELEASE);
    const { tab, popup } = await choosing(stage);
    const before = await paintedOn(tab);
    expect(Object.keys(before)).toContain('claim');
    const offered = await untilSays(popup, 'Skerry Harbour Trust to electrify');
    expect(offered).toMatch(
      /Likely its source[^]*\d shared runs? of words, \d names(, \d figures?)? · same day/,
    );
    await stage.shoot(popup, 'compare-with');
    await clickOn(popup, '.choose .row', 'Skerry Harbour Trust to electrify');

    const said = await untilSays(popup, /1 altered, 1 in another mouth/);
    expect(said).toMatch(/1 not in the release/);
    await stage.shoot(popup, 'compare-popup');
    await clickOn(popup, '.tab', 'Left out');
    await untilSays(popup, 'Fumes were above the limit');
    await clickOn(popup, '.tab', 'Figures');
    await untilSays(popup, /Changed/);
    await popup.close();

    // Relations, and no kind any more; no word under two lines.
    expect(await lineOf(tab, 'differs')).toMatch(/21/);
    expect(await lineOf(tab, 'not-there')).toMatch(/My guests have been asking/);
    expect(await lineOf(tab, 'differs')).toMatch(/Wilma Drever/);
    const painted = await paintedOn(tab);
    expect(
      Object.keys(painted).filter((name) => /^(claim|figure|initiative)(-record|-unsure)?$/.test(name)),
    ).toEqual([]);
    await stage.shoot(tab, 'compare-page');

    // The card, by the keyboard.
    await clickWords(tab, 'every ferry line will hear');
    const card = await untilCard(tab, /Altered/);
    expect(card).toMatch(/The release[^]*do not expect[^]*The article[^]*expect/);
    expect(card).toMatch(/Negation\s*negation left out/);
    expect(card).toMatch(/Number\s*12 → 21/);
    const frame = await frameOn(tab);
    expect(await textsOf(frame as Surface, '.side:first-of-type .w')).toEqual(
      expect.arrayContaining(['do not', '12']),
    );
    await stage.shoot(tab, 'compare-card');
    await frame?.press('d');
    await untilCard(tab, /In one text/);
    await stage.shoot(tab, 'compare-card-one-text');
    // It comes from nowhere there, as the user says; from a sentence that they choose; and undone it is as found.
    await frame?.press('x');
    await untilCard(tab, /^Not in the release[^]*Unlinked by you/);
    await stage.shoot(tab, 'compare-card-unlinked');
    await frame?.press('l');
    await untilFocus(tab, 'input');
    await tab.type('ferry line');
    await stage.shoot(tab, 'compare-card-link');
    await clickOnCard(tab, '.linkbyhand .row', 'every ferry line');
    await untilCard(tab, /^Altered[^]*Linked by you/);
    for (const shown of [/^Not in the release/, /^Altered(?![^]*Linked by you)/]) {
      await (await frameOn(tab))?.press('Control+z');
      await untilCard(tab, shown);
    }
    await tab.press('j');
    await untilCard(tab, /Verbatim|Trimmed/);
    await tab.press('Escape');
    await untilClosed(tab);
    // What the signs mean stands over the page's side, goes from passage to passage and stays.
    await tab.press('Alt+Shift+G');
    const legend = await untilCard(tab, /A line under the words/);
    expect(legend).toMatch(/^Beside the release[^]*electrify every berth[^]*Other speaker\s*1/);
    await stage.shoot(tab, 'compare-legend');
    const stood = await cardBoxOn(tab);
    expect(stood?.right).toBeGreaterThan(((await tab.box())?.right ?? 0) - 40);
    await clickOnCard(tab, '.relationlegend .rel', 'Other speaker');
    await waitFor('the passage that it goes to', async () =>
      /Quays will be closed/.test((await paintedOn(tab))['active']?.join(' ') ?? ''),
    );
    await stage.shoot(tab, 'compare-legend-gone-to');
    expect(await cardBoxOn(tab)).toEqual(stood);
    await (await frameOn(tab))?.press('Alt+Shift+G');
    await untilClosed(tab);
    // A sign in the margin opens its passage's card.
    await tab.clickAt(await besideLine(tab, 'We expect berth fees'));
    await untilCard(tab, /Altered/);
    await tab.press('Escape');
    await untilClosed(tab);
    // Each key says the next of its marks.
    await waitFor('what is said of the altered one', async () => {
      const before = await announcedOn(tab);
      await tab.press('Alt+Shift+K');
      const said = await waitFor('what is said of the next', async () => {
        const now = await announcedOn(tab);
        return now !== before && now;
      });
      return /Altered, Ingrid Halloran: negation left out, 12, now 21\. \d+ of \d+/.test(said);
    });

    // The page knows where lines are, and no word of the release that it does not have itself.
    const seen = await tab.run(() => document.documentElement.outerHTML);
    expect(seen).not.toMatch(/do not expect|Fumes were above/);

    // It stays when the page is loaded anew, until it is ended; then the marks are those of before.
    const again = await stage.driver.pressToolbarButton(tab);
    await untilSays(again, /1 altered/);
    await again.close();

    // The release is edited, and read anew: that is said, and what is seen stays until the user wants it otherwise.
    stage.server.edit(RELEASE, (html) => html.replace('at least 12 weeks', 'at least 21 weeks'));
    const edited = await stage.open(RELEASE);
    await (await annotate(stage.driver, edited)).close();
    await edited.close();
    await tab.activate();
    const later = await stage.driver.pressToolbarButton(tab);
    await untilSays(later, /reads differently now/);
    await clickOn(later, '.outdated button', 'Compare with the new wording');
    await waitFor('the new wording', async () => !/differently now/.test(await textOf(later)));
    await untilSays(later, /1 altered/);
    await clickOn(later, '.against button', 'End');
    await untilSays(later, 'The page shows its marks again');
    await waitFor(
      'the marks of before',
      async () => JSON.stringify(await paintedOn(tab)) === JSON.stringify(before),
    );
    await later.close();
    stage.server.edit(RELEASE, (html) => html);
  });

  stage.once(() => {
    test('a real release: the altered quotation is read on its card, two reports stand in a table, are taken out and undone', async () => {
      const { title, release, reports, altered } = alignedPages(stage.server);
      await record(stage, reports[0]);
      await record(stage, release);
      const { tab, popup } = await choosing(stage, reports[1]);
      await clickOn(popup, '.choose .row', title);
      await untilSays(popup, /\d altered/);
      await popup.close();
      await lineOf(tab, 'differs');
      await clickWords(tab, altered.article);
      const card = await untilCard(tab, /Altered/);
      const [theirs, ours] = card.split('The article');
      expect(wordsIn(theirs)).toContain(wordsIn(altered.release));
      expect(wordsIn(ours)).toContain(wordsIn(altered.article));
      await stage.shoot(tab, 'compare-real-card');
      await clickOnCard(tab, 'footer button', 'Put on record');
      await untilCard(tab, /On record/);
      await (await frameOn(tab))?.press('n');
      await untilFocus(tab, 'textarea');
      await tab.type('Ask for the sum.');
      await clickOnCard(tab, 'form button', 'Save');
      await untilCard(tab, /Ask for the sum\.[^]*Edit note/);

      // Both are on record now: two columns, and the table of all reports about the release.
      await (await frameOn(tab))?.press('o');
      const library = await stage.driver.findTab(stage.driver.extensionUrl('library.html'));
      onTestFinished(() => library.close().catch(() => undefined));
      await untilSays(library, /differs?/);

      const whole = await stage.driver.pressToolbarButton(tab);
      await untilSays(whole, /\d altered/);
      await clickOn(whole, 'footer button', 'on record');
      await clickOn(whole, '[role=menuitem]', 'Put page on record');
      await untilSays(whole, /Undo/);
      await whole.close();
      await library.activate();
      await library.goto(stage.driver.extensionUrl('library.html#/articles'));
      await clickOn(library, 'h3 a', title);
      await clickOn(library, '.artways a', 'What reports made of it');
      await untilSays(library, '2 reports on record');
      const cells = await textsOf(library, '.reportstable .relationcell');
      expect(cells.join('\n')).toMatch(/Altered/);
      await stage.shoot(library, 'compare-real-table');
      await clickOn(library, 'button', 'Export table');
      await clickOn(library, '[role=menuitem]', 'JSON-LD');
      expect(relationsIn(await savedFile(stage, 'in-2-reports.jsonld'))).toEqual(
        expect.arrayContaining(['altered', 'absent', 'left out']),
      );

      // Undone deed by deed: the page, the note, the claim.
      await tab.activate();
      await (await frameOn(tab))?.press('Escape');
      await untilClosed(tab);
      await clickWords(tab, altered.article);
      await untilCard(tab, /On record/);
      for (let deed = 0; deed < 3; deed += 1) await (await frameOn(tab))?.press('Control+z');
      await untilCard(tab, /Put on record/);
      await untilSays(library, '1 report on record');
    });
  });

  stage.once(() => {
    test('an article is laid beside a page of another tab, and beside pasted text; it is taken out as annotations', async () => {
      const other = await stage.open('release-brief.html');
      const first = await annotate(stage.driver, other);
      await first.close();
      const { tab, popup } = await choosing(stage);
      await untilSays(popup, 'Open in another tab');
      await clickOn(popup, '.choose .row', 'Ports agency: shore power for all');
      await untilSays(popup, /not on record|Two columns/);
      await clickOn(popup, '.against button', 'Change');
      await clickOn(popup, '.choose .paste');
      await clickOn(popup, '.pasted textarea');
      await popup.type(PASTED);
      await clickOn(popup, '.pasted button', 'Compare');
      await untilSays(popup, 'Pasted text');
      await untilSays(popup, /1 altered/);
      await clickOn(popup, 'footer button', 'Export');
      await clickOn(popup, '[role=menuitem]', 'JSON-LD');
      const file = await savedFile(stage, '.jsonld');
      expect(relationsIn(file)).toEqual(expect.arrayContaining(['altered', 'absent']));
      await popup.close();
      await tab.close();
    });
  });
});

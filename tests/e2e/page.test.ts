import { expect, test } from 'vitest';
import { clickOn, clickWords, textOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  annotate,
  announcedOn,
  cardOn,
  clickOnCard,
  marksOn,
  toastOn,
  untilCard,
  untilClosed,
} from './reading.ts';
import { shared } from './shared.ts';
import { waitFor } from '../support/wait-for.ts';

/** The page's own markup, without our one element. */
function ownMarkup(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelector(':scope > [popover=manual]')?.remove();
  return copy.outerHTML;
}

const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);

inEachBrowser((stage) => {
  /** A press statement that was marked, with what was there before; for who leaves it as it is, but the last. */
  const visit = shared(
    async () => {
      const tab = await stage.driver.open(stage.server.url('press-statement.html'));
      const before = {
        marks: await marksOn(tab),
        markup: await tab.run(ownMarkup),
        requests: await tab.run(requests),
      };
      const popup = await annotate(stage.driver, tab);
      const ofPopup = await popup.run(requests);
      await popup.close();
      return { tab, before, ofPopup };
    },
    ({ tab }) => tab.close(),
  );
  const marked = async () => {
    const { tab } = await visit();
    await tab.activate();
    return tab;
  };

  test('marks a press statement at the press of the toolbar button', async () => {
    const { tab, before } = await visit();
    expect(before.marks).toEqual({ claim: 0, figure: 0, initiative: 0 });
    const marks = await marksOn(tab);
    expect(marks.claim).toBeGreaterThan(10);
    expect(marks.figure).toBeGreaterThan(10);
    expect(marks.initiative).toBeGreaterThan(1);
    await stage.shoot(tab, 'page');
  });

  test('is used by keyboard: J and K, Enter, Escape', async () => {
    const { shoot } = stage;
    const tab = await marked();
    // First: the key goes on from what was last looked at.
    await tab.press('Alt+Shift+J');
    const first = await waitFor('an announcement', () => announcedOn(tab));
    expect(first).toMatch(/^(?:Claim|Figure|Initiative)[,:] [^]* 1 of \d+\.$/);
    expect(await tab.run(() => CSS.highlights.get('otr-focus')?.size ?? 0)).toBeGreaterThan(0);
    await shoot(tab, 'keyboard');
    await tab.press('Enter');
    const card = await untilCard(tab, '1 of ');
    await tab.press('j');
    const next = await waitFor('the next card', async () => {
      const said = await cardOn(tab);
      return said !== card && said;
    });
    await tab.press('k');
    await waitFor('the card before', async () => (await cardOn(tab)) === card);
    expect(next).not.toBe(card);
    await tab.press('Escape');
    await untilClosed(tab);
    // Also from the page, where Tab leads past the card's last button.
    await tab.press('Enter');
    await untilCard(tab, '1 of ');
    await tab.run(() => document.querySelector<HTMLElement>('article a')?.focus());
    await tab.press('Escape');
    await waitFor('no card', async () => (await cardOn(tab)) === null);
    await tab.press('Alt+Shift+M');
    await waitFor('the marks to go', async () => (await marksOn(tab)).claim === 0);
    await tab.press('Alt+Shift+M');
    await waitFor('the marks to come back', async () => (await marksOn(tab)).claim > 0);
  });

  test('leaves the page as it is, and asks nothing of the network', async () => {
    const { tab, before, ofPopup } = await visit();
    expect(ofPopup.filter((name) => !name.startsWith(stage.driver.extensionUrl('')))).toEqual([]);
    await clickWords(tab, 'Last night it burned none');
    await untilCard(tab, 'Claim');
    expect(await tab.run(ownMarkup)).toBe(before.markup);
    expect(await tab.run(requests)).toEqual(before.requests);
    await tab.press('Escape');
    await waitFor('the card to close', async () => (await cardOn(tab)) === null);
    expect(await tab.run(ownMarkup)).toBe(before.markup);
  });

  test('marks nothing outside the article', async () => {
    const tab = await marked();
    const outside = await tab.run(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => !range.startContainer.parentElement?.closest('article'))
        .map(String),
    );
    expect(outside).toEqual([]);
  });

  test('shows the card of the claim that is clicked', async () => {
    const { shoot } = stage;
    const tab = await marked();
    await clickWords(tab, 'Last night it burned none');
    const card = await untilCard(tab, 'Claim');
    expect(card).toContain('Ingrid Halvorsen');
    expect(card).toMatch(/Ports Minister/i);
    expect(card).toContain('told');
    expect(card).toContain('Quoted');
    expect(card).toMatch(/4\s+tonnes/);
    await shoot(tab, 'card');
    await tab.setTheme('dark');
    await shoot(tab, 'card-dark-theme');
    await tab.setTheme('light');
    await clickWords(tab, 'Harbour power plan cuts');
    await waitFor('the card to close', async () => (await cardOn(tab)) === null);
  });

  test('shows the card of the figure and of the initiative that are clicked', async () => {
    const { shoot } = stage;
    const tab = await marked();
    await clickWords(tab, '€186 million');
    const figure = await untilCard(tab, 'Figure');
    expect(figure).toContain('186');
    expect(figure).toContain('2025');
    await shoot(tab, 'card-figure');
    await clickWords(tab, 'Quiet Quays Initiative');
    expect(await untilCard(tab, 'Initiative')).toMatch(/launched/i);
    await shoot(tab, 'card-initiative');
  });

  test('copies a quotation with its attribution', async () => {
    const tab = await marked();
    await clickWords(tab, 'Last night it burned none');
    await untilCard(tab, 'Claim');
    await clickOnCard(tab, 'button', 'Copy quotation');
    expect(await waitFor('word of it', () => toastOn(tab))).toBe(
      'Quotation copied, with speaker, source and date.',
    );
    await tab.press('Escape');
    await untilClosed(tab);
  });

  test('leaves links and buttons under marks to the page', async () => {
    const tab = await marked();
    await clickOn(tab, 'article button', 'back');
    await waitFor('the page’s button to work', async () =>
      (await textOf(tab)).includes('guarantee 70 percent'),
    );
    expect(await cardOn(tab)).toBeNull();
    await clickWords(tab, 'Shore Power Action Plan');
    await waitFor('the link to be followed', async () =>
      (await tab.url()).endsWith('/plans/shore-power-2035'),
    );
  });
});

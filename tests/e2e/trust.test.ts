import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, textsOf } from './acting.ts';
import { exportFile } from './exporting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData, recordedAt } from './library-data.ts';
import { annotate, clickOnCard, frameOn, untilCard, untilSays } from './reading.ts';
import { popupOver, sharedTab } from './shared.ts';
import { fresh, openOn, OURS, painted, REAL, rowsOf } from './trusted-page.ts';

/** Has what is copied in a document kept, since a test may read no clipboard. */
function keepCopies(surface: Surface): Promise<void> {
  return surface.run(() => {
    const kept = globalThis as unknown as { copied: string };
    navigator.clipboard.writeText = async (text: string) => void (kept.copied = text);
    navigator.clipboard.write = async ([item]: ClipboardItem[]) =>
      void (kept.copied = (await (await item?.getType('text/plain'))?.text()) ?? '');
  });
}

const copied = (surface: Surface): Promise<string> =>
  waitFor('a copy', () => surface.run(() => (globalThis as unknown as { copied?: string }).copied ?? ''));

/** How many claims the popup says that it lists, and that it keeps back. */
async function told(popup: Surface): Promise<{ shown: number; keptBack: number }> {
  const said = (await textsOf(popup, '.count')).join(' ');
  return {
    shown: Number(/(\d+) claims?/.exec(said)?.[1] ?? 0),
    keptBack: Number(/(\d+) unsure kept back/.exec(said)?.[1] ?? 0),
  };
}

inEachBrowser((stage) => {
  const ours = sharedTab(stage, OURS);
  const real = sharedTab(stage, REAL);

  test('1: a denial stands before the words, in rows, on the card and in copies; marks only where the article has them', async () => {
    const { tab, popup } = await popupOver(stage, await ours());
    const rows = await rowsOf(popup);
    expect(rows).toContain('denied that the board ever promised to freeze fares');
    expect(rows).toContainEqual(
      expect.stringMatching(/^told reporters[^“]*: “Nobody likes a dearer ticket, and I am no exception”$/),
    );
    const weight = await popup.run(() => {
      const lead = document.querySelector('.lead.turns');
      return lead && getComputedStyle(lead).fontWeight;
    });
    expect(weight).toBe('600');
    await stage.shoot(popup, 'trust-rows');
    await keepCopies(popup);
    await clickOn(popup, 'button', 'Export');
    await clickOn(popup, '[role=menuitem]', 'Copy all quotations');
    const all = await copied(popup);
    expect(all).toContain('Ingrid Solvang denied that the board ever promised to freeze fares\n');
    expect(all).toContain('“We were never shown a draft”\n— Oskar Brandt');
    await popup.close();
    await tab.activate();
    await clickWords(tab, 'ever promised to freeze fares');
    const card = await untilCard(tab, 'Ingrid Solvang');
    expect(card).toContain('denied that the board ever promised to freeze fares');
    expect(card).toContain('Told in the article’s words, not quoted');
    const frame = await frameOn(tab);
    if (!frame) throw new Error('no card');
    await keepCopies(frame);
    await clickOnCard(tab, 'button', 'Copy quotation');
    expect(await copied(frame)).toMatch(
      /^Ingrid Solvang denied that the board ever promised to freeze fares\n/,
    );
    await stage.shoot(tab, 'trust-card-denial');
  });

  stage.once(() => {
    test('1: on a real page no row and no copy of reported words stands without who says it and how', async () => {
      const { popup } = await popupOver(stage, await real());
      const file = await readFile(await exportFile(stage.driver, popup, 'json'), 'utf8');
      const { attributions } = JSON.parse(file).analysis as {
        attributions: { kind: string; cue: { text: string } | null }[];
      };
      await rowsOf(popup);
      const leads = await textsOf(popup, '.claim .lead');
      expect(leads).toHaveLength(
        attributions.filter(({ cue }) => cue !== null && /\p{L}/u.test(cue.text)).length,
      );
    });
  });

  stage.once(() => {
    test('2, 4: what the list keeps back is in no copy, export or record; with the unsure ones, each is labelled', async () => {
      const { tab, popup } = await popupOver(stage, await real());
      if (/of them unsure/.test((await textsOf(popup, '.count')).join(' ')))
        await clickOn(popup, 'button', 'Hide unsure claims');
      await untilSays(popup, /unsure kept back/);
      const { shown, keptBack } = await told(popup);
      const [title] = await textsOf(popup, 'h1');
      expect(keptBack).toBeGreaterThan(0);
      const claimsIn = async (ending: 'json' | 'csv' | 'md' | 'jsonld') =>
        readFile(await exportFile(stage.driver, popup, ending), 'utf8');
      expect(JSON.parse(await claimsIn('json')).analysis.attributions).toHaveLength(shown);
      await keepCopies(popup);
      await clickOn(popup, 'button', 'Export');
      await clickOn(popup, '[role=menuitem]', 'Copy all quotations');
      const quotations = await copied(popup);
      expect(quotations.split('\n\n')).toHaveLength(shown);
      expect(quotations).not.toContain('Unsure: ');
      await clickOn(popup, 'button', 'Export');
      await clickOn(popup, '[role=menuitemcheckbox]', `With the ${keptBack} unsure ones`);
      await untilSays(popup, `${keptBack} of them unsure`);
      const all = JSON.parse(await claimsIn('json')).analysis.attributions as { doubt?: string }[];
      expect(all).toHaveLength(shown + keptBack);
      expect(all.filter(({ doubt }) => doubt)).toHaveLength(keptBack);
      for (const ending of ['md', 'csv', 'jsonld', 'json'] as const) {
        const [reason = ''] = all.flatMap(({ doubt }) => (doubt ? [doubt] : []));
        const words = reason.replace(/^.*?([A-Za-z ]{12,}).*$/s, '$1').trim();
        expect(await claimsIn(ending), ending).toContain(words);
      }
      await clickOn(popup, 'button', 'Hide unsure claims');
      await untilSays(popup, /unsure kept back/);
      await clickOn(popup, 'footer button', 'Put page on record');
      await untilSays(popup, new RegExp(`Page put on record: ${shown} claims`));
      // Row, footer and page show it without being pointed at.
      await untilSays(popup, /\d+ on record/);
      await rowsOf(popup);
      expect((await textsOf(popup, '.claim .signs .recorded')).length).toBe(shown);
      expect((await painted(tab, 'otr-claim-record')).length).toBeGreaterThanOrEqual(shown);
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html'));
      onTestFinished(() => library.close().catch(() => undefined));
      const recorded = await waitFor('the record', async () => {
        const { articles = [] } = await libraryData(library);
        const own = (articles as { readonly url: string; readonly title: string }[]).find(
          (article) => article.title === title,
        );
        return own && recordedAt(library, own.url);
      });
      expect(recorded.annotations.filter(({ body }) => body.type === 'claim')).toHaveLength(shown);
    });
  });

  test('3: what the list keeps back is dotted on the page; a legend tells kinds and standings', async () => {
    const { tab, popup } = await popupOver(stage, await real());
    expect((await painted(tab, 'otr-claim-unsure')).length).toBeGreaterThan(0);
    const style = await tab.run(() => {
      const { textDecorationStyle, backgroundColor } = getComputedStyle(
        document.body,
        '::highlight(otr-claim-unsure)',
      );
      return { textDecorationStyle, backgroundColor };
    });
    expect(style.textDecorationStyle).toBe('dotted');
    await clickOn(popup, 'button.marks');
    const legend = await untilSays(popup, 'What the lines mean');
    for (const words of ['one line: a claim', 'dots: unsure', 'heavy red: on record', 'rule above: by hand'])
      expect(legend).toContain(words);
    await stage.shoot(popup, 'trust-legend');
    await clickOn(popup, '[role=menuitemradio]', 'Quiet');
    await waitFor('fewer marks', async () => (await painted(tab, 'otr-claim-unsure')).length === 0);
    await stage.shoot(tab, 'trust-quiet');
    await popup.close();
    const again = await annotate(stage.driver, tab);
    onTestFinished(() => again.close().catch(() => undefined));
    await untilSays(again, /Marks:\s*Quiet/);
    await clickOn(again, 'button.marks');
    await clickOn(again, '[role=menuitemradio]', 'All');
    await waitFor('all marks', async () => (await painted(tab, 'otr-claim-unsure')).length > 0);
  });

  stage.once(() => {
    test('7, 8: of a real page on record who has no name is told so, and “differing” says what could be compared', async () => {
      const { popup } = await popupOver(stage, await real());
      if ((await textsOf(popup, 'footer')).join(' ').includes('Put page on record')) {
        await clickOn(popup, 'footer button', 'Put page on record');
        await untilSays(popup, 'Page put on record: ');
      }
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/speakers'));
      onTestFinished(() => library.close().catch(() => undefined));
      const names = await waitFor('the speakers', async () => {
        const told = await textsOf(library, '.spk th.nm[scope=row]');
        return told.length > 0 && told;
      });
      for (const name of names.filter((words) => /^\p{Ll}/u.test(words)))
        expect(name).toContain('No name given');
      await library.press('3');
      await untilSays(library, /could be compared|nothing here can be said to differ/);
    });
  });

  test('figures stand in the order of the text with units in words; small numbers are folded', async () => {
    const { popup } = await popupOver(stage, await ours());
    await clickOn(popup, '[role=tab]', 'Figures');
    await untilSays(popup, 'US dollars a barrel');
    expect((await textsOf(popup, '.fg')).join('\n')).not.toMatch(/USD|\[|−|-\d/);
    const lines = await popup.run(() =>
      [...document.querySelectorAll('.fg .v, .fg .v small')].map((one) => {
        const range = new Range();
        range.selectNodeContents(one);
        return one.tagName === 'SMALL' ? range.getClientRects().length : 1;
      }),
    );
    expect(Math.max(...lines)).toBe(1);
    await stage.shoot(popup, 'trust-figures');
  });

  test('an unsure card shows its answers, and why, also on 400 px; Tab past it comes back to its mark', async () => {
    const { tab, popup } = await openOn(stage, fresh('narrow'));
    await popup.close();
    await tab.activate();
    await tab.resize(400, 560);
    await clickWords(tab, 'the contract was signed in a hurry');
    await untilCard(tab, 'It is a claim');
    const frame = await frameOn(tab);
    if (!frame) throw new Error('no card');
    const inView = await frame.run(() =>
      [...document.querySelectorAll('footer .pair button')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(inView).toEqual([true, true]);
    await stage.shoot(tab, 'trust-unsure-400');
    await tab.press('w');
    await untilCard(tab, 'read from these words');
    await waitFor('the evidence', async () => (await painted(tab, 'otr-evidence')).length > 0);
    await tab.press('Shift+Tab');
    await tab.press('Shift+Tab');
    await waitFor('the mark', async () => (await painted(tab, 'otr-focus')).length > 0);
  });
});

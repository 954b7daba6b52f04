import { expect, test } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, textsOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { clickOnCard, frameOn, untilCard, untilSays } from './reading.ts';
import { popupOver, sharedTab } from './shared.ts';

interface Pasted {
  readonly plain: string;
  readonly html: string;
  /** The elements that an editor makes of it. */
  readonly elements: readonly string[];
}

/** Pastes into a rich text field of a page of nobody's, as into a word processor, and tells what came. */
async function paste({ open, driver, server }: Stage): Promise<Pasted> {
  // A page that no extension marks.
  const editor = await open('short-dark.html');
  await editor.goto(server.url('short-dark.html'));
  await editor.activate();
  await editor.run(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.id = 'editor';
    field.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9';
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset['plain'] = clipboardData?.getData('text/plain') ?? '';
      field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
    });
    document.body.append(field);
  });
  await clickOn(editor, '#editor');
  await editor.press(driver.name === 'chromium' ? 'Control+KeyV' : 'Control+v');
  return waitFor('the paste', () =>
    editor.run(() => {
      const field = document.querySelector<HTMLElement>('#editor');
      const { plain, html } = field?.dataset ?? {};
      if (!plain || html === undefined || field === null || field.childElementCount === 0) return null;
      return { plain, html, elements: [...field.querySelectorAll('*')].map(({ localName }) => localName) };
    }),
  );
}

/** The rows' first claim of the popup, which is verbatim. */
async function onFirstClaim(popup: Surface, words: string): Promise<void> {
  await popup.press('/');
  await popup.type(words);
  await waitFor('the one claim', async () => (await textsOf(popup, '.claim')).length === 1);
  await popup.press('ArrowDown');
  await popup.press('ArrowDown');
}

const CLAIM = 'Ships do not stop at borders';

function expectQuotation({ plain, html, elements }: Pasted, page: string): void {
  expect(plain).toContain('“Ships do not stop at borders, and neither should plugs');
  expect(plain).toContain('Amara Diallo');
  expect(plain).not.toContain('<');
  expect(elements).toEqual(expect.arrayContaining(['blockquote', 'cite', 'a']));
  expect(html).toMatch(/<blockquote[^>]*>.*Ships do not stop at borders/s);
  const [, link = ''] = /<a[^>]* href="([^"]*)"/.exec(html) ?? [];
  expect(link).toContain('#:~:text=');
  expect(link.startsWith('http')).toBe(true);
  expect(page).toContain('press-statement');
}

inEachBrowser((stage) => {
  const statement = sharedTab(stage, 'press-statement.html');
  const openPopup = async () => popupOver(stage, await statement());

  test('a quotation copied in the popup is a blockquote with its source and link, and plain text', async () => {
    const { tab, popup } = await openPopup();
    await onFirstClaim(popup, CLAIM);
    await popup.press('c');
    await untilSays(popup, 'Quotation copied');
    expectQuotation(await paste(stage), await tab.url());
  });

  test('a row copied there is a table of one row, and cells parted by tabs', async () => {
    const { popup } = await openPopup();
    await clickOn(popup, '[role=tab]', 'Figures');
    await popup.press('ArrowDown');
    await popup.press('t');
    await untilSays(popup, 'Row copied');
    const { plain, html, elements } = await paste(stage);
    const cells = html.match(/<td/g)?.length ?? 0;
    expect(cells).toBeGreaterThan(10);
    expect(plain.split('\t')).toHaveLength(cells);
    expect(plain.trimEnd()).not.toContain('\n');
    expect(elements).toEqual(expect.arrayContaining(['table', 'tr', 'td']));
  });

  test('a quotation copied on the card is the same', async () => {
    const { tab, popup } = await openPopup();
    await popup.close();
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Amara Diallo');
    await clickOnCard(tab, 'button', 'Copy quotation');
    const frame = await waitFor('the card', () => frameOn(tab));
    await untilSays(frame, 'Quotation copied, with speaker, source and date.');
    expectQuotation(await paste(stage), await tab.url());
  });
});

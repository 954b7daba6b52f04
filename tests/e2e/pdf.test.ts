import { expect, onTestFinished, test } from 'vitest';
import type { Driver, Surface, Tab } from '../support/driver.ts';
import { RELEASE as HARBOUR } from '../support/harbour-release.ts';
import { madePdf } from '../support/made-pdf.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { annotate, clickOnCard, marksOn, untilCard, untilMarked, untilSays } from './reading.ts';
import { shared } from './shared.ts';

const RELEASE = {
  ...HARBOUR,
  paragraphs: [
    ...HARBOUR.paragraphs,
    'Oskar Brandt, who runs the ferries, said he would file a complaint before the end of the month.',
  ],
} as const;

let made: Promise<Uint8Array> | undefined;
const releasePdf = () => (made ??= madePdf(RELEASE));

/** Gives our page a file, as its user drops it there. */
function drop(page: Surface, name: string, bytes: Uint8Array): Promise<void> {
  return page.run(
    (called, base64) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], called, { type: 'application/pdf' }));
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

/** Presses the button over a PDF and has it read; gives our page. */
async function readPdfOf(driver: Driver, tab: Tab): Promise<Tab> {
  const popup = await driver.pressToolbarButton(tab);
  await untilSays(popup, 'This is a PDF');
  await clickOn(popup, '.ways .primary');
  const page = await driver.findTab(driver.extensionUrl('pdf.html'));
  onTestFinished(() => page.close().catch(() => undefined));
  return page;
}

/** Our page with the release in it: of its tab where the browser gives it, else of the file. */
async function openRelease({ driver, server, open }: Stage, bytes: Uint8Array): Promise<Tab> {
  server.putPdf('release.pdf', bytes);
  const page = await readPdfOf(driver, await open('release.pdf'));
  if (driver.name === 'firefox') {
    await untilSays(page, 'does not hand over this PDF');
    await drop(page, 'release.pdf', bytes);
  }
  await untilMarked(page);
  return page;
}

/** Which marks the page for PDFs says it shows. */
function choiceOn(page: Surface): Promise<string> {
  return page.run(() => document.querySelector('[aria-pressed=true]')?.textContent ?? '');
}

async function reload(page: Tab): Promise<void> {
  await page.run(() => {
    document.documentElement.dataset['before'] = '';
    setTimeout(() => location.reload());
  });
  await waitFor('the page anew', () =>
    page
      .run(() => document.documentElement.dataset['before'] === undefined && document.body !== null)
      .catch(() => false),
  );
}

inEachBrowser((stage) => {
  /** A second try begins with a file that is not on record. */
  let tries = 0;

  test('a PDF is read into a page of ours, with marks, card, lists and record, and found again', async () => {
    const { driver, shoot } = stage;
    tries += 1;
    const bytes = await madePdf({
      ...RELEASE,
      paragraphs: [...RELEASE.paragraphs, `Printed ${tries} times.`],
    });
    const page = await openRelease(stage, bytes);
    const marks = await marksOn(page);
    expect(marks.claim).toBeGreaterThan(2);
    expect(marks.figure).toBeGreaterThan(2);
    const said = await page.run(() => document.body.innerText);
    expect(said).toContain(RELEASE.title);
    expect(said).toContain('2 pages');
    expect(said).toContain('The boats carried 412,000 passengers');
    expect(said).not.toContain('Page 1 of 2');
    await shoot(page, 'pdf');
    await page.setTheme('dark');
    await shoot(page, 'pdf-dark');
    await clickWords(page, 'Nobody likes a dearer');
    expect(await untilCard(page, 'Claim')).toContain('Ingrid Solvang');
    await shoot(page, 'pdf-card-dark');
    await page.setTheme('light');
    await shoot(page, 'pdf-card');
    await clickOnCard(page, 'button', 'Put on record');
    await untilCard(page, 'On record');
    const popup = await annotate(driver, page);
    expect(await untilSays(popup, 'Ingrid Solvang')).toContain(RELEASE.title);
    await shoot(popup, 'pdf-popup');
    await popup.close();
    // The focus comes back to the card; on a busy machine Firefox lost it where the page went meanwhile.
    await untilCard(page, 'On record');

    await reload(page);
    if (driver.name === 'firefox') {
      await untilSays(page, 'Choose a PDF file');
      await drop(page, 'release.pdf', bytes);
    }
    await untilMarked(page);
    await clickWords(page, 'Nobody likes a dearer');
    expect(await untilCard(page, 'On record')).toContain('Ingrid Solvang');
  });

  test('of a PDF that the browser kept no copy of nobody is asked: the file is to be chosen', async () => {
    const { driver, server, open, shoot } = stage;
    server.putPdf('unkept.pdf', await releasePdf(), false);
    const tab = await open('unkept.pdf');
    const asked = server.asked('unkept.pdf');
    const page = await readPdfOf(driver, tab);
    // Firefox hands over nothing of its viewer's.
    const isKept = driver.name === 'firefox' ? 'keeps extensions out of its own PDF viewer' : 'kept no copy';
    await untilSays(page, isKept);
    await shoot(page, 'pdf-unkept');
    expect(server.asked('unkept.pdf')).toBe(asked);
    await drop(page, 'unkept.pdf', await releasePdf());
    await untilMarked(page);
  });

  /** Our page for files, once a scan was dropped there, which is told as that, and then the release. */
  const dropped = shared(
    async () => {
      const { driver, shoot } = stage;
      const page = await driver.open(driver.extensionUrl('pdf.html'));
      await untilSays(page, 'Choose a PDF file');
      await shoot(page, 'pdf-chooser');
      await drop(page, 'scan.pdf', await madePdf(null, { scans: 2 }));
      await untilSays(page, 'made of pictures');
      await drop(page, 'fares 2025.pdf', await releasePdf());
      await untilMarked(page);
      return page;
    },
    (page) => page.close(),
  );

  test('a scanned PDF is told as that, and the next file is read', async () => {
    expect((await untilMarked(await dropped())).claim).toBeGreaterThan(2);
  });

  test('a file that is dropped is read, and kept by its name and what it holds', async () => {
    expect(await untilSays(await dropped(), RELEASE.title)).toContain('fares 2025.pdf');
  });

  test('the choice of marks above a PDF goes along with the key for it', async () => {
    const page = await dropped();
    await waitFor('the number of marks', async () => /^All [1-9]/.test(await choiceOn(page)));
    await page.press('Alt+Shift+M');
    await waitFor('the choice to follow', async () => (await choiceOn(page)) === 'Off');
    expect((await marksOn(page)).claim).toBe(0);
    await page.press('Alt+Shift+M');
    await untilMarked(page);
  });

  test('a corrected file that is dropped next is read as one of its own', async () => {
    const page = await dropped();
    const [first, ...others] = RELEASE.paragraphs;
    const corrected = { ...RELEASE, paragraphs: [first.replace('6 per cent', '9 per cent'), ...others] };
    await drop(page, 'fares, corrected.pdf', await madePdf(corrected));
    await untilSays(page, 'fares, corrected.pdf');
    await waitFor('its marks', async () => /^All [1-9]/.test(await choiceOn(page)));
    await clickWords(page, '9 per cent');
    expect(await untilCard(page, 'Figure')).toContain('will rise by 9 per cent');
    // What is open stays where the next file cannot be read.
    await drop(page, 'notes.pdf', new TextEncoder().encode('no PDF at all'));
    expect(await untilSays(page, '“notes.pdf”: this PDF could not be read.')).toContain(
      'fares, corrected.pdf',
    );
    expect((await marksOn(page)).claim).toBeGreaterThan(2);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Driver, Surface, Tab } from '../support/driver.ts';
import { servePages } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { chooseFile, clickOn, clickWords, selectWords, textOf } from './acting.ts';
import { backUp, restoreFrom, textIn } from './backing-up.ts';
import { shootTo } from './in-each-browser.ts';
import { TESTED } from '../support/builds.ts';
import { libraryData } from './library-data.ts';
import {
  annotate,
  clickOnCard,
  frameOn,
  hasFocus,
  untilCard,
  untilClosed,
  untilFocus,
  untilSays,
} from './reading.ts';

const PAGE = 'press-statement.html';
const CLAIM = 'The grid can carry that';
const BY_HAND = 'Veldmark joined the Oslo Declaration on Zero-Emission Berths';

/** Opens a page of the extension. */
function openOurs(driver: Driver, path: string): Promise<Tab> {
  return driver.open(driver.extensionUrl(path));
}

async function recordPage(driver: Driver, tab: Tab): Promise<void> {
  const popup = await annotate(driver, tab);
  await clickOn(popup, 'footer button', 'Put page on record');
  await untilSays(popup, 'Page put on record: ');
  await popup.close();
  await tab.activate();
}

/** Gives a claim another speaker on its card. */
async function correct(tab: Tab): Promise<void> {
  await clickWords(tab, CLAIM);
  await untilCard(tab, 'Tomas Reuter');
  await tab.press('e');
  await untilCard(tab, 'Edit claim');
  await chooseOther(tab);
  await clickInto(tab, 'input[name=name]');
  await tab.type('Grid Operators’ Council');
  await clickOnCard(tab, 'button', 'Save');
  await untilCard(tab, /Grid Operators’ Council[\s\S]*Corrected by hand/);
  await tab.press('n');
  await untilFocus(tab, 'textarea');
  await tab.type('Ask Reuter who told him.');
  await tab.press('Control+Enter');
  await untilCard(tab, 'Ask Reuter who told him.');
  await tab.press('Escape');
  await untilClosed(tab);
}

/** Clicks into a field of the card until it has the focus, as a user does whose field has moved from under the mouse. */
async function clickInto(tab: Tab, field: string): Promise<void> {
  await waitFor(`the focus on ${field} by a click`, async () => {
    await clickOnCard(tab, field);
    return waitFor('the focus', () => hasFocus(tab, field), 1000).catch(() => false);
  });
}

/** Chooses "another" speaker in the card's form, which then asks for the name. */
async function chooseOther(tab: Tab): Promise<void> {
  await (
    await frameOn(tab)
  )?.run(() => {
    const select = document.querySelector<HTMLSelectElement>('select[name=speaker]');
    const other = [...(select?.options ?? [])].at(-1);
    if (!select || !other) throw new Error('no choice of speakers');
    select.value = other.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function addByHand(tab: Tab): Promise<void> {
  await selectWords(tab, BY_HAND);
  await tab.press('Alt+Shift+A');
  await clickOnCard(tab, 'button', 'Claim');
  await untilCard(tab, 'Edit claim');
  await clickOnCard(tab, 'button', 'Save');
  await untilCard(tab, 'Marked by hand');
  await tab.press('Escape');
}

const annotationsIn = (data: Record<string, unknown[]>): Annotation[] =>
  (data['annotations'] ?? []) as Annotation[];

/** Hands files to the restore panel that were changed by hand: none of them changes a row. */
async function refusesCrafted(library: Surface, backup: Buffer): Promise<void> {
  const text = textIn(backup) ?? '';
  const before = await libraryData(library);
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Restore');
  for (const [name, part, by] of [
    ['last.ndjson', /"changedAt":"[^"]*"/, '"changedAt":"9999-12-31T23:59:59.999Z"'],
    ['none.ndjson', /"changedAt":"[^"]*"/, '"changedAt":"9999-99-99T99:99:99.999Z"'],
    ['runs.ndjson', /"url":"http[^"]*"/, '"url":"javascript:alert(1)"'],
  ] as const) {
    expect(text).toMatch(part);
    const bytes = Buffer.from(text.replace(part, by));
    await chooseFile(library, { name, type: 'application/x-ndjson', bytes });
    await untilSays(library, new RegExp(`${name} was not restored.*damaged at .*Nothing was changed`));
  }
  expect(await libraryData(library)).toEqual(before);
}

/** From now on the page takes note of the workers that it starts. */
function noteWorkers(library: Surface): Promise<void> {
  return library.run(() => {
    const workers: string[] = [];
    const Started = Worker;
    Object.assign(globalThis, {
      workers,
      Worker: class extends Started {
        constructor(url: URL, options: WorkerOptions) {
          super(url, options);
          workers.push(url.pathname);
        }
      },
    });
  });
}

const workersNoted = (library: Surface): Promise<string[]> =>
  library.run(() => (globalThis as unknown as { workers: string[] }).workers);

/** A backup but for the time it was made at. */
const withoutTime = (backup: Buffer): string | undefined => textIn(backup)?.replace(/"created":"[^"]*"/, '');

describe.each(TESTED)('$name', ({ name, start, build }) => {
  test('what is put on record, corrected and marked by hand is there after a restart, an edit, a wipe and a restore', async () => {
    const server = await servePages();
    const profile = await mkdtemp(join(tmpdir(), `on-the-record-profile-`));
    let driver = await start({ extension: build, profile });
    onTestFinished(async () => {
      await driver.close().catch(() => undefined);
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    const shoot = (surface: Surface, view: string) => shootTo(name.toLowerCase(), surface, view);

    const tab = await driver.open(server.url(PAGE));
    await recordPage(driver, tab);
    await correct(tab);
    await addByHand(tab);
    await shoot(tab, 'record-page');
    const library = await openOurs(driver, 'library.html');
    await untilSays(library, 'Grid Operators’ Council');
    const kept = annotationsIn(await libraryData(library));
    expect(kept.length).toBeGreaterThan(40);
    expect(kept.filter(({ origin }) => origin === 'user')).toHaveLength(1);
    await driver.close();

    driver = await start({ extension: build, profile });
    const again = await openOurs(driver, 'library.html');
    await untilSays(again, 'Grid Operators’ Council');
    await untilSays(again, 'Ask Reuter who told him.');
    expect(annotationsIn(await libraryData(again))).toEqual(kept);
    await shoot(again, 'record-statements');

    server.edit(PAGE, (html) =>
      html
        .replace('€186 million', '€168 million')
        .replace('finished on time', 'finished in time')
        .replace(/<p>“By 2030[\s\S]*?<\/p>/, '<p>This statement was corrected on 25 November 2026.</p>'),
    );
    const changed = await driver.open(server.url(PAGE));
    const popup = await annotate(driver, changed);
    await untilSays(popup, /Changed since/);
    await clickOn(popup, 'button', 'See changes');
    const article = await driver.findTab(driver.extensionUrl('library.html'));
    const said = await untilSays(article, /passages read differently/);
    expect(said).toMatch(/Changed since/);
    const diff = await article.run(() => ({
      removed: [...document.querySelectorAll('del')].map((one) => one.textContent),
      added: [...document.querySelectorAll('ins')].map((one) => one.textContent),
    }));
    expect(diff.removed.join(' ')).toMatch(/186/);
    expect(diff.added.join(' ')).toMatch(/168/);
    expect(diff.added.join(' ')).toMatch(/This statement was corrected/);
    await shoot(article, 'record-changes');

    const backup = await backUp(driver, article);
    const before = await libraryData(article);
    const options = await openOurs(driver, 'options.html');
    await clickOn(options, 'button', 'Delete everything on record');
    await clickOn(options, '[role=alert] button', 'Delete everything');
    await untilSays(options, 'Everything on record is deleted.');
    expect(annotationsIn(await libraryData(options))).toEqual([]);

    const empty = await openOurs(driver, 'library.html');
    expect(await textOf(empty)).not.toContain('Grid Operators’ Council');
    await refusesCrafted(empty, backup);
    await noteWorkers(empty);
    await restoreFrom(empty, backup);
    await untilSays(empty, 'Grid Operators’ Council');
    const after = await libraryData(empty);
    expect(after['annotations']).toEqual(before['annotations']);
    expect(after['versions']).toEqual(before['versions']);
    expect(after['articles']).toEqual(before['articles']);
    expect(withoutTime(await backUp(driver, empty))).toBe(withoutTime(backup));
    // Looked at, brought in and written off the page's thread.
    expect(await workersNoted(empty)).toEqual(Array(3).fill(expect.stringMatching(/backup-worker/)));
  });
});

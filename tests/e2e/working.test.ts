import { expect, onTestFinished, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, textOf, textsOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { untilSays } from './reading.ts';
import { record } from './recording.ts';
import { savedFile } from './saved-file.ts';

async function openLibrary({ driver }: Stage, at: string): Promise<Surface> {
  const library = await driver.open(driver.extensionUrl(`library.html#/${at}`));
  onTestFinished(() => library.close());
  await waitFor('rows', async () => (await textsOf(library, '.stm .quote')).length > 0);
  return library;
}

/** Selects the first two rows by keys. */
async function selectTwo(library: Surface): Promise<void> {
  for (const key of ['j', 'x', 'j', 'x']) await library.press(key);
  await untilSays(library, '2 rows selected');
}

/** Waits until what is said of the selected rows can be typed. */
const untilTyping = (library: Surface): Promise<boolean> =>
  waitFor('the field', () =>
    library.run(() => document.activeElement?.matches('.bulkform :is(input, textarea)') === true),
  );

const marked = async (library: Surface): Promise<Annotation[]> =>
  ((await libraryData(library))['annotations'] as Annotation[]).filter(
    ({ progress, projects }) => progress !== undefined || projects !== undefined,
  );

inEachBrowser((stage) => {
  test('rows are marked, put in a project and filtered by it, tagged, noted and deleted, and all of that is undone', async () => {
    await record(stage, 'press-statement.html');
    const library = await openLibrary(stage, 'statements');
    await selectTwo(library);
    await library.press('m');
    await clickOn(library, '.bulkform button', 'checked');
    await untilSays(library, '2 rows marked “checked”.');
    await library.press('p');
    await untilTyping(library);
    await library.type('Harbour series');
    await library.press('Enter');
    await untilSays(library, '2 rows put in project “Harbour series”.');
    expect(await marked(library)).toMatchObject([
      { progress: 'checked', projects: ['Harbour series'] },
      { progress: 'checked', projects: ['Harbour series'] },
    ]);
    await stage.shoot(library, 'bulk');

    const filtered = await openLibrary(stage, 'statements?project=Harbour+series&status=checked');
    await untilSays(filtered, '2 in 1 article');
    await clickOn(filtered, 'header button', 'Export');
    await clickOn(filtered, '[role=menuitem]', 'Markdown');
    const notes = await savedFile(stage, 'Harbour-series.md');
    expect(notes.match(/Status: checked/g)).toHaveLength(2);
    expect(notes.match(/Project: Harbour series/g)).toHaveLength(2);

    await library.press('t');
    await untilTyping(library);
    await library.type('fees');
    await library.press('Enter');
    await untilSays(library, '2 rows tagged “fees”.');
    await library.press('n');
    await untilTyping(library);
    await library.type('Ask her.');
    await library.press('Control+Enter');
    await untilSays(library, 'Note added to 2 rows.');
    expect(await marked(library)).toMatchObject([
      { tags: ['fees'], note: { text: 'Ask her.' } },
      { tags: ['fees'], note: { text: 'Ask her.' } },
    ]);
    const rows = async () => /(\d+) in 1 article/.exec(await textOf(library))?.[1];
    const all = await rows();
    await clickOn(library, '.bulk button', 'Delete');
    await untilSays(library, '2 marks removed.');
    await waitFor('two rows fewer', async () => Number(await rows()) === Number(all) - 2);
    await library.press('Control+z');
    await waitFor('all rows again', async () => (await rows()) === all);

    for (const deed of ['note', 'tag', 'project', 'status']) {
      const before = JSON.stringify(await marked(library));
      await library.press('Control+z');
      await waitFor(`the ${deed} taken back`, async () => JSON.stringify(await marked(library)) !== before);
    }
    expect(await marked(library)).toEqual([]);
  });

  stage.once(() => {
    test('a brief holds all that is shown, not the rows in view, and is saved as a page by itself', async () => {
      await record(stage, 'release-report.html');
      await record(stage, 'ferry-fares.html');
      await record(stage, 'press-statement.html');
      const library = await openLibrary(stage, 'statements');
      const [count] = /\d+/.exec((await textsOf(library, '.viewhead output'))[0] ?? '') ?? ['0'];
      const inView = (await textsOf(library, '.stm')).length;
      await clickOn(library, 'header button', 'Export');
      await clickOn(library, '[role=menuitem]', 'Brief');
      await waitFor('the brief', async () => (await textsOf(library, '.brief li')).length > 0);
      const rows = await textsOf(library, '.brief li');
      expect(rows).toHaveLength(Number(count));
      expect(rows.length).toBeGreaterThan(inView);
      expect(rows.join('\n')).toMatch(/denied that the board ever promised to freeze fares/);
      await stage.shoot(library, 'brief');
      await clickOn(library, 'button', 'Save as a page');
      const page = await savedFile(stage, '.html');
      expect(page).toMatch(/^<!doctype html>\n<html lang="en">/i);
      expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
      expect(page.match(/<li/g)).toHaveLength(rows.length);
      expect(page).toContain('Skerry harbour plugs in its ships');
      expect(page).toContain('text kept as read on');
      await library.press('Escape');
      await waitFor('the list again', async () => (await textsOf(library, '.stm')).length > 0);
    });
  });
});

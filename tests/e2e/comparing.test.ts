import { expect, onTestFinished, test } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { printed } from './printed.ts';
import { untilSays } from './reading.ts';
import { record } from './recording.ts';
import { savedFile } from './saved-file.ts';

const RELEASE = 'release.html';
const REPORT = 'release-report.html';
const BRIEF = 'release-brief.html';

/** How far each of the two columns is scrolled, and where the passage at hand begins in each, CSS px. */
function columnsOf(library: Surface) {
  return library.run(() => {
    const [release, article] = ['release', 'article'].map((side) => {
      const column = document.querySelector(`[data-side="${side}"]`);
      const words = column?.querySelector('.is-open')?.getClientRects()[0];
      const hasFocus = column === document.activeElement;
      const { scrollTop: scrolled = 0, clientHeight = 0, scrollHeight = 0 } = column ?? {};
      const isAtEnd = scrolled > 0 && scrolled + clientHeight > scrollHeight - 2;
      return { scrolled, isAtEnd, words: words?.top ?? 0, hasFocus };
    });
    if (!release || !article) throw new Error('no columns');
    return { release, article };
  });
}

/** What has the focus in the table: its cell's words, and its row's. */
function focusedIn(library: Surface) {
  return library.run(() => {
    const cell = document.activeElement;
    return { cell: cell?.textContent.trim(), row: cell?.closest('tr')?.textContent ?? '' };
  });
}

inEachBrowser((stage) => {
  test('a recorded report is laid beside the release it comes from: what differs is told, and who says it', async () => {
    await record(stage, RELEASE);
    await record(stage, REPORT);
    const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/articles'));
    onTestFinished(() => library.close());
    await clickOn(library, 'h3 a', 'Skerry harbour plugs in its ships');
    await clickOn(library, 'button', 'Compare with');
    await untilSays(library, /Likely its source/);
    await clickOn(library, '.comparewith a', 'Skerry Harbour Trust to electrify');
    await untilSays(library, '3 passages and 1 figure differ');

    const tags = await textsOf(library, '.relation');
    expect(tags).toContain('Verbatim');
    expect(tags).toContain('Trimmed');
    expect(tags).toContain('Other speaker');
    expect(tags).toContain('Not in the release');
    const names = await library.run(() =>
      [...document.querySelectorAll('.relation')].map((tag) => tag.getAttribute('aria-label') ?? ''),
    );
    expect(names).toContain('Altered, Ingrid Halloran: negation left out, 12 → 21');
    expect(names).toContain('Other speaker, Wilma Drever: in the release Ingrid Halloran');
    const drawn = await textsOf(library, '.column[data-side="release"] .w');
    expect(drawn).toEqual(expect.arrayContaining(['do not', '12']));
    await library.press('n');
    await stage.shoot(library, 'compare-columns');

    // Where there is not room for all of both, what is looked at stands level, and one column takes the other along.
    await library.resize(1280, 560);
    await library.press('p');
    await library.press('n');
    await waitFor('the passage level in both', async () => {
      const { release, article } = await columnsOf(library);
      return article.words > 0 && Math.abs(release.words - article.words) < 3;
    });
    await library.press('[');
    expect((await columnsOf(library)).release.hasFocus).toBe(true);
    await library.press(']');
    await library.press('End');
    const { release } = await waitFor('both scrolled on', async () => {
      const now = await columnsOf(library);
      return now.article.hasFocus && now.article.isAtEnd && now.release.scrolled > 0 && now;
    });
    await library.press('s');
    await waitFor('the columns to part', () =>
      library.run(() => document.querySelector<HTMLInputElement>('.viewhead input')?.checked === false),
    );
    const alone = await waitFor('one scrolled back', async () => {
      // A page that still moves takes no key.
      await library.press('Home');
      const now = await columnsOf(library);
      return now.article.scrolled === 0 && now;
    });
    expect(alone.release.scrolled).toBeGreaterThanOrEqual(release.scrolled);
    await library.press('s');

    // On paper both are whole, with each relation in words and nothing to press.
    const paper = await printed(library);
    expect(paper.words).toContain('harbour committee');
    expect(paper.words).toContain('who lets rooms in Pier Street');
    expect(paper.words).toMatch(/Altered, Ingrid Halloran: negation left out, 12 → 21 The release ¶ 2 of 7/);
    expect(paper.words).not.toMatch(/Swap the sides|Scroll together|Export|Unlink/);
    // The texts begin on the first page, beside each other.
    expect(paper.lines.slice(0, 9).join('\n')).toMatch(/put shore power on[^\n]*all berths get shore|all 46/);
    expect(paper.pages).toBeLessThanOrEqual(3);

    // A figure comes from nowhere there, as the user says, or a passage; undone it is as found.
    await library.press('x');
    await untilSays(library, /2 passages differ[^]*New: unlinked by you[^]*As found/);
    await library.press('Control+z');
    await untilSays(library, '3 passages and 1 figure differ');
    await library.press('p');
    await untilSays(library, 'Same statement');
    await library.press('x');
    await untilSays(library, '2 passages and 1 figure differ');
    await untilSays(library, /Not in the release[^]*unlinked by you[^]*As found/);
    await stage.shoot(library, 'compare-columns-unlinked');
    await library.press('Control+z');
    await untilSays(library, '3 passages and 1 figure differ');

    await clickOn(library, 'button', 'Left out');
    await untilSays(library, 'Fumes were above the limit');
    expect(await textsOf(library, '.relation')).toEqual(['Left out']);
  });

  stage.once(() => {
    test('one release against the reports about it: a row a claim, a column an outlet, taken out as a table', async () => {
      await record(stage, BRIEF);
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/articles'));
      onTestFinished(() => library.close());
      await clickOn(library, 'h3 a', 'Skerry Harbour Trust to electrify');
      await clickOn(library, '.artways a', 'What reports made of it');
      await untilSays(library, '2 reports on record');
      const row = await library.run(() => {
        const rows = [...document.querySelectorAll('.reportstable tbody tr')];
        const found = rows.find((one) => one.querySelector('th')?.textContent?.includes('berth fees'));
        return [...(found?.querySelectorAll('.relationcell') ?? [])].map((cell) => cell.textContent?.trim());
      });
      expect(row.toSorted()).toEqual(['Altered: negation left out, 12 → 21', 'Verbatim']);
      await stage.shoot(library, 'compare-table');
      await clickOn(library, 'button', 'Export table');
      await clickOn(library, '[role=menuitem]', 'CSV');
      const csv = await savedFile(stage, '.csv');
      expect(csv).toMatch(/claim,.*berth fees.*,Altered,yes,/);
      expect(csv).toMatch(/claim,.*berth fees.*,Verbatim,no,/);
      expect(await textsOf(library, '.reportstable thead b')).toEqual(
        expect.arrayContaining(['The Skerry Courant', 'Ports Agency']),
      );
      const paper = await printed(library);
      expect(paper.words).toMatch(/The Skerry Courant[^]*Ports Agency|Ports Agency[^]*The Skerry Courant/);
      expect(paper.words).toContain('hear from us at least 21 weeks');
      expect(paper.words).not.toMatch(/Export table|Never taken up/);
      expect(paper.lines.some((line) => line.includes('do not expect berth fees to'))).toBe(true);
      expect(paper.lines.filter((line) => line.startsWith('Not in the release'))).toHaveLength(1);
      expect(paper.pages).toBeLessThanOrEqual(3);

      // From cell to cell by the arrows, to the words of the reports and into two columns.
      await library.run(() => document.querySelector<HTMLElement>('.reportstable tbody th button')?.focus());
      await library.press('ArrowRight');
      await waitFor('the row about fees', async () => {
        const { row } = await focusedIn(library);
        return row.includes('berth fees') || (await library.press('ArrowDown'));
      });
      if ((await focusedIn(library)).cell === 'Verbatim') await library.press('ArrowRight');
      else await library.press('ArrowLeft').then(() => library.press('ArrowRight'));
      expect((await focusedIn(library)).cell).toMatch(/^Altered/);
      await library.press(' ');
      await waitFor('the words of both reports', async () => {
        const open = await textsOf(library, '.wordings:not(.closed)');
        return (
          open.length === 1 &&
          /at least 21 weeks[^]*at least 12 weeks|12 weeks[^]*21 weeks/.test(open[0] ?? '')
        );
      });
      await library.press('Enter');
      await untilSays(library, /passages and 1 figure differ/);
    });
  });

  stage.once(() => {
    test('a report that stands at two addresses is said, and counted once when that is asked for', async () => {
      await record(stage, `${BRIEF}?wire=2`);
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/articles'));
      onTestFinished(() => library.close());
      await clickOn(library, 'h3 a', 'Skerry Harbour Trust to electrify');
      await clickOn(library, '.artways a', 'What reports made of it');
      await untilSays(library, '3 reports on record');
      await untilSays(library, '1 report with the text of another');
      expect(await textsOf(library, '.reportstable thead b')).toHaveLength(3);
      await clickOn(library, 'label', 'Count one story once');
      await untilSays(library, 'Ports Agency, also Ports Agency');
      expect(await textsOf(library, '.reportstable thead b')).toHaveLength(2);
    });
  });

  test('a claim says where else its words are on record, and that another speaker is named there', async () => {
    const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/articles'));
    onTestFinished(() => library.close());
    await clickOn(library, 'h3 a', 'Skerry harbour plugs in its ships');
    // The rows above grow while their own words are looked for.
    await waitFor('the list of the other articles', async () => {
      await clickOn(library, '.samewords button', 'another speaker named');
      const isOpen = () => document.querySelector('.samewords [aria-expanded="true"]') !== null;
      return waitFor('it to open', () => library.run(isOpen), 3000).catch(() => false);
    });
    await untilSays(library, 'the outlets differ, or On the Record misread one');
    expect((await textsOf(library, '.samewords tbody tr')).join(' ')).toMatch(
      /3 Mar 2026[^]*Halloran[^]*Other speaker/,
    );
    await library.run(() => document.querySelector('.samewords table')?.scrollIntoView({ block: 'center' }));
    await stage.shoot(library, 'same-words');
  });

  // tests/unit/storage/lessons.test.ts holds it without a browser.
  stage.once(() => {
    test('a claim that was refused in one article is offered to be refused in another, and stays until that is said', async () => {
      const library = await stage.driver.open(
        stage.driver.extensionUrl('library.html#/statements?q=%22do%20not%20expect%20berth%20fees%22'),
      );
      onTestFinished(() => library.close());
      // Until the search has left but those.
      await waitFor('the claims with these words', () =>
        library.run(() => {
          const rows = [...document.querySelectorAll('.stm')];
          return rows.length > 0 && rows.every((row) => row.textContent.includes('berth fees'));
        }),
      );
      await library.press('j');
      await library.press('Delete');
      await untilSays(library, 'Mark removed');
      await clickOn(library, 'nav a', 'To decide');
      await untilSays(library, 'Corrected elsewhere, the same here?');
      await stage.shoot(library, 'taught');
      await clickOn(library, '.question button', 'The same here');
      await untilSays(library, 'You answered: the same here.');
      await clickOn(library, '.question button', 'Undo');
      await untilSays(library, 'Undone: ');
      const options = await stage.driver.open(stage.driver.extensionUrl('options.html'));
      onTestFinished(() => options.close());
      await untilSays(options, 'What you corrected');
      await stage.shoot(options, 'options-taught');
      await clickOn(options, '.taught button', 'Revoke');
      await untilSays(options, 'not offered any more');
    });
  });

  // tests/components/library/same-figures.test.tsx holds it without a browser.
  stage.once(() => {
    test('figures of several articles that may be one are held to be one by a key, and taken back by undo', async () => {
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html#/figures?part=one'));
      onTestFinished(() => library.close());
      await untilSays(library, 'One figure?');
      await untilSays(library, 'the first of it');
      const open = () => library.run(() => document.querySelectorAll('.led2 [data-key="y"]').length);
      const asked = await open();
      await library.press('j');
      await stage.shoot(library, 'same-figures');
      await library.setTheme('dark');
      await stage.shoot(library, 'same-figures-dark');
      await library.setTheme('light');
      await library.press('y');
      await untilSays(library, 'same figure');
      expect(await open()).toBe(asked - 1);
      await clickOn(library, 'fieldset button', 'All');
      await untilSays(library, 'held to be one figure by you');
      await stage.shoot(library, 'one-figure');
      await library.press('Control+z');
      await untilSays(library, 'Undone: ');
      expect(await textsOf(library, '.held')).toEqual([]);
    });
  });
});

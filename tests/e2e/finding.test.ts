import { expect, onTestFinished, test } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { textsOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { untilSays } from './reading.ts';
import { record } from './recording.ts';

const FARES = 'ferry-fares.html';
const REPORT = 'release-report.html';

/** Opens the library at a search and gives its rows once texts are looked through, each with where it was found. */
async function found({ driver }: Stage, query: string): Promise<{ library: Surface; rows: string[] }> {
  const address = `library.html#/statements?q=${encodeURIComponent(query)}`;
  const library = await driver.open(driver.extensionUrl(address));
  onTestFinished(() => library.close());
  await waitFor('the texts looked through', async () => {
    const [head] = await textsOf(library, '.viewhead output');
    return head !== undefined && !head.includes('looking through') && head;
  });
  await waitFor('rows, or that there are none', async () => {
    const rows = await textsOf(library, '.stm .quote, .state h2');
    return rows.length > 0 && rows.every((row) => !row.startsWith('Statement of'));
  });
  return { library, rows: await textsOf(library, '.stm') };
}

inEachBrowser((stage) => {
  test('the search finds phrases and words of the whole text, leaves out what is excluded, and says where', async () => {
    await record(stage, FARES);
    await record(stage, REPORT);

    const inText = await found(stage, '"shook hands"');
    await untilSays(inText.library, /In the article: “… [^”]*The two men shook hands\.”/);
    expect(inText.rows.length).toBeGreaterThan(2);
    for (const row of inText.rows) expect(row).toContain('Found in the article');
    await stage.shoot(inText.library, 'search-in-text');
    expect((await found(stage, '"hands shook"')).rows).toEqual([]);

    const inTitle = await found(stage, '"shore power"');
    expect(inTitle.rows[0]).toContain('Found in the title');
    const { rows: fares } = await found(stage, 'freeze fares');
    expect(fares).toHaveLength(1);
    expect(fares[0]).toMatch(
      /denied that the board ever promised to freeze fares[\s\S]*Found in the title and the claim/,
    );
    const { rows: others } = await found(stage, 'fares -freeze');
    expect(others.length).toBeGreaterThan(1);
    for (const row of others) expect(row).not.toContain('freeze');

    const { library, rows } = await found(stage, 'ferr');
    await untilSays(library, 'whole words first, then words that begin with “ferr”');
    expect(rows.some((row) => row.includes('because a ferry is in'))).toBe(true);
    await stage.shoot(library, 'search-by-beginning');
  });
});

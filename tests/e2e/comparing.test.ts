import { expect, onTestFinished, test } from 'vitest';
import { clickOn, textsOf } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { annotate, untilSays } from './reading.ts';

const RELEASE = 'release.html';
const REPORT = 'release-report.html';

async function record({ open, driver }: Stage, path: string): Promise<void> {
  const tab = await open(path);
  const popup = await annotate(driver, tab);
  await clickOn(popup, 'footer button', 'on record');
  await untilSays(popup, /put on record/i);
  await popup.close();
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

    await clickOn(library, 'button', 'Left out');
    await untilSays(library, 'Fumes were above the limit');
    expect(await textsOf(library, '.relation')).toEqual(['Left out']);
  });
});

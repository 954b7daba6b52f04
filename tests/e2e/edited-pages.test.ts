import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Surface, Tab } from '../support/driver.ts';
import { PAGE_EDITS, toldOf } from '../support/page-edits.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate, untilSays } from './reading.ts';

const editsNamed = (sought: string) => PAGE_EDITS.filter(({ name }) => name === sought);

async function visit(stage: Stage, path: string): Promise<Surface> {
  const tab = await stage.open(path);
  return annotate(stage.driver, tab);
}

inEachBrowser((stage) => {
  /** A page of ours that shows nothing of the library: the library's would be drawn anew with each step. */
  let beside: Tab;
  beforeAll(async () => {
    beside = await stage.driver.open(stage.driver.extensionUrl('welcome.html'));
  });
  afterAll(() => beside?.close());

  const edited = (name: string) =>
    test.each(editsNamed(name))('a page on record whose $name was edited', async (edit) => {
      // Another address at each try: the page of the first is on record.
      const path = `press-statement.html?case=${encodeURIComponent(edit.name)}&at=${Date.now()}`;
      const url = stage.server.url(path);
      const before = await visit(stage, path);
      await clickOn(before, 'footer button', 'Put page on record');
      await untilSays(before, 'Page put on record: ');
      await before.close();
      const recorded = await waitFor('the page on record', () => recordedAt(beside, url));
      expect(recorded.annotations.length).toBeGreaterThan(40);

      stage.server.edit(path, edit.change);
      const popup = await visit(stage, path);
      const { article, annotations } = await waitFor('the second reading', async () => {
        const now = await recordedAt(beside, url);
        return now && now.article.readAt > recorded.article.readAt && now;
      });
      const { change } = article;
      expect(toldOf(change, annotations)).toMatchObject({ told: edit.told, otherwise: edit.otherwise });
      const affected = annotations.filter(({ placement }) => /^(?:altered|gone)$/.test(placement.status));
      expect(change?.undecided.toSorted() ?? []).toEqual(affected.map(({ id }) => id).toSorted());
      await untilSays(popup, edit.told ? /Changed since/ : /Speakers/);
      expect(annotations).toHaveLength(recorded.annotations.length);
      await stage.shoot(popup, `edited-${edit.name.replaceAll(' ', '-')}`);
      await popup.close();
    });
  // One that is told of, and one that is not though every element is another; all are gone through in Node (tests/unit/storage).
  edited('number');
  stage.once(() => edited('re-design'));
});

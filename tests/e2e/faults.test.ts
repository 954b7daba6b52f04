import { expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { untilSays } from './reading.ts';
import { keptNotes, openRead, withArticle, writeNotes } from './written-notes.ts';

/** Writes in a browser, and how often the background is stopped meanwhile: so many that there are writes between all stops. */
const WRITES = 50;
const STOPS = 3;
/** Longest time between two stops, ms. */
const BETWEEN_STOPS = 900;
/** Claims that two tabs write to at once. */
const CLAIMS = 4;
/** Claims that have a note before one of them is damaged. */
const NOTED = 6;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser((stage) => {
  test('what was confirmed is there, wherever the background is stopped in 50 writes', async () => {
    const article = await withArticle(stage);
    const { page, ids, url } = article;
    expect(ids.length).toBeGreaterThan(8);
    const writing = writeNotes(article, ids, WRITES);
    const stopping = async () => {
      for (let n = 0; n < STOPS; n += 1) {
        await pause(Math.random() * BETWEEN_STOPS);
        await stage.driver.stopBackground();
      }
    };
    const [asked] = await Promise.all([writing, stopping()]);
    const confirmed = asked.filter((one) => one.confirmed);
    expect(asked).toHaveLength(WRITES);
    expect(confirmed.length).toBeGreaterThan(WRITES / 2);

    const notes = [...(await keptNotes(page, url)).values()];
    for (const id of ids) {
      const last = confirmed.findLast((one) => one.id === id)?.n ?? -1;
      // One that was not confirmed may have been written all the same, but never an older one instead.
      const kept = notes.find((n) => n % ids.length === last % ids.length);
      expect(kept).toBeGreaterThanOrEqual(last);
    }
  });

  stage.once(() => {
    test('two tabs that write at once overwrite nothing of each other', async () => {
      const article = await withArticle(stage);
      const { page, url } = article;
      const ids = article.ids.slice(0, CLAIMS);
      const other = await openRead(stage, page, `${new URL(url).pathname.slice(1)}#other`);
      // Both write to every one of them, twice: of each the last word of one of them is kept, and of one word nothing is lost.
      const [mine, theirs] = await Promise.all([
        writeNotes(article, ids, 2 * ids.length),
        writeNotes({ page, tabId: other.tabId }, ids, 2 * ids.length, 0, 100 * ids.length),
      ]);
      const asked = [...mine, ...theirs];
      expect(asked.filter(({ confirmed }) => !confirmed)).toEqual([]);
      const notes = [...(await keptNotes(page, url)).values()];
      expect(notes).toHaveLength(ids.length);
      for (const id of ids) {
        const last = [mine, theirs].map((by) => by.findLast((one) => one.id === id)?.n);
        expect(notes.filter((n) => last.includes(n))).toHaveLength(1);
      }
    });
  });

  stage.once(() => {
    test('a record that is damaged is told of, and nothing else is lost', async () => {
      const article = await withArticle(stage);
      const { page, url } = article;
      const ids = article.ids.slice(0, NOTED);
      await writeNotes(article, ids, NOTED);
      const before = await keptNotes(page, url);
      const target = (await recordedAt(page, url))?.annotations.find(({ note }) =>
        note?.text.startsWith('note 0'),
      );
      await page.run(async (id) => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('on-the-record');
          request.addEventListener('success', () => resolve(request.result));
        });
        const store = database.transaction('annotations', 'readwrite').objectStore('annotations');
        const done = new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
        const row = store.get(id);
        row.addEventListener('success', () => store.put({ ...row.result, body: { type: 'claim' } }));
        await done;
        database.close();
      }, target?.id ?? '');
      const library = await stage.driver.open(stage.driver.extensionUrl('library.html'));
      onTestFinished(() => library.close().catch(() => undefined));
      await untilSays(library, /damaged|cannot be read/i);
      await stage.shoot(library, 'library-damaged');
      const after = await keptNotes(page, url);
      expect(before.size).toBe(NOTED);
      expect(after.size).toBe(before.size - 1);
      const [again] = await writeNotes(article, ids.slice(-1), 1);
      expect(again?.confirmed).toBe(true);
    });
  });
});

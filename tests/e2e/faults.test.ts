import { expect, onTestFinished, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Tab } from '../support/driver.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { untilSays } from './reading.ts';

/** Writes of one run, and how often the background is stopped meanwhile. */
const WRITES = 500;
const STOPS = 10;
/** Longest time between two stops, ms. */
const BETWEEN_STOPS = 900;

/** A note that was asked for, and whether its user was told that it is kept. */
interface Asked {
  readonly id: string;
  readonly n: number;
  readonly confirmed: boolean;
}

const TEXT = Array.from(
  { length: 12 },
  (_, n) => `“Berth ${n + 1} will be closed for ${n + 2} days,” harbour master Mara Lindqvist said.`,
).join('\n');

/** A page of the extension with an article on record that no tab shows; gives the ids of what was found in it. */
async function withArticle({ driver }: Stage): Promise<{ page: Tab; ids: string[] }> {
  const page = await driver.open(driver.extensionUrl('library.html'));
  onTestFinished(() => page.close().catch(() => undefined));
  const ids = await page.run(
    async (text, url) => {
      const ask = (type: string, payload: unknown) =>
        (globalThis as never as Api).chrome.runtime.sendMessage({ type, payload });
      const ends = [...text.matchAll(/[^\n]+/g)];
      const blocks = ends.map(({ index, 0: line }) => ({
        kind: 'paragraph',
        start: index,
        end: index + line.length,
      }));
      const article = { text, blocks, metadata: { url } };
      const { value } = await ask('analyse', { article, again: false, finds: true });
      Object.assign(globalThis, { found: value.found });
      await ask('act', { found: value.found, action: { type: 'record-page', on: true } });
      return value.found.attributions.map(({ id }) => id);

      interface Api {
        readonly chrome: {
          readonly runtime: {
            sendMessage(message: object): Promise<{ value: { found: { attributions: { id: string }[] } } }>;
          };
        };
      }
    },
    TEXT,
    `https://harbour.example/${crypto.randomUUID()}`,
  );
  return { page, ids };
}

/** Writes notes one after the other, `count` from `first` on, and gives what was confirmed. */
function writeNotes(page: Tab, ids: readonly string[], count: number): Promise<Asked[]> {
  return page.run(
    async (findings, many) => {
      const { chrome, found } = globalThis as never as Page;
      const asked: { id: string; n: number; confirmed: boolean }[] = [];
      for (let n = 0; n < many; n += 1) {
        const id = findings[n % findings.length] ?? '';
        const action = { type: 'note', id, text: `note ${n}` };
        const answer = await chrome.runtime
          .sendMessage({ type: 'act', payload: { found, action } })
          .catch(() => undefined);
        asked.push({ id, n, confirmed: answer?.ok === true });
      }
      return asked;

      interface Page {
        readonly found: unknown;
        readonly chrome: {
          readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> };
        };
      }
    },
    ids,
    count,
  );
}

/** The number of the note that is kept for each claim, by the claim's words. */
async function keptNotes(page: Tab): Promise<Map<string, number>> {
  const { annotations = [] } = await libraryData(page);
  return new Map(
    (annotations as Annotation[]).flatMap(({ body, note }) =>
      body.type === 'claim' && 'content' in body && note
        ? [[body.content[0]?.text ?? '', Number(note.text.replace('note ', ''))]]
        : [],
    ),
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser((stage) => {
  test('what was confirmed is there, wherever the background is stopped in 500 writes', async () => {
    const { page, ids } = await withArticle(stage);
    expect(ids.length).toBeGreaterThan(8);
    const writing = writeNotes(page, ids, WRITES);
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

    const notes = [...(await keptNotes(page)).values()];
    for (const id of ids) {
      const last = confirmed.findLast((one) => one.id === id)?.n ?? -1;
      // One that was not confirmed may have been written all the same, but never an older one instead.
      const kept = notes.find((n) => n % ids.length === last % ids.length);
      expect(kept).toBeGreaterThanOrEqual(last);
    }
  });

  test('a record that is damaged is told of, and nothing else is lost', async () => {
    const { page, ids } = await withArticle(stage);
    await writeNotes(page, ids, ids.length);
    const before = await keptNotes(page);
    await page.run(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('on-the-record');
        request.addEventListener('success', () => resolve(request.result));
      });
      const store = database.transaction('annotations', 'readwrite').objectStore('annotations');
      const done = new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
      const all = store.getAll();
      all.addEventListener('success', () => {
        const damaged = all.result.find(({ body }) => body?.type === 'claim' && body.content[0]?.start === 0);
        store.put({ ...damaged, body: { type: 'claim' } });
      });
      await done;
      database.close();
    });
    const library = await stage.driver.open(stage.driver.extensionUrl('library.html'));
    onTestFinished(() => library.close().catch(() => undefined));
    await untilSays(library, /damaged|cannot be read/i);
    await stage.shoot(library, 'library-damaged');
    const after = await keptNotes(page);
    expect(before.size).toBeGreaterThan(8);
    expect(after.size).toBe(before.size - 1);
    const [again] = await writeNotes(page, ids.slice(-1), 1);
    expect(again?.confirmed).toBe(true);
  });
});

import { expect, test } from 'vitest';
import type { ContentWorld } from './content-world.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { openWorld, withArticle, writeNotes } from './written-notes.ts';

/** What the background says to each of some messages. */
type Answer = { readonly ok: boolean; readonly failure?: { readonly message: string } } | null;

/** Self-contained, so that it runs in a page of the extension and in the content script's world alike. */
async function sendAll(messages: readonly unknown[]): Promise<Answer[]> {
  const { chrome } = globalThis as never as {
    readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<Answer> } };
  };
  const answers: Answer[] = [];
  for (const message of messages) answers.push((await chrome.runtime.sendMessage(message)) ?? null);
  return answers;
}

const articleAt = (url: string, canonical?: string) => ({
  text: '“All is well,” Ana Ríos said.',
  blocks: [{ kind: 'paragraph', start: 0, end: 29 }],
  metadata: { url, ...(canonical && { canonical: { value: canonical, from: 'meta' } }) },
});

const foundAt = (url: string) => ({
  article: articleAt(url),
  speakers: [],
  attributions: [],
  figures: [],
  initiatives: [],
});

const foundIn = (world: ContentWorld) => world.run(() => (globalThis as unknown as { found: object }).found);

inEachBrowser((stage) => {
  test('a content script comes by no record but its own page’s, and changes none', async () => {
    const { page, world: victim, ids, url } = await withArticle(stage);
    await writeNotes(victim, ids, ids.length);
    const found = await foundIn(victim);
    const before = await libraryData(page);
    expect(before['annotations']?.length).toBeGreaterThan(8);
    const other = await openWorld(stage, page, 'hearsay.html');
    const [id = ''] = ids;
    const answers = await other.world.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(url), again: false, finds: true } },
      { type: 'act', payload: { found, action: { type: 'undo' } } },
      { type: 'act', payload: { found, action: { type: 'note', id, text: 'forged' } } },
      { type: 'act', payload: { found: foundAt(url), action: { type: 'record-page', on: false } } },
      { type: 'annotate', payload: { tabId: 1, anyway: true } },
      { type: 'export', payload: { analysis: found, format: 'csv' } },
      { type: 'open-library', payload: { at: '' } },
      { type: 'forge', payload: {} },
      { payload: { article: articleAt(url) } },
      ['analyse'],
      'analyse',
      7,
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/\.$/) } });
      expect(JSON.stringify(answer)).not.toContain('note ');
    }
    expect(await libraryData(page)).toEqual(before);

    // What its own page holds it may ask for; a canonical link of another page brings nothing of that one.
    const [own] = await other.world.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(other.url, url), again: false, finds: true } },
    ]);
    expect(own?.ok).toBe(true);
    expect(JSON.stringify(own)).not.toMatch(/note \d/);
    expect(await libraryData(page)).toEqual(before);
  });

  test('no page of the extension speaks for a page of the web', async () => {
    const { page, world, url } = await withArticle(stage);
    const found = await foundIn(world);
    const before = await libraryData(page);
    const answers = await page.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(url), again: false, finds: true } },
      { type: 'act', payload: { found, action: { type: 'undo' } } },
      { type: 'bring-card', payload: {} },
      { type: 'annotate', payload: { tabId: 1, anyway: true } },
    ]);
    expect(answers.map((answer) => answer?.ok)).toEqual([false, false, false, false]);
    expect(await libraryData(page)).toEqual(before);
  });

  test('a message that is spoilt is answered with a failure, and the next one is served', async () => {
    const { page, world, ids, url } = await withArticle(stage);
    const before = await libraryData(page);
    const found = await foundIn(world);
    const answers = await world.run(sendAll, [
      { type: 'analyse', payload: null },
      {
        type: 'analyse',
        payload: { article: { ...articleAt(url), text: { length: 9e15 } }, again: 1, finds: true },
      },
      { type: 'act', payload: { found, action: { type: 'note', id: 7, text: {} } } },
      { type: 'act', payload: { found: { ...found, figures: 'none' }, action: { type: 'undo' } } },
      { type: '__proto__', payload: {} },
      { type: 'constructor', payload: {} },
    ]);
    expect(answers.map((answer) => answer?.ok)).toEqual(answers.map(() => false));
    expect(await libraryData(page)).toEqual(before);
    const [note] = await writeNotes(world, ids, 1);
    expect(note?.confirmed).toBe(true);
  });
});

import { expect, test } from 'vitest';
import type { PaintedPage } from '@/lib/messaging/messages.ts';
import { ownPage } from './content-world.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { askAsPopup, openRead, withArticle, writeNotes } from './written-notes.ts';

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

/** What a content script is told of its page, and no more. */
const PAINTED = ['byHand', 'finding', 'isQuiet', 'source', 'spans', 'standing'];

inEachBrowser((stage) => {
  test('a content script comes by no record but where its own page is painted, and changes none', async () => {
    const article = await withArticle(stage);
    const { page, ids, url } = article;
    await writeNotes(article, ids, ids.length);
    const before = await libraryData(page);
    expect(before['annotations']?.length).toBeGreaterThan(8);
    const other = await openRead(stage, page, 'hearsay.html');
    const [id = ''] = ids;
    const secret = '0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f';
    const note = { type: 'note', id, text: 'forged' };
    const answers = await other.world.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(url), again: false, finds: true } },
      { type: 'act', payload: { tabId: article.tabId, action: { type: 'undo' } } },
      { type: 'act', payload: { tabId: other.tabId, action: note } },
      { type: 'card-act', payload: { secret, action: note } },
      { type: 'card-page', payload: { secret } },
      { type: 'page-state', payload: { tabId: article.tabId } },
      { type: 'show-marks', payload: { tabId: article.tabId, choice: { show: 'off' } } },
      { type: 'annotate', payload: { tabId: article.tabId, anyway: true } },
      { type: 'open-library', payload: { at: '' } },
      { type: 'compare', payload: { article: 'a1', release: 'a2' } },
      {
        type: 'compare-page',
        payload: { tabId: other.tabId, release: { from: 'tab', tabId: article.tabId } },
      },
      { type: 'offered-releases', payload: { tabId: other.tabId, query: 'a' } },
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

    // Nor by the settings, which tell of hosts and may have every page kept; Firefox lets no extension close them.
    const settings = await other.world.run(async () => {
      const { chrome } = globalThis as never as {
        readonly chrome: { readonly storage: { readonly local: { get(): Promise<object> } } };
      };
      return chrome.storage.local.get().then(
        () => 'open',
        () => 'closed',
      );
    });
    expect(settings).toBe(stage.driver.name === 'chromium' ? 'closed' : 'open');

    // A canonical link of another page brings nothing of that one.
    const [linked] = await other.world.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(other.url, url), again: false, finds: true } },
    ]);
    expect(linked?.ok).toBe(true);
    const state = await askAsPopup(page, 'page-state', { tabId: other.tabId });
    expect(JSON.stringify(state)).not.toMatch(/note \d/);
    expect(await libraryData(page)).toEqual(before);

    // Of its own page it learns where to paint what: no note, no tag, no name that the user gave.
    const [own] = await article.world.run(sendAll, [
      { type: 'analyse', payload: { article: articleAt(url), again: true, finds: true } },
    ]);
    const { marks, ...rest } = (own as unknown as { value: PaintedPage }).value;
    expect(rest).toEqual({ keeps: true });
    expect([...new Set(marks.flatMap((mark) => Object.keys(mark).toSorted()))]).toEqual(PAINTED);
    expect(JSON.stringify(own)).not.toContain('note ');
  });

  test('no page of the extension speaks for a page of the web', async () => {
    const { page, tabId, url } = await withArticle(stage);
    const library = await ownPage(stage.driver, 'library.html');
    const before = await libraryData(page);
    const messages = [
      { type: 'analyse', payload: { article: articleAt(url), again: false, finds: true } },
      { type: 'expect-card', payload: { secret: '0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f' } },
      { type: 'card-act', payload: { secret: '0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f', action: { type: 'undo' } } },
    ];
    const answers = [
      ...(await page.run(sendAll, messages)),
      ...(await library.run(sendAll, [
        ...messages,
        { type: 'act', payload: { tabId, action: { type: 'undo' } } },
        { type: 'annotate', payload: { tabId, anyway: true } },
      ])),
    ];
    expect(answers.map((answer) => answer?.ok)).toEqual(answers.map(() => false));
    expect(await libraryData(page)).toEqual(before);
  });

  test('a message that is spoilt is answered with a failure, and the next one is served', async () => {
    const article = await withArticle(stage);
    const { page, ids, url, tabId } = article;
    const before = await libraryData(page);
    const answers = [
      ...(await article.world.run(sendAll, [
        { type: 'analyse', payload: null },
        {
          type: 'analyse',
          payload: { article: { ...articleAt(url), text: { length: 9e15 } }, again: 1, finds: true },
        },
        { type: '__proto__', payload: {} },
        { type: 'constructor', payload: {} },
      ])),
      ...(await page.run(sendAll, [
        { type: 'act', payload: { tabId, action: { type: 'note', id: 7, text: {} } } },
        { type: 'act', payload: { tabId: {}, action: { type: 'undo' } } },
      ])),
    ];
    expect(answers.map((answer) => answer?.ok)).toEqual(answers.map(() => false));
    expect(await libraryData(page)).toEqual(before);
    const [note] = await writeNotes(article, ids, 1);
    expect(note?.confirmed).toBe(true);
  });
});

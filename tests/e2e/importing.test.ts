import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';
import type { Choosing } from '../bench/restore-in-page.ts';
import { pageScript } from '../bench/page-script.ts';
import { waitFor } from '../support/wait-for.ts';
import { chooseFile, clickOn, textsOf } from './acting.ts';
import { backUp, restoreFrom, textIn } from './backing-up.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { untilSays } from './reading.ts';
import { sharesTold, watchShares } from './shares-told.ts';
import { askAsPopup, withArticle, writeNotes } from './written-notes.ts';

const TITLE = 'Harbour power plan cuts berth emissions by a third';
const NEW = 'The two sides will share data on connection standards';
const NEW_TOO = 'Quayside schools are none of the text';
/** Articles of a backup, and marks of each: restored in seconds, told of in many steps. */
const LARGE = [300, 10] as const;
/** The number of a note that no other test writes. */
const FIRST_NOTE = 700;
const ELSEWHERE = 'https://elsewhere.example/story';

/** An annotation of another tool: words, and what is said of them. */
interface Marked {
  readonly url: string;
  readonly exact: string;
  readonly note: string;
  readonly tags: readonly string[];
}

/** Files of other tools with the same annotations. */
const FILES: Readonly<
  Record<string, (marked: readonly Marked[]) => { name: string; type: string; text: string }>
> = {
  // First, while the article is the only one of its title, by which Readwise tells it.
  Readwise: (marked) => ({
    name: 'readwise-data.csv',
    type: 'text/csv',
    text: [
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
      ...marked.map(({ url, exact, note, tags }) =>
        [exact, url === ELSEWHERE ? 'Elsewhere' : TITLE, '', '', note, '', tags.join(', '), '', '', '', '']
          .map((cell) => `"${cell.replaceAll('"', '""')}"`)
          .join(','),
      ),
    ].join('\r\n'),
  }),
  Hypothesis: (marked) => ({
    name: 'hypothesis.json',
    type: 'application/json',
    text: JSON.stringify({
      export_date: '2026-11-27T09:00:00Z',
      annotations: [
        { uri: ELSEWHERE, text: 'A note on the page', target: [{ source: ELSEWHERE }] },
        ...marked.map(({ url, exact, note, tags }) => ({
          uri: url,
          text: note,
          tags,
          target: [{ source: url, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
        })),
      ],
    }),
  }),
  'W3C JSON-LD': (marked) => ({
    name: 'annotations.jsonld',
    type: 'application/ld+json',
    text: JSON.stringify(
      marked.map(({ url, exact, note, tags }, at) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `https://tool.example/${at}`,
        type: 'Annotation',
        body: [
          { type: 'TextualBody', value: note, purpose: 'commenting' },
          ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
        ],
        target: { source: url, selector: { type: 'TextQuoteSelector', exact } },
      })),
    ),
  }),
};

async function openLibrary({ driver }: Stage): Promise<Surface> {
  const library = await driver.open(driver.extensionUrl('library.html'));
  onTestFinished(() => library.close().catch(() => undefined));
  return library;
}

async function openImport(stage: Stage): Promise<Surface> {
  const library = await openLibrary(stage);
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Import annotations');
  return library;
}

async function recordedIn(page: Surface, url: string): Promise<Annotation[]> {
  const { articles = [], annotations = [] } = await libraryData(page);
  const article = (articles as { id: string; url: string }[]).find((one) => one.url === url);
  return (annotations as Annotation[]).filter((one) => one.article === article?.id);
}

/** Words of a claim that is on record, alone in its passage. */
async function claimWords(page: Surface, url: string): Promise<string> {
  for (const { body } of await recordedIn(page, url))
    if (body.type === 'claim' && body.content.length === 1 && body.content[0]) return body.content[0].text;
  throw new Error('no claim of one piece');
}

/** What the user has on record; the rest is worked out of it. */
const onRecordIn = async (page: Surface) => {
  const { articles, annotations, versions, identities, journal } = await libraryData(page);
  return { articles, annotations, versions, identities, journal };
};

/** A backup as another profile makes it whose clock shows this time: there, the mark with this note got another one. */
function fromAhead(backup: Buffer, from: string, { text, at }: { text: string; at: string }): Buffer {
  const lines = (textIn(backup) ?? '').split('\n').map((line) => {
    if (!line.includes(JSON.stringify(from))) return line;
    const { annotations } = JSON.parse(line) as { annotations: Annotation };
    return JSON.stringify({ annotations: { ...annotations, note: { text, at }, changedAt: at } });
  });
  return Buffer.from(lines.join('\n'));
}

inEachBrowser((stage) => {
  let known: string | undefined;
  /** The address of an article on record, which every test leaves as it was. */
  const onRecord = async (): Promise<string> => (known ??= (await withArticle(stage)).url);
  afterEach(({ task }) => {
    if (task.result?.errors?.length) known = undefined;
  });

  const bringsIn = (tools: readonly string[]) =>
    test.each(tools)(
      '%s: looked through first, then marked by hand; what cannot be placed is listed',
      async (tool) => {
        const url = await onRecord();
        const library = await openImport(stage);
        const claim = await claimWords(library, url);
        const before = await recordedIn(library, url);
        const file = FILES[tool]?.([
          { url, exact: NEW, note: 'Which data?', tags: ['data', 'to ask'] },
          { url, exact: claim, note: 'Ask her.', tags: ['berths'] },
          { url, exact: NEW_TOO, note: '', tags: [] },
          { url: ELSEWHERE, exact: 'Words of another page', note: '', tags: [] },
        ]);
        if (file === undefined) throw new Error(`no file of ${tool}`);
        await chooseFile(library, { ...file, bytes: new TextEncoder().encode(file.text) });
        const told = await untilSays(library, '2 annotations cannot be placed and will be left out');
        expect(told).toContain(
          `${file.name}: 1 passage to be marked by hand, 1 that are on record and get note or tags, 0 known already. Nothing was touched yet.`,
        );
        await clickOn(library, 'summary', 'cannot be placed');
        await untilSays(library, NEW_TOO);
        await stage.shoot(library, `import-${tool.toLowerCase().replaceAll(/\W+/g, '-')}`);
        expect(await recordedIn(library, url)).toEqual(before);

        await clickOn(library, 'button', 'Import 2 annotations');
        await untilSays(library, '2 annotations imported.');
        const after = await recordedIn(library, url);
        const added = after.filter(({ id }) => before.every((one) => one.id !== id));
        expect(added).toMatchObject([
          {
            origin: 'user',
            note: { text: 'Which data?' },
            tags: ['data', 'to ask'],
            body: { content: [{ text: NEW }] },
          },
        ]);
        const joined = after.filter(({ body }) => body.type === 'claim' && body.content[0]?.text === claim);
        expect(joined).toMatchObject([{ note: { text: 'Ask her.' }, tags: ['berths'] }]);

        // Again, nothing is left to do; and one undo takes all of it back.
        await clickOn(library, 'button', 'Export');
        await clickOn(library, '[role=menuitem]', 'Import annotations');
        await chooseFile(library, { ...file, bytes: new TextEncoder().encode(file.text) });
        await untilSays(
          library,
          '0 passages to be marked by hand, 0 that are on record and get note or tags, 2 known already.',
        );
        await clickOn(library, '.file-panel button', 'Cancel');
        await clickOn(library, 'button', 'Undo');
        await untilSays(library, 'Undone');
        expect((await recordedIn(library, url)).map(({ id, note, tags }) => ({ id, note, tags }))).toEqual(
          before.map(({ id, note, tags }) => ({ id, note, tags })),
        );
      },
    );
  // How each is read is tried in Node: tests/unit/import.
  stage.once(() => bringsIn(Object.keys(FILES)));

  stage.once(() => {
    test('a title of several articles is told, not guessed at', async () => {
      await onRecord();
      await withArticle(stage);
      const library = await openImport(stage);
      const file = FILES['Readwise']?.([{ url: '', exact: NEW, note: '', tags: [] }]);
      await chooseFile(library, {
        name: 'a.csv',
        type: 'text/csv',
        bytes: new TextEncoder().encode(file?.text),
      });
      await clickOn(library, 'summary', '1 annotation cannot be placed');
      await untilSays(library, new RegExp(`\\d articles on record have the title “${TITLE}”`));
    });
  });

  stage.once(() => {
    test('a file that is none of these is refused in a sentence', async () => {
      const library = await openImport(stage);
      await chooseFile(library, {
        name: 'shopping.csv',
        type: 'text/csv',
        bytes: new TextEncoder().encode('milk,1\nbread,2\n'),
      });
      await untilSays(library, 'shopping.csv was not imported.');
      await untilSays(library, 'This is a table of “milk”, “1”, without Readwise’s “Highlight”');
    });
  });

  test('a restore that is cancelled while it replaces the library leaves it as it was', async () => {
    await onRecord();
    const library = await openLibrary(stage);
    const before = await onRecordIn(library);
    await library.inject(await pageScript('restore-in-page.ts'));
    await watchShares(library, 'is being restored');
    await clickOn(library, 'button', 'Export');
    await clickOn(library, '[role=menuitem]', 'Import annotations');
    await clickOn(library, 'button', 'Export');
    await clickOn(library, '[role=menuitem]', 'Restore');
    expect(await textsOf(library, '.file-panel h2')).toEqual(['Restore a backup']);
    await waitFor('a field for the file', () =>
      library.run(
        (articles, annotations) => {
          const { makeBackup, chooseBackup } = globalThis as unknown as Choosing;
          makeBackup(articles, annotations);
          return chooseBackup();
        },
        ...LARGE,
      ),
    );
    await clickOn(library, 'label', 'Replace');
    await clickOn(library, 'button', 'Replace the library');
    await untilSays(library, 'Cancelled. Nothing was changed.');
    const told = await sharesTold(library);
    expect(told.at(-1)).toBeGreaterThan(0);
    expect(told.at(-1)).toBeLessThan(100);
    await waitFor('what lay ready to be gone', async () => {
      const { incoming } = await libraryData(library);
      return incoming?.length === 0;
    });
    expect(await onRecordIn(library)).toEqual(before);
  });

  stage.once(() => {
    test('what another profile brings whose clock is ahead stands until the user does something, and undo takes back the user’s deeds alone', async () => {
      const article = await withArticle(stage);
      const { page, url, tabId, ids } = article;
      onTestFinished(() => page.close().catch(() => undefined));
      const write = async (n: number) =>
        expect(await writeNotes(article, ids.slice(0, 1), 1, 0, n)).toMatchObject([{ confirmed: true }]);
      const noted = async () => {
        const [mark] = (await recordedIn(page, url)).filter(({ note }) => note);
        return { text: mark?.note?.text.trim(), changedAt: mark?.changedAt ?? '' };
      };
      const undo = () => askAsPopup(page, 'act', { tabId, action: { type: 'undo' } });
      await write(FIRST_NOTE);
      const mine = (await recordedIn(page, url)).find(({ note }) => note)?.note?.text ?? '';

      const library = await openLibrary(stage);
      const theirs = { text: 'theirs', at: '2031-05-01T10:00:00.000Z' };
      await restoreFrom(library, fromAhead(await backUp(stage.driver, library), mine, theirs));
      await untilSays(library, 'Restored: 0 marks added, 1 brought to its later state.');
      const states = [await noted()];
      for (const n of [1, 2]) {
        await write(FIRST_NOTE + n);
        states.push(await noted());
      }
      for (const _ of [2, 1]) {
        expect(await undo()).toMatchObject({ ok: true });
        states.push(await noted());
      }
      expect(states.map(({ text }) => text)).toEqual([
        'theirs',
        `note ${FIRST_NOTE + 1}`,
        `note ${FIRST_NOTE + 2}`,
        `note ${FIRST_NOTE + 1}`,
        'theirs',
      ]);
      const times = states.map(({ changedAt }) => changedAt);
      expect(times).toEqual([...new Set(times)].toSorted());
      expect(times[0]).toBe(theirs.at);
      // The deed before that was overwritten by theirs.
      expect(await undo()).toMatchObject({ ok: false });
      expect(await noted()).toEqual(states.at(-1));
    });
  });
});

import { onTestFinished } from 'vitest';
import type { Tab } from '../support/driver.ts';
import { type ContentWorld, contentWorld, ownPage } from './content-world.ts';
import type { Stage } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';

/** A note that was asked for, and whether its user was told that it is kept. */
export interface Asked {
  readonly id: string;
  readonly n: number;
  readonly confirmed: boolean;
  /** What its user was told instead. */
  readonly failure?: string;
}

const TEXT = Array.from(
  { length: 12 },
  (_, n) => `“Berth ${n + 1} will be closed for ${n + 2} days,” harbour master Mara Lindqvist said.`,
).join('\n');

/** An article on record, and the worlds of the page that it was read on. */
export interface WrittenArticle {
  /** A page of the extension, which sees the library. */
  readonly page: Tab;
  readonly world: ContentWorld;
  /** Of what was found in it. */
  readonly ids: string[];
  readonly url: string;
}

/** A page of its own address, in a tab until the test ends, and the world of its content script. */
export async function openWorld(
  { driver, server }: Pick<Stage, 'driver' | 'server'>,
  page: Tab,
  path: string,
): Promise<{ readonly world: ContentWorld; readonly url: string }> {
  const url = server.url(path);
  const tab = await driver.open(url);
  onTestFinished(() => tab.close().catch(() => undefined));
  return { world: await contentWorld(driver, page, tab), url };
}

/** Puts an article on record from the content script's world of a page. */
export async function withArticle(stage: Pick<Stage, 'driver' | 'server'>): Promise<WrittenArticle> {
  const page = await ownPage(stage.driver);
  const { world, url } = await openWorld(stage, page, `press-statement/${crypto.randomUUID()}`);
  const ids = await world.run(async (text) => {
    const ask = (type: string, payload: unknown) =>
      (globalThis as never as Api).chrome.runtime.sendMessage({ type, payload });
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      kind: 'paragraph',
      start: index,
      end: index + line.length,
    }));
    const article = { text, blocks, metadata: { url: location.href } };
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
  }, TEXT);
  return { page, world, ids, url };
}

/**
 * Writes notes one after the other, numbered from `from` on and of `length` letters more, and gives what was confirmed.
 */
export function writeNotes(
  world: ContentWorld,
  ids: readonly string[],
  count: number,
  length = 0,
  from = 0,
): Promise<Asked[]> {
  return world.run(
    async (findings, first, many, letters) => {
      const { chrome, found } = globalThis as never as Page;
      const asked: { id: string; n: number; confirmed: boolean; failure?: string }[] = [];
      // Letters that no database packs small.
      const filling = () =>
        Array.from({ length: letters }, () => String.fromCodePoint(97 + Math.floor(Math.random() * 26))).join(
          '',
        );
      for (let n = first; n < first + many; n += 1) {
        const id = findings[n % findings.length] ?? '';
        const action = { type: 'note', id, text: `note ${n} ${filling()}` };
        const answer = await chrome.runtime
          .sendMessage({ type: 'act', payload: { found, action } })
          .catch(() => undefined);
        const failure = answer?.failure?.message;
        asked.push({ id, n, confirmed: answer?.ok === true, ...(failure && { failure }) });
      }
      return asked;

      interface Page {
        readonly found: unknown;
        readonly chrome: {
          readonly runtime: {
            sendMessage(message: object): Promise<{ ok: boolean; failure?: { message: string } } | undefined>;
          };
        };
      }
    },
    ids,
    from,
    count,
    length,
  );
}

/** The number of the note that is kept for each claim of the article at an address, by the claim's words. */
export async function keptNotes(page: Tab, url: string): Promise<Map<string, number>> {
  const recorded = await recordedAt(page, url);
  return new Map(
    (recorded?.annotations ?? []).flatMap(({ body, note }) =>
      body.type === 'claim' && 'content' in body && note
        ? [[body.content[0]?.text ?? '', Number(/^note (\d+)/.exec(note.text)?.[1])]]
        : [],
    ),
  );
}

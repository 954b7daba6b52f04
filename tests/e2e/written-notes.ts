import { onTestFinished } from 'vitest';
import type { PageState } from '@/lib/messaging/messages.ts';
import type { Tab } from '../support/driver.ts';
import { type ContentWorld, contentWorld, ownPage } from './content-world.ts';
import type { Stage } from './in-each-browser.ts';
import { recordedAt } from './library-data.ts';
import { annotate } from './reading.ts';

/** A note that was asked for, and whether its user was told that it is kept. */
export interface Asked {
  readonly id: string;
  readonly n: number;
  readonly confirmed: boolean;
  /** What its user was told instead. */
  readonly failure?: string;
}

/** A page in a tab that was read and marked. */
export interface ReadPage {
  readonly url: string;
  readonly tabId: number;
  readonly world: ContentWorld;
}

/** An article on record, and where it is. */
export interface WrittenArticle extends ReadPage {
  /** A page of the extension, which sees the library and may do what the popup may. */
  readonly page: Tab;
  /** Of what was found in it. */
  readonly ids: string[];
}

/** A page of its own address, in a tab until the test ends, read and marked. */
export async function openRead(
  { driver, server }: Pick<Stage, 'driver' | 'server'>,
  page: Tab,
  path: string,
): Promise<ReadPage> {
  const url = server.url(path);
  const tab = await driver.open(url);
  onTestFinished(() => tab.close().catch(() => undefined));
  await (await annotate(driver, tab)).close();
  return { url, ...(await contentWorld(page, tab)) };
}

/** What the popup asks of the background, of the page in a tab. */
export function askAsPopup(page: Tab, type: string, payload: object): Promise<Answer | undefined> {
  return page.run(
    (name, asked) => {
      interface Api {
        readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<Answer | undefined> } };
      }
      const { chrome } = globalThis as never as Api;
      return chrome.runtime.sendMessage({ type: name, payload: asked }).catch(() => undefined);
    },
    type,
    payload,
  );
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: { readonly message: string };
}

/** Puts an article on record as the popup does. */
export async function withArticle(stage: Pick<Stage, 'driver' | 'server'>): Promise<WrittenArticle> {
  // The driver would take a popup in a tab for the real one.
  const page = await ownPage(stage.driver, 'sidepanel.html');
  const read = await openRead(stage, page, `press-statement/${crypto.randomUUID()}`);
  const { tabId } = read;
  const answer = await askAsPopup(page, 'act', { tabId, action: { type: 'record-page', on: true } });
  const state = answer?.value as PageState | undefined;
  if (state?.status !== 'annotated') throw new Error(`not on record: ${JSON.stringify(answer)}`);
  return { ...read, page, ids: state.analysis.attributions.map(({ id }) => id) };
}

/**
 * Writes notes to the article of a tab one after the other, numbered from `from` on and of `length` letters more, and gives
 * what was confirmed.
 */
export function writeNotes(
  { page, tabId }: Pick<WrittenArticle, 'page' | 'tabId'>,
  ids: readonly string[],
  count: number,
  length = 0,
  from = 0,
): Promise<Asked[]> {
  return page.run(
    async (tab, findings, first, many, letters) => {
      const { chrome } = globalThis as never as Page;
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
          .sendMessage({ type: 'act', payload: { tabId: tab, action } })
          .catch(() => undefined);
        const failure = answer?.failure?.message;
        asked.push({ id, n, confirmed: answer?.ok === true, ...(failure && { failure }) });
      }
      return asked;

      interface Page {
        readonly chrome: {
          readonly runtime: {
            sendMessage(message: object): Promise<{ ok: boolean; failure?: { message: string } } | undefined>;
          };
        };
      }
    },
    tabId,
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

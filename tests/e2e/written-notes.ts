import { onTestFinished } from 'vitest';
import type { Driver, Tab } from '../support/driver.ts';
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

/** A page of the extension with an article on record that no tab shows; gives the ids of what was found in it. */
export async function withArticle(driver: Driver): Promise<{ page: Tab; ids: string[]; url: string }> {
  const page = await driver.open(driver.extensionUrl('library.html'));
  onTestFinished(() => page.close().catch(() => undefined));
  const address = `https://harbour.example/${crypto.randomUUID()}`;
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
    address,
  );
  return { page, ids, url: address };
}

/**
 * Writes notes one after the other, numbered from `from` on and of `length` letters more, and gives what was confirmed.
 */
export function writeNotes(
  page: Tab,
  ids: readonly string[],
  count: number,
  length = 0,
  from = 0,
): Promise<Asked[]> {
  return page.run(
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

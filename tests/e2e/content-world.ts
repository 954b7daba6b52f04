import { onTestFinished } from 'vitest';
import type { Driver, Tab } from '../support/driver.ts';

/** The world that our content script runs in on a page, as a renderer that was taken over has it. */
export interface ContentWorld {
  /** Runs a self-contained function there; arguments and result travel as JSON. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/**
 * The world in the page of a tab, in which the toolbar button was pressed; `page` is a page of the extension, which stays open
 * (https://developer.chrome.com/docs/extensions/develop/concepts/activeTab).
 */
export async function contentWorld(
  page: Tab,
  tab: Tab,
): Promise<{ readonly world: ContentWorld; readonly tabId: number }> {
  const url = await tab.url();
  const tabId = await page.run(async (address) => {
    const { tabs } = (globalThis as never as Api).chrome;
    const all = await tabs.query({});
    return all.find((one) => one.url === address)?.id;

    interface Api {
      readonly chrome: { readonly tabs: { query(by: object): Promise<{ id: number; url?: string }[]> } };
    }
  }, url);
  if (tabId === undefined) throw new Error(`no tab with ${url}`);
  const world: ContentWorld = {
    async run(fn, ...args) {
      // tsx and vitest name inner functions through __name, which no page knows.
      await page.inject(`globalThis.sent = async (args) => {
        const __name = (value) => value;
        const result = await (${fn.toString()})(...JSON.parse(args));
        return result === undefined ? null : JSON.stringify(result);
      }; 0`);
      const answer = await page.run(
        async (target, given) => {
          const { chrome, sent } = globalThis as never as Page;
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId: target },
            func: sent,
            args: [given],
          });
          if (frame?.error) throw new Error(JSON.stringify(frame.error));
          return frame?.result ?? null;

          interface Page {
            readonly sent: () => unknown;
            readonly chrome: {
              readonly scripting: {
                executeScript(what: object): Promise<{ result?: string | null; error?: unknown }[]>;
              };
            };
          }
        },
        tabId,
        JSON.stringify(args),
      );
      return answer === null ? undefined : JSON.parse(answer);
    },
  };
  return { world, tabId };
}

/** A page of the extension that stays in a tab of its own until the test ends. */
export async function ownPage(driver: Driver, path = 'library.html'): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl(path));
  onTestFinished(() => page.close().catch(() => undefined));
  return page;
}

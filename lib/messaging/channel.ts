import browser, { type Runtime } from 'webextension-polyfill';
import { failureOf } from './failure.ts';
import type { BackgroundMessages, PageEvents, PageMessages, Result } from './messages.ts';
import { readFrameOf } from './read-frame.ts';

interface Envelope {
  readonly type: string;
  readonly payload: unknown;
}

type Handlers<Map> = {
  readonly [K in keyof Map]: Map[K] extends { request: infer Request; response: infer Response }
    ? (request: Request, sender: Runtime.MessageSender) => Response | Promise<Response>
    : never;
};

async function ask<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    // An extension that was updated under its content script throws at once.
    const answer = (await send()) as Result<T> | undefined;
    if (answer?.ok === true || typeof answer?.failure?.message === 'string') return answer;
    throw new Error('no answer');
  } catch (error) {
    return { ok: false, failure: failureOf(error, 'The browser stopped the extension. Try again.') };
  }
}

/** Asks the background; a stopped service worker is started by the browser. Never rejects. */
export function askBackground<K extends keyof BackgroundMessages>(
  type: K,
  payload: BackgroundMessages[K]['request'],
): Promise<Result<BackgroundMessages[K]['response']>> {
  return ask(() => browser.runtime.sendMessage({ type, payload } satisfies Envelope));
}

/**
 * Asks the background what it answers the same way each time. A service worker that is stopped takes with it what it was asked:
 * then it is asked once more. Never rejects.
 */
export function askBackgroundAgain<K extends 'card-page' | 'expect-card'>(
  type: K,
  payload: BackgroundMessages[K]['request'],
): Promise<Result<BackgroundMessages[K]['response']>> {
  const send = () => browser.runtime.sendMessage({ type, payload } satisfies Envelope);
  return ask(async () => (await send().catch(() => undefined)) ?? send());
}

/**
 * Asks the content script of a tab, in its top frame or the one whose article is read; the answer may hold anything (ask-page.ts).
 * Never rejects.
 */
export async function askPageUnchecked<K extends keyof PageMessages>(
  tabId: number,
  type: K,
  payload: PageMessages[K]['request'],
): Promise<Result<unknown>> {
  return ask(async () => {
    const frameId = await readFrameOf(tabId);
    return browser.tabs.sendMessage(tabId, { type, payload } satisfies Envelope, { frameId });
  });
}

/** What a handler gives, as a result: one that throws becomes a `Failure`. */
export async function settled<T>(handle: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return { ok: false, failure: failureOf(error, 'The extension failed while it worked on this page.') };
  }
}

/** Whether a message comes from the background or a page of ours, and from no content script. */
function isFromUs({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('')));
}

/** Answers messages to this tab's content script, which only the extension's own pages can send; returns how to stop. */
export function answerAsPage(handlers: Handlers<PageMessages>): () => void {
  // By `sendResponse` and `true`, which both browsers take as they are: the content script does without the polyfill.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (response: unknown) => void,
  ) => {
    const { type, payload } = message as Envelope;
    // A page of ours that is read hears content scripts too.
    if (!isFromUs(sender) || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type as keyof PageMessages] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => unknown;
    void settled(() => handler(payload, sender)).then(respond);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

/** Tells open popups and side panels what became of the page; nobody need be listening. */
export function tell<K extends keyof PageEvents>(type: K, payload: PageEvents[K]): void {
  void browser.runtime.sendMessage({ type, payload } satisfies Envelope).catch(() => undefined);
}

/** Hears the events of content scripts, with the tab they come from; returns how to stop. */
export function hear<K extends keyof PageEvents>(
  type: K,
  listener: (event: PageEvents[K], tabId: number) => void,
): () => void {
  const wrapped = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = message as Envelope;
    const tabId = sender.tab?.id;
    if (envelope.type === type && tabId !== undefined) listener(envelope.payload as PageEvents[K], tabId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(wrapped);
  return () => browser.runtime.onMessage.removeListener(wrapped);
}

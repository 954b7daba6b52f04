import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { settled } from './channel.ts';
import { DOORS, letIn, refused } from './doors.ts';
import type { BackgroundMessages, PageEvents, Result } from './messages.ts';
import { type Sender, senderOf } from './sender.ts';

/** What is told to popups and side panels, which the background hears too. */
const EVENTS: ReadonlySet<string> = new Set<keyof PageEvents>(['page-changed']);

const EnvelopeSchema = v.object({ type: v.string(), payload: v.unknown() });

type Handlers = {
  readonly [K in keyof BackgroundMessages]: (
    request: BackgroundMessages[K]['request'],
    sender: Sender,
  ) => BackgroundMessages[K]['response'] | Promise<BackgroundMessages[K]['response']>;
};

const isMessage = (type: string): type is keyof BackgroundMessages => Object.hasOwn(DOORS, type);

/** Answers messages to the background; returns how to stop. A handler that throws becomes a `Failure`. */
export function answerAsBackground(handlers: Handlers): () => void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const answer = async (
    type: keyof BackgroundMessages,
    payload: unknown,
    from: Runtime.MessageSender,
  ): Promise<Result<unknown>> => {
    const sender = senderOf(from, self);
    const asked = letIn(type, payload, sender);
    if (!asked.ok || sender === null) return asked;
    const handler = handlers[type] as (request: unknown, sender: Sender) => unknown;
    return settled(() => handler(asked.value, sender));
  };
  const listener = (message: unknown, from: Runtime.MessageSender, respond: (response: unknown) => void) => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    const { type, payload } = envelope.success ? envelope.output : { type: '', payload: undefined };
    if (EVENTS.has(type)) return undefined;
    if (isMessage(type)) void answer(type, payload, from).then(respond);
    else respond(refused('no message of the background'));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener);
}

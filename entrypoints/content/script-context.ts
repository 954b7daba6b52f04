/** The world of our content scripts on a page, which the page does not see, and how to end the copy that runs in it. */
const world = globalThis as { endOnTheRecord?: () => void };

/**
 * The life of one copy of the content script. It takes the place of WXT's class of this name (wxt.config.ts), which tells
 * its copies of each other by events that every page hears and can send; a newer copy of the script ends this one, as there.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const controller = new AbortController();
    this.signal = controller.signal;
    world.endOnTheRecord?.();
    world.endOnTheRecord = () => controller.abort();
  }
}

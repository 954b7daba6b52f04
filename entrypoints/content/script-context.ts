import browser from 'webextension-polyfill';

/**
 * The life of one copy of the content script. It takes the place of WXT's class of this name (wxt.config.ts), which
 * does more than we use and is part of every page; a newer copy of the script ends this one, as there.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const controller = new AbortController();
    this.signal = controller.signal;
    const started = `${browser.runtime.id}:${name}`;
    // First the word to the older copies, then our own ear. An event is what reaches those of an older version too.
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => controller.abort(), { signal: this.signal });
  }
}

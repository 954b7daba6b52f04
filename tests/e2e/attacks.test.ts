import { expect, test } from 'vitest';
import type { Driver, Tab } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickWords } from './acting.ts';
import { ownPage } from './content-world.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { annotate, buttonOnCard, cardOn, frameOn, marksOn, untilCard } from './reading.ts';
import { shared } from './shared.ts';

const CLAIM = 'delays would be costly';
const NOTE = 'Ask Reuter who told him.';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Has a page take note of all that it can overhear; before anything of ours is in it. */
function spy(): void {
  const heard: string[] = [];
  const called: string[] = [];
  Object.assign(globalThis, { heard, called });
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'message'];
  for (const type of [...types, 'messageerror', 'securitypolicyviolation']) {
    addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
  }
  const patch = (prototype: object, name: string) => {
    const own = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function patched(this: unknown, ...args: unknown[]) {
      called.push(name);
      return own.apply(this, args);
    });
  };
  patch(Element.prototype, 'attachShadow');
  patch(Document.prototype, 'createElement');
  patch(MessagePort.prototype, 'postMessage');
  patch(EventTarget.prototype, 'dispatchEvent');
}

const overheard = (tab: Tab) =>
  tab.run(() => {
    const { heard, called } = globalThis as unknown as { heard: string[]; called: string[] };
    return { heard, called };
  });

/** All that a page can find by looking: markup, text, roots, frames, what was loaded. */
function whatIsThere(): string {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.innerHTML ?? []);
  const loaded = performance.getEntries().map(({ name }) => name);
  const active = document.activeElement?.outerHTML.slice(0, 200);
  const globals = Object.getOwnPropertyNames(window);
  return JSON.stringify([document.documentElement.outerHTML, roots, loaded, active, frames.length, globals]);
}

/** Events by which a page could hear of the extension, or speak to it. */
function ownEvents(driver: Driver): string[] {
  const host = new URL(driver.extensionUrl('')).host;
  return [host, 'on-the-record@on-the-record.example'].flatMap((id) => [
    `${id}:content`,
    `wxt:${id}:content`,
    `${id}:content:wxt:content-script-started`,
  ]);
}

/** A press statement that listens to all it can, and was marked, with a note to one of its claims that was typed on its card. */
async function withNote({ driver, server }: Stage): Promise<Tab> {
  const tab = await driver.open(server.url('press-statement.html?spied'));
  await tab.run(spy);
  await tab.run((names) => {
    const named: string[] = [];
    Object.assign(globalThis, { named });
    for (const name of names) {
      document.addEventListener(name, () => named.push(name));
      window.addEventListener(name, () => named.push(name));
    }
  }, ownEvents(driver));
  await (await annotate(driver, tab)).close();
  await tab.activate();
  await tab.run(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    addEventListener('blur', ({ target }) => target === window && told.push('blur'), true);
    addEventListener('focus', ({ target }) => target === window && told.push('focus'), true);
  });
  await clickWords(tab, CLAIM);
  await untilCard(tab, 'Tomas Reuter');
  await tab.press('n');
  await waitFor('the note', async () =>
    (await frameOn(tab))?.run(() => document.activeElement?.matches('textarea')),
  );
  await tab.type(NOTE);
  await tab.press('Control+Enter');
  await untilCard(tab, NOTE);
  return tab;
}

inEachBrowser((stage) => {
  /** Its card stays open; what it heard until then is looked at first. */
  const statement = shared(
    () => withNote(stage),
    (tab) => tab.close(),
  );

  test('a page reads nothing of the card, hears no key of it, and is told nothing', async () => {
    const tab = await statement();
    expect(await cardOn(tab)).toContain(NOTE);
    const { heard, called } = await overheard(tab);
    expect(heard).toEqual([]);
    expect(called).toEqual([]);
    const seen = await tab.run(whatIsThere);
    for (const word of [NOTE, 'Put on record', 'card-frame', 'extension://'])
      expect(seen).not.toContain(word);
    expect(JSON.parse(seen)[4]).toBe(0);
  });

  test('a card has the focus for good once it has it, so that no key goes to the page', async () => {
    const tab = await statement();
    await pause(300);
    expect(await tab.run(() => (globalThis as unknown as { told: string[] }).told)).toEqual(['blur']);
  });

  test('a page neither hears of the extension by events nor ends it by them', async () => {
    const { driver } = stage;
    const tab = await statement();
    await (await annotate(driver, tab)).close();
    expect(await tab.run(() => (globalThis as unknown as { named: string[] }).named)).toEqual([]);
    const { heard } = await overheard(tab);
    expect(heard.filter((one) => one.startsWith('message'))).toEqual([]);
    const before = await marksOn(tab);
    await tab.run((all) => {
      for (const name of all) {
        document.dispatchEvent(new Event(name));
        window.dispatchEvent(new Event(name));
        window.postMessage({ type: name, contentScriptName: 'content', messageId: 'x' }, '*');
      }
    }, ownEvents(driver));
    await pause(300);
    expect(await marksOn(tab)).toEqual(before);
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
  });

  test('a page presses nothing, and what it forges is heard by nobody', async () => {
    const tab = await statement();
    const library = await ownPage(stage.driver);
    await tab.activate();
    const before = await libraryData(library);
    const card = await cardOn(tab);
    const at = await buttonOnCard(tab, 'Put on record').catch(() => buttonOnCard(tab, 'On record'));
    await tab.run(({ x, y }) => {
      const host = document.querySelector<HTMLElement>(':scope > [popover=manual]');
      const targets = [host, document.elementFromPoint(x, y), document, window];
      const messages = ['ready', 'close', 'open', 'add', 'offer', 'deselect'].map((type) => ({
        type,
        id: 'a1',
        finding: 'claim',
        span: { start: 0, end: 9 },
        byPointer: true,
      }));
      for (const target of targets) {
        for (const key of ['Delete', 'r', 'j', 'Escape']) {
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        const point = { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target?.dispatchEvent(new MouseEvent(type, point));
        }
        for (const data of messages) target?.dispatchEvent(new MessageEvent('message', { data }));
      }
      const { port1, port2 } = new MessageChannel();
      for (const data of messages) window.postMessage(data, '*');
      window.postMessage('0-1-2-3', '*', [port2]);
      port1.start();
      host?.click();
      host?.focus();
    }, at);
    await pause(500);
    expect(await cardOn(tab)).toBe(card);
    expect(await libraryData(library)).toEqual(before);
  });

  test('a frame of ours that a page brings in by itself shows nothing and takes nothing', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html?own-frame');
    await (await annotate(driver, tab)).close();
    await tab.run(async (url) => {
      const frame = document.createElement('iframe');
      frame.name = 'ours';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = `${url}#0-1-2-3-4-5-6-7`;
      document.body.prepend(frame);
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 2000))]);
      const { port1, port2 } = new MessageChannel();
      const heard: unknown[] = [];
      port1.addEventListener('message', ({ data }) => heard.push(data));
      port1.start();
      Object.assign(globalThis, { heardByPort: heard });
      frame.contentWindow?.postMessage('0-1-2-3-4-5-6-7', '*', [port2]);
      port1.postMessage({ type: 'open', id: 'a1', byPointer: true });
    }, driver.extensionUrl('card-frame.html'));
    await pause(1000);
    expect(await tab.run(() => (globalThis as unknown as { heardByPort: unknown[] }).heardByPort)).toEqual(
      [],
    );
    const frame = await tab.frame(/card-frame\.html#0-1-2|card-frame\.html$/);
    const said = await frame?.run(() => document.body.innerText).catch(() => '');
    expect(said ?? '').toBe('');
  });

  test('a page cannot tell by the extension’s address whether it is there', async () => {
    const { driver } = stage;
    const tab = await statement();
    const results = await tab.run(
      async (urls) => {
        const probe = (url: string) =>
          fetch(url).then(
            () => 'there',
            () => 'not there',
          );
        const asImage = (url: string) =>
          new Promise<string>((resolve) => {
            const image = new Image();
            image.addEventListener('load', () => resolve('there'));
            image.addEventListener('error', () => resolve('not there'));
            image.src = url;
          });
        return Promise.all(urls.flatMap((url) => [probe(url), asImage(url)]));
      },
      ['manifest.json', 'icon-16.png', 'library.html', 'content-scripts/content.js'].map((path) =>
        driver.extensionUrl(path),
      ),
    );
    expect(results).toEqual(results.map(() => 'not there'));
  });
});

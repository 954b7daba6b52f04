import type { Browser } from 'puppeteer-core';
import { asRemoteCall, type Point, splitKeys, type Surface } from './driver.ts';
import { setTheme } from './firefox-chrome.ts';

type Json = Record<string, unknown>;

/** What is used of puppeteer's own connection, which its types hide; puppeteer-core is pinned for it. */
interface Connection {
  send(method: string, params: Json): Promise<{ result: Json }>;
}

interface Context extends Json {
  readonly context: string;
  readonly url: string;
}

/** Where a window's inner corner is on the screen, CSS px (Firefox alone tells). */
interface MozWindow {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
}

/** Keys that WebDriver names by private-use characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Delete: '\uE017',
};

const PRESS: Json = { type: 'pointerDown', button: 0 };
const RELEASE: Json = { type: 'pointerUp', button: 0 };
const moveTo = ({ x, y }: Point): Json => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

/**
 * WebDriver BiDi commands (https://www.w3.org/TR/webdriver-bidi/), sent past puppeteer's Page, which cannot reach
 * the pages of an extension.
 */
export class BidiClient {
  readonly #connection: Connection;
  /** The context of the browser's first window itself, where scripts are privileged. */
  readonly #window: string;

  private constructor(connection: Connection, window: string) {
    this.#connection = connection;
    this.#window = window;
  }

  static async of(browser: Browser): Promise<BidiClient> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = result['contexts'] as Context[];
    if (!window) throw new Error('Firefox shows no window');
    return new BidiClient(connection, window.context);
  }

  async send(method: string, params: Json): Promise<Json> {
    return (await this.#connection.send(method, params)).result;
  }

  /** Runs a self-contained function in the browser's own window, with the browser's privileges. */
  inChrome<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.run(this.#window, fn, ...args);
  }

  async run<A extends readonly unknown[], R>(
    context: string,
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    const answer = await this.send('script.evaluate', {
      expression: asRemoteCall(fn, args),
      target: { context },
      awaitPromise: true,
    });
    if (answer['type'] === 'exception')
      throw new Error((answer['exceptionDetails'] as { text: string }).text);
    const { value } = answer['result'] as { value?: string };
    return (value === undefined ? undefined : JSON.parse(value)) as Awaited<R>;
  }

  async navigate(context: string, url: string): Promise<void> {
    const go = () => this.send('browsingContext.navigate', { context, url, wait: 'complete' });
    // Where a popup or a grant goes at the same time, Firefox gives a navigation up at times.
    await go().catch((error: unknown) =>
      /NS_BINDING_ABORTED/.test(String(error)) ? go() : Promise.reject(error),
    );
  }

  /** The tab whose address starts so, if there is one. */
  async findContext(url: string): Promise<string | undefined> {
    const { contexts } = await this.send('browsingContext.getTree', { maxDepth: 0 });
    return (contexts as Context[]).find((context) => context.url.startsWith(url))?.context;
  }

  /** A frame in a page, whose mouse is the page's. */
  #frame(context: string, page: string): Surface {
    const around = this.surface(page);
    const corner = () => {
      const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as MozWindow;
      return { x, y, width: innerWidth, height: innerHeight };
    };
    const box = async () => {
      const [inner, outer] = [await this.run(context, corner), await this.run(page, corner)];
      const [left, top] = [inner.x - outer.x, inner.y - outer.y];
      return { left, top, right: left + inner.width, bottom: top + inner.height };
    };
    const onPage = async ({ x, y }: Point): Promise<Point> => {
      const { left, top } = await box();
      return { x: x + left, y: y + top };
    };
    return {
      ...this.surface(context),
      box,
      clickAt: async (point) => around.clickAt(await onPage(point)),
      drag: async (from, to) => around.drag(await onPage(from), await onPage(to)),
    };
  }

  surface(context: string): Surface {
    const act = async (actions: Json[]) =>
      void (await this.send('input.performActions', { context, actions }));
    const pointer = (actions: Json[]) => act([{ type: 'pointer', id: 'mouse', actions }]);
    const keyActions = (actions: Json[]) => act([{ type: 'key', id: 'keyboard', actions }]);
    return {
      frame: async (url) => {
        const { contexts } = await this.send('browsingContext.getTree', { root: context });
        const [{ children = [] } = {}] = contexts as { children?: Context[] }[];
        const found = children.find((child) => url.test(child.url));
        return found && this.#frame(found.context, context);
      },
      url: () => this.run(context, () => location.href),
      run: (fn, ...args) => this.run(context, fn, ...args),
      inject: async (expression) =>
        void (await this.send('script.evaluate', { expression, target: { context }, awaitPromise: false })),
      box: () => this.run(context, () => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })),
      setTheme: (theme) => this.inChrome(setTheme, context, theme),
      clickAt: (point) => pointer([moveTo(point), PRESS, RELEASE]),
      drag: (from, to) => {
        const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        return pointer([moveTo(from), PRESS, moveTo(half), moveTo(to), RELEASE]);
      },
      press: (keys) => {
        const { modifiers, key } = splitKeys(keys);
        const values = [...modifiers, key].map((name) => KEYS[name] ?? name);
        return keyActions([
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ]);
      },
      type: (text) =>
        keyActions(
          text.split('').flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        ),
      screenshot: async () => {
        const { data } = await this.send('browsingContext.captureScreenshot', { context });
        return Buffer.from(String(data), 'base64');
      },
      printed: async () => {
        const { data } = await this.send('browsingContext.print', { context });
        return Buffer.from(String(data), 'base64');
      },
      close: async () => void (await this.send('browsingContext.close', { context })),
    };
  }
}

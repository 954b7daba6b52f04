/** CSS pixels from the viewport's left and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A document that a test reads and acts on like its user: a page in a tab, the popup, the side panel. */
export interface Surface {
  url(): Promise<string>;
  /** Runs a self-contained function in the document's own world; arguments and result travel as JSON. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a script's source in the document's own world, past its CSP. */
  inject(source: string): Promise<void>;
  /** Has the document see a light or dark system theme. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Presses the left mouse button at a point. */
  clickAt(point: Point): Promise<void>;
  /** Presses the left mouse button at a point, moves to another and lets go there. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key, with its modifiers held: "Escape", "j", "Alt+Shift+J". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The document in a frame of it with such an address, wherever the frame stands; undefined where there is none. */
  frame(url: RegExp): Promise<Surface | undefined>;
  /** Of a frame: where it stands in its page; of a page its viewport. */
  box(): Promise<Box | null>;
  /** A PNG of what is in view. */
  screenshot(): Promise<Uint8Array>;
  /** The PDF that the browser prints it as. */
  printed(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A tab. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** Puts it in front. */
  activate(): Promise<void>;
  /** Gives it a viewport of so many CSS px, as of a phone. */
  resize(width: number, height: number): Promise<void>;
}

/** A real browser with the built extension in it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** A page of the browser itself, which no extension may enter. */
  readonly closedPage: string;
  /** The address of a page of the extension: "welcome.html". */
  extensionUrl(path: string): string;
  open(url: string): Promise<Tab>;
  openPrivate(url: string): Promise<Tab>;
  /** The tab that shows an address starting so, once there is one. */
  findTab(url: string): Promise<Tab>;
  /** Presses the extension's toolbar button over a tab, as its user would, and gives the popup. */
  pressToolbarButton(tab: Tab): Promise<Surface>;
  /** The side panel (Chromium) or sidebar (Firefox) beside a tab, once it is open. */
  sidePanel(tab: Tab): Promise<Surface>;
  /** Answers "Allow" to the prompt that a request for an optional permission opens, and asks in these words. */
  acceptPermissionPrompt(asks: string): Promise<void>;
  /** Stops the background as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Where downloads land. */
  readonly downloads: string;
  /** Settles when the browser is gone, be it by `close` or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** A folder for the user's profile, which stays when the browser is closed; else one of its own, which goes with it. */
  readonly profile?: string;
}

/** The source of a function that reads its arguments from JSON and answers JSON, for either browser's evaluate. */
export function asRemoteCall(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // tsx and vitest name inner functions through __name, which no page knows.
  return `(async () => {
    const __name = (value) => value;
    const result = await (${fn.toString()})(...${JSON.stringify(args)});
    return result === undefined ? null : JSON.stringify(result);
  })()`;
}

/** Splits "Alt+Shift+J" into its modifiers and its key. */
export function splitKeys(keys: string): { modifiers: string[]; key: string } {
  const parts = keys.split(/(?<=.)\+/u);
  const key = parts.pop() ?? '';
  return { modifiers: parts, key };
}

/**
 * Functions that run inside Firefox's own window, with its privileges. They are sent there as source, so they know
 * nothing of this module but what `prepare`, which runs first, leaves at `driving`. The types name only what is
 * touched of the browser's internals.
 */

interface XulBrowser extends Element {
  permanentKey?: object;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly browsingContext: { prefersColorSchemeOverride: string };
}

interface PopupPanel extends Element {
  readonly state?: string;
  hidePopup?(): void;
}

interface BrowserWindow {
  readonly document: Document;
  readonly gBrowser?: { readonly selectedBrowser: XulBrowser };
  readonly SidebarController: {
    readonly browser: { readonly contentDocument: Document | null };
    hide(): void;
  };
}

interface Extension {
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

interface Internals {
  readonly NavigableManager: {
    getBrowserById(id: string): XulBrowser | null;
    getIdForBrowser(browser: XulBrowser): string;
  };
  readonly ExtensionPermissions: {
    add(id: string, permissions: { permissions: string[]; origins: string[] }): Promise<void>;
  };
  readonly ExtensionParent: {
    readonly GlobalManager: { getExtension(id: string): Extension };
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: Extension): { triggerAction(window: BrowserWindow): void };
      };
    };
  };
}

interface Driving {
  readonly extension: Extension;
  readonly actions: Internals['ExtensionParent']['apiManager']['global'];
  /** The browser element of a BiDi context. */
  browser(context: string): XulBrowser;
  /** The window that a BiDi context stands in. */
  window(context: string): BrowserWindow;
  /** The BiDi context of a browser element, also of one outside the tabs. */
  context(browser: XulBrowser): string;
  /** Closes the panel that an element stands in. */
  closePanel(element: Element | null): Promise<void>;
  poll<T>(what: string, ask: () => T | null | undefined | false): Promise<T>;
}

declare const ChromeUtils: { importESModule(path: string): Internals };
declare const OpenBrowserWindow: (options: { private: boolean }) => BrowserWindow;
declare const PopupNotifications: {
  readonly panel: {
    readonly state: string;
    readonly firstElementChild: { readonly button: HTMLElement; readonly textContent: string } | null;
  };
};
declare const driving: Driving;

/** Lets an extension into private windows; given before it is installed, since it is started anew by it. */
export async function allowInPrivate(extensionId: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(extensionId, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  });
}

/** Lets BiDi address popups and sidebars, whose browsers are no tabs, and lays out `driving`. */
export async function prepare(extensionId: string): Promise<void> {
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { ExtensionParent: parent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const outsideTabs = new Map<string, XulBrowser>();
  const inTabs = manager.getBrowserById.bind(manager);
  manager.getBrowserById = (id) => inTabs(id) ?? outsideTabs.get(id) ?? null;
  const laidOut: Driving = {
    get extension() {
      return parent.GlobalManager.getExtension(extensionId);
    },
    actions: parent.apiManager.global,
    browser(context) {
      const browser = manager.getBrowserById(context);
      if (!browser) throw new Error('No such tab');
      return browser;
    },
    window: (context) => laidOut.browser(context).ownerDocument.defaultView as unknown as BrowserWindow,
    context(browser) {
      browser.permanentKey ??= {};
      const id = manager.getIdForBrowser(browser);
      if (!inTabs(id)) outsideTabs.set(id, browser);
      return id;
    },
    async closePanel(element) {
      const panel: PopupPanel | null = element?.closest('panel') ?? null;
      panel?.hidePopup?.();
      await laidOut.poll('the popup to close', () => panel === null || panel.state === 'closed');
    },
    async poll(what, ask) {
      for (let tries = 0; tries < 900; tries += 1) {
        const answer = ask();
        if (answer) return answer;
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
      throw new Error(`Waited 45 s for ${what}`);
    },
  };
  Object.assign(globalThis, { driving: laidOut });
  await laidOut.poll('the extension to start', () => laidOut.extension);
}

/** Presses the extension's toolbar button in the tab's window; gives the popup's context once it has loaded. */
export async function pressToolbarButton(tab: string): Promise<string> {
  const window = driving.window(tab);
  // A press while a popup is open would close it.
  await driving.closePanel(window.document.querySelector('.webextension-popup-browser'));
  driving.actions.browserActionFor(driving.extension).triggerAction(window);
  const popup = await driving.poll('the popup', () => {
    const shown = window.document.querySelector<XulBrowser>('.webextension-popup-browser');
    // While its panel opens, the browser element is exchanged for another.
    const panel: PopupPanel | null | undefined = shown?.closest('panel');
    return panel?.state === 'open' && shown?.currentURI.spec.endsWith('popup.html') && shown;
  });
  return driving.context(popup);
}

export function closePopup(popup: string): Promise<void> {
  return driving.closePanel(driving.browser(popup));
}

/** The context of the extension's sidebar in the tab's window, once it is there and has loaded; it is so many CSS px wide. */
export async function shownSidebar(tab: string, width: number): Promise<string> {
  const { SidebarController, document } = driving.window(tab);
  const sidebar = await driving.poll('the sidebar', () => {
    const { contentDocument } = SidebarController.browser;
    const shown = contentDocument?.querySelector<XulBrowser>('#webext-panels-browser');
    return shown?.currentURI.spec.startsWith('moz-extension:') && shown;
  });
  const box = document.querySelector<HTMLElement>('#sidebar-box');
  for (const rule of ['width', 'min-width', 'max-width'])
    box?.style.setProperty(rule, `${width}px`, 'important');
  return driving.context(sidebar);
}

export function closeSidebar(tab: string): void {
  driving.window(tab).SidebarController.hide();
}

/** Opens a private window; gives the context of its tab once its first page is there. */
export async function openPrivateWindow(): Promise<string> {
  const opened = OpenBrowserWindow({ private: true });
  const browser = await driving.poll('the private window', () => {
    const shown = opened.gBrowser?.selectedBrowser;
    return (
      shown?.currentURI.spec === 'about:privatebrowsing' && !shown.webProgress.isLoadingDocument && shown
    );
  });
  return driving.context(browser);
}

/** Has a tab's documents see a light or dark system theme. */
export function setTheme(tab: string, theme: 'light' | 'dark'): void {
  driving.browser(tab).browsingContext.prefersColorSchemeOverride = theme;
}

/** Presses "Allow" in the prompt for optional permissions; throws where it asks in other words. */
export async function acceptPermissionPrompt(asks: string): Promise<void> {
  const { panel } = PopupNotifications;
  const prompt = await driving.poll(
    'a permission prompt',
    () => panel.state === 'open' && panel.firstElementChild,
  );
  const { textContent } = prompt;
  if (!textContent.includes(asks)) throw new Error(`“${textContent}” asks no “${asks}”`);
  prompt.button.click();
}

export async function stopBackground(): Promise<void> {
  await driving.extension.terminateBackground({ disableResetIdleForTest: true });
}

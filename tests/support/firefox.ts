import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { BidiClient } from './bidi-client.ts';
import { firefoxPath } from './browsers.ts';
import type { Driver, DriverOptions, Surface, Tab } from './driver.ts';
import * as chrome from './firefox-chrome.ts';
import { waitFor } from './wait-for.ts';

/** The width of the sidebar as Firefox opens it for most, CSS px. */
const SIDEBAR = 252;
const UUID = '0f7e2c4a-5b1d-4c3e-9a68-2d4f6b8a1c35';

/** Starts Firefox with the extension installed for this run, also for private windows. */
export async function startFirefox({ extension, headless = true, profile }: DriverOptions): Promise<Driver> {
  const folder = resolve(extension);
  const id = await extensionId(folder);
  const downloads = await mkdtemp(join(tmpdir(), 'on-the-record-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless,
    // A busy machine takes its time.
    timeout: 90_000,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'layout.css.devPixelsPerPx': '1.0',
      // A quarter of the processor time: half as many pictures, and no process ready for a tab that never comes.
      'layout.frame_rate': 30,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      // It is installed for this run alone, and so installed anew in a profile that stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const bidi = await BidiClient.of(browser);
  await bidi.inChrome(chrome.allowInPrivate, id);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
  });
  await bidi.inChrome(chrome.prepare, id);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const contexts = new Map<Surface, string>();

  const tabOf = (context: string): Tab => {
    const tab: Tab = {
      ...bidi.surface(context),
      goto: (url) => bidi.navigate(context, url),
      activate: async () => void (await bidi.send('browsingContext.activate', { context })),
      resize: async (width, height) =>
        void (await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })),
    };
    contexts.set(tab, context);
    return tab;
  };
  const contextOf = (tab: Tab): string => contexts.get(tab) ?? '';
  const findTab = async (url: string) =>
    tabOf(await waitFor(`a tab with ${url}`, () => bidi.findContext(url)));

  // It opens by itself and takes the front; nothing is done before.
  await findTab(extensionUrl('welcome.html'));
  return {
    name: 'firefox',
    closedPage: 'about:license',
    downloads,
    extensionUrl,
    findTab,
    async open(url) {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      const tab = tabOf(String(context));
      await tab.goto(url);
      return tab;
    },
    async openPrivate(url) {
      const context = await bidi.inChrome(chrome.openPrivateWindow);
      const tab = tabOf(context);
      await tab.goto(url);
      return tab;
    },
    async pressToolbarButton(tab) {
      await tab.activate();
      const context = await bidi.inChrome(chrome.pressToolbarButton, contextOf(tab));
      return { ...bidi.surface(context), close: () => bidi.inChrome(chrome.closePopup, context) };
    },
    async sidePanel(tab) {
      const context = await bidi.inChrome(chrome.shownSidebar, contextOf(tab), SIDEBAR);
      return { ...bidi.surface(context), close: () => bidi.inChrome(chrome.closeSidebar, contextOf(tab)) };
    },
    acceptPermissionPrompt: (asks) => bidi.inChrome(chrome.acceptPermissionPrompt, asks),
    stopBackground: () => bidi.inChrome(chrome.stopBackground),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

async function extensionId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id;
}

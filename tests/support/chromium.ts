import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Frame, launch, TargetType, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { chromiumPath } from './browsers.ts';
import {
  asRemoteCall,
  splitKeys,
  type Driver,
  type DriverOptions,
  type Point,
  type Surface,
  type Tab,
} from './driver.ts';
import { waitFor } from './wait-for.ts';

/** A driver that also measures. */
export interface ChromiumDriver extends Driver {
  /** Makes a tab one of a phone, so many CSS px large, which loads it anew; gives what a finger's tap does there. */
  asPhone(tab: Tab, width: number, height: number): Promise<(point: Point) => Promise<void>>;
  /** Bytes of the JavaScript heap of a tab's page and the content scripts in it, once garbage is collected. */
  heapOf(tab: Tab): Promise<number>;
  /** Milliseconds of the background's own timings of that name, in their order. */
  timingsOf(name: string): Promise<number[]>;
}

/** Starts Chromium with the extension installed, also for private windows. */
export async function startChromium(options: DriverOptions): Promise<ChromiumDriver> {
  const { extension, headless = true } = options;
  const folder = resolve(extension);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'on-the-record-chromium-')));
  const downloads = join(profile, 'downloads');
  const preferences = join(profile, 'Default/Preferences');
  const isNew = !existsSync(preferences);
  if (isNew) {
    await mkdir(dirname(preferences), { recursive: true });
    await writeFile(preferences, JSON.stringify(preferencesFor(folder)));
  }
  const browser = await launch({
    executablePath: chromiumPath(),
    headless,
    // A busy machine takes its time.
    timeout: 90_000,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      // It would be played by the processor.
      '--disable-gpu',
      // Its popups, tabs and buttons come and go at once: drawing them costs a seventh of the time. What pages animate, they animate.
      '--animation-duration-scale=0',
      '--window-size=1280,900',
      '--screen-info={1600x1200}',
    ],
  });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito: true });
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const pages = new Map<Surface, Page>();

  const track = (page: Page): Tab => {
    const tab = surfaceOf(page);
    pages.set(tab, page);
    return tab;
  };
  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().includes(id);
  const worker = async () => (await browser.waitForTarget(isWorker)).worker();
  const runningWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')));
  };
  const findPage = async (url: string) => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(url), { timeout: 45_000 });
    const page = await target.asPage();
    const isThere = (address: string) =>
      location.href.startsWith(address) && document.readyState === 'complete';
    await page.waitForFunction(isThere, {}, url);
    return page;
  };
  const trigger = async (tab: Tab) => {
    const page = pages.get(tab);
    const found = (await browser.extensions()).get(id);
    if (!page || !found) throw new Error('No such tab or extension');
    await page.bringToFront();
    await found.triggerAction(page);
  };

  // It opens by itself and takes the front; nothing is done before.
  await findPage(extensionUrl('welcome.html'));
  return {
    name: 'chromium',
    closedPage: 'chrome://version/',
    downloads,
    extensionUrl,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return track(page);
    },
    async openPrivate(url) {
      await (await worker())?.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })})`);
      return track(await findPage(url));
    },
    findTab: async (url) => track(await findPage(url)),
    async pressToolbarButton(tab) {
      await trigger(tab);
      return surfaceOf(await findPage(extensionUrl('popup.html')));
    },
    sidePanel: async () => surfaceOf(await findPage(extensionUrl('sidepanel.html'))),
    // Answered before it is asked; see preferencesFor.
    acceptPermissionPrompt: () => Promise.resolve(),
    async stopBackground() {
      const targetId = (await waitFor('the service worker', runningWorker)).targetId;
      // Chromium lets it run where it is busy when its target is closed, or starts it anew; any page stops it all the same.
      const open = await browser.pages();
      const page = open.find((one) => one.url().startsWith(extensionUrl(''))) ?? open[0];
      const workers = await page?.createCDPSession();
      // A worker for which messages wait starts anew at once, under the same target: only its status tells that it had stopped.
      let isStopped = false;
      workers?.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        isStopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await workers?.send('ServiceWorker.enable');
      await waitFor('the service worker to stop', async () => {
        if (isStopped) return true;
        if (workers === undefined)
          await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
        else await workers.send('ServiceWorker.stopAllWorkers');
        return isStopped || (await runningWorker())?.targetId !== targetId;
      });
      await workers?.detach();
    },
    async asPhone(tab, width, height) {
      const page = pages.get(tab);
      await page?.setViewport({ width, height, hasTouch: true });
      return async ({ x, y }) => page?.touchscreen.tap(x, y);
    },
    async timingsOf(name) {
      const timings = await (
        await worker()
      )?.evaluate(`performance.getEntriesByName(${JSON.stringify(name)}).map(({ duration }) => duration)`);
      return Array.isArray(timings) ? timings.map(Number) : [];
    },
    async heapOf(tab) {
      const measuring = await pages.get(tab)?.createCDPSession();
      await measuring?.send('HeapProfiler.collectGarbage');
      await measuring?.send('Performance.enable');
      const { metrics } = (await measuring?.send('Performance.getMetrics')) ?? { metrics: [] };
      await measuring?.detach();
      return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
    },
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    }),
    async close() {
      await browser.close();
      if (options.profile !== undefined) return;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Preferences in which the user has allowed the optional hosts once before: Chromium then answers
 * `permissions.request` without its prompt, which cannot be pressed when headless. Nothing is granted by it. And the icon is pinned, as
 * the welcome page says: one that is not slides into the toolbar, a quarter of a second long, before its popup is made.
 */
function preferencesFor(folder: string): object {
  const none = { api: [], manifest_permissions: [], scriptable_host: [] };
  const allowed = { ...none, explicit_host: ['http://*/*', 'https://*/*'] };
  const record = { granted_permissions: allowed, runtime_granted_permissions: allowed };
  const id = unpackedId(folder);
  return { extensions: { settings: { [id]: record }, pinned_extensions: [id] } };
}

/** The id Chromium gives to an unpacked extension: its path's SHA-256 in the letters a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** A frame acts by its page's mouse and keyboard, with points of its own viewport. */
function frameOf(page: Page, frame: Frame): Surface {
  const tab = surfaceOf(page);
  const onPage = async ({ x, y }: Point): Promise<Point> => {
    const box = await (await frame.frameElement())?.boundingBox();
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
  };
  return {
    ...tab,
    url: async () => frame.url(),
    async run(fn, ...args) {
      const answer = (await frame.evaluate(asRemoteCall(fn, args))) as string | null;
      return answer === null ? undefined : JSON.parse(answer);
    },
    inject: async (source) => void (await frame.evaluate(source)),
    async box() {
      const box = await (await frame.frameElement())?.boundingBox();
      return box ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height } : null;
    },
    clickAt: async (point) => tab.clickAt(await onPage(point)),
    drag: async (from, to) => tab.drag(await onPage(from), await onPage(to)),
  };
}

function surfaceOf(page: Page): Tab {
  return {
    async frame(url) {
      const frame = page.frames().find((one) => url.test(one.url()));
      return frame && frameOf(page, frame);
    },
    url: async () => page.url(),
    async run(fn, ...args) {
      const answer = (await page.evaluate(asRemoteCall(fn, args))) as string | null;
      return answer === null ? undefined : JSON.parse(answer);
    },
    inject: async (source) => void (await page.evaluate(source)),
    box: () => page.evaluate(() => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })),
    setTheme: (theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    async press(keys) {
      const { modifiers, key } = splitKeys(keys);
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    printed: () => page.pdf({ format: 'A4' }),
    close: () => page.close(),
    goto: async (url) => void (await page.goto(url)),
    activate: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
  };
}

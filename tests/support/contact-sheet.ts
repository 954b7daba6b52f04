/**
 * `npx tsx tests/support/contact-sheet.ts [firefox] [PAGE …]`: saved real pages in a real Chromium, or Firefox, with the built extension,
 * each seen as its user sees it: page, popup's lists, card, side panel, library; light and dark, at 400 px and at 200 %. Leaves the
 * pictures and one page with all of them in .output/contact-sheet[-firefox], to be looked at and not to be kept: the words are others'.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { annotate, frameOn, untilMarked } from '../e2e/reading.ts';
import { clickOn } from '../e2e/acting.ts';
import { BROWSERS } from './builds.ts';
import type { ChromiumDriver } from './chromium.ts';
import type { Driver, Surface, Tab } from './driver.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';
import { waitFor } from './wait-for.ts';

const inFirefox = process.argv[2] === 'firefox';
const asked = process.argv.slice(inFirefox ? 3 : 2);
const browser = BROWSERS[inFirefox ? 1 : 0];
const SHEET = join(import.meta.dirname, `../../.output/contact-sheet${inFirefox ? '-firefox' : ''}`);
/** Pages are taken evenly from all of them, so that ten are of ten kinds. */
const TEN = 10;
/** Milliseconds: a card is there in a tenth of it; what moves has come to rest. */
const CARD_WAIT = 5000;
const SETTLED = 600;
const THEMES = ['light', 'dark'] as const;
const VIEWS = ['decide', 'statements', 'speakers', 'figures', 'initiatives', 'articles'];

interface Shot {
  readonly name: string;
  readonly file: string;
}

/** Saved pages on a port of this machine, without the scripts and pictures that they would fetch from theirs. */
async function serve(pages: readonly SavedPage[]) {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1).replace(/\.html$/, '');
    const page = pages.find((one) => one.name === name);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    response.writeHead(page ? 200 : 404).end(page?.html ?? 'No such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name: string) => `http://127.0.0.1:${port}/${name}.html`,
    close: () => server.close(),
  };
}

/** Takes pictures of what can be seen; what cannot be is said and passed over. */
function camera(shots: Shot[]) {
  return async (surface: Surface, name: string) => {
    const file = `${name}.png`;
    await writeFile(join(SHEET, file), await surface.screenshot());
    shots.push({ name, file });
  };
}

type Camera = ReturnType<typeof camera>;

/** A mark of a claim is clicked, or pressed by a finger, in the middle of its first line. */
async function openCard(tab: Tab, press: Tab['clickAt'] = (point) => tab.clickAt(point)): Promise<boolean> {
  const point = await tab.run(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^otr-.*claim/.test(name)) continue;
      for (const range of highlight) {
        if (!(range instanceof Range)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getClientRects()[0];
        if (box && box.width > 20 && box.top > 0)
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  });
  if (!point) return false;
  await press(point);
  const isOpen = async () => (await frameOn(tab)) !== undefined;
  return waitFor('the card', isOpen, CARD_WAIT).then(
    () => sleep(SETTLED, true),
    () => false,
  );
}

/** The popup's lists; at last what is shown is put on record, so that the library has something to show. */
async function shootPopup(shoot: Camera, popup: Surface, name: string): Promise<void> {
  for (const theme of THEMES) {
    await popup.setTheme(theme);
    for (const list of ['Speakers', 'Figures', 'Initiatives']) {
      await clickOn(popup, '[role=tab]', list).catch(() => undefined);
      await shoot(popup, `${name}-popup-${list.toLowerCase()}-${theme}`);
    }
  }
  await clickOn(popup, 'footer button', 'on record').catch(() => undefined);
  await sleep(SETTLED);
}

async function shootPanel(driver: Driver, shoot: Camera, tab: Tab, name: string): Promise<void> {
  const popup = await driver.pressToolbarButton(tab);
  await clickOn(popup, 'button', 'Open at the side');
  const side = await driver.sidePanel(tab);
  await waitFor('the lists at the side', () => side.run(() => document.querySelector('[role=tab]') !== null));
  for (const theme of THEMES) {
    await side.setTheme(theme);
    await sleep(SETTLED);
    await shoot(side, `${name}-panel-${theme}`);
  }
  await side.close();
}

const isChromium = (driver: Driver): driver is ChromiumDriver => driver.name === 'chromium';

/** Saved pages are light whatever the theme; the card follows the paper that it lies on. */
function asPaper(theme: string): void {
  const style = document.createElement('style');
  if (theme === 'dark')
    style.textContent = '* { background-color: #14181f !important; color: #e4e4e0 !important }';
  document.querySelector('#contact-sheet')?.remove();
  style.id = 'contact-sheet';
  document.head.append(style);
}

async function shootPage(driver: Driver, shoot: Camera, url: string, name: string): Promise<void> {
  const tab = await driver.open(url);
  const popup = await annotate(driver, tab);
  await untilMarked(tab).catch(() => undefined);
  await shootPopup(shoot, popup, name);
  await popup.close();
  await shootPanel(driver, shoot, tab, name).catch((error: unknown) =>
    console.error(`${name}'s panel: ${String(error)}`),
  );
  for (const [width, height, variant, theme] of [
    [1100, 800, '', 'light'],
    [1100, 800, '-dark', 'dark'],
    [400, 800, '-400', 'light'],
    [550, 400, '-200pc', 'light'],
  ] as const) {
    await tab.resize(width, height);
    await tab.setTheme(theme);
    await tab.run(asPaper, theme);
    await shoot(tab, `${name}-page${variant}`);
    if (await openCard(tab)) await shoot(tab, `${name}-card${variant}`);
    await tab.press('Escape');
  }
  if (isChromium(driver)) {
    const tap = await driver.asPhone(tab, 360, 740);
    await (await annotate(driver, tab)).close();
    if (await openCard(tab, tap)) await shoot(tab, `${name}-card-phone`);
  }
  await tab.close();
}

async function shootLibrary(driver: Driver, shoot: Camera): Promise<void> {
  for (const view of VIEWS) {
    const tab = await driver.open(driver.extensionUrl(`library.html#/${view}`));
    await waitFor('the library', () => tab.run(() => document.querySelector('main h2') !== null));
    for (const [width, height, size] of [
      [1280, 900, ''],
      [860, 700, '-860'],
      [640, 450, '-200pc'],
      [400, 800, '-400'],
    ] as const) {
      await tab.resize(width, height);
      await tab.setTheme('light');
      await sleep(SETTLED);
      await shoot(tab, `library-${view}${size}-light`);
      if (size !== '') continue;
      await tab.setTheme('dark');
      await shoot(tab, `library-${view}-dark`);
    }
    await tab.close();
  }
}

/** One page with all pictures, each under its name. */
function sheetOf(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ name, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{display:flex;flex-wrap:wrap;gap:12px;font:12px sans-serif}figure{margin:0;width:300px}img{max-width:100%;border:1px solid #999}</style>
${figures.join('\n')}\n`;
}

const all = savedPages();
const step = Math.max(1, Math.floor(all.length / TEN));
const chosen =
  asked.length > 0
    ? all.filter(({ name }) => asked.includes(name))
    : all.filter((_, at) => at % step === 0).slice(0, TEN);
await rm(SHEET, { recursive: true, force: true });
await mkdir(SHEET, { recursive: true });
const server = await serve(chosen);
const driver = await browser.start({ extension: browser.build });
const shots: Shot[] = [];
try {
  const shoot = camera(shots);
  for (const { name } of chosen)
    await shootPage(driver, shoot, server.url(name), name).catch((error: unknown) =>
      console.error(`${name}: ${String(error)}`),
    );
  await shootLibrary(driver, shoot);
} finally {
  await driver.close();
  server.close();
}
await writeFile(join(SHEET, 'index.html'), sheetOf(shots));
console.log(`${shots.length} pictures in ${join(SHEET, 'index.html')}`);

/**
 * `npm run demo`: a press statement, marked by the built extension in a real Chromium. Prints what was found and leaves
 * screenshots and exports in .output/demo, also of a library that the statement and some other articles are put into. With a display the browser stays open until its user closes it.
 */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ENDINGS, exportFile } from '../e2e/exporting.ts';
import { clickOn, clickWords } from '../e2e/acting.ts';
import { annotate, untilCard, untilSays } from '../e2e/reading.ts';
import { startChromium } from './chromium.ts';
import { findingsTables } from './findings-tables.ts';
import type { Driver, Surface, Tab } from './driver.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { type PageServer, servePages } from './page-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const DEMO = join(ROOT, '.output/demo');
const STATEMENT = 'press-statement.html';
const OTHERS = ['structure.html', 'hidden-text.html', 'split-nodes.html', 'br-paragraphs.html'];
const CLAIM = 'Last night it burned none';

const hasDisplay =
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) ||
  ['darwin', 'win32'].includes(process.platform);
const isWatched = hasDisplay && !process.env['CI'];

function build(): void {
  const wxt = join(ROOT, 'node_modules/.bin/wxt');
  const { status, stdout, stderr } = spawnSync(wxt, ['build', '-b', 'chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

async function shoot(surface: Surface, name: string): Promise<void> {
  await writeFile(join(DEMO, `${name}.png`), await surface.screenshot());
}

async function shootTheme(driver: Driver, tab: Tab, theme: 'light' | 'dark'): Promise<void> {
  const popup = await annotate(driver, tab);
  await popup.setTheme(theme);
  for (const list of ['Speakers', 'Figures', 'Initiatives']) {
    await clickOn(popup, '[role=tab]', list);
    await shoot(popup, `popup-${list.toLowerCase()}-${theme}`);
  }
  await popup.close();
  await shoot(tab, `page-${theme}`);
  await clickWords(tab, CLAIM);
  await untilCard(tab, 'Claim');
  await shoot(tab, `card-${theme}`);
  await tab.press('Escape');
}

/** Puts an article on record, as the popup's button does. */
async function record(driver: Driver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const popup = await annotate(driver, tab);
  await clickOn(popup, 'footer button', 'Put page on record');
  await untilSays(popup, /put on record/i);
  await popup.close();
  await tab.close();
}

/** Pictures of the library's views, and of what its publisher changed in the statement after it was put on record. */
async function shootLibrary(driver: Driver, server: PageServer): Promise<void> {
  for (const page of OTHERS) await record(driver, server.url(page));
  await record(driver, server.url(STATEMENT));
  server.edit(STATEMENT, (html) =>
    html
      .replace('€186 million', '€168 million')
      .replace('finished on time', 'finished in time')
      .replace(/<p>“By 2030[\s\S]*?<\/p>/, '<p>This statement was corrected on 25 September 2026.</p>'),
  );
  const tab = await driver.open(server.url(STATEMENT));
  const popup = await annotate(driver, tab);
  await untilSays(popup, /Changed since/);
  await shoot(popup, 'popup-changed');
  await clickOn(popup, 'button', 'See changes');
  const library = await driver.findTab(driver.extensionUrl('library.html'));
  await untilSays(library, /Changed since/);
  await shoot(library, 'library-changes');
  for (const view of ['Statements', 'Speakers', 'Figures', 'Initiatives', 'Articles']) {
    await clickOn(library, 'nav a', view);
    await untilSays(library, view);
    await shoot(library, `library-${view.toLowerCase()}`);
  }
  await library.setTheme('dark');
  await clickOn(library, 'nav a', 'Statements');
  await shoot(library, 'library-statements-dark');
  await library.close();
  await tab.close();
}

ensureBrowsers(['Chromium']);
build();
await rm(DEMO, { recursive: true, force: true });
await mkdir(DEMO, { recursive: true });
const server = await servePages();
const driver = await startChromium({ extension: join(ROOT, '.output/chrome-mv3'), headless: !isWatched });
try {
  const dark = await driver.open(server.url('press-statement.html?paper=dark'));
  await dark.setTheme('dark');
  await shootTheme(driver, dark, 'dark');
  await dark.close();

  const tab = await driver.open(server.url(STATEMENT));
  await shootTheme(driver, tab, 'light');
  for (const ending of ENDINGS) {
    const popup = await annotate(driver, tab);
    await copyFile(await exportFile(driver, popup, ending), join(DEMO, `press-statement.${ending}`));
    await popup.close();
  }
  await shootLibrary(driver, server);
  const exported = await readFile(join(DEMO, 'press-statement.json'), 'utf8');
  console.log(findingsTables(exported));
  console.log(`\nScreenshots and exports: ${relative(process.cwd(), DEMO) || '.'}`);
  if (isWatched) {
    console.log('Close the browser to end.');
    await driver.closed;
  }
} finally {
  await driver.close();
  await server.close();
}

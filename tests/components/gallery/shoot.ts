/**
 * Pictures of every view, light and dark, into .output/gallery: `npx tsx tests/components/gallery/shoot.ts [ARTICLE.txt] [--engine] [--library] [--only=NAME]`,
 * from the article's gold file or, where that tells no figures, from what the engine finds.
 * To be looked at beside ../shared/look; what must hold of them is asserted in the tests.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { chromiumPath } from '../../support/browsers.ts';
import { type Gold, goldAnalysis } from '../gold-analysis.ts';
import { galleryLibrary, LIBRARY_SHOTS, LIBRARY_SIZES } from './library-shots.ts';

interface Shot {
  readonly name: string;
  readonly query: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly act?: (page: Page) => Promise<unknown>;
}

const POPUP = { width: 400, height: 600 };
const root = path.resolve(import.meta.dirname, '../../..');
const target = path.join(root, '.output/gallery');
const article =
  process.argv.find((word) => word.endsWith('.txt')) ??
  path.join(root, 'tests/fixtures/articles/harbour-ministry.txt');
const words = readFileSync(article, 'utf8');
const gold = article.replace(/\.txt$/, '.gold.json');
const url = 'https://www.globaltimes.cn/page/202511/1347654.shtml';
/** Fixtures that tell no figures hold no list of them. */
function goldOf(json: string): Gold {
  const none: Gold = { attributions: [], speakers: [], figures: [], initiatives: [] };
  return { ...none, ...(JSON.parse(json) as Partial<Gold>) };
}

const told = goldOf(readFileSync(gold, 'utf8'));
const analysis =
  process.argv.includes('--engine') || told.figures.length === 0
    ? analyse(plainArticle(words, { url }), loadModel())
    : goldAnalysis(words, told, { url, site: 'Global Times' });

function claimWith(count: number): string {
  const having = (id: string) => analysis.figures.filter(({ attribution }) => attribution === id).length;
  return analysis.attributions.find(({ id }) => having(id) >= count)?.id ?? 'a0';
}

/** Keys of cardStates (card-states.tsx), which is no module for Node. */
const CARD_STATES = [
  'on-record',
  'by-hand',
  'altered',
  'private',
  'failed',
  'note',
  'edit-claim',
  'edit-other',
  'edit-figure',
  'edit-initiative',
  'removed',
  'not-undone',
  'tools',
  'tools-fault',
];

const SHOTS: readonly Shot[] = [
  {
    name: 'speakers',
    query: 'state=annotated',
    size: POPUP,
    act: (page) => page.locator('.claim').nth(1).hover(),
  },
  { name: 'figures', query: 'state=annotated', size: POPUP, act: (page) => page.click('#tab-figure') },
  {
    name: 'figures-by-value',
    query: 'state=annotated&uncertain',
    size: POPUP,
    act: async (page) => {
      await page.click('#tab-figure');
      await page.selectOption('[aria-label=Order]', 'value');
    },
  },
  {
    name: 'figures-side',
    query: 'state=annotated',
    size: { width: 300, height: 800 },
    act: (page) => page.click('#tab-figure'),
  },
  {
    name: 'initiatives',
    query: 'state=annotated',
    size: POPUP,
    act: async (page) => {
      await page.click('#tab-initiative');
      await page.locator('.initiative').last().hover();
    },
  },
  {
    name: 'speakers-closed',
    query: 'state=marks-off',
    size: POPUP,
    act: async (page) => {
      await page.click('.speaker-head');
      await page.click('text=Export');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no-match',
    query: 'state=annotated',
    size: POPUP,
    act: (page) => page.fill('input', 'Convention'),
  },
  { name: 'filtered', query: 'state=annotated', size: POPUP, act: (page) => page.fill('input', 'percent') },
  {
    name: 'stance',
    query: 'state=annotated&uncertain',
    size: POPUP,
    act: (page) => page.selectOption('[aria-label=Stance]', { index: 2 }),
  },
  {
    name: 'uncertain',
    query: 'state=annotated&uncertain',
    size: POPUP,
    act: (page) => page.locator('.speaker-head').last().click(),
  },
  { name: 'site-menu', query: 'state=annotated', size: POPUP, act: (page) => page.click('.site') },
  ...['working', 'no-article', 'language', 'unreachable', 'nothing-found', 'failed', 'idle'].map((state) => ({
    name: state,
    query: `state=${state}`,
    size: POPUP,
    act: (page: Page) => page.waitForTimeout(400),
  })),
  { name: 'side', query: 'state=annotated', size: { width: 300, height: 800 } },
  { name: 'card-claim', query: `card=claim:${claimWith(2)}`, size: { width: 428, height: 520 } },
  {
    name: 'card-unsure',
    query: `card=claim:${analysis.attributions.findLast(({ doubt }) => doubt)?.id ?? 'a0'}`,
    size: { width: 428, height: 480 },
  },
  {
    name: 'card-loaded',
    query: `card=claim:${analysis.attributions.find(({ stance }) => stance.tone === 'loaded')?.id ?? 'a1'}`,
    size: { width: 428, height: 480 },
  },
  {
    name: 'card-figure',
    query: `card=figure:${(analysis.figures.find(({ notes }) => notes) ?? analysis.figures.at(-1))?.id ?? 'f0'}`,
    size: { width: 428, height: 480 },
  },
  {
    name: 'card-initiative',
    query: `card=initiative:${analysis.initiatives.toSorted((a, b) => b.deeds.length - a.deeds.length)[0]?.id ?? 'i0'}`,
    size: { width: 428, height: 480 },
  },
  ...CARD_STATES.map((state) => ({
    name: `card-${state}`,
    query: `card=${state}`,
    size: { width: 428, height: 620 },
  })),
  { name: 'welcome', query: 'page=welcome', size: { width: 1280, height: 800 } },
  { name: 'welcome-360', query: 'page=declined', size: { width: 360, height: 1180 } },
  { name: 'options', query: 'page=options', size: { width: 1280, height: 1100 } },
  { name: 'options-360', query: 'page=options', size: { width: 360, height: 1500 } },
];

const OF_LIBRARY: readonly Shot[] = LIBRARY_SIZES.flatMap(({ ending, ...size }) =>
  LIBRARY_SHOTS.map(({ name, hash, act }) => ({
    name: `library-${name}${ending}`,
    query: `library${hash}`,
    size,
    act: async (page: Page) => {
      await act?.(page);
      // The first rows stand once their annotations are there.
      await page.waitForTimeout(200);
    },
  })),
);
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';
const wanted = (process.argv.includes('--library') ? OF_LIBRARY : [...SHOTS, ...OF_LIBRARY]).filter(
  ({ name }) => name.includes(only),
);

async function shoot(context: BrowserContext, base: string, scheme: string): Promise<void> {
  for (const { name, query, size, act } of wanted) {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(name, error.message));
    await page.setViewportSize(size);
    await page.goto(`${base}?${query}`);
    await page.waitForSelector('body[data-ready]');
    await act?.(page);
    await page.screenshot({ path: path.join(target, `${name}-${scheme}.png`) });
    await page.close();
  }
}

mkdirSync(target, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: path.join(root, 'public'),
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}tests/components/gallery/index.html`;
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  await context.addInitScript((given) => Object.assign(window, given), {
    analysis,
    library: galleryLibrary(),
  });
  await shoot(context, base, colorScheme);
  await context.close();
}
await browser.close();
await server.close();

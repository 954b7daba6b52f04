import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { type Gold, goldAnalysis } from '../gold-analysis.ts';
import { type Kept, keptArticle } from '../library/library-fixture.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const OWN = path.join(root, 'tests/fixtures/articles');
/** The articles that the visual reference shows, where they are at hand. */
const SHARED = path.join(root, '../shared/gold');

const SITES: Readonly<Record<string, string>> = {
  'wuzhen-summit': 'globaltimes.cn',
  'diabetes-survey': 'health.example',
  'trade-briefing': 'trade.example',
  'lakes-summit': 'lakes.example',
};

const NOTHING: Gold = { attributions: [], speakers: [], figures: [], initiatives: [] };

function analysisOf(folder: string, name: string) {
  const read = (ending: string) => readFileSync(path.join(folder, `${name}.${ending}`), 'utf8');
  const site = SITES[name] ?? `${name.split('-')[0]}.example`;
  const gold: Gold = { ...NOTHING, ...(JSON.parse(read('gold.json')) as Partial<Gold>) };
  const found = goldAnalysis(read('txt'), gold, {
    url: `https://www.${site}/${name}`,
    site,
  });
  const heading = found.article.blocks.find(({ kind }) => kind === 'heading') ?? found.article.blocks[0];
  const headline = heading && found.article.text.slice(heading.start, heading.end);
  const title = { value: headline ?? name, from: 'json-ld' as const };
  return { ...found, article: { ...found.article, metadata: { ...found.article.metadata, title } } };
}

/** What is on record in the pictures: the reference's articles, else those of the fixtures. */
export function galleryLibrary(): readonly Kept[] {
  const folder = existsSync(SHARED) ? SHARED : OWN;
  const names = existsSync(SHARED)
    ? Object.keys(SITES)
    : readdirSync(OWN).flatMap((file) => (file.endsWith('.gold.json') ? file.replace('.gold.json', '') : []));
  return names.map((name) => {
    const isChanged = name === 'diabetes-survey' || name === 'harbour-ministry';
    return keptArticle(name, analysisOf(folder, name), {
      recordedAt: '2024-05-03T09:14:00.000Z',
      ...(isChanged && {
        readAt: '2025-11-08T16:40:00.000Z',
        edits: [
          ['6.8 percent', '6.3 percent'],
          ['more than doubled', 'about doubled'],
          ['2,600', '2,100'],
          ['148.2 million', '147.9 million'],
        ] as const,
      }),
      changes: [
        [
          'bring countries together',
          {
            note: {
              text: 'Ask the commission whether he spoke for it or for himself.',
              at: '2025-11-09T08:00:00.000Z',
            },
            tags: ['follow up'],
          },
        ],
        ['Lakes Energy Compact', { edited: ['deeds'] }],
      ],
    });
  });
}

/** Pictures of the library: one of each view, and of what opens in them. */
export const LIBRARY_SHOTS: ReadonlyArray<{
  readonly name: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<unknown>;
}> = [
  { name: 'statements', hash: '#statements', act: (page) => page.locator('.stm a').first().focus() },
  {
    name: 'statements-note',
    hash: '#statements',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.waitForTimeout(100);
      await page.keyboard.press('n');
    },
  },
  { name: 'statements-search', hash: '#statements?q=percent' },
  { name: 'statements-filtered', hash: '#statements?form=direct&from=2023-11' },
  { name: 'statements-speaker', hash: '#statements?order=speaker' },
  { name: 'speakers', hash: '#speakers' },
  { name: 'speakers-open', hash: '#speakers', act: (page) => page.locator('.spk .open').nth(1).click() },
  {
    name: 'speakers-merge',
    hash: '#speakers',
    act: async (page) => {
      await page.click('text=Merge two names');
      await page.locator('.spk input').nth(0).check();
      await page.locator('.spk input').nth(2).check();
    },
  },
  { name: 'figures', hash: '#figures' },
  { name: 'figures-differing', hash: '#figures?part=differing' },
  {
    name: 'figures-edit',
    hash: '#figures',
    act: (page) => page.keyboard.press('j').then(() => page.keyboard.press('e')),
  },
  { name: 'initiatives', hash: '#initiatives' },
  { name: 'articles', hash: '#articles' },
  {
    name: 'decide',
    hash: '#decide',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.waitForTimeout(300);
    },
  },
  { name: 'article', hash: '#articles/diabetes-survey' },
  { name: 'article-read', hash: '#articles/diabetes-survey?pane=now' },
  { name: 'nothing', hash: '#initiatives?q=diabetes' },
  { name: 'export', hash: '#figures', act: (page) => page.click('text=Export') },
];

export const LIBRARY_SIZES = [
  { ending: '', width: 1280, height: 1100 },
  { ending: '-768', width: 768, height: 1024 },
  { ending: '-360', width: 360, height: 780 },
  { ending: '-320', width: 320, height: 640 },
] as const;

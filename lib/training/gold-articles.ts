import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldFile, placed } from './gold-file.ts';
import type { GoldArticle } from './polnear.ts';
import { readPoolLabels } from './pool-labels.ts';
import { attributionsOf } from './stand-off.ts';

/** How often a real article is shown to the tagger where one of PolNeAR's is shown once. */
export const WEIGHT = 2;
/** The sets of real articles that attributions are learnt from, beside the project. */
const REAL_SETS = ['gold-real', 'train-real'];
const POOL = 'pool';
const ENDING = '.gold.json';

/**
 * The real articles of the folder `shared` that are not kept unread (tests/evaluation/kept-unread.json), those of its pool
 * by our own labels. Throws where the folder has no such sets.
 */
export function readRealArticles(shared: string, keptUnread: string): GoldArticle[] {
  const unread = unreadNames(keptUnread);
  const real = REAL_SETS.flatMap((name) => readGoldArticles(folderOf(shared, name), unread));
  const pool = readPoolArticles(shared, keptUnread);
  return [...real, ...pool].map((article) => ({ ...article, weight: WEIGHT }));
}

function unreadNames(keptUnread: string): ReadonlySet<string> {
  const kept = JSON.parse(readFileSync(keptUnread, 'utf8')) as {
    goldRealThird: string[];
    trainRealThird: string[];
    poolThird: string[];
  };
  return new Set([...kept.goldRealThird, ...kept.trainRealThird, ...kept.poolThird]);
}

function folderOf(shared: string, name: string): string {
  const folder = join(shared, name);
  if (existsSync(folder)) return folder;
  const all = [...REAL_SETS, POOL].join(', ');
  throw new Error(`${folder} is not there: the model is trained on PolNeAR and on ${all}`);
}

/** The texts of the pool of the folder `shared` that we annotated ourselves (docs/decisions/0032-labels-of-our-own.md). */
export function readPoolArticles(shared: string, keptUnread: string): GoldArticle[] {
  const [folder, unread] = [folderOf(shared, POOL), unreadNames(keptUnread)];
  return [...readPoolLabels(), ...readPoolLabels('read')]
    .filter(({ name }) => !unread.has(name))
    .map((annotation): GoldArticle => {
      const text = readFileSync(join(folder, `${annotation.name}.txt`), 'utf8');
      const attributions = attributionsOf(text, annotation);
      return { name: annotation.name, text, definition: 'ours', attributions };
    });
}

/**
 * Reads a folder of gold articles (`NAME.txt` beside `NAME.gold.json`, as ../shared/guide.md has them) without those of the
 * names that are kept unread. Throws where the folder is missing or holds none.
 */
function readGoldArticles(folder: string, unread: ReadonlySet<string>): GoldArticle[] {
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => !unread.has(name))
    .toSorted()
    .map((name): GoldArticle => {
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const gold = JSON.parse(readFileSync(join(folder, name + ENDING), 'utf8')) as Partial<GoldFile>;
      return {
        name,
        text,
        definition: 'ours',
        attributions: (gold.attributions ?? []).map((entry) => placed(text, entry)),
      };
    });
  if (articles.length === 0)
    throw new Error(`no gold article in ${folder}: it must hold NAME.txt and NAME${ENDING}`);
  return articles;
}

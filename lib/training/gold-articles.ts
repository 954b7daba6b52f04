import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldFile, placed } from './gold-file.ts';
import type { GoldArticle } from './polnear.ts';
import { readPoolLabels } from './pool-labels.ts';
import { attributionsOf } from './stand-off.ts';

/** The sets of real articles that attributions are learnt from, beside the project. */
const REAL_SETS = ['gold-real', 'train-real'];
const POOL = 'pool';
const ENDING = '.gold.json';

/**
 * The real articles of the folder `shared` that are not kept unread (tests/evaluation/kept-unread.json), those of its pool
 * by our own labels. Throws where the folder has no such sets.
 */
export function readRealArticles(shared: string, keptUnread: string): GoldArticle[] {
  const kept = JSON.parse(readFileSync(keptUnread, 'utf8')) as {
    goldRealThird: string[];
    trainRealThird: string[];
    poolThird: string[];
  };
  const unread = new Set([...kept.goldRealThird, ...kept.trainRealThird, ...kept.poolThird]);
  const folderOf = (name: string): string => {
    const folder = join(shared, name);
    if (existsSync(folder)) return folder;
    const all = [...REAL_SETS, POOL].join(', ');
    throw new Error(`${folder} is not there: the model is trained on PolNeAR and on ${all}`);
  };
  const real = REAL_SETS.flatMap((name) => readGoldArticles(folderOf(name), unread));
  const pool = readPoolArticles(folderOf(POOL), unread);
  return [...real, ...pool];
}

/** The texts of the pool that we annotated ourselves (docs/decisions/0032-labels-of-our-own.md). */
function readPoolArticles(folder: string, unread: ReadonlySet<string>): GoldArticle[] {
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

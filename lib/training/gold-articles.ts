import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../core/model.ts';
import type { GoldArticle, GoldAttribution } from './polnear.ts';

/** An attribution as a gold file has it: exact strings of the text, `at` the number of the occurrence. */
interface Entry {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly at?: number;
  readonly optional?: boolean;
}

/** How often a real article is shown to the tagger where one of PolNeAR's is shown once. */
export const WEIGHT = 2;
/** The sets of real articles that attributions are learnt from, beside the project. */
const REAL_SETS = ['gold-real', 'train-real'];
const ENDING = '.gold.json';

/**
 * The real articles of the folder `shared` that are not kept unread (tests/evaluation/kept-unread.json). Throws where the
 * folder has no such sets.
 */
export function readRealArticles(shared: string, keptUnread: string): GoldArticle[] {
  const kept = JSON.parse(readFileSync(keptUnread, 'utf8')) as {
    goldRealThird: string[];
    trainRealThird: string[];
  };
  const unread = new Set([...kept.goldRealThird, ...kept.trainRealThird]);
  return REAL_SETS.flatMap((name) => {
    const folder = join(shared, name);
    if (!existsSync(folder))
      throw new Error(
        `${folder} is not there: the model is trained on PolNeAR and on ${REAL_SETS.join(' and ')}`,
      );
    return readGoldArticles(folder, unread).map((article) => ({ ...article, weight: WEIGHT }));
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
      const gold = JSON.parse(readFileSync(join(folder, name + ENDING), 'utf8')) as {
        attributions?: readonly Entry[];
      };
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

function placed(text: string, { source, cue, content, at, optional }: Entry): GoldAttribution {
  const claim = content.map((words) => nth(text, words, at ?? 0));
  // Gold files do not say where cue and source stand: nearest to the claim, and nearest to the cue.
  const reported = cue === null ? [] : nearest(text, cue, claim);
  const named = source === null ? [] : nearest(text, source, reported.length > 0 ? reported : claim);
  return {
    source: named,
    cue: reported,
    content: claim.toSorted((a, b) => a.start - b.start),
    ...(optional === true && { optional }),
  };
}

function nth(text: string, words: string, at: number): Span {
  let start = -1;
  for (let n = 0; n <= at; n += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The occurrence of words as whole words that stands nearest to the spans and in none of them; none where there is none. */
function nearest(text: string, words: string, spans: readonly Span[]): Span[] {
  let best: Span | undefined;
  let least = Infinity;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isPart = /\p{L}/u.test(words) && (isLetter(text[start - 1]) || isLetter(text[end]));
    const distance = Math.min(...spans.map((span) => Math.max(span.start - end, start - span.end)));
    if (isPart || distance < 0 || distance >= least) continue;
    best = { start, end };
    least = distance;
  }
  return best === undefined ? [] : [best];
}

const isLetter = (letter = ''): boolean => /\p{L}/u.test(letter);

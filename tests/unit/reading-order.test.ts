import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ArticleText } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { fixtureArticles } from './fixture-articles.ts';

// In a file and so a process of its own: the engine is loaded anew, with nothing read.

const POOL = join(import.meta.dirname, '../../../shared/pool');
/** Of the texts beside the project, where they are, every one of so many. */
const SHARE = 20;

type Read = (article: ArticleText) => unknown;

/** An engine that has read nothing: its whole analysis. */
async function newEngine(): Promise<Read> {
  vi.resetModules();
  const { analyse } = await import('@/lib/core/analyse.ts');
  const { loadModel } = await import('@/lib/cli/load-model.ts');
  const model = loadModel();
  return (article) => analyse(article, model);
}

/** Its tokens and sentences alone. */
async function newTokens(): Promise<Read> {
  vi.resetModules();
  return (await import('@/lib/core/text/annotated-text.ts')).annotateText;
}

/** The texts that are read otherwise from the last to the first: any two that meet do so in one of both orders. */
async function readOtherwise(texts: readonly string[], newReader: () => Promise<Read>): Promise<string[]> {
  const inTurn = async (these: readonly string[]): Promise<string[]> => {
    const read = await newReader();
    return these.map((text) => JSON.stringify(read(plainArticle(text, { url: 'a.txt' }))));
  };
  const forward = await inTurn(texts);
  const backward = await inTurn(texts.toReversed());
  return texts.filter((_, at) => forward[at] !== backward.at(-1 - at));
}

/** The second of each pair had another reading after the first. */
const PAIRS = [
  ['It costs Rs.39 billion.', 'Of those 39, 14 of the youth were held in detention.'],
  ['It costs USD/5.', 'The USD fell by 5%, the bank said.'],
];

test('an article reads alike whatever was read before', async () => {
  const pool = existsSync(POOL) ? readdirSync(POOL).filter((name) => name.endsWith('.txt')) : [];
  const some = pool.filter((_, at) => at % SHARE === 0).map((name) => readFileSync(join(POOL, name), 'utf8'));
  const own = fixtureArticles().map(({ text }) => text);
  expect(await readOtherwise([...PAIRS.flat(), ...own, ...some], newEngine)).toEqual([]);
});

test('tokens are alike whatever was read before, of words that are glued to marks and to each other too', async () => {
  const pieces =
    "39 4 7.5 1,000 12:30 10/11 90s 1990s 1st 22nd 5pm USD GBP NKr Rs. $ % . , - / ( ) ’s 's a B c3 p.m. Zorb ZORB zorb é – “ ” ’ … : ; ! & @ # _ * + = 😀 U.S. i.e co- ing ly said";
  const piece = fc.constantFrom(...pieces.split(' '));
  const word = fc.array(piece, { minLength: 1, maxLength: 3 }).map((own) => own.join(''));
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  expect(await readOtherwise(fc.sample(text, 1500), newTokens)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { sharedRun, stretchesOf } from '@/lib/core/record/shared-run.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { wordsElsewhere } from '@/lib/storage/words-elsewhere.ts';
import { freshLibrary } from './fresh-library.ts';

const model = loadModel();
const AT = '2026-05-03T09:00:00.000Z';

async function libraryOf(texts: Readonly<Record<string, string>>) {
  const library = freshLibrary();
  for (const [name, text] of Object.entries(texts)) {
    const found = analyse(plainArticle(text, { url: `https://${name}.example/` }), model);
    await actOnPage(library, found, { type: 'record-page', on: true }, AT);
  }
  const articles = (await allArticles(library)).rows.map(({ id }) => id);
  const { rows } = await annotationsOfArticles(library, articles);
  return { library, claims: rows.filter(({ body }) => body.type === 'claim') };
}

test('a claim is found where else its words are on record, whoever is named there', async () => {
  const { library, claims } = await libraryOf({
    quay: 'Fares\n\n“Fares will stay as they are until the new ferries have come,” director Mara Roe said on Monday.',
    mill: 'Ferries\n\n“Fares will stay as they are until the new ferries have come,” harbour master Tom Lane told reporters.',
    loch: 'Boats\n\n“Fares will rise when the new boats have come to the loch,” director Ann Hill said on Monday.',
  });
  const [own] = claims.filter(({ body }) => body.type === 'claim' && body.speaker?.name === 'Mara Roe');
  if (!own) throw new Error('the claim was not recorded');
  const found = await wordsElsewhere(library, own);
  expect(found.map(({ body }) => body.type === 'claim' && body.speaker?.name)).toEqual(['Tom Lane']);
});

describe('the run that two texts share', () => {
  const words = fc.array(fc.constantFrom('the', 'ferry', 'fare', 'rose', 'by'), { maxLength: 12 });

  test('is that of either order, all of a text with itself, and as long as what is put into both', () => {
    fc.assert(
      fc.property(words, words, words, (one, other, run) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        expect(sharedRun(a, b)).toBe(sharedRun(b, a));
        expect(sharedRun(a, a)).toBe(one.length);
        const [x, y] = [
          [...one, ...run],
          [...run, ...other],
        ];
        expect(sharedRun(x.join(' '), y.join(' '))).toBeGreaterThanOrEqual(run.length);
      }),
    );
  });

  test('of seven words holds a whole stretch that it is looked for by', () => {
    fc.assert(
      fc.property(fc.nat(20), (before) => {
        const all = Array.from({ length: before + 20 }, (_, at) => `w${at}`);
        const run = all.slice(before, before + 7).join(' ');
        expect(stretchesOf(all.join(' ')).some((stretch) => run.includes(stretch))).toBe(true);
      }),
    );
  });
});

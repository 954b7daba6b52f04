import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { heldInCatalog, inCommon } from '@/lib/core/record/same-story.ts';
import { sharedKeys, storyKeys } from '@/lib/core/record/story-keys.ts';
import { deleteArticle } from '@/lib/storage/deletions.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { articlesNamed, likelyReleases } from '@/lib/storage/likely-releases.ts';
import { read, RELEASE, REPORT, report } from '../beside/comparison.ts';
import { freshLibrary } from './fresh-library.ts';

const OTHER = `Ferry fares rise

Fares rise by 6 per cent in January, the ferry board said. “Nobody likes a dearer ticket,” its chair, Ingrid Solvang, said.`;

async function recorded(...texts: readonly (readonly [text: string, url: string, published: string])[]) {
  const library = freshLibrary();
  for (const [text, url, published] of texts) {
    const found = read(text, url);
    const { article } = found;
    const dated = {
      ...found,
      article: {
        ...article,
        metadata: { ...article.metadata, published: { value: published, from: 'page' as const } },
      },
    };
    await actOnPage(library, dated, { type: 'record-page', on: true }, '2024-03-10T08:00:00.000Z');
  }
  return library;
}

describe('the recorded texts that an article is likely from', () => {
  test('share names, figures or runs of words with it, and are told with how many', async () => {
    const library = await recorded(
      [OTHER, 'https://ferries.example/fares', '2024-03-04'],
      [RELEASE, 'https://board.example/budget', '2024-03-04'],
    );
    const likely = await likelyReleases(library, report);
    expect(likely.map(({ article }) => article.url)).toEqual(['https://board.example/budget']);
    expect(likely[0]).toMatchObject({ names: 2 });
    expect(likely[0]?.runs).toBeGreaterThanOrEqual(1);
  });

  test('are not the article itself, nor one of another time', async () => {
    const library = await recorded(
      [REPORT, 'https://courant.example/mud', '2024-03-04'],
      [RELEASE, 'https://board.example/budget', '2023-03-04'],
    );
    const dated = {
      ...report,
      article: plainArticle(REPORT, {
        url: 'https://courant.example/mud',
        published: { value: '2024-03-05', from: 'page' },
      }),
    };
    expect(await likelyReleases(library, dated)).toEqual([]);
  });

  test('of an empty library there are none', async () => {
    expect(await likelyReleases(freshLibrary(), report)).toEqual([]);
  });

  test('are those on record at that moment', async () => {
    const library = await recorded([OTHER, 'https://ferries.example/fares', '2024-03-04']);
    expect(await likelyReleases(library, report)).toEqual([]);
    const { record } = await actOnPage(
      library,
      read(RELEASE, 'https://board.example/budget'),
      { type: 'record-page', on: true },
      '2024-03-10T09:00:00.000Z',
    );
    expect(await likelyReleases(library, report)).toMatchObject([{ names: 2 }]);
    await deleteArticle(library, record.article ?? '', '2024-03-10T10:00:00.000Z');
    expect(await likelyReleases(library, report)).toEqual([]);
  });
});

test('recorded texts are found by the beginnings of words of their titles and of where they are from', async () => {
  const library = await recorded(
    [OTHER, 'https://ferries.example/fares', '2024-03-04'],
    [RELEASE, 'https://board.example/budget', '2024-03-04'],
  );
  const named = async (query: string) => (await articlesNamed(library, query, 20)).map(({ site }) => site);
  expect(await named('FARES ris')).toEqual(['ferries.example']);
  expect(await named('board')).toEqual(['board.example']);
  expect(await named('fares budget')).toEqual([]);
  expect(await named(' ')).toEqual([]);
});

describe('the keys that a recorded article stands under', () => {
  const day = fc.integer({ min: -30_000, max: 60_000 });
  const published = (at: number | undefined) =>
    at === undefined ? {} : { published: new Date(at * 86_400_000).toISOString().slice(0, 10) };

  test('are found from a text of the same name exactly where the two may be of one story', () => {
    fc.assert(
      fc.property(
        fc.option(day, { nil: undefined }),
        fc.option(day, { nil: undefined }),
        fc.nat(20),
        (own, base, off) => {
          const other =
            base === undefined || own === undefined ? base : own + off * (base % 2 === 0 ? 1 : -1);
          const catalog = { ...catalogOf([]), names: ['Ingrid Solvang'] };
          const article = { title: '', site: '', catalog, ...published(other) };
          const held = { names: new Set(['Ingrid Solvang']), figures: new Set<string>(), day: own };
          const isFound = sharedKeys(held)
            .names.flat()
            .some(([first, last]) => storyKeys(article).some((key) => first <= key && key <= last));
          expect(isFound).toBe(inCommon(held, heldInCatalog(article)) !== null);
        },
      ),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { knownStories } from '@/lib/storage/known-stories.ts';
import { likelyReleases } from '@/lib/storage/likely-releases.ts';
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
    const likely = await likelyReleases(library, await knownStories(library).all(), report);
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
    expect(await likelyReleases(library, await knownStories(library).all(), dated)).toEqual([]);
  });

  test('of an empty library there are none', async () => {
    expect(await likelyReleases(freshLibrary(), [], report)).toEqual([]);
  });

  test('are kept up with what is written since they were read first', async () => {
    const library = await recorded([OTHER, 'https://ferries.example/fares', '2024-03-04']);
    const stories = knownStories(library);
    expect(await stories.all()).toHaveLength(1);
    const release = read(RELEASE, 'https://board.example/budget');
    const { record } = await actOnPage(
      library,
      release,
      { type: 'record-page', on: true },
      '2024-03-10T09:00:00.000Z',
    );
    expect(await stories.all()).toHaveLength(1);
    stories.changed([record.article ?? '']);
    const known = await stories.all();
    expect(known).toHaveLength(2);
    expect(await likelyReleases(library, known, report)).toMatchObject([{ names: 2 }]);
    stories.changed([]);
    expect(await stories.all()).toHaveLength(2);
  });
});

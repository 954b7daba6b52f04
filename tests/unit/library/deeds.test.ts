import { describe, expect, test } from 'vitest';
import { deeds } from '@/entrypoints/library/deeds.ts';
import { commit } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles } from '@/lib/storage/lists.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { diskFullFor, libraryOf, noting } from '../storage/fresh-library.ts';

/** IndexedDB in memory takes its time where other tests run beside. */
const LONG = 60_000;

const articleIds = [0, 1, 2].map((n) => libraryArticle(n, 4).fields.id);
const [first = '', second = '', third = ''] = articleIds;

/** One of several pages of a library: what was done there, what it said last, and what it was told was written. */
function pageOf(library: Library) {
  const page = { said: '', isFailure: false, written: [] as string[] };
  const tell = (isFailure: boolean) => (text: string) => void Object.assign(page, { said: text, isFailure });
  const notices = { notice: { value: undefined } as never, dismiss: () => undefined };
  const own = deeds(library, { ...notices, say: tell(false), fail: tell(true) }, async (articles) => {
    page.written = [...articles];
  });
  return Object.assign(page, own);
}

const idsOf = async (library: Library, article: string): Promise<string[]> =>
  (await annotationsOfArticles(library, [article])).rows.map(({ id }) => id);

const tagging = async (library: Library, tag: string, ...articles: string[]) =>
  new Map(
    await Promise.all(
      articles.map(async (article) => {
        const annotations = await idsOf(library, article);
        const deed = {
          cause: `tagged ${tag}`,
          actions: [{ type: 'mark', annotations, marking: { addTags: [tag] } } as const],
        };
        return [article, deed] as const;
      }),
    ),
  );

const tagsOf = async (library: Library, article: string): Promise<string[]> => {
  const { rows } = await annotationsOfArticles(library, [article]);
  return [...new Set(rows.flatMap(({ tags }) => tags))].filter((tag) => tag.startsWith('tag-')).toSorted();
};

describe('what is done on one of two pages of the library', { timeout: LONG }, () => {
  test('is undone there, whatever was done on the other since', async () => {
    const library = await libraryOf(1, 4);
    const [here, there] = [pageOf(library), pageOf(library)];
    const before = await tagging(library, 'tag-here', first);
    await here.act(before, 'Tagged here.');
    const [one] = (await annotationsOfArticles(library, [first])).rows;
    await there.act(await tagging(library, 'tag-there', first), 'Tagged there.');
    expect(await tagsOf(library, first)).toEqual(['tag-here', 'tag-there']);
    expect(one).toBeDefined();
    await here.undo();
    // The other page changed the same annotations since: that is told, and nothing of it goes.
    expect(here).toMatchObject({ isFailure: true, said: expect.stringContaining('changed again since') });
    expect(await tagsOf(library, first)).toEqual(['tag-here', 'tag-there']);
    await there.undo();
    expect(there).toMatchObject({ isFailure: false, said: 'Undone: tagged there.' });
    expect(await tagsOf(library, first)).toEqual(['tag-here']);
    await there.undo();
    expect(there.said).toBe(
      'There is nothing to undo here. What was done on a page is undone there, in a card.',
    );
    expect(await tagsOf(library, first)).toEqual(['tag-here']);
  });

  test('is undone once it is done, also where that was asked for before', async () => {
    const library = await libraryOf(2, 4);
    const here = pageOf(library);
    const tagged = here.act(await tagging(library, 'tag-here', first, second), 'Tagged.');
    await here.undo();
    expect(await tagged).toBeUndefined();
    expect(here.said).toBe('Undone: tagged.');
    expect(await tagsOf(library, second)).toEqual([]);
  });

  test('is undone though the other page did something with another mark of the article', async () => {
    const library = await libraryOf(1, 4);
    const [here, there] = [pageOf(library), pageOf(library)];
    const [one = '', other = ''] = await idsOf(library, first);
    const noted = (id: string, text: string) =>
      new Map([[first, { cause: 'noted', actions: [{ type: 'note', id, text } as const] }]]);
    await here.act(noted(one, 'of here'), 'Note kept.');
    await there.act(noted(other, 'of there'), 'Note kept.');
    await here.undo();
    const notes = async () => {
      const { rows } = await annotationsOfArticles(library, [first]);
      return rows.flatMap(({ note }) => note?.text ?? []).filter((text) => text.startsWith('of '));
    };
    expect(await notes()).toEqual(['of there']);
    await here.redo();
    expect((await notes()).toSorted()).toEqual(['of here', 'of there']);
    expect(here.said).toBe('Done again: note kept.');
  });
});

describe('what is done with several articles', { timeout: LONG }, () => {
  test('and breaks off is told with how much was done, which can be undone', async () => {
    const library = await libraryOf(2, 4);
    const page = pageOf(library);
    const all = await tagging(library, 'tag-all', first, second);
    all.set(third, { cause: 'tagged', actions: [] });
    await page.act(all, 'Tagged.');
    expect(page).toMatchObject({
      isFailure: true,
      said: 'This article is not on record any more. Of 3 articles 2 were done.',
      written: [first, second],
    });
    await page.undo();
    expect([await tagsOf(library, first), await tagsOf(library, second)]).toEqual([[], []]);
  });

  test('and finds the disk full on the way does not say that nothing was changed', async () => {
    const library = await libraryOf(3, 4);
    const page = pageOf(library);
    const all = await tagging(library, 'tag-all', first, second, third);
    const full = diskFullFor(({ article }) => article === third);
    await page.act(all, 'Tagged.');
    full.mockRestore();
    expect(page.said).toBe('The disk is full. Make room on it, then try again. Of 3 articles 2 were done.');
    const others = await tagging(library, 'tag-none', first, second, third);
    const none = diskFullFor(() => true);
    await page.act(others, 'Tagged.');
    none.mockRestore();
    expect(page.said).toBe(
      'The disk is full. Nothing was changed. Make room on it, then try again. Of 3 articles 0 were done.',
    );
  });

  test('is undone but for what was changed again since, and that is told', async () => {
    const library = await libraryOf(2, 4);
    const page = pageOf(library);
    await page.act(await tagging(library, 'tag-all', first, second), 'Tagged.');
    await commit(library, { id: first }, ({ annotations: [one] }) => {
      if (one === undefined) throw new Error('nothing there');
      return noting(one, 'from the page', '2027-05-03T09:14:00.000Z');
    });
    await page.undo();
    expect(page).toMatchObject({
      isFailure: true,
      said: 'What was changed then has been changed again since, so it stays as it is. Of 2 articles 1 was done.',
      written: [second],
    });
    expect([await tagsOf(library, first), await tagsOf(library, second)]).toEqual([['tag-all'], []]);
    await page.redo();
    expect(await tagsOf(library, second)).toEqual(['tag-all']);
  });
});

import { describe, expect, test } from 'vitest';
import { commit } from '@/lib/storage/commit.ts';
import { libraryNamed, STORES, type Library } from '@/lib/storage/database.ts';
import { onRecord, type Which } from '@/lib/storage/on-record.ts';
import { reading } from '@/lib/storage/transaction.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshLibrary, freshName, libraryOf, noting, recording } from './fresh-library.ts';

const AT = '2026-05-03T09:14:00.000Z';
const LATER = '2026-05-03T09:15:00.000Z';
const article = libraryArticle(0, 8);
const which = { id: article.fields.id };

const readNow = (library: Library, which: Which) =>
  reading(library, STORES, (transaction) => onRecord(transaction, which));

const first = async (library: Library) => {
  const [annotation] = (await readNow(library, which)).annotations;
  if (annotation === undefined) throw new Error('nothing on record');
  return annotation;
};

describe('a commit', () => {
  test('puts an article on record, with its catalog', async () => {
    const library = freshLibrary();
    const { article: stored, annotations } = await commit(library, which, recording(article));
    expect(annotations).toEqual(article.annotations);
    expect(stored?.catalog.ids).toHaveLength(article.annotations.filter(({ removed }) => !removed).length);
    expect(await readNow(library, which)).toMatchObject({ article: stored, annotations, damaged: [] });
  });

  test('is one article where two windows put the same page on record', async () => {
    const library = freshLibrary();
    await commit(library, which, recording(article));
    const other = recording({
      ...article,
      fields: { ...article.fields, id: 'other', version: 'other text' },
      version: { ...article.version, id: 'other text', article: 'other' },
      annotations: article.annotations.map((annotation) => ({
        ...annotation,
        id: `other ${annotation.id}`,
        article: 'other',
        version: 'other text',
      })),
    });
    const { article: stored, annotations } = await commit(library, { id: 'other' }, other);
    expect(stored?.id).toBe(article.fields.id);
    expect(stored?.version).toBe(article.version.id);
    expect(new Set(annotations.map(({ version }) => version))).toEqual(new Set([article.version.id]));
    expect(annotations).toHaveLength(2 * article.annotations.length);
    const [articles, , versions] = await contentOf(library);
    expect([articles?.length, versions?.length]).toEqual([1, 1]);
  });

  test('merges edits of two annotations that were made at once', async () => {
    const name = freshName();
    const [one, two] = [libraryNamed(name), libraryNamed(name)];
    await commit(one, which, recording(article));
    const [a, b] = (await readNow(one, which)).annotations;
    if (a === undefined || b === undefined) throw new Error('nothing on record');
    await Promise.all([
      commit(one, which, noting(a, 'mine', AT)),
      commit(two, which, noting(b, 'yours', AT)),
    ]);
    const { annotations } = await readNow(one, which);
    expect(annotations.slice(0, 2).map(({ note }) => note?.text)).toEqual(['mine', 'yours']);
  });

  test('does not overwrite what was changed after it was seen, and tells what is there', async () => {
    const library = await libraryOf(1);
    const annotation = await first(library);
    const seen = { [annotation.id]: annotation.changedAt };
    await commit(library, which, { ...noting(annotation, 'first', AT), seen });
    const { conflicts, annotations } = await commit(library, which, {
      ...noting(annotation, 'second', LATER),
      seen,
    });
    expect(conflicts).toEqual([annotation.id]);
    expect(annotations[0]?.note?.text).toBe('first');
    expect((await first(library)).note?.text).toBe('first');
  });

  test('is built on what is there, where it is given as a function', async () => {
    const library = await libraryOf(1);
    const add = (tag: string) =>
      commit(library, which, ({ annotations }) => ({
        cause: 'tagged',
        at: AT,
        article: {},
        deleted: [],
        put: annotations
          .slice(0, 1)
          .map((annotation) => ({ ...annotation, tags: [...annotation.tags, tag], changedAt: AT })),
      }));
    await Promise.all([add('a'), add('b'), add('c')]);
    expect((await first(library)).tags.slice(-3)).toEqual(['a', 'b', 'c']);
  });

  test('gives each state of an annotation a time of its own, also where the clock stands still', async () => {
    const library = await libraryOf(1);
    const times = [];
    for (const text of ['a', 'b', 'c']) {
      await commit(library, which, noting(await first(library), text, AT));
      times.push((await first(library)).changedAt);
    }
    expect(times).toEqual([AT, '2026-05-03T09:14:00.001Z', '2026-05-03T09:14:00.002Z']);
  });

  test('forgets an article that nothing is left of, and its texts', async () => {
    const library = await libraryOf(2);
    const { annotations } = await readNow(library, which);
    const ids = annotations.map(({ id }) => id);
    const change = { cause: 'deleted', at: AT, article: { whole: false }, put: [], deleted: ids };
    expect((await commit(library, which, change)).article).toBeNull();
    const [articles, rows, versions] = await contentOf(library);
    expect([articles?.length, rows?.length, versions?.length]).toEqual([1, 8, 1]);
  });

  test('keeps an article that was put on record as a whole, or whose findings were removed', async () => {
    const library = await libraryOf(1);
    const { annotations } = await readNow(library, which);
    const change = { cause: 'x', at: AT, article: { whole: true }, put: [], deleted: [] };
    const ids = annotations.map(({ id }) => id);
    expect((await commit(library, which, { ...change, deleted: ids })).article?.catalog.ids).toEqual([]);
    const removed = annotations.map((annotation) => ({ ...annotation, removed: true, changedAt: AT }));
    const kept = await commit(library, which, { ...change, article: { whole: false }, put: removed });
    expect(kept.article?.catalog.ids).toEqual([]);
    expect(kept.annotations).toHaveLength(removed.length);
  });

  test('refuses what is no sound record, and changes nothing', async () => {
    const library = await libraryOf(1);
    const before = await contentOf(library);
    const annotation = await first(library);
    const bad = { ...annotation, note: { text: 'late', at: 'yesterday' } };
    const change = { cause: 'x', at: AT, article: { title: 'Other' }, put: [bad], deleted: [] };
    await expect(commit(library, which, change)).rejects.toThrow('not sound at "note.at"');
    await expect(commit(freshLibrary(), which, { ...change, put: [] })).rejects.toThrow(TypeError);
    expect(await contentOf(library)).toEqual(before);
  });

  test('finds all annotations by a new title', async () => {
    const library = await libraryOf(1);
    await commit(library, which, { cause: null, at: AT, article: { title: 'Zebras' }, put: [], deleted: [] });
    const [, rows] = await contentOf(library);
    const live = rows?.filter((row) => 'terms' in row && !row.removed) ?? [];
    expect(live.every((row) => 'terms' in row && row.terms.includes('zebras'))).toBe(true);
  });
});

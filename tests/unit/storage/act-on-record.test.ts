import { describe, expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { type LibraryDeed, actOnRecord } from '@/lib/storage/act-on-record.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { articlesWithIds } from '@/lib/storage/articles-with-ids.ts';
import type { Library } from '@/lib/storage/database.ts';
import { undo } from '@/lib/storage/journal.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { recallPage } from '@/lib/storage/recall-page.ts';
import { freshLibrary } from './fresh-library.ts';

const model = loadModel();
const TEXT = [
  'Ferry line cuts its fares',
  'Fares fell by 12 percent in 2025, ferry director Mara Lindqvist said on Monday.',
  '“We carried 4,200 cars last week,” Lindqvist told reporters.',
].join('\n\n');

const read = (text: string): Analysis =>
  analyse(plainArticle(text, { url: 'https://ferries.example/fares' }), model);
const at = (minute: number): string => `2026-05-03T09:${String(minute).padStart(2, '0')}:00.000Z`;

async function recorded(later?: (text: string) => string) {
  const library = freshLibrary();
  await actOnPage(library, read(TEXT), { type: 'record-page', on: true }, at(0));
  if (later) await recallPage(library, read(later(TEXT)), { at: at(1), again: false });
  const [article] = (await allArticles(library)).rows;
  if (!article) throw new Error('nothing was put on record');
  return { library, article: article.id };
}

async function annotations(library: Library, article: string): Promise<readonly Annotation[]> {
  return (await annotationsOfArticles(library, [article])).rows;
}

function having(all: readonly Annotation[], words: string): Annotation {
  const found = all.find(({ passages }) => passages.some(({ quote }) => quote.exact.includes(words)));
  if (!found) throw new Error(`no annotation of “${words}”`);
  return found;
}

describe('what is done on the library’s page', () => {
  test('is one deed, however many things it does, and is undone as one', async () => {
    const { library, article } = await recorded();
    const before = await annotations(library, article);
    const { id } = having(before, '4,200 cars');
    const deed: LibraryDeed = {
      cause: 'Note and tags kept.',
      actions: [
        { type: 'note', id, text: 'Which week?' },
        { type: 'tags', id, tags: ['cars'] },
      ],
    };
    await actOnRecord(library, article, deed, at(2));
    const after = having(await annotations(library, article), '4,200 cars');
    expect(after).toMatchObject({ note: { text: 'Which week?' }, tags: ['cars'] });
    expect((await articlesWithIds(library, [article]))[0]?.catalog.tags).toEqual(['cars']);
    expect(await undo(library, article)).toMatchObject({ done: true, cause: 'Note and tags kept.' });
    const undone = having(await annotations(library, article), '4,200 cars');
    expect(undone).toMatchObject({ tags: [] });
    expect(undone.note).toBeUndefined();
  });

  test('says the same of several at once, in lists and undone as one', async () => {
    const { library, article } = await recorded();
    const before = await annotations(library, article);
    const ids = [having(before, '4,200 cars').id, having(before, '12 percent').id];
    const marking = { progress: 'to check', addProjects: ['Ferries'], addNote: 'Ask the line.' };
    const deed: LibraryDeed = { cause: 'marked', actions: [{ type: 'mark', annotations: ids, marking }] };
    await actOnRecord(library, article, deed, at(2));
    const after = await annotations(library, article);
    for (const id of ids)
      expect(after.find((one) => one.id === id)).toMatchObject({
        progress: 'to check',
        projects: ['Ferries'],
        note: { text: 'Ask the line.' },
      });
    expect(after.filter(({ progress }) => progress !== undefined)).toHaveLength(2);
    const catalog = async () => (await articlesWithIds(library, [article]))[0]?.catalog;
    expect((await catalog())?.projects?.words).toEqual(['Ferries']);
    expect(await undo(library, article)).toMatchObject({ done: true, cause: 'marked' });
    expect(await catalog()).not.toHaveProperty('projects');
    expect((await annotations(library, article)).some(({ progress }) => progress !== undefined)).toBe(false);
  });

  test('corrects a claim without its page, marked as the user’s', async () => {
    const { library, article } = await recorded();
    const { id } = having(await annotations(library, article), '4,200 cars');
    const edit = { speaker: { name: 'Ida Holm' } };
    await actOnRecord(
      library,
      article,
      { cause: 'Edited.', actions: [{ type: 'edit-claim', id, edit }] },
      at(2),
    );
    expect(having(await annotations(library, article), '4,200 cars')).toMatchObject({
      edited: ['speaker'],
      body: { speaker: { name: 'Ida Holm' } },
    });
  });

  test('takes a new wording with its value, keeps the old one, and ends the change once all is decided', async () => {
    const { library, article } = await recorded((text) => text.replace('12 percent', '11 percent'));
    const { change } = (await articlesWithIds(library, [article]))[0] ?? { change: null };
    const undecided = change?.undecided ?? [];
    expect(undecided.length).toBeGreaterThan(0);
    const decide = (take: boolean): LibraryDeed => ({
      cause: 'Decided.',
      actions: [{ type: 'decide', annotations: undecided, take }],
    });
    await actOnRecord(library, article, decide(true), at(2));
    const all = await annotations(library, article);
    const figure = all.find(({ body }) => body.type === 'figure' && body.unit === '%');
    expect(figure?.body).toMatchObject({ value: 11 });
    expect(figure?.earlier[0]?.body).toMatchObject({ value: 12 });
    expect((await articlesWithIds(library, [article]))[0]?.change).toBeNull();
  });

  test('needs no decision about what was removed', async () => {
    const { library, article } = await recorded((text) => text.replace('12 percent', '11 percent'));
    const { change } = (await articlesWithIds(library, [article]))[0] ?? { change: null };
    const ids = change?.undecided ?? [];
    await actOnRecord(library, article, { cause: 'Removed.', actions: [{ type: 'remove', ids }] }, at(2));
    expect((await articlesWithIds(library, [article]))[0]?.change).toBeNull();
    expect((await annotations(library, article)).filter(({ removed }) => removed)).toHaveLength(ids.length);
  });

  test('fails with a sentence where the article is gone, and nothing is changed', async () => {
    const { library } = await recorded();
    await expect(
      actOnRecord(library, 'nowhere', { cause: 'x', actions: [{ type: 'confirm', id: 'y' }] }, at(2)),
    ).rejects.toThrow('This article is not on record any more.');
  });
});

describe('what the user says of an article', () => {
  const edit = (library: Library, article: string, fields: Record<string, string>) =>
    actOnRecord(
      library,
      article,
      { cause: 'article corrected', actions: [{ type: 'edit-article', edit: fields }] },
      at(2),
    );

  test('stands, is told as theirs, and can be undone', async () => {
    const { library, article } = await recorded();
    await edit(library, article, { title: ' Fares  cut ', published: '3 May 2024', publication: 'The Quay' });
    const fields = { title: 'Fares cut', published: '2024-05-03', publication: 'The Quay' };
    expect((await allArticles(library)).rows[0]).toMatchObject({
      ...fields,
      edited: ['publication', 'published', 'title'],
    });
    await undo(library, article);
    const [before] = (await allArticles(library)).rows;
    expect(before).toMatchObject({ title: 'Ferry line cuts its fares' });
    expect(before).not.toHaveProperty('published');
    expect(before).not.toHaveProperty('edited');
  });

  test('outlives a later reading, which shows the page as corrected', async () => {
    const { library, article } = await recorded();
    await edit(library, article, { published: '2024-05-03', byline: 'Mara Roe' });
    const page = await recallPage(library, read(TEXT), { at: at(3), again: false });
    expect(page.analysis.article.metadata).toMatchObject({
      published: { value: '2024-05-03', from: 'user' },
      byline: { value: 'Mara Roe', from: 'user' },
    });
    await edit(library, article, { byline: '' });
    const [now] = (await allArticles(library)).rows;
    expect(now).toMatchObject({ published: '2024-05-03' });
    expect(now).not.toHaveProperty('byline');
  });

  test.each([
    [{ title: ' ' }, 'An article needs a title. Type one, or cancel.'],
    [{ published: 'last week' }, /counts from the day of publication/],
    [{ published: 'soon' }, /is no time that can be read/],
  ])('%j is refused with a sentence, and nothing is changed', async (fields, sentence) => {
    const { library, article } = await recorded();
    const before = (await allArticles(library)).rows;
    await expect(edit(library, article, fields)).rejects.toThrow(sentence);
    expect((await allArticles(library)).rows).toEqual(before);
  });
});

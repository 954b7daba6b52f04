import { commit } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles } from '@/lib/storage/lists.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { libraryOf } from './fresh-library.ts';

const AT = '2026-05-03T09:14:00.000Z';

/** A library of one article whose annotations have these notes, and the note of each by its id. */
export async function notedLibrary(
  notes: readonly string[],
): Promise<{ readonly library: Library; readonly noteOf: (id: string) => string }> {
  const library = await libraryOf(1, notes.length);
  const { id } = libraryArticle(0, notes.length).fields;
  await commit(library, { id }, ({ annotations }) => ({
    cause: 'noted',
    at: AT,
    article: {},
    put: annotations.map((annotation, at) => ({
      ...annotation,
      note: { text: notes[at] ?? '', at: AT },
      changedAt: AT,
    })),
    deleted: [],
  }));
  const { rows } = await annotationsOfArticles(library, [id]);
  const texts = new Map(rows.map((row) => [row.id, row.note?.text ?? '']));
  return { library, noteOf: (annotation) => texts.get(annotation) ?? '' };
}

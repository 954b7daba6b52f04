import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit, type Change } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { STORES } from '@/lib/storage/database.ts';
import { redo, undo } from '@/lib/storage/journal.ts';
import { onRecord, type OnRecord } from '@/lib/storage/on-record.ts';
import { reading } from '@/lib/storage/transaction.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshLibrary, libraryOf, noting, recording } from './fresh-library.ts';

/** IndexedDB in memory takes its time where other tests run beside. */
const LONG = 60_000;

const article = libraryArticle(0, 4);
const { id } = article.fields;
const at = (minute: number) => new Date(Date.UTC(2026, 4, 3, 9, minute)).toISOString();

const change = (library: Library, edit: (now: OnRecord) => Partial<Change>) =>
  commit(library, { id }, (now) => ({
    cause: 'changed',
    at: at(0),
    article: {},
    put: [],
    deleted: [],
    ...edit(now),
  }));

const note = (library: Library, place: number, text: string) =>
  change(library, ({ annotations }) => {
    const annotation = annotations[place % annotations.length];
    return annotation === undefined ? {} : noting(annotation, text, at(1));
  });

const removeAll = (library: Library) =>
  change(library, ({ annotations }) => ({
    article: { whole: false },
    deleted: annotations.map(({ id }) => id),
  }));

/** What is on record; when it was changed is later each time. */
const stateOf = async (library: Library): Promise<string> =>
  JSON.stringify(await contentOf(library)).replaceAll(/"changedAt":"[^"]*"/g, '');

describe('undo', () => {
  test('puts back what the last deed changed, and redo does it again', async () => {
    const library = await libraryOf(1, 4);
    const before = await stateOf(library);
    await note(library, 0, 'a note');
    const after = await stateOf(library);
    expect(await undo(library, id)).toMatchObject({ done: true, cause: 'note changed' });
    expect(await stateOf(library)).toBe(before);
    expect(await redo(library, id)).toMatchObject({ done: true });
    expect(await stateOf(library)).toBe(after);
    expect(await redo(library, id)).toEqual({ done: false, reason: 'There is nothing to do again.' });
  });

  test('takes an article off the record, and redo brings it back with its text', async () => {
    const library = await libraryOf(1, 4);
    const before = await contentOf(library);
    expect(await undo(library, id)).toMatchObject({ done: true, now: { article: null } });
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
    expect(await undo(library, id)).toEqual({ done: false, reason: 'There is nothing to undo.' });
    await redo(library, id);
    expect(await contentOf(library)).toEqual(before);
  });

  test('brings back an article whose last annotation was deleted', async () => {
    const library = await libraryOf(1, 4);
    const before = await contentOf(library);
    await removeAll(library);
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
    expect(await undo(library, id)).toMatchObject({ done: true });
    expect(await contentOf(library)).toEqual(before);
  });

  test('leaves alone what was changed again since, and says so', async () => {
    const library = await libraryOf(1, 4);
    await note(library, 0, 'a note');
    await change(library, ({ annotations: [annotation] }) => ({
      cause: null,
      put: annotation === undefined ? [] : [{ ...annotation, confirmed: true, changedAt: at(2) }],
    }));
    const before = await contentOf(library);
    expect(await undo(library, id)).toEqual({
      done: false,
      reason: 'What was changed then has been changed again since, so it stays as it is.',
    });
    expect(await contentOf(library)).toEqual(before);
  });

  test('does not mind where an annotation was found since, and keeps it', async () => {
    const library = await libraryOf(1, 4);
    await note(library, 0, 'a note');
    await change(library, ({ annotations: [annotation] }) => ({
      cause: null,
      put:
        annotation === undefined
          ? []
          : [{ ...annotation, placement: { ...annotation.placement, status: 'gone', spans: [null] } }],
    }));
    expect(await undo(library, id)).toMatchObject({ done: true });
    const { annotations } = await reading(library, STORES, (tx) => onRecord(tx, { id }));
    expect(annotations[0]?.placement.status).toBe('gone');
    expect(annotations[0]?.note).toEqual(article.annotations[0]?.note);
  });

  test('does not bring an article back beside one put on record anew', async () => {
    const library = await libraryOf(1, 4);
    await removeAll(library);
    const { fields, version } = article;
    const anew = { ...article, fields: { ...fields, id: 'anew' }, version: { ...version, id: 'new text' } };
    await commit(
      library,
      { identity: fields.identity },
      {
        ...recording({ ...anew, annotations: [] }),
        article: { ...anew.fields, whole: true, version: 'new text' },
      },
    );
    expect(await undo(library, id)).toMatchObject({ done: false });
  });

  test('cannot be done again once something else was done', async () => {
    const library = await libraryOf(1, 4);
    await note(library, 0, 'first');
    await undo(library, id);
    await note(library, 0, 'second');
    expect(await redo(library, id)).toMatchObject({ done: false });
    await undo(library, id);
    expect(await redo(library, id)).toMatchObject({ done: true });
  });

  test('puts back whether the page is on record as a whole, but not what was read since', async () => {
    const library = await libraryOf(1, 4);
    await change(library, () => ({ article: { whole: false } }));
    await change(library, () => ({ cause: null, article: { readAt: at(30) } }));
    await undo(library, id);
    const { article: now } = await reading(library, STORES, (tx) => onRecord(tx, { id }));
    expect([now?.whole, now?.readAt]).toEqual([true, at(30)]);
  });

  test('reaches back 200 deeds', { timeout: LONG }, async () => {
    const library = await libraryOf(1, 1);
    for (let n = 0; n < 205; n += 1) await note(library, 0, `note ${n}`);
    let steps = 0;
    while ((await undo(library, id)).done) steps += 1;
    expect(steps).toBe(200);
    await library.close();
  });
});

/** Deeds of every kind, as data. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('note'), place: fc.nat(9), text: fc.string() }),
  fc.record({ kind: fc.constant('whole'), place: fc.nat(1), text: fc.constant('') }),
  fc.record({ kind: fc.constant('delete'), place: fc.nat(9), text: fc.constant('') }),
  fc.record({ kind: fc.constant('record'), place: fc.constant(0), text: fc.constant('') }),
);

async function perform(
  library: Library,
  { kind, place, text }: { kind: string; place: number; text: string },
) {
  const there = await reading(library, STORES, (tx) => onRecord(tx, { id }));
  if (kind === 'record' || there.article === null) return commit(library, { id }, recording(article));
  if (kind === 'note') return note(library, place, text);
  if (kind === 'whole') return change(library, () => ({ article: { whole: place === 1 } }));
  return change(library, ({ annotations }) => ({
    deleted: annotations.filter((_, at) => at === place % annotations.length).map(({ id }) => id),
  }));
}

test(
  'undoing all deeds gives the states before them, and redoing all the states after',
  { timeout: LONG },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const library = freshLibrary();
        const states = [await stateOf(library)];
        for (const next of deeds) {
          await perform(library, next);
          const state = await stateOf(library);
          if (state !== states.at(-1)) states.push(state);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          expect(await undo(library, id)).toMatchObject({ done: true });
          expect(await stateOf(library)).toBe(state);
        }
        for (const state of states.slice(1)) {
          expect(await redo(library, id)).toMatchObject({ done: true });
          expect(await stateOf(library)).toBe(state);
        }
        await library.close();
      }),
      { numRuns: 30 },
    );
  },
);

import { describe, expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { allArticles } from '@/lib/storage/lists.ts';
import { recallPage } from '@/lib/storage/recall-page.ts';
import { freshLibrary } from './fresh-library.ts';

const model = loadModel();

const OURS = [
  'Port traffic rises as new cranes arrive',
  'Traffic at the port rose 12 percent in 2025, harbour director Mara Lindqvist said on Monday.',
  '“We will not raise our fees next year,” Lindqvist told reporters at the quay.',
].join('\n\n');
const EDITED = OURS.replace('on Monday', 'on Monday evening').replace('12 percent', '14 percent');
const THEIRS = [
  'Council closes two bridges for the winter',
  'The old bridges are to be closed from November, mayor Ana Ríos said after the vote.',
  '“Nobody will have to walk further than a mile,” she said on Tuesday in the town hall.',
].join('\n\n');

const HOST = 'https://platform.example';
const read = (text: string, path: string, canonical?: string): Analysis =>
  analyse(
    plainArticle(text, {
      url: `${HOST}${path}`,
      ...(canonical && { canonical: { value: `${HOST}${canonical}`, from: 'meta' } }),
    }),
    model,
  );
const at = (minute: number): string => `2026-05-03T09:0${minute}:00.000Z`;

/** A library with one page on record, with a note. */
async function withNote(page: Analysis) {
  const library = freshLibrary();
  const { analysis, record } = await actOnPage(library, page, { type: 'record-page', on: true }, at(0));
  const [claim] = analysis.attributions;
  await actOnPage(library, page, { type: 'note', id: claim?.id ?? '', text: 'for my eyes' }, at(1));
  return { library, article: record.article };
}

describe('the record of a page', () => {
  test.each<[string, string, string]>([
    ['front page', '/', '/p/xyz'],
    ['section', '/blog', '/blog/xyz'],
    ['archive', '/press-releases-archive-2024', '/press-releases-archive-2024?item=7'],
    ['page of another author', '/bob/port-traffic-rises-again', '/s/xyz'],
    ['page of the same name', '/bob/port-traffic-rises-again', '/mallory/port-traffic-rises-again'],
  ])('is not that of another page whose address it names: the %s', async (_, named, own) => {
    const { library, article } = await withNote(read(OURS, named));
    const before = await allArticles(library);
    const page = read(THEIRS, own, named);
    const { record } = await recallPage(library, page, { at: at(2), again: false });
    expect(record.article).toBeNull();
    expect(JSON.stringify(record)).not.toContain('for my eyes');
    expect(await allArticles(library)).toEqual(before);
    // It may go on record all the same, beside the other.
    const kept = await actOnPage(library, page, { type: 'record-page', on: true }, at(3));
    expect(kept.record.article).not.toBe(article);
    const again = await recallPage(library, page, { at: at(4), again: false });
    expect(again.record.article).toBe(kept.record.article);
    expect((await allArticles(library)).rows).toHaveLength(2);
  });

  test('is its own where another page went on record under its address', async () => {
    const squatter = read(THEIRS, '/s/xyz', '/bob/port-traffic-rises-again');
    const { library, article } = await withNote(squatter);
    const own = read(OURS, '/bob/port-traffic-rises-again');
    expect((await recallPage(library, own, { at: at(2), again: false })).record.article).toBeNull();
    const kept = await actOnPage(library, own, { type: 'record-page', on: true }, at(3));
    expect(kept.record.article).not.toBe(article);
    for (const [page, id] of [
      [own, kept.record.article],
      [squatter, article],
    ] as const) {
      expect((await recallPage(library, page, { at: at(4), again: false })).record.article).toBe(id);
    }
    // Undone and done again it is the same record.
    const undone = await actOnPage(library, own, { type: 'undo' }, at(5));
    expect(undone.record.article).toBeNull();
    const redone = await actOnPage(library, own, { type: 'redo' }, at(6));
    expect(redone.record.article).toBe(kept.record.article);
  });

  test.each<[string, string, string]>([
    ['a short link', '/s/xyz', '/bob/port-traffic-rises-again'],
    ['another section', '/fr/port-traffic-rises-again', '/bob/port-traffic-rises-again'],
    ['unknown parameters', '/bob/port-traffic-rises-again?xyz=1', '/bob/port-traffic-rises-again'],
  ])('is that of the same words: %s', async (_, path, canonical) => {
    for (const [first, second] of [
      [read(OURS, canonical), read(EDITED, path, canonical)],
      [read(OURS, path, canonical), read(EDITED, canonical)],
    ] as const) {
      const { library, article } = await withNote(first);
      const { record } = await recallPage(library, second, { at: at(2), again: false });
      expect(record.article).toBe(article);
    }
  });

  test('stays its own when its words change altogether', async () => {
    const { library, article } = await withNote(read(OURS, '/bob/port-traffic-rises-again'));
    const now = read(THEIRS, '/bob/port-traffic-rises-again');
    const { record } = await recallPage(library, now, { at: at(2), again: false });
    expect(record.article).toBe(article);
    expect(record.change?.undecided.length).toBeGreaterThan(0);
  });
});

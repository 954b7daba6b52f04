import { describe, expect, test } from 'vitest';
import { BEGINNING, WHOLE } from '@/lib/core/search/matching.ts';
import { parseQuery } from '@/lib/core/search/query.ts';
import { keptTexts } from '@/lib/storage/kept-texts.ts';
import { allArticles } from '@/lib/storage/lists.ts';
import { searchRecord } from '@/lib/storage/search-record.ts';
import { rememberReading } from '@/lib/storage/versions.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { libraryOf } from './fresh-library.ts';
import { notedLibrary } from './noted-library.ts';

const zero = libraryArticle(0, 8).fields.id;

/** A library whose annotations have these notes, and how well a query finds them, by note. */
async function withNotes(notes: readonly string[]) {
  const { library, noteOf } = await notedLibrary(notes);
  return async (typed: string, title = '') => {
    const { matches, unwanted } = await searchRecord(library, parseQuery(typed), () => title);
    return {
      found: matches && Object.fromEntries(Array.from(matches, ([id, match]) => [noteOf(id), match])),
      unwanted: Array.from(unwanted, noteOf).toSorted(),
    };
  };
}

describe('a search of the record', () => {
  test('tells whole words from beginnings', async () => {
    const find = await withNotes(['zinc alloy', 'zincate mine', 'zinc mined', 'none']);
    expect((await find('zinc')).found).toEqual({
      'zinc alloy': WHOLE,
      'zincate mine': BEGINNING,
      'zinc mined': WHOLE,
    });
    expect((await find('zinc mine')).found).toEqual({ 'zincate mine': BEGINNING, 'zinc mined': BEGINNING });
    expect((await find('"zinc"')).found).toEqual({ 'zinc alloy': WHOLE, 'zinc mined': WHOLE });
  });

  test('finds a phrase only where its words stand together', async () => {
    const find = await withNotes(['zinc alloy', 'alloy of zinc', 'zinc, alloyed', 'none']);
    expect((await find('"zinc alloy"')).found).toEqual({ 'zinc alloy': WHOLE });
    expect((await find('"zinc alloy')).found).toEqual({ 'zinc alloy': WHOLE, 'zinc, alloyed': BEGINNING });
    expect((await find('zinc alloy')).found).toEqual({
      'zinc alloy': WHOLE,
      'alloy of zinc': WHOLE,
      'zinc, alloyed': BEGINNING,
    });
  });

  test('leaves out what holds what is excluded, words and phrases', async () => {
    const find = await withNotes(['zinc alloy', 'alloy of zinc', 'zinc mine', 'none']);
    expect((await find('zinc -alloy')).found).toEqual({ 'zinc mine': WHOLE });
    expect((await find('zinc -"zinc alloy"')).found).toEqual({ 'alloy of zinc': WHOLE, 'zinc mine': WHOLE });
    expect(await find('-zinc')).toEqual({
      found: null,
      unwanted: ['alloy of zinc', 'zinc alloy', 'zinc mine'],
    });
  });
});

describe('the kept texts', () => {
  const always = () => true;

  test('are found by any of their words, also by those of no claim, and tell where', async () => {
    const library = await libraryOf(2);
    const { rows: articles } = await allArticles(library);
    const texts = keptTexts(library);
    const { text } = libraryArticle(1, 8).version.read;
    const words = text.split(/\s+/).slice(0, 4).join(' ');
    const found = await texts.search(articles, `"${words}"`, always);
    expect(found?.get(libraryArticle(1, 8).fields.id)).toBe(WHOLE);
    const [article] = articles.filter(({ id }) => id === libraryArticle(1, 8).fields.id);
    if (!article) throw new Error('not on record');
    expect(await texts.excerpt(article, `"${words}"`)).toContain(words.split(' ').at(-1));
    expect(await texts.search(articles, 'quagga', always)).toEqual(new Map());
  });

  test('are read again once an article reads otherwise, or its title is another', async () => {
    const library = await libraryOf(1);
    const texts = keptTexts(library);
    const read = async () => (await allArticles(library)).rows;
    expect((await texts.search(await read(), 'quagga', always))?.size).toBe(0);
    const { version } = libraryArticle(0, 8);
    const text = `${version.read.text}\nA quagga was seen.`;
    await rememberReading(library, zero, { ...version.read, text }, '2030-01-01T00:00:00.000Z');
    expect((await texts.search(await read(), 'quagga', always))?.size).toBe(1);
    expect((await texts.search(await read(), '-quagga seen', always))?.size).toBe(0);
    const titled = (await read()).map((article) => ({ ...article, title: 'Okapi' }));
    expect((await texts.search(titled, 'okapi', always))?.size).toBe(1);
  });

  test('are not looked through any further once nobody waits', async () => {
    const library = await libraryOf(1);
    const { rows: articles } = await allArticles(library);
    expect(await keptTexts(library).search(articles, 'harbour', () => false)).toBeUndefined();
  });
});

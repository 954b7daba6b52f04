import { expect, test } from 'vitest';
import { findings } from '../record/recorded.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { commit } from '@/lib/storage/commit.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { search } from '@/lib/storage/search.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { contentOf, freshLibrary, freshName } from './fresh-library.ts';
import { type Content1, makeVersion1 } from './version-1-library.ts';

const AT = '2024-05-03T09:14:00.000Z';

/** All that the engine finds in the fixture articles, as today's extension puts it on record; some of it noted. */
async function recordedNow() {
  const library = freshLibrary();
  const model = loadModel();
  for (const { name, text } of fixtureArticles()) {
    const url = `https://paper.example/${name}`;
    const analysis = analyse(plainArticle(text, { url }), model);
    let count = 0;
    const context = { article: name, version: `${name}-v1`, now: AT, newId: () => `${name}-${(count += 1)}` };
    const put = findings(analysis).map((finding, n) => {
      const annotation = toAnnotation(analysis, finding, context);
      if (n % 7 === 3) return { ...annotation, removed: true };
      return n % 5 === 0 ? { ...annotation, note: { text: `Query no. ${n}.`, at: AT } } : annotation;
    });
    const version = {
      id: `${name}-v1`,
      article: name,
      readAt: AT,
      hash: 'a'.repeat(64),
      read: analysis.article,
    };
    const article = {
      id: name,
      identity: url,
      url,
      title: text.split('\n')[0] ?? '',
      site: 'paper.example',
      recordedAt: AT,
      readAt: AT,
      whole: false,
      version: version.id,
      change: null,
    };
    await commit(
      library,
      { identity: url },
      { cause: 'put on record', at: AT, article, version, put, deleted: [] },
    );
  }
  return library;
}

/** The same as the extension of version 1 would have written it. */
function asVersion1([articles, annotations, versions]: Awaited<ReturnType<typeof contentOf>>): Content1 {
  return {
    articles: articles.map(({ whole: _whole, change: _change, catalog: _catalog, ...rest }) => rest),
    versions,
    annotations: annotations.map(
      ({ confirmed: _confirmed, tags: _tags, earlier: _earlier, terms: _terms, note, ...rest }) =>
        note === undefined ? rest : { ...rest, note: note.text },
    ),
  };
}

test('whole articles of version 1 come to what is recorded of them today', async () => {
  const now = await contentOf(await recordedNow());
  expect(now[1].length).toBeGreaterThan(100);
  expect(now[6].length).toBeGreaterThan(3);
  const name = freshName();
  await makeVersion1(name, asVersion1(now));
  const library = libraryNamed(name);
  expect(await contentOf(library)).toEqual(now);
  expect((await search(library, ['query'])).size).toBe(now[1].filter(({ note }) => note).length);
});

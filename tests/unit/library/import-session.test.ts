import { expect, test } from 'vitest';
import { deeds } from '@/entrypoints/library/deeds.ts';
import { importSession } from '@/entrypoints/library/import-session.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { diskFullFor, libraryOf } from '../storage/fresh-library.ts';

/** IndexedDB in memory takes its time where other tests run beside. */
const LONG = 60_000;

test(
  'an import that finds the disk full keeps its file at hand, with what is left of it',
  { timeout: LONG },
  async () => {
    const library = await libraryOf(2, 4);
    const [first, second] = [0, 1].map((n) => libraryArticle(n, 4));
    let said = '';
    const tell = (text: string) => void (said = text);
    const notices = {
      notice: { value: undefined } as never,
      dismiss: () => undefined,
      say: tell,
      fail: tell,
    };
    const { rows: articles } = await allArticles(library);
    const session = importSession(
      library,
      () => articles,
      deeds(library, notices, async () => undefined),
    );
    const annotations = [first, second].map((article) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'From elsewhere.' },
      target: {
        source: article?.fields.url,
        selector: article?.annotations[0]?.passages[0]?.quote,
      },
    }));
    await session.read(new File([JSON.stringify(annotations)], 'notes.json'));
    expect(session.state.value).toMatchObject({ status: 'ready', summary: { joined: 2, known: 0 } });

    const full = diskFullFor(({ article }) => article === second?.fields.id);
    await session.go();
    full.mockRestore();
    expect(said).toBe('The disk is full. Make room on it, then try again. Of 2 articles 1 was done.');
    expect(session.state.value).toMatchObject({
      status: 'ready',
      file: 'notes.json',
      summary: { joined: 1, known: 1 },
    });

    await session.go();
    expect(session.state.value).toBeUndefined();
    const { rows } = await annotationsOfArticles(
      library,
      articles.map(({ id }) => id),
    );
    expect(rows.filter(({ note }) => note?.text.includes('From elsewhere.'))).toHaveLength(2);
  },
);

import { describe, expect, test } from 'vitest';
import { type Mark, marksOf } from '@/entrypoints/content/marks.ts';
import { Session, type Shown, type Surroundings } from '@/entrypoints/content/session.ts';
import type { Analysis, ArticleMetadata, ArticleText, Figure, Span } from '@/lib/core/model.ts';
import { NO_RECORD, type PageAction } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/text/plain-article.ts';
import type { PageState } from '@/lib/messaging/messages.ts';
import type { ReadArticle } from '@/lib/page/article.ts';

const NEWS = [
  'Ferry fares rise',
  'The fare goes up by 12%, Ms Rao said on Monday.',
  'The boats are old. They carry commuters over the bay in the morning and in the evening, and cars at noon.',
].join('\n\n');

function analysisOf(article: ArticleText): Analysis {
  const at = (text: string): (Span & { text: string })[] => {
    const start = article.text.indexOf(text);
    return start < 0 ? [] : [{ start, end: start + text.length, text }];
  };
  const content = at('The fare goes up by 12%');
  const stance = { act: 'say', tone: 'neutral' } as const;
  const figure = at('12%');
  return {
    article,
    speakers: [],
    attributions: content.length
      ? [
          {
            id: 'a1',
            kind: 'indirect',
            source: null,
            cue: null,
            stance,
            content,
            speaker: null,
            confidence: 1,
          },
        ]
      : [],
    figures: figure.map((span): Figure => ({
      id: 'f1',
      kind: 'percent',
      value: 12,
      unit: '%',
      measure: 'fare',
      attribution: 'a1',
      ...span,
    })),
    initiatives: [],
  };
}

/** A page made up of its words: `words` may be changed as a page changes, null is a page without an article. */
class Page implements Surroundings {
  words: string | null = NEWS;
  isArticle = true;
  tongue = 'en-GB';
  fails = false;
  analysed = 0;
  /** For each analysis, whether the page was analysed before since it was loaded. */
  readonly again: boolean[] = [];
  readonly acted: PageAction[] = [];
  shown: Shown | null = null;
  readonly told: PageState['status'][] = [];
  readonly end = new AbortController();
  readonly session = new Session(this, this.end.signal);

  looksLikeArticle = (): boolean => this.isArticle;
  metadata = (): ArticleMetadata => ({
    url: 'https://ferries.example/fares',
    language: { value: this.tongue, from: 'page' },
  });
  read = async (): Promise<ReadArticle | null> => {
    const words = this.words;
    if (words === null) return null;
    const isStale = (span?: Span): boolean =>
      span
        ? words.slice(span.start, span.end) !== this.words?.slice(span.start, span.end)
        : words !== this.words;
    return {
      article: plainArticle(words, this.metadata()),
      map: { isStale } as ReadArticle['map'],
    };
  };
  anchor = (marks: readonly Mark[], from: ArticleText, to: ArticleText): readonly Mark[] =>
    marks.flatMap((mark) => {
      const [{ start, end }] = mark.spans;
      const at = to.text.indexOf(from.text.slice(start, end));
      return at < 0 ? [] : [{ ...mark, spans: [{ start: at, end: at + end - start }] as const }];
    });
  analyse: Surroundings['analyse'] = async (article, again) => {
    this.analysed += 1;
    this.again.push(again);
    if (this.fails) return { ok: false, failure: { message: 'The engine failed.', detail: 'Error: x' } };
    const found = analysisOf(article);
    return { ok: true, value: { found, recalled: { analysis: found, record: NO_RECORD } } };
  };
  /** Takes all figures away. */
  act: Surroundings['act'] = async (found, action) => {
    this.acted.push(action);
    if (this.fails) return { ok: false, failure: { message: 'The disk is full.', detail: 'QuotaExceeded' } };
    const record = { ...NO_RECORD, article: 'r1', undo: 'Mark removed from this article.' };
    return { ok: true, value: { analysis: { ...found, figures: [] }, record } };
  };
  show = (shown: Shown | null): void => {
    this.shown = shown;
  };
  changed = ({ status }: PageState): void => {
    this.told.push(status);
  };
  pause = async (): Promise<void> => {};
}

describe('reading', () => {
  test('an article is read, worked on and marked', async () => {
    const page = new Page();
    const state = await page.session.annotate(false);
    expect(state).toMatchObject({ status: 'annotated', words: 35, marksVisible: true, lost: [] });
    expect(page.told).toEqual(['working', 'annotated']);
    expect(page.shown?.marks.map(({ finding }) => finding.id)).toEqual(['a1', 'f1']);
  });

  test('the gate keeps other pages out, unless it is overridden', async () => {
    const page = new Page();
    page.isArticle = false;
    expect(await page.session.annotate(false)).toMatchObject({ status: 'no-article' });
    expect(page.analysed).toBe(0);
    expect(await page.session.annotate(true)).toMatchObject({ status: 'annotated' });
  });

  test.each(['de', 'fr-CA', 'und'])('an article in %s is left alone', async (tongue) => {
    const page = new Page();
    page.tongue = tongue;
    expect(await page.session.annotate(true)).toMatchObject({ status: 'language', language: tongue });
    expect(page.analysed).toBe(0);
    expect(page.shown).toBeNull();
  });

  test('nothing found, an engine that fails and a page that cannot be read are told apart', async () => {
    const page = new Page();
    page.words = 'The boats are old and slow.';
    expect(await page.session.annotate(false)).toMatchObject({ status: 'nothing-found', words: 6 });
    page.words = NEWS;
    page.fails = true;
    expect(await page.session.annotate(false)).toMatchObject({
      status: 'failed',
      failure: { message: 'The engine failed.' },
    });
    page.read = () => {
      throw new Error('the tree is gone');
    };
    expect(await page.session.annotate(false)).toMatchObject({
      status: 'failed',
      failure: { detail: 'Error: the tree is gone' },
    });
  });

  test('what is known is not read again, be it nothing or another language', async () => {
    const page = new Page();
    page.words = 'The boats are old and slow.';
    await page.session.annotate(false);
    await page.session.annotate(false);
    expect(page.told).toEqual(['working', 'nothing-found']);
    const other = new Page();
    other.tongue = 'nl';
    await other.session.annotate(false);
    await other.session.annotate(false);
    expect(other.told).toEqual(['language']);
  });

  test('two requests at once are one reading; a later one reads nothing anew', async () => {
    const page = new Page();
    await Promise.all([page.session.annotate(false), page.session.annotate(false)]);
    await page.session.annotate(false);
    expect(page.analysed).toBe(1);
  });

  test('“anyway” is not answered by a reading that the gate may stop', async () => {
    const page = new Page();
    page.isArticle = false;
    const [kept, read] = await Promise.all([page.session.annotate(false), page.session.annotate(true)]);
    expect([kept.status, read.status]).toEqual(['no-article', 'annotated']);
  });

  test('a session that ends paints nothing any more', async () => {
    const page = new Page();
    const asked = page.session.annotate(false);
    page.end.abort();
    expect(await asked).toEqual({ status: 'idle' });
    expect(page.shown).toBeNull();
  });
});

describe('a page that changes', () => {
  test('the same words in new nodes are marked again without the engine', async () => {
    const page = new Page();
    await page.session.annotate(false);
    const before = page.shown;
    await page.session.refresh();
    expect(page.analysed).toBe(1);
    expect(page.shown?.map).not.toBe(before?.map);
    expect(page.shown?.marks).toEqual(before?.marks);
  });

  test('moved words are found again, missing ones are lost until they come back', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.words = `Live: ${NEWS.replace(' by 12%', '')}`;
    expect(page.session.isBroken).toBe(true);
    await page.session.refresh();
    expect(page.session.state).toMatchObject({ status: 'annotated', lost: ['a1', 'f1'] });
    page.words = `Live: ${NEWS}`;
    expect(page.session.isBroken).toBe(true);
    await page.session.refresh();
    expect(page.session.state).toMatchObject({ lost: [] });
    expect(page.shown?.marks[0]?.spans[0].start).toBe(NEWS.indexOf('The fare') + 6);
    expect(page.analysed).toBe(1);
  });

  test('much that is new is analysed', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.words = `${NEWS}\n\n${'The council meets again in spring. '.repeat(10)}`;
    page.session.grew(350);
    await page.session.annotate(false);
    expect(page.analysed).toBe(2);
  });

  test('words outside the marks may change', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.words = NEWS.replace('old', 'new');
    expect(page.session.isBroken).toBe(false);
  });

  test('marks that were turned off stay off', async () => {
    const page = new Page();
    await page.session.annotate(false);
    expect(page.session.setMarksVisible(false)).toMatchObject({ marksVisible: false });
    page.words = `${'Ferries are on strike. '.repeat(20)}\n\n${NEWS}`;
    await page.session.refresh();
    expect(page.session.state).toMatchObject({ status: 'annotated', marksVisible: false });
  });

  test('another address is read through the gate', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.session.leave();
    page.words = 'Ferries\n\nFares\n\nTimes';
    page.isArticle = false;
    expect(await page.session.annotate(false)).toMatchObject({ status: 'no-article' });
    expect(page.shown).toBeNull();
  });
});

test('marks come in reading order, the longer first', () => {
  const analysis = analysisOf(plainArticle(NEWS, { url: 'x' }));
  expect(marksOf(analysis).map(({ finding }) => finding.type)).toEqual(['claim', 'figure']);
});

describe('what the user does', () => {
  test('is shown once it is done, in the marks and to whoever listens', async () => {
    const page = new Page();
    await page.session.annotate(false);
    const state = await page.session.act({ type: 'remove', ids: ['f1'] });
    expect(page.acted).toEqual([{ type: 'remove', ids: ['f1'] }]);
    expect(state).toMatchObject({ status: 'annotated', record: { article: 'r1' } });
    expect(page.shown?.marks.map(({ finding }) => finding.id)).toEqual(['a1']);
    expect(page.told.at(-1)).toBe('annotated');
  });

  test('is built on what the engine found, not on what the user made of it before', async () => {
    const page = new Page();
    await page.session.annotate(false);
    await page.session.act({ type: 'remove', ids: ['f1'] });
    const seen: number[] = [];
    const act = page.act;
    page.act = async (found, action) => {
      seen.push(found.figures.length);
      return act(found, action);
    };
    await page.session.act({ type: 'undo' });
    expect(seen).toEqual([1]);
  });

  test('that fails is told in a sentence, and all stays as it was', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.fails = true;
    await expect(page.session.act({ type: 'record', ids: 'all' })).rejects.toThrow('The disk is full.');
    expect(page.shown?.marks).toHaveLength(2);
  });

  test('is refused before anything was read', async () => {
    await expect(new Page().session.act({ type: 'undo' })).rejects.toThrow('Nothing was read');
  });

  test('says of a later reading that the page was read before', async () => {
    const page = new Page();
    await page.session.annotate(false);
    page.words = `${NEWS}\n\n${'The bay is calm. '.repeat(30)}`;
    await page.session.refresh();
    expect(page.again).toEqual([false, true]);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { marksOf } from '@/components/marks.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { OutOfTime } from '@/lib/core/text/time-limit.ts';
import { analysisOf, NEWS, Page } from './made-up-page.ts';

describe('reading', () => {
  test('an article is read, worked on and marked', async () => {
    const page = new Page();
    const state = await page.session.annotate('not');
    expect(state).toMatchObject({ status: 'annotated', words: 35, marksVisible: true, lost: [] });
    expect(page.told).toEqual(['working', 'annotated']);
    expect(page.shown?.marks.map(({ finding }) => finding.id)).toEqual(['a1', 'f1']);
  });

  test('what reading takes is taken off the time of the analysis, so that an article has ten seconds in all', async () => {
    const page = new Page();
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    const { read } = page;
    page.read = async () => {
      now += 7000;
      return read();
    };
    await page.session.annotate('not');
    expect(page.limits).toEqual([3000]);
    // A clock that is set back meanwhile gives no more than there was.
    page.read = async () => {
      now -= 7_000_000;
      return read();
    };
    page.words = 'Something else, Ana Rao said.';
    await page.session.annotate('click');
    expect(page.limits.at(-1)).toBe(10_000);
    vi.restoreAllMocks();
  });

  test('the gate keeps other pages out, unless it is overridden', async () => {
    const page = new Page();
    page.isArticle = false;
    expect(await page.session.annotate('not')).toMatchObject({ status: 'no-article' });
    expect(page.analysed).toBe(0);
    expect(await page.session.annotate('anyway')).toMatchObject({ status: 'annotated' });
  });

  test('a click reads what the gate keeps out, unless there is nothing but headlines', async () => {
    const page = new Page();
    page.isArticle = false;
    expect(await page.session.annotate('click')).toMatchObject({ status: 'annotated' });
    const front = new Page();
    front.nothing = { why: 'headlines', count: 12 };
    const told = { status: 'no-article', reason: { why: 'headlines', count: 12 }, anyway: true };
    expect(await front.session.annotate('click')).toMatchObject(told);
    expect(front.analysed).toBe(0);
    expect(await front.session.annotate('anyway')).toMatchObject({ status: 'annotated' });
  });

  test('“anyway” on a page without words is not offered again', async () => {
    const page = new Page();
    page.words = null;
    page.nothing = { why: 'no-text' };
    expect(await page.session.annotate('anyway')).toMatchObject({ status: 'no-article', anyway: false });
  });

  test('what is on record of an article in another language is shown', async () => {
    const page = new Page();
    page.tongue = 'de';
    page.kept = true;
    expect(await page.session.annotate('not')).toMatchObject({ status: 'annotated' });
    expect(page.finds).toEqual([false]);
  });

  test.each(['de', 'fr-CA', 'und'])('nothing is looked for in an article in %s', async (tongue) => {
    const page = new Page();
    page.tongue = tongue;
    expect(await page.session.annotate('anyway')).toMatchObject({ status: 'language', language: tongue });
    expect(page.finds).toEqual([false]);
    // Its words can be marked by hand.
    expect(page.shown?.marks).toEqual([]);
  });

  test('nothing found, an engine that fails and a page that cannot be read are told apart', async () => {
    const page = new Page();
    page.words = 'The boats are old and slow.';
    expect(await page.session.annotate('not')).toMatchObject({ status: 'nothing-found', words: 6 });
    page.words = NEWS;
    page.fails = true;
    expect(await page.session.annotate('not')).toMatchObject({
      status: 'failed',
      failure: { message: 'The engine failed.' },
    });
    page.read = () => {
      throw new Error('the tree is gone');
    };
    expect(await page.session.annotate('not')).toMatchObject({
      status: 'failed',
      failure: { detail: 'Error: the tree is gone' },
    });
  });

  test('what is known is not read again, be it nothing or another language', async () => {
    const page = new Page();
    page.words = 'The boats are old and slow.';
    await page.session.annotate('not');
    await page.session.annotate('not');
    expect(page.told).toEqual(['working', 'nothing-found']);
    const other = new Page();
    other.tongue = 'nl';
    await other.session.annotate('not');
    await other.session.annotate('not');
    expect(other.told).toEqual(['language']);
  });

  test('of several articles the one that the user chooses is read, and stays the one until it is gone or the page goes on', async () => {
    const page = new Page();
    const wanted: (string | undefined)[] = [];
    page.read = async (asked) => {
      wanted.push(asked?.article?.headline);
      if (asked?.article?.headline === 'Gone') return null;
      page.words = asked?.article?.headline === undefined ? NEWS : `A new roof. ${NEWS}`;
      return page.readWords();
    };
    await page.session.annotate('click');
    expect(await page.session.annotate('click', { headline: 'A new roof' })).toMatchObject({
      status: 'annotated',
    });
    await page.session.annotate('click', { headline: 'A new roof' });
    await page.session.refresh();
    // The second is no later state of the first.
    expect(page.again).toEqual([false, false]);
    expect(page.sent.at(-1)).toMatch(/^A new roof/);
    await page.session.annotate('click', { headline: 'Gone' });
    page.words = 'The next page.';
    page.session.leave();
    await page.session.annotate('not');
    expect(wanted).toEqual([undefined, 'A new roof', 'A new roof', 'Gone', undefined, undefined]);
  });

  test('two requests at once are one reading; a later one reads nothing anew', async () => {
    const page = new Page();
    await Promise.all([page.session.annotate('not'), page.session.annotate('not')]);
    await page.session.annotate('not');
    expect(page.analysed).toBe(1);
  });

  test('“anyway” is not answered by a reading that the gate may stop', async () => {
    const page = new Page();
    page.isArticle = false;
    const [kept, read] = await Promise.all([page.session.annotate('not'), page.session.annotate('anyway')]);
    expect([kept.status, read.status]).toEqual(['no-article', 'annotated']);
  });

  test.each(['read', 'show'] as const)(
    'a page that takes too long to %s is given up with a sentence',
    async (step) => {
      const page = new Page();
      const own = { read: page.read, show: page.show };
      const failure = {
        message: expect.stringMatching(/^This page was given up after 10 seconds: .* print version/),
      };
      page.read = step === 'read' ? () => Promise.reject(new OutOfTime()) : own.read;
      page.show = (shown) => {
        if (step === 'show' && shown !== null) throw new OutOfTime();
        own.show(shown);
      };
      expect(await page.session.annotate('click')).toMatchObject({ status: 'failed', failure });
      expect(page.shown).toBeNull();
      Object.assign(page, own);
      expect(await page.session.annotate('click')).toMatchObject({ status: 'annotated' });
    },
  );

  test('a session that ends paints nothing any more', async () => {
    const page = new Page();
    const asked = page.session.annotate('not');
    page.end.abort();
    expect(await asked).toEqual({ status: 'idle' });
    expect(page.shown).toBeNull();
  });
});

describe('a page that changes', () => {
  test('the same words in new nodes are marked again without the engine', async () => {
    const page = new Page();
    await page.session.annotate('not');
    const before = page.shown;
    await page.session.refresh();
    expect(page.analysed).toBe(1);
    expect(page.shown?.map).not.toBe(before?.map);
    expect(page.shown?.marks).toEqual(before?.marks);
  });

  test('moved words are found again, missing ones are lost until they come back', async () => {
    const page = new Page();
    await page.session.annotate('not');
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
    await page.session.annotate('not');
    page.words = `${NEWS}\n\n${'The council meets again in spring. '.repeat(10)}`;
    page.session.grew(350);
    await page.session.annotate('not');
    expect(page.analysed).toBe(2);
  });

  test('text that comes in later is told, and read when somebody asks', async () => {
    const page = new Page();
    await page.session.annotate('not');
    const spring = (month: string) =>
      `The council meets again in ${month}, and asks what the ferry costs. `.repeat(4);
    page.words = `${NEWS}\n\n${spring('March')}\n\n${spring('May')}`;
    page.session.grew(100);
    expect(page.session.mayHaveGrown).toBe(false);
    page.session.grew(400);
    expect(page.session.mayHaveGrown).toBe(true);
    await page.session.lookForGrowth();
    expect(page.session.state).toMatchObject({ status: 'annotated', grown: { paragraphs: 2 } });
    expect([page.analysed, page.session.mayHaveGrown]).toEqual([1, false]);
    expect(await page.session.annotate('click')).not.toHaveProperty('grown');
    expect(page.analysed).toBe(2);
  });

  test('an article that comes in below the one that was read is told, too', async () => {
    const page = new Page();
    const articles = (...headlines: readonly string[]) =>
      headlines.map((headline, at) => ({ headline, read: at === 0 }));
    let shown = articles('Fares rise', 'A new roof');
    page.read = async () => {
      const read = page.readWords();
      return read && { ...read, article: { ...read.article, articles: shown } };
    };
    await page.session.annotate('click');
    shown = articles('Fares rise', 'A new roof', 'The weir is sold');
    page.session.grew(1000);
    await page.session.lookForGrowth();
    expect(page.session.state).toMatchObject({ grown: { paragraphs: 0, articles: 1 } });
    expect(await page.session.annotate('click')).not.toHaveProperty('grown');
    expect(page.analysed).toBe(2);
  });

  test('what comes in around the article is no growth', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.session.grew(1000);
    await page.session.lookForGrowth();
    expect(page.session.state).not.toHaveProperty('grown');
    page.words = NEWS.replace('The boats are old.', 'The boats are new.');
    page.session.grew(1000);
    await page.session.lookForGrowth();
    expect(page.session.state).not.toHaveProperty('grown');
  });

  test('words outside the marks may change', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.words = NEWS.replace('old', 'new');
    expect(page.session.isBroken).toBe(false);
  });

  test('marks that were turned off stay off', async () => {
    const page = new Page();
    await page.session.annotate('not');
    expect(page.session.setMarksVisible(false)).toMatchObject({ marksVisible: false });
    page.words = `${'Ferries are on strike. '.repeat(20)}\n\n${NEWS}`;
    await page.session.refresh();
    expect(page.session.state).toMatchObject({ status: 'annotated', marksVisible: false });
  });

  test('another address is read through the gate', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.session.leave();
    page.words = 'Ferries\n\nFares\n\nTimes';
    page.isArticle = false;
    expect(await page.session.annotate('not')).toMatchObject({ status: 'no-article' });
    expect(page.shown).toBeNull();
  });
});

test('marks come in reading order, the longer first', () => {
  const analysis = analysisOf(plainArticle(NEWS, { url: 'x' }));
  expect(marksOf(analysis).map(({ finding }) => finding.type)).toEqual(['claim', 'figure']);
});

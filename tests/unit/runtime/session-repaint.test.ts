import { describe, expect, test } from 'vitest';
import { paintedOf } from '@/entrypoints/background/painted.ts';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { OutOfTime } from '@/lib/core/text/time-limit.ts';
import { analysisOf, NEWS, Page } from './made-up-page.ts';

const found = analysisOf(plainArticle(NEWS, { url: 'https://ferries.example/fares' }));
const withoutFigures = paintedOf({ analysis: { ...found, figures: [] }, record: NO_RECORD });

describe('what was done with the record', () => {
  test('is painted, and told to whoever listens', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.session.repaint(withoutFigures);
    expect(page.session.state).toMatchObject({ status: 'annotated', lost: [] });
    expect(page.shown?.marks.map(({ finding }) => finding.id)).toEqual(['a1']);
    expect(page.told.at(-1)).toBe('annotated');
  });

  test('holds when the page is painted anew', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.session.repaint(withoutFigures);
    await page.session.refresh();
    expect(page.shown?.marks.map(({ finding }) => finding.id)).toEqual(['a1']);
  });

  test('takes the marks away, with a sentence, where painting takes too long', async () => {
    const page = new Page();
    await page.session.annotate('not');
    const { show } = page;
    page.show = (shown) => {
      if (shown !== null) throw new OutOfTime();
      show(shown);
    };
    page.session.repaint(withoutFigures);
    expect(page.shown).toBeNull();
    const failure = { message: expect.stringContaining('given up after 10 seconds') };
    expect(page.session.state).toMatchObject({ status: 'failed', failure });
  });

  test('is nothing to a page that was not read, or went on to another article', async () => {
    const page = new Page();
    page.session.repaint(withoutFigures);
    expect(page.shown).toBeNull();
    await page.session.annotate('not');
    page.session.leave();
    page.words = 'The next page.';
    page.session.repaint(withoutFigures);
    expect(page.shown?.marks).toHaveLength(2);
  });

  test('is painted where the page only tidied its address', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.session.leave();
    page.session.repaint(withoutFigures);
    expect(page.shown?.marks).toHaveLength(1);
  });
});

test('another address that keeps the article before, hidden, is read', async () => {
  const page = new Page();
  await page.session.annotate('not');
  page.hidden = NEWS;
  page.words = `The next page. ${NEWS}`;
  expect(page.session.isStale).toBe(false);
  page.session.leave();
  expect(page.session.isStale).toBe(true);
  await page.session.annotate('not');
  expect(page.sent.at(-1)).toMatch(/^The next page/);
  expect(page.again.at(-1)).toBe(false);
});

describe('a background that forgot the page', () => {
  test('is sent what was analysed once more', async () => {
    const page = new Page();
    expect(await page.session.resend()).toBe(false);
    await page.session.annotate('not');
    page.words = 'Other words.';
    expect(await page.session.resend()).toBe(true);
    expect(page.again).toEqual([false, true]);
    expect(page.sent).toEqual([NEWS, NEWS]);
  });

  test('is told of a later reading that the page was read before', async () => {
    const page = new Page();
    await page.session.annotate('not');
    page.words = `${NEWS}\n\n${'The bay is calm. '.repeat(30)}`;
    await page.session.refresh();
    expect(page.again).toEqual([false, true]);
  });
});

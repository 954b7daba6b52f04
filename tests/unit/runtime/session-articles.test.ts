import { describe, expect, test } from 'vitest';
import { Page } from './made-up-page.ts';

describe('of several articles', () => {
  test('where one fails, each is offered, so that a press leads back', async () => {
    const page = new Page();
    const names = [{ headline: 'Fares rise' }, { headline: 'A new roof' }];
    let isEndless = false;
    page.read = async (asked) => {
      const at = asked?.article?.headline === 'A new roof' ? 1 : 0;
      if (at === 1 && isEndless) throw new Error('too much');
      const read = page.readWords();
      const articles = names.map((name, n) => ({ ...name, read: n === at }));
      return read && { ...read, article: { ...read.article, articles } };
    };
    const offered = names.map((name) => ({ ...name, read: false }));
    await page.session.annotate('click');
    page.fails = true;
    const refused = await page.session.annotate('click', { headline: 'A new roof' });
    expect(refused).toMatchObject({ status: 'failed', articles: offered });
    [page.fails, isEndless] = [false, true];
    expect(await page.session.annotate('click')).toMatchObject({ status: 'failed', articles: offered });
    expect(await page.session.annotate('click', { headline: 'Fares rise' })).toMatchObject({
      status: 'annotated',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { NEWS, Page } from './made-up-page.ts';

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

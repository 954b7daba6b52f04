import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRealArticles } from '@/lib/training/gold-articles.ts';
import { readPoolLabels } from '@/lib/training/pool-labels.ts';
import keptUnread from '../../evaluation/kept-unread.json' with { type: 'json' };

const TEXT = 'Rao said it was late. Lee said that it was early, Rao said.';

/** A folder with both sets, each of one article to read and one kept unread. */
function shared(): { folder: string; kept: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  for (const set of ['gold-real', 'train-real']) {
    mkdirSync(join(folder, set));
    for (const name of [`${set}-a`, `${set}-kept`]) {
      writeFileSync(join(folder, set, `${name}.txt`), TEXT);
      const attributions = [
        { source: 'Rao', cue: 'said', content: ['it was late'] },
        { source: null, cue: null, content: ['it was', 'early'], at: 0, optional: true },
      ];
      writeFileSync(join(folder, set, `${name}.gold.json`), JSON.stringify({ attributions }));
    }
  }
  mkdirSync(join(folder, 'pool'));
  const kept = join(folder, 'kept.json');
  const poolThird = [...readPoolLabels(), ...readPoolLabels('read')].map(({ name }) => name);
  writeFileSync(
    kept,
    JSON.stringify({ goldRealThird: ['gold-real-kept'], trainRealThird: ['train-real-kept'], poolThird }),
  );
  return { folder, kept };
}

test('real articles are read without the kept ones, cue and source where they stand next to the claim', () => {
  const { folder, kept } = shared();
  const articles = readRealArticles(folder, kept);
  expect(articles.map(({ name }) => name)).toEqual(['gold-real-a', 'train-real-a']);
  expect(articles[0]).toMatchObject({ definition: 'ours', text: TEXT });
  expect(articles[0]?.attributions[0]).toEqual({
    source: [{ start: 0, end: 3 }],
    cue: [{ start: 4, end: 8 }],
    content: [{ start: 9, end: 20 }],
  });
  expect(articles[0]?.attributions[1]).toMatchObject({ source: [], cue: [], optional: true });
});

test('where a set is missing it says so', () => {
  const { kept } = shared();
  expect(() => readRealArticles(join(tmpdir(), 'nowhere'), kept)).toThrow(/gold-real is not there/);
});

test('the labels of the pool name each text once, and a third of them is kept unread', () => {
  const names = readPoolLabels().map(({ name }) => name);
  const read = readPoolLabels('read').map(({ name }) => name);
  expect(new Set([...names, ...read]).size).toBe(names.length + read.length);
  expect(names).toEqual(expect.arrayContaining(keptUnread.poolThird));
  expect(keptUnread.poolThird).toHaveLength(names.length / 3);
  expect(names).toEqual(expect.arrayContaining(readPoolLabels('second').map(({ name }) => name)));
});

import { describe, expect, it } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { compare, hasPool, readInitiativeSet } from './initiative-set.ts';

/** Least shares of the read and the kept half, a little under what is reached. */
const LEAST = { read: { precision: 0.8, recall: 0.75 }, kept: { precision: 0.57, recall: 0.65 } };

describe.skipIf(!hasPool)('initiatives of releases and news', () => {
  it('annotates the very texts', () => {
    const texts = readInitiativeSet();
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ same }) => !same).map(({ file }) => file)).toEqual([]);
    expect(texts.flatMap(({ expected }) => expected).every(({ name }) => name.trim() !== '')).toBe(true);
  });

  it.each(['read', 'kept'] as const)(
    'finds what the %s half holds, and little else',
    (half) => {
      const tagger = loadModel();
      const all = readInitiativeSet()
        .filter((text) => text.half === half)
        .map(({ text, file, expected }) =>
          compare(analyse(plainArticle(text, { url: file }), tagger).initiatives, expected),
        );
      const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((n, one) => n + count(one), 0);
      const found = sum((one) => one.found);
      expect(found / (found + sum(({ extra }) => extra.length))).toBeGreaterThanOrEqual(
        LEAST[half].precision,
      );
      expect(found / (found + sum(({ missed }) => missed.length))).toBeGreaterThanOrEqual(LEAST[half].recall);
    },
    300_000,
  );
});

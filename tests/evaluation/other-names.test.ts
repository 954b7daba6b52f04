import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { countChanges, goldTexts } from '../support/replaced-names.ts';
import kept from './kept-unread.json' with { type: 'json' };

const FOLDER = join(import.meta.dirname, '../../../shared/gold-real');

/** How many other names each speaker gets. */
const TIMES = 1;
/** The most that may go wrong of the claims that are right with the text's own names, a little over what is reached. */
const MOST = { read: 0.09, held: 0.07 };

describe.skipIf(!existsSync(FOLDER))('real articles with other names in them', () => {
  it('are read as with their own', () => {
    const tagger = loadModel();
    const texts = goldTexts(FOLDER).filter(({ name }) => !kept.goldRealThird.includes(name));
    const scores = countChanges(texts, TIMES, (text, published) =>
      analyse(plainArticle(text, { url: 'a.txt', published: { value: published, from: 'page' } }), tagger),
    );
    for (const half of ['read', 'held'] as const) {
      const { claims, wrong } = scores[half];
      expect(claims).toBeGreaterThan(50);
      expect(wrong / claims).toBeLessThanOrEqual(MOST[half]);
    }
  }, 300_000);
});

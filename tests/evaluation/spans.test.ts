import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { faultsOf } from '../unit/faults.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

const SHARED = join(import.meta.dirname, '../../../shared');

/** Folders of real texts, which lie beside the project where it is evaluated. */
const FOLDERS = [
  { name: 'gold articles', folder: join(SHARED, 'gold') },
  { name: 'dev articles', folder: join(SHARED, 'corpora/polnear/dev/text') },
];

describe.each(FOLDERS)('$name', ({ folder }) => {
  it.skipIf(!existsSync(folder))(
    'spans lie in the text and hold its words, ids are unique, figures and contents do not overlap',
    () => {
      const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
      expect(names.length).toBeGreaterThan(0);
      const faults = names.flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return faultsOf(analyse(plainArticle(text, { url: name }), tagger)).map(
          (fault) => `${name}: ${fault}`,
        );
      });
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import type { Figure, Initiative } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

const FOLDER = join(import.meta.dirname, '../../fixtures/articles');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

const fields = (...words: readonly (string | undefined)[]) =>
  words.filter((word) => word !== undefined && word !== '').join(' | ');

/** "4 percent | percent 4 % | up year on year | about | 2025-01-01/2025-06-30" */
const figureLine = ({ text, kind, value, unit, change, basis, bound, period }: Figure) =>
  fields(
    text,
    `${kind} ${[value].flat().join('..')} ${unit}`.trim(),
    [change, basis].join(' ').trim(),
    bound,
    period,
  );

/** "Uganda + Rwanda | signed | memorandum | with Kenya | 2025-05" */
const initiativeLine = ({ actors, action, name, counterparts, date }: Initiative) =>
  fields(
    actors.join(' + '),
    action,
    name,
    counterparts.length > 0 ? `with ${counterparts.join(' + ')}` : '',
    date,
  );

/** What the article holds, checked by hand; a missing file fails. */
const expectedIn = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.findings.json`), 'utf8')) as {
    readonly figures: readonly string[];
    readonly initiatives: readonly string[];
  };

describe.each(names)('%s', (name) => {
  const { figures, initiatives } = analyse(
    plainArticle(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'), { url: `${name}.txt` }),
    tagger,
  );

  test('figures', () => {
    expect(figures.map(figureLine)).toEqual(expectedIn(name).figures);
  });

  test('initiatives', () => {
    expect(initiatives.map(initiativeLine)).toEqual(expectedIn(name).initiatives);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';

const CORE = join(import.meta.dirname, '../../../lib/core');

/** Each may import those before it and itself; files in core itself stand for what they are. */
const FOLDERS = [
  'model',
  'lexicon',
  'text',
  'clauses',
  'periods',
  'plain-article',
  'entities',
  'attribution',
  'speakers',
  'figures',
  'initiatives',
  'analyse',
  'align',
  'record',
  'search',
  'anchoring',
  'compare',
  'export',
  'import',
];
const FOLDERS_OF_ENTITIES = ['mention', 'phrases', 'mentions', 'cast', 'names', 'resolve'];
const FOLDERS_OF_MEASURE = ['counted', 'phrases', 'form', 'rules', 'decided', 'choice', 'completed'];

/** Files that hold types of the whole of core, or constants of them: one with model.ts. */
const OF_THE_MODEL =
  /^(?:article-metadata|model|no-article|page-article|passages|stance|universal-pos|w3c-selectors)\.ts$/;

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports among the files of a folder, as paths from there. */
function importsWithin(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const { module } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
    const exported = module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    );
    return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported]
      .filter((request) => request.startsWith('.'))
      .map((request) => ({ from: file, to: relative(folder, resolve(folder, dirname(file), request)) }))
      .filter(({ to }) => !to.startsWith('..'));
  });
}

const folderOf = (path: string): string =>
  OF_THE_MODEL.test(path) ? 'model' : (path.split('/')[0] ?? '').replace(/\.ts$/, '');

/** What imports a folder that comes after its own, or one of no known place. */
function againstOrder(folder: string, order: readonly string[]): string[] {
  const imports = importsWithin(folder);
  expect(imports.length).toBeGreaterThan(order.length);
  return imports
    .map(({ from, to }) => ({
      from,
      to,
      own: order.indexOf(folderOf(from)),
      other: order.indexOf(folderOf(to)),
    }))
    .filter(({ own, other }) => own < 0 || other < 0 || other > own)
    .map(({ from, to }) => `${from} imports ${to}`);
}

test('a folder of core imports only those before it', () => {
  expect(againstOrder(CORE, FOLDERS)).toEqual([]);
});

test('a folder of entities imports only those before it', () => {
  expect(againstOrder(join(CORE, 'entities'), FOLDERS_OF_ENTITIES)).toEqual([]);
});

test('a folder of the measures of figures imports only those before it', () => {
  expect(againstOrder(join(CORE, 'figures/measure'), FOLDERS_OF_MEASURE)).toEqual([]);
});

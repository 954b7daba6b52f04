import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const SECURITY = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const TESTS = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.test\.tsx?$/.test(path),
);
/** `{a,b}.test.ts` stands for both. */
const files = [...SECURITY.matchAll(/`([\w/{},-]+\.test\.tsx?)`/g)].flatMap(([, name = '']) => {
  const [, before = '', inner, behind = ''] = /^(.*)\{(.*)\}(.*)$/.exec(name) ?? [];
  return inner === undefined ? [name] : inner.split(',').map((part) => `${before}${part}${behind}`);
});
const names = [...SECURITY.matchAll(/“([^”]*)”/g)].flatMap(([, words = '']) => words.split(/ … | ?…$/));

test('every test that docs/security.md names is there', () => {
  expect(files.length).toBeGreaterThan(40);
  const known = new Set(TESTS.map((path) => basename(path)));
  expect(files.filter((name) => !known.has(basename(name)))).toEqual([]);
  const sources = TESTS.map((path) => readFileSync(join(ROOT, 'tests', path), 'utf8'));
  const missing = names.filter((name) => !sources.some((source) => source.includes(name)));
  expect(names.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

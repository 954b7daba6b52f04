import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, ROOT } from './source-files.ts';

const tests = filesOf(['tests'], /\.test\.tsx?$/);
const pages = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** "a/{b,c}.test.ts" as "a/b.test.ts" and "a/c.test.ts". */
function filesNamed(code: string): string[] {
  const [, before = '', names = '', after = ''] = /^(.*)\{(.+)\}(.*)$/.exec(code) ?? [];
  return names === '' ? [code] : names.split(',').map((name) => `${before}${name}${after}`);
}

test('each test that docs/security.md names is there', () => {
  const named = [...pages.matchAll(/`([^`\s]*\.test\.tsx?)`/g)].flatMap(([, code = '']) => filesNamed(code));
  expect(named.length).toBeGreaterThan(60);
  const gone = named.filter((name) => !tests.some(({ path }) => path === name || basename(path) === name));
  expect(gone).toEqual([]);
});

test('each title that it quotes is that of a test', () => {
  const quoted = [...pages.matchAll(/: “([^”]+)”/g)].flatMap(([, title = '']) => title.split(' … '));
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((title) => !tests.some(({ text }) => text.includes(title)))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { leanReadability } from '../../../build/lean-readability.ts';

const code = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

test('what is never asked for is cut, and the rest is still a program', () => {
  const lean = leanReadability(code);
  expect(parseSync('Readability.js', lean).errors).toEqual([]);
  expect(lean).not.toMatch(
    /this\.(?:log|PRESENTATIONAL|DEPRECATED)|fixRelativeUris|cleanClasses|cleanStyles|fixLazyImages|unwrapNoscript/,
  );
  expect(lean).not.toMatch(/metadata\.(?:excerpt|siteName|publishedTime)|_articleDir = a|textContent,/);
  expect(lean).toContain('content: this._serializer(articleContent)');
});

test.each([
  ['_findNode(', '_findOne('],
  ['extraneous:', 'superfluous:'],
])('a Readability that is written otherwise is refused: %s', (own, other) => {
  expect(code).toContain(own);
  expect(() => leanReadability(code.replaceAll(own, other))).toThrow('and had it');
});

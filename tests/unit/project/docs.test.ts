import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Those that tell how things are; decisions and the error analysis tell how they were. */
const DOCS = [
  'README',
  'CONTRIBUTING',
  'docs/architecture',
  'docs/model-card',
  'docs/privacy',
  'docs/security',
];
const FOLDERS = ['build', 'components', 'docs', 'entrypoints', 'lib', 'public', 'tests'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file}`),
);

test.each(DOCS)('%s names sources that are there', (doc) => {
  const text = readFileSync(join(ROOT, `${doc}.md`), 'utf8');
  const named = Array.from(
    text.matchAll(/`([\w./-]+\.tsx?|(?:lib|components|entrypoints)\/[\w./-]+)`/g),
    ([, path = '']) => path,
  );
  const isThere = (path: string) => files.some((file) => file.endsWith(`/${path.replace(/\/$/, '')}`));
  const gone = named.filter((path) => !isThere(path) && !/^(?:vitest|wxt)\.config\.ts$/.test(path));
  expect(gone).toEqual([]);
});

const ERRORS = readdirSync(join(ROOT, 'docs/error-analysis'));

test.each(ERRORS)('the contents of error-analysis/%s lead to its sections', (name) => {
  const text = readFileSync(join(ROOT, 'docs/error-analysis', name), 'utf8');
  // As GitHub makes anchors of headings.
  const anchors = Array.from(text.matchAll(/^#{2,} (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = Array.from(text.matchAll(/\]\(#([^)]*)\)/g), ([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  const files = Array.from(text.matchAll(/\]\(([\w-]+\.md)\)/g), ([, file = '']) => file);
  expect(files.filter((file) => !ERRORS.includes(file))).toEqual([]);
});

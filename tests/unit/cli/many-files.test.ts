import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { annotate, folderOf, ROOT } from './run-annotate.ts';
import { PAGE, STORY } from './story.ts';

describe('many files', () => {
  test('a folder is all texts and pages in it, by name; a pattern what fits it', async () => {
    const cwd = folderOf({ 'b.txt': STORY, 'a.html': PAGE, 'c.md': STORY, 'd.json': '{}' });
    const folder = await annotate(['.'], { cwd });
    expect(folder.results.map(({ file }) => file)).toEqual(['a.html', 'b.txt']);
    const pattern = await annotate(['[ab].*'], { cwd });
    expect(pattern.results.map(({ file }) => file)).toEqual(['a.html', 'b.txt']);
    expect([folder.status, pattern.status]).toEqual([0, 0]);
  });

  test('a folder that may not be read, and one with nothing to read, are told of; the others are done', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.docx': 'PK' });
    for (const [name, content] of [
      ['open', STORY],
      ['locked', STORY],
    ] as const) {
      mkdirSync(join(cwd, 'all', name), { recursive: true });
      writeFileSync(join(cwd, 'all', name, 'story.txt'), content);
    }
    mkdirSync(join(cwd, 'none'));
    writeFileSync(join(cwd, 'none', 'story.docx'), 'PK');
    chmodSync(join(cwd, 'all/locked'), 0);
    onTestFinished(() => chmodSync(join(cwd, 'all/locked'), 0o700));
    const { status, results, errors } = await annotate(['all', 'none', 'a.txt'], { cwd });
    const read = results.map(({ file }) => file);
    // Nothing is locked to the superuser.
    const isLocked = process.getuid?.() !== 0;
    expect(read).toEqual(
      ['all/locked/story.txt', 'all/open/story.txt', 'a.txt'].filter(
        (file) => !isLocked || !file.includes('locked'),
      ),
    );
    expect(errors.map(({ file, error }) => `${file}: ${error}`)).toEqual([
      ...(isLocked ? ['all/locked: not allowed to read it; check its permissions'] : []),
      expect.stringMatching(/^none: nothing in this folder can be read: no \.txt/),
    ]);
    expect(status).toBe(1);
  });

  test('npm runs it where its user stands', () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const out = execFileSync('npm', ['--prefix', ROOT, 'run', '-s', 'annotate', '--', 'story.txt'], { cwd });
    expect(JSON.parse(out.toString())).toMatchObject({ file: 'story.txt', document: { text: STORY } });
  });
});

/** The ferries’ story with its lines broken as mail has them. */
const WRAPPED = [
  '🌊 Harbour fund to grow',
  '',
  '“Nobody will wait for the ferry any longer, and nobody will pay',
  'more than two euros for the crossing as it is today,” said Ana',
  'Ríos, who has been mayor of Tern Bay since 2019. The fund is to',
  'grow by 4 percent this year, she added.',
].join('\r\n');

/** All spans of a result. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'text' in value
    ? [value as ReturnType<typeof spansIn>[number], ...inside]
    : inside;
}

test('offsets in code points, as Python counts, into the file as it is, also where its lines are broken', async () => {
  const { results } = await annotate(['--offsets', 'codepoints', '-'], { input: WRAPPED });
  const { document, ...found } = results[0] ?? {};
  expect(document?.['text']).toBe(WRAPPED);
  const spans = spansIn(found);
  expect(spans.map(({ text }) => text.replaceAll(/\s+/g, ' '))).toEqual(
    expect.arrayContaining([
      '“Nobody will wait for the ferry any longer, and nobody will pay more than two euros for the crossing as it is today,”',
      'Ana Ríos, who has been mayor of Tern Bay since 2019',
      '4 percent',
    ]),
  );
  const letters = Array.from(WRAPPED);
  expect(spans.map(({ start, end }) => letters.slice(start, end).join(''))).toEqual(
    spans.map(({ text }) => text),
  );
});

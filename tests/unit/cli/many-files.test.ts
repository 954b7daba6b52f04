import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
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

  test('npm runs it where its user stands', () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const out = execFileSync('npm', ['--prefix', ROOT, 'run', '-s', 'annotate', '--', 'story.txt'], { cwd });
    expect(JSON.parse(out.toString())).toMatchObject({ file: 'story.txt', document: { text: STORY } });
  });
});

describe('offsets', () => {
  test('in code points, as Python counts', async () => {
    const text = '🌊 “Traffic rose 4 percent,” Ana Ríos, mayor of Tern Bay, said on Monday.';
    const { results } = await annotate(['--offsets', 'codepoints', '-'], { input: text });
    const [span] = results[0]?.attributions[0]?.content ?? [];
    const { start, end } = span as { start: number; end: number };
    expect(Array.from(text).slice(start, end).join('')).toBe(span?.['text']);
    expect(text.slice(start, end)).not.toBe(span?.['text']);
  });
});

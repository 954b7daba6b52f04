import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate, folderOf, ROOT } from './run-annotate.ts';
import { PAGE, STORY } from './story.ts';

describe('files', () => {
  test('a text: the file unchanged, its headline and date, spans that cover their words, the keys of the design', async () => {
    const cwd = folderOf({ 'story.txt': `\ufeff${STORY}\r\n`.replaceAll('\n\n', '\r\n\r\n') });
    const { status, results, stderr } = await annotate(['story.txt'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [result] = results;
    if (result === undefined) throw new Error('no result');
    expect(Object.keys(result)).toEqual([
      'file',
      'id',
      'document',
      'speakers',
      'attributions',
      'figures',
      'initiatives',
    ]);
    expect(result.file).toBe('story.txt');
    const body = `\ufeff${STORY}\r\n`.replaceAll('\n\n', '\r\n\r\n');
    expect(result.document).toEqual({
      url: 'story.txt',
      title: 'Harbour fund to grow, mayor says',
      byline: null,
      site: null,
      published: '2026-03-02',
      updated: null,
      language: 'en',
      country: null,
      text: body,
      captions: [],
      leftOut: [],
      partial: null,
      articles: [],
      posts: [],
      pages: [],
    });
    expect(Object.keys(result.attributions[0] ?? {})).toEqual([
      'id',
      'kind',
      'source',
      'cue',
      'stance',
      'content',
      'speaker',
      'confidence',
      'doubt',
      'evidence',
    ]);
    expect(result.attributions[0]).toMatchObject({ stance: { act: 'say', tone: 'neutral' } });
    const spans = [...result.figures, ...result.attributions.flatMap(({ content }) => content)];
    for (const { start, end, text } of spans) expect(body.slice(Number(start), Number(end))).toBe(text);
  });

  test('a page: its article alone, its metadata, and its own address', async () => {
    const cwd = folderOf({ 'page.html': PAGE });
    const { status, results } = await annotate(['page.html'], { cwd });
    expect(status).toBe(0);
    expect(results[0]?.document).toMatchObject({
      url: 'https://bay-herald.example/fund',
      site: 'The Bay Herald',
      published: '2026-03-02T09:00:00Z',
      language: 'en',
    });
    expect(results[0]?.document['text']).toContain('Traffic rose 4 percent');
    expect(results[0]?.document['text']).not.toMatch(/Home|Imprint/);
  });

  test('several, in order, with the date that is asked for', async () => {
    const cwd = folderOf({ 'b.txt': STORY, 'a.html': PAGE, 'c.md': 'The mayor spoke.' });
    const { results } = await annotate(['--published', '2020-01-31', 'b.txt', 'a.html', 'c.md'], { cwd });
    expect(results.map(({ file }) => file)).toEqual(['b.txt', 'a.html', 'c.md']);
    expect(results.map(({ document }) => document['published'])).toEqual([
      '2020-01-31',
      '2020-01-31',
      '2020-01-31',
    ]);
  });
});

describe('standard input', () => {
  test('text', async () => {
    const { status, results } = await annotate(['-'], { input: STORY });
    expect(status).toBe(0);
    expect(results[0]).toMatchObject({ file: '-', document: { url: null, text: STORY } });
  });

  test('a page is known by its markup', async () => {
    const { results } = await annotate(['-'], { input: `\n<!-- saved -->${PAGE}` });
    expect(results[0]?.document).toMatchObject({ site: 'The Bay Herald' });
    expect(results[0]?.document['text']).not.toContain('<p>');
  });
});

describe('JSON lines', () => {
  const lines = [
    { url: 'https://a.example/1', text: STORY, published: '2021-05-06' },
    { url: 'https://a.example/2', html: PAGE },
    { text: STORY },
  ];

  test('texts and pages with address and date', async () => {
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('\n');
    const { status, results } = await annotate(['--ndjson', '--published', '2020-01-31'], { input });
    expect(status).toBe(0);
    expect(results.map(({ file }) => file)).toEqual(['-:1', '-:3', '-:5']);
    expect(results.map(({ document }) => [document['url'], document['published']])).toEqual([
      ['https://a.example/1', '2021-05-06'],
      ['https://a.example/2', '2020-01-31'],
      [null, '2020-01-31'],
    ]);
    expect(results[0]?.document['text']).toBe(STORY);
  });

  test('a bad line is told with its number, the others are done, the exit status is 1', async () => {
    const records = [
      '{"id": 11, "text": "Ann spoke."}',
      '{',
      '[]',
      '{"url": "x", "id": "b-4"}',
      '{"text": "Ann.", "published": "soon"}',
      '7',
    ];
    const cwd = folderOf({ 'records.ndjson': [...records, '{"text": "Bob spoke."}'].join('\n') });
    const { status, results, errors, stderr } = await annotate(['--ndjson', 'records.ndjson'], { cwd });
    expect(results.map(({ id }) => id)).toEqual([11, null]);
    expect(errors.map(({ file, id }) => [file, id])).toEqual([
      ['records.ndjson:2', null],
      ['records.ndjson:3', null],
      ['records.ndjson:4', 'b-4'],
      ['records.ndjson:5', null],
      ['records.ndjson:6', null],
    ]);
    expect(status).toBe(1);
    expect(results.map(({ document }) => document['text'])).toEqual(['Ann spoke.', 'Bob spoke.']);
    expect(stderr.trim().split('\n')).toEqual([
      'annotate: records.ndjson:2: not JSON; --ndjson wants one JSON object a line',
      'annotate: records.ndjson:3: neither "html" nor "text" is a string; give one of them',
      'annotate: records.ndjson:4: neither "html" nor "text" is a string; give one of them',
      'annotate: records.ndjson:5: "published" is no date like 2026-11-24',
      'annotate: records.ndjson:6: no JSON object',
    ]);
  });
});

describe('what cannot be read', () => {
  test('is told with what to do, the other files are done, the exit status is 1', async () => {
    const cwd = folderOf({
      'photo.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'latin.txt': Uint8Array.from([...Buffer.from('caf'), 0xe9, 0x20]),
      'report.txt': '%PDF-1.7 …',
      'ok.txt': STORY,
    });
    const { status, results, errors, stderr } = await annotate(
      ['photo.txt', 'missing.txt', 'no*.txt', 'latin.txt', 'report.txt', 'ok.txt'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(results.map(({ file }) => file)).toEqual(['ok.txt']);
    // Nothing is lost: what is told on standard error has its line as well.
    expect(errors.map(({ file, error }) => `annotate: ${file}: ${error}`)).toEqual(stderr.trim().split('\n'));
    expect(stderr.trim().split('\n')).toEqual([
      'annotate: photo.txt: no text; give a .txt, .html or .pdf file',
      'annotate: missing.txt: no such file; check the name',
      'annotate: no*.txt: no such file; check the name',
      'annotate: latin.txt: not UTF-8; convert it first (iconv -f WINDOWS-1252 -t UTF-8 FILE)',
      'annotate: report.txt: This file cannot be read as a PDF: it is damaged or was not loaded whole.',
    ]);
  });

  test('an article in another language, an empty file and a page without article give empty lists and a word', async () => {
    const german =
      'Der Minister sagte am Montag in Kiel, der Hafen werde wachsen, und niemand müsse warten. '.repeat(4);
    const cwd = folderOf({ 'de.txt': german, 'empty.txt': '', 'blank.html': '<html><body></body></html>' });
    const { status, results, stderr } = await annotate(['de.txt', 'empty.txt', 'blank.html'], { cwd });
    expect(status).toBe(0);
    expect(results).toHaveLength(3);
    for (const result of results) {
      expect(result).toMatchObject({ speakers: [], attributions: [], figures: [], initiatives: [] });
    }
    expect(results[0]?.document['text']).toBe(german);
    expect(stderr.trim().split('\n')).toEqual([
      'annotate: de.txt: not in English (de); nothing is marked',
      'annotate: empty.txt: no article in it; nothing is marked',
      'annotate: blank.html: no article in it; nothing is marked',
    ]);
  });
});

describe('formats', () => {
  test('jsonld: a collection a line', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY.replace('4 percent', '5 percent') });
    const { results } = await annotate(['--format', 'jsonld', 'a.txt', 'b.txt'], { cwd });
    expect(results).toHaveLength(2);
    for (const line of results) expect(line).toMatchObject({ type: 'AnnotationCollection' });
  });

  test('csv: one header for all files, and no byte order mark', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY });
    const { stdout } = await annotate(['--format', 'csv', 'a.txt', 'b.txt'], { cwd });
    expect(stdout.startsWith('type,id,text,told,kind,')).toBe(true);
    expect(stdout.match(/^type,id,/gm)).toHaveLength(1);
  });

  test('md: a document after the other', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY });
    const { stdout } = await annotate(['--format', 'md', 'a.txt', 'b.txt'], { cwd });
    expect(stdout.match(/^# Harbour fund to grow, mayor says$/gm)).toHaveLength(2);
  });
});

describe('beside a release', () => {
  test('each line tells what became of its words; spans are those of both files', async () => {
    const release = 'Harbour news\n\n“The fund will grow by $3 million,” said Ana Ríos, the mayor.\n';
    const article = 'Fund to grow\n\n“The fund will grow by $5 million,” said Ana Ríos.\n';
    const cwd = folderOf({ 'r.txt': release, 'a.txt': article });
    const { stdout } = await annotate(['--release', 'r.txt', 'a.txt'], { cwd });
    const { passages, figures } = JSON.parse(stdout).release;
    const passage = passages.find(({ attribution }: { attribution: string | null }) => attribution !== null);
    expect(passage).toMatchObject({
      relation: 'altered',
      changes: [{ kind: 'number', from: '$3', to: '$5' }],
    });
    const [own] = passage.article;
    expect(article.slice(own.start, own.end)).toBe(own.text);
    expect(release).toContain(passage.release[0].text);
    expect(figures.map(({ relation }: { relation: string }) => relation)).toEqual(['changed']);
  });
});

describe('the command line', () => {
  test('--version prints that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await annotate(['--version'])).stdout).toBe(`${version}\n`);
  });

  test('--help prints the usage', async () => {
    const { status, stdout, stderr } = await annotate(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^usage: on-the-record \[OPTION…\] FILE…\n {7}npm run -s annotate -- /);
    expect(stdout.split('\n').every((line) => line.length <= 90)).toBe(true);
  });

  test.each([
    ['an unknown option', ['--colour'], /Unknown option '--colour'/],
    ['an unknown format', ['--format', 'xml', 'a.txt'], /--format xml: not one of jsonl, jsonld, csv, md/],
    [
      'a release in another format',
      ['--release', 'r.txt', '--format', 'csv', 'a.txt'],
      /--release has no place in csv/,
    ],
    ['a release that is not there', ['--release', 'none.txt', 'a.txt'], /--release none\.txt: no such file/],
    ['a date that is none', ['--published', '2025-02-30', 'a.txt'], /--published 2025-02-30: not a date/],
    ['no file', [], /no FILE given/],
  ])('%s: the usage, and exit status 2', async (_, args, message) => {
    const { status, stdout, stderr } = await annotate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('usage: on-the-record ');
  });
});

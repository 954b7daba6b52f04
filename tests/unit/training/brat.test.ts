import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bratAnnotations } from '@/lib/core/export/stand-off/brat.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { parseBrat, readBrat } from '@/lib/training/brat.ts';
import { unpackModel } from '@/lib/core/attribution/tagger/model.ts';
import { filesIn, run } from '../../support/tools.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { SAMPLE } from '../export/sample.ts';
import { unzipped } from '../export/unzipped.ts';
import { read } from '../record/recorded.ts';

const TRAIN = join(import.meta.dirname, '../../../lib/training/train.ts');

/** A passage as training data has it: brat knows none that runs over a line's end. */
const lines = (text: string, spans: readonly Span[]) =>
  spans
    .flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split('\n')
        .map((line) => line.trim()),
    )
    .filter(Boolean);

const words = ({ article: { text }, attributions }: Analysis) =>
  attributions.map(({ source, cue, content }) => ({
    source: lines(text, source ? [source] : []),
    cue: lines(text, cue ? [cue] : []),
    content: lines(text, content),
  }));

test.each<readonly [string, Analysis]>([
  ['the sample', SAMPLE],
  ...fixtureArticles().map(({ name, text }) => [name, read(text)] as const),
])('what is exported for brat is read back: %s', (_, analysis) => {
  const { text } = analysis.article;
  const own = parseBrat(text, bratAnnotations(analysis));
  const back = own.map(({ source, cue, content }) => ({
    source: lines(text, source),
    cue: lines(text, cue),
    content: lines(text, content),
  }));
  expect(own.length).toBeGreaterThan(2);
  expect(back).toEqual(words(analysis));
});

test('the exported folder is training data, by our definition', () => {
  const writer = partsWriter('brat', {});
  const files = unzipped([writer.start(), writer.add({ analysis: SAMPLE, standings: {} }), writer.end()]);
  const articles = readBrat(filesIn({ ...files, 'without.txt': 'Nobody annotated this.' }));
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({ text: SAMPLE.article.text, definition: 'ours' });
  expect(articles[0]?.attributions).toHaveLength(SAMPLE.attributions.length);
});

test('the command learns from it to its end, and from what Label Studio saved', () => {
  const writer = partsWriter('brat', {});
  const own = unzipped([writer.start(), writer.add({ analysis: SAMPLE, standings: {} }), writer.end()]);
  const brat = filesIn(own);
  const folder = filesIn({
    'text/a.txt': 'Rao said it was late. It rained.\n',
    'attributions/a_x.ann':
      'T1\tSource 0 3\tRao\nT2\tCue 4 8\tsaid\nT3\tContent 9 20\tit was late\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n',
  });
  const [task] = JSON.parse(exportAnalysis(SAMPLE, 'label-studio').text) as [
    { readonly predictions: unknown },
  ];
  const tasks = filesIn({ 'a.json': JSON.stringify([{ ...task, annotations: task.predictions }]) });
  const out = join(folder, 'model.bin');
  const args = [
    folder,
    '--without-real',
    '--brat',
    brat,
    '--label-studio',
    join(tasks, 'a.json'),
    '--epochs',
    '1',
    '--dev',
    folder,
    '--out',
    out,
  ];
  const told = run(process.execPath, ['--import', 'tsx', TRAIN, ...args]);
  expect(told).toMatch(/all: 3 articles, \d+ tokens[^]*epoch 1 of 1[^]*findings judged[^]*\n1 articles\n/);
  const bytes = new Uint8Array(readFileSync(out));
  expect(unpackModel(bytes.buffer)).toBeDefined();
});

test('what was changed in brat counts: a claim taken away, a source added, passages of other kinds passed over', () => {
  const text = '🌊 Rao said it was late.\nIt rained.';
  const annotation = [
    'T1\tContent 11 22\tit was late',
    'T2\tCue 6 10\tsaid',
    'T9\tSource 2 5\tRao',
    'T4\tFigure 0 1\t🌊',
    'R1\treported-by Arg1:T1 Arg2:T2',
    'R7\tsaid-by Arg1:T1 Arg2:T9\t',
    '#1\tAnnotatorNotes T1\tspeaker: Rao',
    '',
  ].join('\r\n');
  const [only, ...more] = parseBrat(text, annotation);
  expect(more).toEqual([]);
  const cut = (spans: readonly Span[] = []) => spans.map(({ start, end }) => text.slice(start, end));
  expect([cut(only?.source), cut(only?.cue), cut(only?.content)]).toEqual([
    ['Rao'],
    ['said'],
    ['it was late'],
  ]);
});

test('a file of another text is told by its name', () => {
  const folder = filesIn({ 'a.txt': 'Short.', 'a.ann': 'T1\tContent 2 90\twords' });
  expect(() => readBrat(folder)).toThrow(/a\.ann: T1 stands outside the text/);
  expect(() => readBrat(filesIn({ 'a.txt': 'Short.' }))).toThrow(/no annotated article/);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { bratAnnotations } from '@/lib/core/export/stand-off/brat.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { parseBrat } from '@/lib/training/brat.ts';
import { type LabelStudioResult, parseLabelStudio } from '@/lib/training/label-studio-result.ts';
import { readLabelStudio } from '@/lib/training/label-studio.ts';
import { filesIn } from '../../support/tools.ts';
import { SAMPLE } from '../export/sample.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read } from '../record/recorded.ts';

interface Task {
  readonly data: { readonly text: string; readonly url: string };
  readonly predictions: readonly { readonly result: readonly LabelStudioResult[] }[];
}
const taskOf = (analysis: Analysis): Task =>
  (JSON.parse(exportAnalysis(analysis, 'label-studio').text) as [Task])[0];

// That Label Studio's front end saves the same is tests/page/label-studio.test.ts.
test.each<readonly [string, Analysis]>([
  ['the sample', SAMPLE],
  ...fixtureArticles().map(({ name, text }) => [name, read(text)] as const),
])('what is exported for Label Studio is read back as what is for brat: %s', (_, analysis) => {
  const { data, predictions } = taskOf(analysis);
  const back = parseLabelStudio(data.text, predictions[0]?.result ?? []);
  expect(back.length).toBeGreaterThan(2);
  expect(back).toEqual(parseBrat(data.text, bratAnnotations(analysis)));
});

const TEXT = '🌊 Rao said it was late.\nIt rained.';
const region = (id: string, label: string, start: number, end: number, text: string) => ({
  id,
  type: 'labels',
  value: { start, end, text, labels: [label] },
});
const relation = (from: string, to: string, label: string) => ({
  type: 'relation',
  from_id: from,
  to_id: to,
  labels: [label],
});

test('what was changed there counts: a claim over two lines in one region or in two, a source added, other kinds passed over', () => {
  const cut = (spans: readonly Span[] = []) => spans.map(({ start, end }) => TEXT.slice(start, end));
  const [inOne, ...more] = parseLabelStudio(TEXT, [
    region('x', 'Content', 11, 34, 'it was late.It rained.'),
    region('y', 'Source', 2, 5, 'Rao'),
    region('z', 'Figure', 0, 1, '🌊'),
    relation('x', 'y', 'said-by'),
    { ...relation('x', 'y', ''), labels: [] },
  ]);
  expect(more).toEqual([]);
  expect([cut(inOne?.source), cut(inOne?.cue), cut(inOne?.content)]).toEqual([
    ['Rao'],
    [],
    ['it was late.\nIt rained.'],
  ]);
  const inTwo = parseLabelStudio(TEXT, [
    region('x', 'Content', 11, 22, 'it was late'),
    region('w', 'Content', 24, 33, 'It rained'),
    relation('x', 'w', 'continued'),
  ]);
  expect(inTwo.map(({ content }) => cut(content))).toEqual([['it was late', 'It rained']]);
});

test('tasks without an annotation are left out, words of another text are told', () => {
  const task = taskOf(SAMPLE);
  const put = [{ was_cancelled: true, result: [] }, { result: task.predictions[0]?.result }];
  const written = (tasks: readonly unknown[]) =>
    join(filesIn({ 'out.json': JSON.stringify(tasks) }), 'out.json');
  const articles = readLabelStudio(written([task, { ...task, annotations: put }]));
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({ name: task.data.url, text: task.data.text, definition: 'ours' });
  expect(articles[0]?.attributions).toHaveLength(SAMPLE.attributions.length);
  expect(() => readLabelStudio(written([task]))).toThrow(/no annotated task/);
  const other = { ...task, data: { text: `More. ${task.data.text}` }, annotations: put };
  expect(() => readLabelStudio(written([other]))).toThrow(/task 1: a1 does not stand on its words/);
});

import { expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import { bratAnnotations } from '@/lib/core/export/stand-off/brat.ts';
import { citronDocument } from '@/lib/core/export/stand-off/citron.ts';
import { unzipped } from './unzipped.ts';
import { SAMPLE } from './sample.ts';

/** As Python counts. */
const codePoints = Array.from(SAMPLE.article.text);
const cut = (start: number, end: number): string => codePoints.slice(start, end).join('');

test('brat: every line is of a kind it knows, every passage has its words, relations join what is there', () => {
  const lines = bratAnnotations(SAMPLE).trimEnd().split('\n');
  const of = (kind: RegExp) => lines.filter((line) => kind.test(line)).map((line) => line.split('\t'));
  const entities = of(/^T/).map(([id, what = '', text = '']) => {
    const [label = '', ...offsets] = what.split(/[ ;]/);
    const numbers = offsets.map(Number);
    const pieces = numbers.flatMap((start, at) => (at % 2 === 0 ? [cut(start, numbers[at + 1] ?? 0)] : []));
    return { id, label, text, pieces };
  });
  for (const { label, text, pieces } of entities) {
    expect(['Source', 'Cue', 'Content', 'Figure', 'Initiative']).toContain(label);
    expect(pieces.join(' ')).toBe(text);
    expect(text).not.toContain('\n');
  }
  const ids = new Set(entities.map(({ id }) => id));
  for (const [, what = ''] of of(/^R/)) {
    const [, from, to] = /^[\w-]+ Arg1:(T\d+) Arg2:(T\d+)$/.exec(what) ?? [];
    expect(ids.has(from) && ids.has(to)).toBe(true);
  }
  for (const line of lines.filter((other) => !/^[TR]/.test(other)))
    expect(line).toMatch(/^(?:A\d+\tKind T\d+ (?:direct|indirect|mixed)|#\d+\tAnnotatorNotes T\d+\t.+)$/);
  expect(entities.filter(({ label }) => label === 'Content')).toHaveLength(4);
  expect(entities.filter(({ pieces }) => pieces.length > 1)).toHaveLength(1);
});

test('brat: a folder of texts and annotations, with their configuration', () => {
  const writer = partsWriter('brat', {});
  const record = { analysis: SAMPLE, standings: {} };
  const files = unzipped([writer.start(), writer.add(record), writer.add(record), writer.end()]);
  const names = Object.keys(files).toSorted();
  expect(names).toHaveLength(5);
  expect(names.filter((name) => name.endsWith('_2.ann'))).toHaveLength(1);
  expect(files['annotation.conf']).toMatch(
    /^\[entities\]\n[^[]*\n\[relations\]\n[^[]*\n\[events\]\n\n?\[attributes\]\n/,
  );
  expect(files[names.find((name) => name.endsWith('.txt')) ?? '']).toBe(SAMPLE.article.text);
});

test('Citron: quotes have a cue, sources and contents of the text', () => {
  const document = JSON.parse(citronDocument(SAMPLE)) as {
    readonly text: string;
    readonly quotes: ReadonlyArray<
      Record<'sources' | 'contents', readonly Placed[]> & { readonly cue: Placed }
    >;
  };
  expect(document.text).toBe(SAMPLE.article.text);
  // One of the four claims has no cue, without which Citron knows no quote.
  expect(document.quotes).toHaveLength(3);
  for (const { cue, sources, contents } of document.quotes)
    for (const { start, end, text } of [cue, ...sources, ...contents]) expect(cut(start, end)).toBe(text);
});

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

test('Label Studio: regions of the labels of the configuration, relations between them', () => {
  const [task] = JSON.parse(exportAnalysis(SAMPLE, 'label-studio').text) as [
    {
      readonly data: { readonly text: string; readonly label_config: string };
      readonly predictions: ReadonlyArray<{
        readonly result: ReadonlyArray<{
          readonly id?: string;
          readonly type: string;
          readonly value: Placed & { readonly labels: readonly string[] };
          readonly from_id: string;
          readonly to_id: string;
          readonly from_name: string;
          readonly to_name: string;
        }>;
      }>;
    },
  ];
  const result = task.predictions[0]?.result ?? [];
  const regions = result.filter(({ type }) => type === 'labels');
  const ids = new Set(regions.map(({ id }) => id));
  expect(regions.length).toBeGreaterThan(10);
  expect(ids.size).toBe(regions.length);
  for (const { value, from_name: from, to_name: to } of regions) {
    expect(cut(value.start, value.end)).toBe(value.text);
    expect([from, to]).toEqual(['label', 'text']);
    expect(task.data.label_config).toContain(`<Label value="${value.labels[0]}"`);
  }
  const relations = result.filter(({ type }) => type === 'relation');
  expect(relations.length).toBeGreaterThan(5);
  for (const { from_id: from, to_id: to } of relations) expect(ids.has(from) && ids.has(to)).toBe(true);
});

test('spaCy: a line a document, spans of characters, relations by their place', () => {
  const lines = exportAnalysis(SAMPLE, 'spacy').text.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  const { text, spans, relations } = JSON.parse(lines[0] ?? '') as {
    readonly text: string;
    readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number; readonly label: string }>;
    readonly relations: ReadonlyArray<{
      readonly head: number;
      readonly child: number;
      readonly label: string;
    }>;
  };
  const words = (at: number) => {
    const { start = 0, end = 0 } = spans[at] ?? {};
    return Array.from(text).slice(start, end).join('');
  };
  const said = relations.find(({ label }) => label === 'said-by');
  expect(words(said?.head ?? -1)).toBe('“We will double the Harbour Fund,”');
  expect(words(said?.child ?? -1)).toBe('Ana Ríos, mayor of 𠮷野 Bay');
});

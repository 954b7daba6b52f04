import { expect, test } from 'vitest';
import { marksIn } from '@/components/library/model/text-runs.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

const common = {
  version: 'v1',
  placement: { version: 'v1', spans: [] },
  origin: 'engine',
  confirmed: false,
  edited: [],
};
const unsure = {
  ...common,
  id: 'claim',
  body: {
    type: 'claim',
    content: [{ start: 10, end: 60 }],
    confidence: 0.1,
    doubt: 'Nobody is named as the source.',
  },
} as unknown as Annotation;
const figure = (id: string, start: number, saidBy: object | null) =>
  ({
    ...common,
    id,
    body: { type: 'figure', start, end: start + 5, saidBy },
  }) as unknown as Annotation;
const said = { speaker: null, cue: null };

const unsureIn = (annotations: readonly Annotation[]) =>
  marksIn(annotations, 'v1').flatMap(({ annotation, isUnsure }) => (isUnsure ? [annotation] : []));

test('a figure in an unsure claim is drawn as unsure as the claim; others are not', () => {
  const figures = [figure('inside', 20, said), figure('outside', 70, said), figure('own', 30, null)];
  expect(unsureIn([unsure, ...figures])).toEqual(['claim', 'inside']);
  expect(unsureIn([{ ...unsure, confirmed: true }, ...figures])).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Figure } from '@/lib/core/model.ts';
import { AS_REPORTED } from './cases/as-reported.ts';
import { AS_WRITTEN } from './cases/as-written.ts';
import { OF_SUBJECTS } from './cases/of-subjects.ts';
import { figuresIn } from './marked-sentence.ts';

const told = ({ text, value, unit, bound, change, period }: Figure): string =>
  [`${text} = ${typeof value === 'number' ? value : value.join('..')} ${unit}`.trim(), bound, change, period]
    .filter((word) => word !== undefined)
    .join(', ');

test.each([...AS_REPORTED, ...AS_WRITTEN, ...OF_SUBJECTS])('%s', (sentence, expected) => {
  expect(figuresIn(sentence).map(told)).toEqual(expected);
});

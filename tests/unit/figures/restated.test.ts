import { expect, test } from 'vitest';
import { fieldsIn, figuresIn } from './marked-sentence.ts';

test.each([
  [
    'Half of tenants (54%) said they have skipped a meal.',
    ['Half: tenants that said they have skipped a meal', '54%: tenants that said they have skipped a meal'],
  ],
  [
    'More than half (53%) of tenants worry about their bills.',
    ['half: tenants that worry about their bills', '53%: tenants that worry about their bills'],
  ],
  [
    'A third (32%) of tenants oppose the plan.',
    ['A third: tenants that oppose the plan', '32%: tenants that oppose the plan'],
  ],
  [
    'Nearly two-thirds, 63%, disagree that homes will become cheaper.',
    [
      'two-thirds: share that disagree that homes will become cheaper',
      '63%: share that disagree that homes will become cheaper',
    ],
  ],
  [
    'The survey found that three-quarters of the public (76%) agree with the plan.',
    ['three-quarters: public that agree with the plan', '76%: public that agree with the plan'],
  ],
])('a share that is told again in brackets is of the same: %s', (text, measures) => {
  expect(fieldsIn(text, 'measure')).toEqual(measures);
});

test('a bound is of the share that it stands before', () => {
  expect(figuresIn('More than half (53%) of tenants drive a car.').map(({ bound }) => bound)).toEqual([
    'more than',
    undefined,
  ]);
});

test('another share in brackets is no such thing', () => {
  const [half, other] = figuresIn('Half of the tenants (22%) drive a car.');
  expect([half?.value, other?.value, other?.bound]).toEqual([0.5, 22, undefined]);
});

test.each([
  [
    'In a poll 44% said that the tax was unfair, while 30% believe that it should rise.',
    ['44%: share that said that the tax was unfair', '30%: share that believe that it should rise'],
  ],
  [
    'The survey found 82% agree that everyone should have a home.',
    ['82%: share that agree that everyone should have a home'],
  ],
])('what a bare share thinks is told whole, and who asked is not whom it is of: %s', (text, measures) => {
  expect(fieldsIn(text, 'measure')).toEqual(measures);
});

test.each([
  [
    'Gunmen in military uniforms stormed the national museum, killing at least 19 people, most of them foreign tourists.',
    '19: people killed',
  ],
])('a count whose noun alone is sure has the deed right beside it: %s', (text, measure) => {
  expect(fieldsIn(text, 'measure')[0]).toBe(measure);
});

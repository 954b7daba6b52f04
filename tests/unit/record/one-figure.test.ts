import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeFigures, mayBeOne } from '@/lib/core/record/one-figure.ts';
import { tellingWords, type ToldFigure } from '@/lib/core/record/told-figures.ts';

const figure = (low: number, words: string, more: Partial<ToldFigure> = {}): ToldFigure => ({
  id: `${low} ${words}`,
  sort: 'money',
  low,
  high: low,
  unit: 'EUR',
  condition: '',
  period: '',
  speaker: '',
  words: tellingWords(words),
  ...more,
});

const PIPES = 'lead pipes of the county replaced by the water authority';
const cost = figure(148.4e6, PIPES);

describe('two figures of different articles may be one', () => {
  test('where value, unit and words of their sentences are alike', () => {
    expect(mayBeOne(cost, figure(148.4e6, 'the authority will replace all lead pipes'))).toEqual({
      value: 'same',
      words: ['lead', 'pipes', 'replaced', 'authority'],
    });
    expect(mayBeOne(cost, figure(150e6, `about, ${PIPES}`, { bound: 'about' }))?.value).toBe('rounded');
    expect(mayBeOne(cost, figure(184e6, PIPES))?.value).toBe('other');
  });

  test.each([
    ['another unit', { unit: 'USD' }],
    ['a change where the other is a level', { change: 'up' }],
    ['another time', { period: '2022-01-01/2022-12-31' }],
    ['another basis or place', { condition: 'Norrvik' }],
  ] as const)('but not with %s', (_, other) => {
    const here = { ...cost, period: '2024-01-01/2024-12-31', condition: 'Averly' };
    expect(mayBeOne(here, { ...cost, period: '', condition: '' })).not.toBeNull();
    expect(mayBeOne(here, { ...cost, period: '', condition: '', ...other })).toBeNull();
  });

  test('a small number is only where much of what stands around it is shared, and its own words tell nothing', () => {
    const five = figure(5, 'five companies', { sort: 'count', unit: 'companies' });
    expect(
      mayBeOne(five, figure(5, 'five ferries of the harbour board', { sort: 'count', unit: 'ferries' })),
    ).toBeNull();
    expect(Object.values(tellingWords('two-thirds of five million people'))).toEqual(['people']);
  });

  test('a value that is there is not held against another one', () => {
    const [two, three] = [
      figure(411e9, 'record exports of services'),
      figure(401e9, 'record exports of services'),
    ];
    const pairs = alikeFigures(
      [two, three],
      [
        { ...two, id: 'a' },
        { ...three, id: 'b' },
      ],
    );
    expect(pairs.map(({ one, other, value }) => [one, other, value])).toEqual([
      [two.id, 'a', 'same'],
      [three.id, 'b', 'same'],
    ]);
  });

  test('whichever is looked at first', () => {
    const some = fc.record({
      low: fc.constantFrom(5, 12, 148.4, 150, 184, 2384),
      words: fc.constantFrom(PIPES, 'lead pipes', 'the county', 'ferry fares rise', ''),
      bound: fc.constantFrom('about', 'more than', undefined),
      change: fc.constantFrom('up', 'down', undefined),
      period: fc.constantFrom('', '2024-01-01/2024-12-31', '2024-06-01/2025-05-31', '2022'),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [one, other].map(({ bound, change, low, words, period }) =>
          figure(low, words, { period, ...(bound && { bound }), ...(change && { change }) }),
        );
        if (!a || !b) throw new Error('two were made');
        expect(mayBeOne(a, b)?.value).toBe(mayBeOne(b, a)?.value);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/components/library/model/entries.ts';
import { ledgerOf } from '@/components/library/model/ledger.ts';
import { ledgerRows } from '@/components/library/model/ledger-rows.ts';
import { plotOf } from '@/components/library/model/plot-points.ts';
import { recorded } from './recorded.ts';

type Entry = Parameters<typeof recorded>[2][number];

function ledger(...articles: readonly (readonly Entry[])[]) {
  const entries = entriesOf(
    articles.map((own, at) =>
      recorded(
        `site${at}`,
        `2025-0${9 - at}-01`,
        own.map((entry) => ({ type: 'f', ...entry })),
      ),
    ),
    [],
  );
  const shown = Int32Array.from(entries.ids.keys());
  return {
    entries,
    ledger: ledgerOf(entries, shown, 'measure', 'all'),
    of: (part: 'differing' | 'money') => ledgerOf(entries, shown, 'measure', part),
  };
}

const YEAR = '2024-01-01/2024-12-31';
const share = { label: 'share of trade by rail', date: YEAR };

describe('the order and the rows', () => {
  test('what more articles tell stands first, however often one repeats itself', () => {
    const often = Array.from({ length: 5 }, () => ({ label: 'price of a single ticket', value: 4 }));
    const { ledger: found } = ledger(
      [...often, { label: 'cars carried on deck', value: 12 }],
      [{ label: 'cars carried on deck', value: 12 }],
    );
    expect(found.measures.map(({ words, articles }) => [words, articles])).toEqual([
      ['cars carried on deck', 2],
      ['price of a single ticket', 1],
    ]);
  });

  test('a value that one article repeats stands once, with how often; by another speaker, of another time or article, again', () => {
    const ticket = { label: 'price of a single ticket', value: 4 };
    const { entries, ledger: found } = ledger(
      [
        ticket,
        ticket,
        { ...ticket, speaker: 'Bo Reed' },
        { ...ticket, value: 5 },
        ticket,
        { ...ticket, date: YEAR },
      ],
      [ticket],
    );
    const rows = ledgerRows(entries, found).flatMap((row) =>
      row.kind === 'figure' ? [[row.entry, row.again]] : [],
    );
    expect(rows).toEqual([
      [0, 2],
      [2, 0],
      [3, 0],
      [5, 0],
      [6, 0],
    ]);
    expect(found.figures).toBe(7);
  });
});

describe('one measure', () => {
  test('stands together across articles, whatever its case and articles', () => {
    const { ledger: found } = ledger(
      [{ label: 'The share of trade by rail', value: 18 }],
      [
        { label: 'share of  trade by rail', value: 20, date: YEAR },
        { label: 'other', value: 1 },
      ],
    );
    expect(found.measures.map(({ entries, articles }) => [entries.length, articles])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(found).toMatchObject({ figures: 3, articles: 2, differing: 0 });
  });

  test('is one in whatever order its words stand', () => {
    const told = ['Trade by rail, the share of the total', 'share of rail trade', 'rail trade'];
    const { ledger: found } = ledger(told.map((label, value) => ({ label, value })));
    expect(found.measures.map(({ words, entries }) => [words, entries.length])).toEqual([
      ['Trade by rail, the share of the total', 2],
      ['rail trade', 1],
    ]);
  });

  test('of a table stands together over its years', () => {
    const years = [2023, 2024, 2025].map((year) => ({
      label: `Passengers by ferry, ${year}`,
      date: `${year}-01-01/${year}-12-31`,
      value: year - 2000,
    }));
    const untimed = { label: 'Passengers by ferry, 2026', value: 9 };
    const { ledger: found } = ledger(years, [{ label: 'ferry passengers', value: 7 }, untimed]);
    expect(found.measures.map(({ words, entries }) => [words, entries.length])).toEqual([
      ['Passengers by ferry', 4],
      ['Passengers by ferry, 2026', 1],
    ]);
    expect(found.differing).toBe(0);
  });

  test('is not shared by figures of which nothing is said', () => {
    const { ledger: found } = ledger([
      { unit: '', value: 1 },
      { unit: '', value: 2 },
    ]);
    expect(found.measures).toHaveLength(2);
  });
});

describe('two values', () => {
  test.each<[string, Entry, Entry, boolean]>([
    ['for one time differ', { value: 18 }, { value: 20 }, true],
    ['that are one do not', { value: 18 }, { value: 18 }, false],
    ['of which one is rounded do not', { value: 18.4 }, { value: 18 }, false],
    ['beyond rounding do', { value: 18.6 }, { value: 18 }, true],
    ['of which one is about do not', { value: 19, bound: 'about' }, { value: 18.2 }, false],
    ['within a bound do not', { value: 15, bound: 'more than' }, { value: 18 }, false],
    ['outside a bound do', { value: 25, bound: 'more than' }, { value: 18 }, true],
    ['within a range do not', { value: [15, 20] }, { value: 18 }, false],
    ['of two years do not', { value: 18, date: '2023-01-01/2023-12-31' }, { value: 25 }, false],
    ['in two units do not', { value: 18, unit: 'pp' }, { value: 25 }, false],
    ['of a level and a change do not', { value: 18, change: 'up' }, { value: 25 }, false],
    ['up and down by as much do', { value: 18, change: 'up' }, { value: 18, change: 'down' }, true],
    ['that are far apart are of two things', { value: 18 }, { value: 80 }, false],
    ['of which one is negative do', { value: 3, change: 'up' }, { value: 20, change: 'down' }, true],
    ['of two places do not', { value: 18, condition: 'Ohio' }, { value: 25, condition: 'Iowa' }, false],
  ])('%s', (_, one, other, isDiffering) => {
    const { ledger: found } = ledger([{ ...share, ...one }], [{ ...share, ...other }]);
    expect(found.differing).toBe(isDiffering ? 1 : 0);
    expect(found.measures[0]?.differing.size).toBe(isDiffering ? 2 : 0);
  });

  test('without a time differ within one article only, where the engine saw them at odds', () => {
    const untimed = { ...share, date: '', isAtOdds: true };
    const unseen = { ...share, date: '' };
    expect(
      ledger([
        { ...unseen, value: 18 },
        { ...unseen, value: 25 },
      ]).ledger.differing,
    ).toBe(0);
    expect(
      ledger([
        { ...untimed, value: 18 },
        { ...untimed, value: 25 },
      ]).ledger.differing,
    ).toBe(1);
    expect(ledger([{ ...untimed, value: 18 }], [{ ...untimed, value: 25 }]).ledger.differing).toBe(0);
  });

  test('come first, and alone where they are asked for', () => {
    const found = ledger([
      { label: 'rain', value: 1 },
      { label: 'rain', value: 2, date: YEAR },
      { label: 'rain', value: 3, date: '2020' },
      { ...share, value: 18 },
      { ...share, value: 25 },
      { label: 'aid', kind: 'money', unit: 'EUR', value: 7 },
    ]);
    expect(found.ledger.measures.map(({ words }) => words)).toEqual([share.label, 'rain', 'aid']);
    expect(found.of('differing').measures.map(({ words }) => words)).toEqual([share.label]);
    expect(found.of('money')).toMatchObject({ figures: 1, differing: 0 });
  });
});

describe('what could be compared', () => {
  const of = (label: string, value: number) => ({ label, value, date: YEAR });

  test.each<[string, number, Entry[][]]>([
    [
      'a measure with two values for one time',
      1,
      [[of('share of trade by rail', 18), of('share of trade by rail', 18)]],
    ],
    [
      'not two words of two articles, which may be of two things',
      0,
      [[of('net profit', 18)], [of('net profit', 25)]],
    ],
    ['but a name tells', 1, [[of('profit of Veldmark', 18)], [of('profit of Veldmark', 25)]]],
    ['not a word alone', 0, [[of('exports', 18), of('exports', 25)]]],
    ['not values for two times', 0, [[of('share of trade by rail', 18), { ...share, date: '2020' }]]],
  ])('is %s', (_, compared, articles) => {
    expect(ledger(...articles).ledger.compared).toBe(compared);
  });
});

describe('a plot', () => {
  const over = (label: string, years: readonly number[]) =>
    years.map((year) => ({ label, value: year - 2000, date: `${year}-01-01/${year}-12-31` }));
  const drawn = (...articles: readonly (readonly Entry[])[]) => {
    const { entries, ledger: found } = ledger(...articles);
    const [first] = found.measures;
    return first && plotOf(entries, first);
  };

  test('shows one thing over three times that are stated', () => {
    const plot = drawn([
      ...over('Esterane ferry passengers', [2021, 2022, 2023]),
      { label: 'Esterane ferry passengers', value: 9 },
    ]);
    expect(plot).toMatchObject({ kind: 'time', left: 0 });
    expect(plot?.kind === 'time' && plot.points.map(({ low }) => low)).toEqual([21, 22, 23]);
  });

  test('is none of what may be several things, and says so', () => {
    const [a, b] = [over('net price', [2021, 2022]), over('net price', [2023, 2024])];
    expect(drawn(a, b)).toEqual({
      kind: 'none',
      reason: 'No plot: these words may be said of several things.',
    });
  });

  test('is none of two times', () => {
    expect(drawn(over('Esterane ferry passengers', [2021, 2022]))).toMatchObject({ kind: 'none' });
  });
});

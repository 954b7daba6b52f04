import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/components/library/model/entries.ts';
import { ledgerOf, roundedBy } from '@/components/library/model/ledger.ts';
import { answerOf, figureQuestions } from '@/components/library/model/same-figures.ts';
import { figuresApart, merge, splitOff, withHeld } from '@/lib/core/record/held-one.ts';
import type { FigurePair } from '@/lib/core/record/one-figure.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { recorded } from './recorded.ts';

const money = { type: 'f', kind: 'money', unit: 'EUR' } as const;
const articles = [
  recorded('quay', '2026-03-04', [{ ...money, value: 184e6, label: 'pipe bill' }]),
  recorded('mill', '2026-03-03', [
    { ...money, value: 148.4e6, label: 'cost of the pipe programme' },
    { ...money, value: 148.4e6, label: 'price' },
  ]),
  recorded('loch', '2026-03-03', [{ ...money, value: 150e6, bound: 'about', label: 'pipe spending' }]),
];
const pair = (one: string, other: string, value: FigurePair['value']): FigurePair => ({
  one,
  other,
  value,
  words: ['lead', 'pipe'],
});
const PAIRS = [
  pair('mill-0', 'loch-0', 'rounded'),
  pair('quay-0', 'mill-0', 'other'),
  pair('mill-1', 'loch-0', 'rounded'),
  // Found again from the other side.
  pair('loch-0', 'mill-0', 'rounded'),
  pair('mill-0', 'gone-0', 'same'),
];

const newId = () => 'one';
const same = (...ids: string[]): readonly HeldOne[] =>
  withHeld([], 'figure', (own) => merge(own, ids, ids[0] ?? '', null, newId));
let count = 0;
const another = (held: readonly HeldOne[], figures: readonly string[], other: string) =>
  figuresApart(held, figures, [other], () => `apart ${(count += 1)}`);
const FIRST = ['mill-0', 'mill-1'];
const questions = (held: readonly HeldOne[] = []) => figureQuestions(entriesOf(articles, held), PAIRS);

describe('figures that may be one', () => {
  test('are asked about together, by date, one row for what an article says twice', () => {
    expect(questions()).toMatchObject([
      {
        rows: [
          { ids: ['mill-0', 'mill-1'] },
          { ids: ['loch-0'], isOtherValue: false },
          { ids: ['quay-0'], isOtherValue: true },
        ],
        words: ['lead', 'pipe'],
        isSameValue: false,
        days: 1,
      },
    ]);
  });

  test('are asked about until each has its answer, and what was answered stands with its answer', () => {
    const half = same('mill-0', 'mill-1', 'loch-0');
    const [open] = questions(half);
    const [first, loch, quay] = open?.rows ?? [];
    if (!first || !loch || !quay) throw new Error('a row is missing');
    expect([answerOf(half, first, loch), answerOf(half, first, quay)]).toEqual(['same', null]);
    const all = another(half, FIRST, 'quay-0');
    expect(answerOf(all, first, quay)).toBe('another');
    expect(questions(all)).toEqual([]);
  });

  test('of two that are another than the first it is asked whether they are one', () => {
    const apart = another(another([], FIRST, 'loch-0'), FIRST, 'quay-0');
    const chained = [...PAIRS, pair('loch-0', 'quay-0', 'other')];
    const asked = figureQuestions(entriesOf(articles, apart), chained);
    expect(asked.map(({ rows }) => rows.map(({ ids }) => ids[0]))).toEqual([['loch-0', 'quay-0']]);
  });
});

describe('figures that are held to be one', () => {
  const ledger = (held: readonly HeldOne[]) => {
    const entries = entriesOf(articles, held);
    return { entries, ...ledgerOf(entries, Int32Array.from(entries.ids.keys()), 'measure', 'all') };
  };
  const held = same('mill-0', 'mill-1', 'loch-0', 'quay-0');

  test('are one measure by the first one’s words, the value that fewest give first, a rounded one with what it rounds', () => {
    const { entries, measures } = ledger(held);
    const [one] = measures;
    if (!one) throw new Error('there is no measure');
    expect(measures).toHaveLength(1);
    expect(one.words).toBe('cost of the pipe programme');
    expect(one.entries.map((entry) => entries.ids[entry])).toEqual(['quay-0', 'mill-0', 'mill-1', 'loch-0']);
    expect([...one.differing].map((entry) => entries.ids[entry])).toContain('quay-0');
    expect(one.entries.map((entry) => roundedBy(entries, one, entry))).toEqual([
      undefined,
      undefined,
      undefined,
      148.4e6,
    ]);
  });

  test('are several again once they are parted', () => {
    expect(ledger(splitOff(held, 'one', 'quay-0')).measures).toHaveLength(2);
    expect(ledger([]).measures).toHaveLength(4);
  });

  test('are told from speakers and measures of the same name', () => {
    const mixed = withHeld(held, undefined, (own) => merge(own, ['Ríos'], 'Ana Ríos', null, () => 'speaker'));
    expect(mixed).toHaveLength(2);
    expect(withHeld(mixed, 'figure', () => [])).toMatchObject([{ id: 'speaker' }]);
  });
});

describe('measures that are held to be one', () => {
  const held = withHeld([], 'measure', (own) =>
    merge(own, ['pipe bill', 'spending on pipe'], 'pipe spending', 'quay.example', newId),
  );

  test('go by one name where that holds, in whatever order their words stand', () => {
    const entries = entriesOf(articles, held);
    const { measures } = ledgerOf(entries, Int32Array.from(entries.ids.keys()), 'measure', 'all');
    const words = measures.map((measure) => [measure.words, measure.entries.length]);
    expect(words).toContainEqual(['pipe spending', 2]);
    expect(words).not.toContainEqual(['pipe bill', 1]);
    const elsewhere = withHeld(held, 'measure', (own) =>
      own.map((one) => ({ ...one, site: 'mill.example' })),
    );
    const apart = entriesOf(articles, elsewhere);
    expect(ledgerOf(apart, Int32Array.from(apart.ids.keys()), 'measure', 'all').measures).toHaveLength(4);
  });
});

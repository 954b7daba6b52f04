import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceOf,
  formatState,
  isFiltered,
  NO_FILTERS,
  parseState,
  START,
  STATEMENT_ORDERS,
  VIEWS,
  type ViewState,
} from '@/components/library/model/view-state.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const states: fc.Arbitrary<ViewState> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    search: fc.string(),
    filters: fc.record({
      speaker: fc.uniqueArray(words),
      form: fc.uniqueArray(fc.constantFrom('direct', 'indirect', 'mixed')),
      holds: fc.uniqueArray(fc.constantFrom('figure', 'initiative', 'note')),
      standing: fc.uniqueArray(fc.constantFrom('unsure', 'hand', 'changed')),
      site: fc.uniqueArray(words),
      tag: fc.uniqueArray(words),
      status: fc.uniqueArray(words),
      project: fc.uniqueArray(words),
      stance: fc.uniqueArray(fc.constantFrom('say', 'warn', 'deny')),
      from: fc.oneof(month, fc.constant('')),
      to: fc.oneof(month, fc.constant('')),
    }),
    order: fc.string(),
    part: fc.string(),
    article: words,
    pane: fc.constantFrom('', 'changes', 'recorded', 'now', 'reports'),
    at: fc.string(),
    beside: fc.string(),
    open: fc.string(),
  })
  .map((state) => ({ ...state, article: state.view === 'articles' ? state.article : '' }));

describe('the address of a view', () => {
  test('is read back as what it was made of', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  test('leaves out what goes without saying', () => {
    expect(formatState(START)).toBe('#/statements');
    expect(formatState({ ...START, view: 'figures', part: 'money' })).toBe('#/figures?part=money');
    expect(formatState({ ...START, view: 'articles', article: 'a/b' })).toBe('#/articles/a%2Fb');
  });

  test.each(['', '#', '#/nowhere', '#statements?form=sung&standing=&from=2025-13', '#articles/%E0%A4%A'])(
    'makes no fuss of “%s”',
    (fragment) => {
      expect(isFiltered(parseState(fragment).filters)).toBe(false);
    },
  );
});

test('an unknown choice is the first one', () => {
  expect(choiceOf(STATEMENT_ORDERS, 'speaker')).toBe('speaker');
  expect(choiceOf(STATEMENT_ORDERS, 'by colour')).toBe('article');
  expect(isFiltered({ ...NO_FILTERS, to: '2025-01' })).toBe(true);
});

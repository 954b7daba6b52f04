import { assert, nat, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPositionSelector, textQuoteSelector } from '@/lib/core/record/selectors.ts';
import type { Span } from '@/lib/core/model.ts';
import { anchor } from '@/lib/page/anchor.ts';

const BEFORE =
  'The fee rises by 12% in May. 😀 “We had no choice,” said the clerk.\n\nThe rent rises by 12% in June. “We had no choice,” the mayor said.';

function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function selectorsOf(span: Span, text = BEFORE) {
  return { quote: textQuoteSelector(text, span), position: textPositionSelector(text, span) };
}

test('an unchanged text gives every span back', () => {
  assert(
    property(nat(BEFORE.length - 1), nat(40), (start, length) => {
      const span = { start, end: Math.min(BEFORE.length, start + length + 1) };
      const half = /[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/;
      pre(!half.test(BEFORE.slice(span.start, span.end)) && BEFORE.slice(span.start, span.end).trim() !== '');
      expect(anchor(BEFORE, selectorsOf(span))).toEqual(span);
    }),
  );
});

describe('a changed text', () => {
  const second = selectorsOf(spanOf(BEFORE, '“We had no choice,”', 1));
  const rent = selectorsOf(spanOf(BEFORE, '12%', 1));

  test.each([
    ['a paragraph was added above', `A new paragraph, and not a short one.\n\n${BEFORE}`],
    ['the first paragraph went', BEFORE.slice(BEFORE.indexOf('The rent'))],
    ['its neighbour was edited', BEFORE.replace('the mayor said', 'said the mayor of the town')],
  ])('%s: the same of two like passages', (_, text) => {
    const [quote, figure] = [anchor(text, second), anchor(text, rent)];
    expect(quote?.start).toBe(text.lastIndexOf('“We had no choice,”'));
    expect(figure?.start).toBe(text.lastIndexOf('12%'));
  });

  test('quotation marks, dashes and white space were set anew', () => {
    const text = BEFORE.replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' ', '  ')
      .replaceAll('…', '...');
    const found = anchor(text, second);
    expect(found && text.slice(found.start, found.end)).toBe('"We  had  no  choice,"');
    expect(found?.start).toBe(text.lastIndexOf('"We'));
  });

  test('the words are gone', () => {
    expect(anchor(BEFORE.replaceAll('choice', 'say'), second)).toBeNull();
  });

  test('a short quote is not found by chance elsewhere', () => {
    expect(anchor('Elsewhere, prices fell 12% over ten years, and wages with them.', rent)).toBeNull();
  });

  test('without a position the context decides', () => {
    expect(anchor(BEFORE, { quote: second.quote })).toEqual(spanOf(BEFORE, '“We had no choice,”', 1));
  });
});

test('an ellipsis folds to three characters and back to one', () => {
  const text = 'Well… we had no choice.';
  const quote = { type: 'TextQuoteSelector', exact: 'Well... we', prefix: '', suffix: ' had' } as const;
  expect(anchor(text, { quote })).toEqual({ start: 0, end: 'Well… we'.length });
});

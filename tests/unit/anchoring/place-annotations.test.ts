import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAnnotations } from '@/lib/core/anchoring/place-annotations.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import type { Passage } from '@/lib/core/record/record.ts';
import { paragraphs, passageOf, recorded, spanOf } from './recorded.ts';

const LINES = [
  'The board of the port raises the fee by 12% in May.',
  'The Deep Water Plan was signed in 2019. “It will be built,” the clerk said.',
  'Owners of small boats pay nothing, as they did before the plan was signed.',
];
const before = paragraphs(...LINES);
const passage = (words: string, nth = 0) => passageOf(before.text, spanOf(before.text, words, nth));
const PLAN = recorded('first', [passage('Deep Water Plan'), passage('the plan')]);
const FEE = recorded('first', [passage('12%')]);

function placed(after: ArticleText, kept: readonly ArticleText[] = [before]) {
  const versions = kept.map((read) => ({ id: 'first', read }));
  return placeAnnotations([PLAN, FEE], { id: 'second', read: after }, versions);
}

describe('an annotation', () => {
  const [fee = '', plan = '', boats = ''] = LINES;

  test('in the text it was recorded in', () => {
    const spans = [spanOf(before.text, 'Deep Water Plan'), spanOf(before.text, 'the plan')];
    expect(placed(before)[0]).toEqual({ status: 'in place', version: 'second', spans });
  });

  test.each([
    ['one of its passages altered', [fee, plan.replace('Deep', 'High'), boats], 'altered'],
    ['one of its passages gone', [fee, plan], 'altered'],
    ['one of its passages moved', [plan, boats, fee].toReversed(), 'moved'],
    ['all of its passages gone', [fee], 'gone'],
  ])('%s', (_, lines, status) => {
    expect(placed(paragraphs(...lines))[0]?.status).toBe(status);
  });

  test('of the fee that was altered, in order of the annotations', () => {
    const after = paragraphs(fee.replace('12%', '14%'), plan, boats);
    expect(placed(after).map(({ status }) => status)).toEqual(['in place', 'altered']);
    expect(placed(after)[1]?.spans).toEqual([spanOf(after.text, '14%')]);
  });

  test('recorded in a text that was not kept: what stands in another order moved', () => {
    const after = paragraphs(plan, boats, fee);
    expect(placed(after, []).map(({ status }) => status)).toEqual(['in place', 'moved']);
    expect(placed(after, [])[1]?.spans).toEqual([spanOf(after.text, '12%')]);
  });

  test('recorded in another text than the one kept under its version', () => {
    const after = paragraphs(fee.replace('12%', '14%'), plan, boats);
    expect(placed(after, [paragraphs('Another story.', fee)]).map(({ status }) => status)).toEqual([
      'in place',
      'altered',
    ]);
  });
});

test('more quotation marks around the same words leave them in place', () => {
  const [was, is] = ['“We had no choice but to ask,”', '“We had no choice but to ask,”’'];
  const [older, newer] = [paragraphs(`${was} she said.`), paragraphs(`‘${is} she said.`)];
  const annotation = recorded('first', [passageOf(older.text, spanOf(older.text, was))]);
  const [placement] = placeAnnotations([annotation], { id: 'second', read: newer }, [
    { id: 'first', read: older },
  ]);
  expect(placement?.status).toBe('in place');
});

describe('of any text', () => {
  const anyText = string({ unit: 'binary', maxLength: 40 });
  const words = array(
    constantFrom(
      'fee ',
      'the port ',
      '12% ',
      '14% ',
      '“No,” ',
      'said ',
      '– ',
      '… ',
      '\n',
      '😀',
      'é',
      '\ud83d',
      '. ',
    ),
    { maxLength: 40 },
  ).map((all) => all.join(''));
  const spans = array(record({ start: nat(60), length: nat(25) }), { maxLength: 6 });
  const half = /^[\udc00-\udfff]|[\ud800-\udbff]$/;

  const articleOf = (text: string) => paragraphs(...text.split('\n'));
  const annotationsOf = ({ text }: ArticleText, wanted: readonly { start: number; length: number }[]) => {
    const whole = wanted
      .map(({ start, length }): Span => ({
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      }))
      .filter(
        ({ start, end }) =>
          !half.test(text.slice(start)) &&
          !half.test(text.slice(start, end)) &&
          !half.test(text.slice(0, start)) &&
          !half.test(text.slice(end)),
      );
    return { spans: whole, annotations: whole.map((span) => recorded('first', [passageOf(text, span)])) };
  };

  test.each([
    ['words', words],
    ['any text', anyText],
  ])('unchanged, every passage is in place: %s', (_, texts) => {
    assert(
      property(texts, spans, (text, wanted) => {
        const article = articleOf(text);
        const { spans: expected, annotations } = annotationsOf(article, wanted);
        for (const kept of [[{ id: 'first', read: article }], []]) {
          const placements = placeAnnotations(annotations, { id: 'second', read: article }, kept);
          expect(placements).toEqual(
            expected.map((span) => ({ status: 'in place', version: 'second', spans: [span] })),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['words', words],
    ['any text', anyText],
  ])('changed, every span lies in it: %s', (_, texts) => {
    assert(
      property(texts, texts, spans, (text, later, wanted) => {
        const [article, after] = [articleOf(text), articleOf(later)];
        const { annotations } = annotationsOf(article, wanted);
        for (const kept of [[{ id: 'first', read: article }], [{ id: 'first', read: after }], []]) {
          for (const { status, spans: found } of placeAnnotations(
            annotations,
            { id: 'second', read: after },
            kept,
          )) {
            expect(
              found.every(
                (span) =>
                  span === null || (span.start >= 0 && span.start <= span.end && span.end <= later.length),
              ),
            ).toBe(true);
            expect(status === 'gone').toBe(found.length > 0 && found.every((span) => span === null));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('and any selectors', () => {
    const odd = record({
      exact: anyText,
      prefix: anyText,
      suffix: anyText,
      start: nat(50),
      end: nat(50),
    }).map(({ exact, prefix, suffix, start, end }): Passage => ({
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: { type: 'TextPositionSelector', start: start - 3, end: end - 3 },
    }));
    assert(
      property(odd, words, words, (selectors, text, later) => {
        const now = { id: 'second', read: articleOf(later) };
        const annotations = [recorded('first', [selectors]), recorded('first', [])];
        for (const kept of [[{ id: 'first', read: articleOf(text) }], []])
          expect(placeAnnotations(annotations, now, kept)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  test('the same words in paragraphs that were put in another order are in place or moved', () => {
    assert(
      property(array(nat(2), { minLength: 3, maxLength: 3 }), (order) => {
        const lines = LINES.map((_, at) => at).toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
        const after = paragraphs(...lines.map((at) => LINES[at] ?? ''));
        for (const { status, spans: found } of placed(after)) {
          expect(['in place', 'moved']).toContain(status);
          expect(found).not.toContain(null);
        }
      }),
    );
  });
});

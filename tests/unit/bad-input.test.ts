import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { inventedNews } from './invented-news.ts';
import { faultsOf } from './faults.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

/** Milliseconds after which a test has hung; what is quadratic takes minutes. */
const HUNG = 600_000;
vi.setConfig({ testTimeout: HUNG });
const MEGABYTE = 1_000_000;

/** A row of the pieces, about so many UTF-16 units long. */
const row = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** The analysis of a plain text, which keeps the rules of the model. */
function soundAnalysis(text: string): Analysis {
  const analysis = analyse(plainArticle(text, { url: 'article.txt' }), tagger);
  expect(faultsOf(analysis).slice(0, 5)).toEqual([]);
  return analysis;
}

describe('large texts', () => {
  test('of news of 5 MB the first 400,000 characters are read, and that is told', () => {
    const text = inventedNews(5 * MEGABYTE);
    const { article, attributions, speakers, figures } = soundAnalysis(text);
    expect(attributions.length).toBeGreaterThan(4000);
    expect(speakers.length).toBeGreaterThan(100);
    expect(figures.length).toBeGreaterThan(2000);
    expect(article.text).toBe(text);
    const { partial } = article;
    if (partial?.kind !== 'long') throw new Error('not told');
    expect(partial.of).toBe(text.length);
    expect(text.slice(partial.read, partial.read + 2)).toBe('\n\n');
    expect(partial.read).toBeGreaterThan(0.39 * MEGABYTE);
    expect(Math.max(...figures.map(({ end }) => end))).toBeLessThanOrEqual(partial.read);
  });

  test(
    // No longer than what is read of it; how the time grows is counted (growth.test.ts).
    'one paragraph of 25,000 words',
    () => {
      const words = inventedNews(0.3 * MEGABYTE)
        .split(/\s+/)
        .slice(0, 25_000);
      expect(words).toHaveLength(25_000);
      expect(soundAnalysis(words.join(' ')).attributions.length).toBeGreaterThan(1000);
    },
    HUNG,
  );

  test.each([
    ['without a space', row('x', MEGABYTE)],
    ['without a space, of all sorts', row('Abc+5.@%,', MEGABYTE)],
    ['of newlines', row('\n', MEGABYTE)],
    ['of spaces', row(' ', MEGABYTE)],
    ['of spaces between two words', `a${row(' ', MEGABYTE)}b`],
    ['of spaces in lines', row(`${' '.repeat(5000)}\n`, MEGABYTE)],
    ['of full stops', row('.', MEGABYTE)],
    ['of lone surrogates', row('\ud800', MEGABYTE)],
    ['of NUL', row('\0', MEGABYTE)],
    ['of groups of digits', row('12,123.', MEGABYTE)],
  ])(
    '1 MB %s: nothing is found',
    (_, text) => {
      const { attributions, speakers, initiatives } = soundAnalysis(text);
      expect({ attributions, speakers, initiatives }).toEqual({
        attributions: [],
        speakers: [],
        initiatives: [],
      });
    },
    HUNG,
  );

  test.each(['', ' ', '\n', '\0', '\ufeff', '.', '“', '"', '(', '\ud800', '\udc00', 'x'])('%j', (text) => {
    const { attributions, figures } = soundAnalysis(text);
    expect([...attributions, ...figures]).toEqual([]);
  });

  test.each([
    ['(', ')'],
    ['[', ']'],
    ['( ', ') '],
    ['“', '”'],
    // What is found costs the time, not how deep they stand: how they grow is counted (growth.test.ts).
    ['Ana Rao [', '] ', 2500],
    ['“It is ‘late ', '’ she said” ', 2500],
    ['$5 million (12% ', ') ', 2500],
  ])('nested thousands deep: %j', (opens, closes, depth = 10_000) => {
    const [opened, closed] = [opens.repeat(depth), closes.repeat(depth)];
    for (const [before, after] of [
      [opened, closed],
      [opened, ''],
      ['', closed],
    ]) {
      const text = `${before}Ana Rao said it was late.${after}`;
      expect(soundAnalysis(text).article.text).toBe(text);
    }
  });

  test('right-to-left text, and English within it', () => {
    const arabic = 'قال الوزير إن "الجسر" سيغلق عام 2024 بنسبة 12%، وأضاف: «لا نريد ذلك». ';
    const hebrew = 'השר אמר כי “הגשר ייסגר”. \u200fMr Smith said “it is late”.\u200e ';
    soundAnalysis(row(arabic, 20_000));
    expect(soundAnalysis(row(hebrew, 20_000)).attributions.length).toBeGreaterThan(0);
    soundAnalysis(row(`\u202e${arabic}\u202c${hebrew}\n`, 20_000));
  });
});

/** What other tests' soups lack: rows of these make the grammars look far ahead or back. */
const PIECES = [
  "“ ” ‘ ’ \" ' « » `` ( ) [ ] { } … . , ; : – - $ % ½ + @ | • x 5 A É م א 中 😀 3/4 20 12, 123. 123' a@b.c www. https://".split(
    ' ',
  ),
  'Ana Rao |Mr Smith |the director |she |said |that |according to |and |who |of |to |between |from |on |with '.split(
    '|',
  ),
  '5 |123 |million |Harbour |Plan |Agreement |signed |(AB) |May |2024 |last year |1. |MS. RAO: |Q: |U.S. |Inc. '.split(
    '|',
  ),
  [' ', '\t', '\n', '\r\n', '\u2028', '\u00a0', '\0', '\ud800', '\udfff', 'e\u0301', '\u200d'],
].flat();

test.each([51, 55, 59])('a cue that runs into %d quotation marks is none of its claim', (times) => {
  const text = `${'according to 5 '.repeat(11)}${"““123'".repeat(times)}`;
  expect(soundAnalysis(text).article.text).toBe(text);
});

test('a bracket that closes where a claim begins leaves none of it', () => {
  const text = `${')according to “'.repeat(17)}${'and “'.repeat(6)}`;
  expect(soundAnalysis(text).article.text).toBe(text);
});

test(
  'rows of anything: spans lie in the text, ids are unique, nothing throws',
  () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 });
    const part = fc
      .tuple(pieces, fc.integer({ min: 1, max: 200 }))
      .map(([some, times]) => some.join('').repeat(times));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
        const text = parts.join('');
        expect(soundAnalysis(text).article.text).toBe(text);
      }),
      { numRuns: 100 },
    );
  },
  HUNG,
);

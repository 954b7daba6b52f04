import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { cellValue } from '@/lib/core/figures/tables/cell-value.ts';
import { currencyResolver } from '@/lib/core/figures/amounts/resolve-currency.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { maskAddresses } from '@/lib/core/text/mask-addresses.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { looksLikeHtml } from '@/lib/cli/decode.ts';

const tagger = loadModel();
const article = (text: string) => plainArticle(text, { url: 'a.txt' });
/** Milliseconds, on a machine that may be busy; each of these took minutes, or grew with the square of the text. */
const SOON = 120_000;

const LONG_TOKEN = `http://${'ab.'.repeat(40)}_x`;

describe('a web address that wink reads in exponential time', () => {
  test(
    'is read at once, with the words around it as they stand',
    () => {
      const text = `Ana Rao said “It is late”, see ${LONG_TOKEN} for more. Taxes rose 5%.`;
      const { tokens } = annotateText(article(text));
      expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
      expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
      const { figures, attributions } = analyse(article(text), tagger);
      expect(figures.map((figure) => figure.text)).toEqual(['5%']);
      expect(attributions).toHaveLength(1);
    },
    SOON,
  );

  test('an address stays one word with its own letters', () => {
    const address = 'https://www.international-rivers-organisation.example/a-long-name-of-a-page';
    const [token] = annotateText(article(`${address} was read.`)).tokens;
    expect(token).toMatchObject({ text: address, lemma: address, start: 0 });
  });

  test('masks keep the length, and what is no address', () => {
    for (const text of [
      LONG_TOKEN,
      `see ${LONG_TOKEN}. Then`,
      'a // b',
      'no address',
      `//${'-'.repeat(90)}`,
    ]) {
      expect(maskAddresses(text)).toHaveLength(text.length);
    }
    expect(maskAddresses('see https://a.example/b – no.')).toBe('see https://a.example/b – no.');
  });
});

test(
  'a cell of footnote marks is looked through at once',
  () => {
    const currencies = currencyResolver('', '');
    const value = (text: string) => cellValue(text, { start: 0, end: text.length }, currencies);
    expect(value(`5${'(i)'.repeat(60)}x`)).toBeNull();
    expect(value(`5${'(i)'.repeat(40_000)}x`)).toBeNull();
    expect(value('5 (ii)(a)')?.value).toBe(5);
  },
  SOON,
);

test(
  'comments before a tag are passed one by one',
  () => {
    expect(looksLikeHtml(`${'<!-- a --><!--'.repeat(200)} --><p>`)).toBe(true);
    expect(looksLikeHtml(`<!--${'--><!--!'.repeat(400)}`)).toBe(false);
  },
  SOON,
);

test.each(['Q. A. ', '12%', '€1', 'A. ', '12% ', `${LONG_TOKEN} `])(
  '50,000 characters of %j end soon',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(analyse(article(text), tagger).article.text).toBe(text);
  },
  SOON,
);

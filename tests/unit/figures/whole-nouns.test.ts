import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const lastMeasure = (text: string): string | undefined => figuresIn(text).at(-1)?.measure;

test.each([
  [
    'The total enterprise value, including debt, of the transaction is $13 billion.',
    'total enterprise value, including debt, of the transaction',
  ],
  [
    'Relief is sought from a $250 billion list of industrial and consumer goods.',
    'list of industrial and consumer goods',
  ],
  ['As of May, Rao had raised $293,565 to Kell’s $199,445.', 'amount Kell had raised'],
  ['Rao has spent $12 million on ads, compared with Kell’s $4 million.', 'amount Kell has spent on ads'],
])('a noun is told whole, and a rival by the deed of the first: %s', (text, measure) => {
  expect(lastMeasure(text)).toBe(measure);
});

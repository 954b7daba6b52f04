import { firstWhere } from '../../text/first-where.ts';
import type { Reading } from '../reading.ts';

/** The first token of the sentence. */
export function openingOf({ text: { sentences } }: Reading, at: number): number {
  return sentences[firstWhere(sentences, ({ endToken }) => endToken > at)]?.firstToken ?? at;
}

/** The end of the sentence. */
export function endOf({ text: { sentences } }: Reading, at: number): number {
  return sentences[firstWhere(sentences, ({ endToken }) => endToken > at)]?.endToken ?? at;
}

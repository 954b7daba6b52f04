import { itemAt } from '../text/item-at.ts';
import type { AnnotatedText, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';

/** Tokens as a half-open range of indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The text as the rules read it. */
export interface Reading {
  readonly text: AnnotatedText;
  readonly tokens: readonly Token[];
  /** All quotations, and those that stand in no other. */
  readonly quotations: readonly Quotation[];
  readonly outermost: readonly Quotation[];
  /** For each token the index of the outermost quotation it stands in, marks included, or -1. */
  readonly quotationOf: Int32Array;
}

/** Reads quotations into the tokens. */
export function readText(text: AnnotatedText): Reading {
  const quotations = findQuotations(text.article.text, text.article.blocks);
  const outermost = quotations.filter((quotation) => quotation.depth === 0);
  const quotationOf = new Int32Array(text.tokens.length).fill(-1);
  let current = 0;
  text.tokens.forEach((token, index) => {
    while (current < outermost.length && (outermost[current]?.end ?? 0) <= token.start) current += 1;
    const quotation = outermost[current];
    if (quotation !== undefined && token.end > quotation.start) quotationOf[index] = current;
  });
  return { text, tokens: text.tokens, quotations, outermost, quotationOf };
}

/** The token's folded form, or "" outside the text. */
export function wordAt(reading: Reading, index: number): string {
  return itemAt(reading.tokens, index)?.norm ?? '';
}

/** The token's part of speech; punctuation outside the text. */
export function posAt(reading: Reading, index: number): PartOfSpeech {
  return itemAt(reading.tokens, index)?.pos ?? 'PUNCT';
}

/** Whether the token stands in a quotation. */
export function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quotationOf[index] ?? -1) >= 0;
}

/** The first token after the quotation that the token stands in. */
export function afterQuotation(reading: Reading, index: number): number {
  const quotation = reading.quotationOf[index];
  let next = index;
  while (next < reading.tokens.length && reading.quotationOf[next] === quotation) next += 1;
  return next;
}

/** The last token before the quotation that the token stands in. */
export function beforeQuotation(reading: Reading, index: number): number {
  const quotation = reading.quotationOf[index];
  let previous = index;
  while (previous >= 0 && reading.quotationOf[previous] === quotation) previous -= 1;
  return previous;
}

/** Whether the token opens a quotation. */
export function opensQuotation(reading: Reading, index: number): boolean {
  return isQuoted(reading, index) && reading.quotationOf[index - 1] !== reading.quotationOf[index];
}

import type { TextQuoteSelector } from '../w3c-selectors.ts';

/** An annotation of another tool: what it marks, where, and what its writer says of it. */
export interface Imported {
  /** Address of the page; "" where the tool tells none. */
  readonly url: string;
  /** Title of the page, for tools that tell no address. */
  readonly title: string;
  readonly quote: TextQuoteSelector;
  readonly note: string;
  readonly tags: readonly string[];
}

/** A file that is none of the known ones; the message is a sentence for the user. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}

export const quoteOf = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

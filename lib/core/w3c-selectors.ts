/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#text-position-selector; counts code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** W3C Web Annotation, https://www.w3.org/TR/annotation-model/#fragment-selector; of a PDF's page by RFC 3778, "page=3". */
export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3778';
  readonly value: string;
}

import type { Span } from '@/lib/core/model.ts';

/** A text with its typographic variants folded, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original text that a span of the folded one came from. */
  spanOf(span: Span): Span;
}

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
};

/** A run of white space, a variant, or a run of what stays as it is. */
const PIECES = new RegExp(
  `\\s+|[${Object.keys(FOLDED).join('')}]|[^\\s${Object.keys(FOLDED).join('')}]+`,
  'g',
);

/** Folds runs of white space to a space, and quotation marks, dashes and the ellipsis to ASCII. */
export function foldText(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: piece, index } of original.matchAll(PIECES)) {
    const folded = /^\s/.test(piece) ? ' ' : (FOLDED[piece] ?? piece);
    for (let unit = 0; unit < folded.length; unit += 1)
      offsets.push(index + Math.min(unit, piece.length - 1));
    text += folded;
  }
  offsets.push(original.length);
  return {
    text,
    spanOf: ({ start, end }) => ({
      start: offsets[start] ?? original.length,
      end: (offsets[end - 1] ?? original.length - 1) + 1,
    }),
  };
}

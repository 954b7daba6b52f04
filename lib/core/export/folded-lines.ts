/** A text as browsers compare it, line by line, and the way from its offsets to the folded ones. */
export interface FoldedLines {
  /** The folded lines, joined by "\n". */
  readonly text: string;
  /** The folded offset of an offset of the text; both UTF-16 units. */
  readonly offsetOf: (offset: number) => number;
}

/** Case and the kind and number of spaces make no difference. Upper case, unlike lower, depends on no neighbour. */
export function foldText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toUpperCase();
}

/** Folds each line by itself, so that no white space is shared between two. */
export function foldLines(text: string): FoldedLines {
  const lines = text.split('\n');
  const folded = lines.map(foldText);
  const starts: { readonly own: number; readonly folded: number }[] = [];
  let at = { own: 0, folded: 0 };
  lines.forEach((line, index) => {
    starts.push(at);
    at = { own: at.own + line.length + 1, folded: at.folded + (folded[index]?.length ?? 0) + 1 };
  });
  return {
    text: folded.join('\n'),
    offsetOf: (offset) => {
      const start = starts.findLast(({ own }) => own <= offset) ?? { own: 0, folded: 0 };
      return start.folded + foldText(text.slice(start.own, offset)).length;
    },
  };
}

import type { Attribution, Span } from '../model.ts';

/**
 * Answers in which claim a span stands: the id of the attribution with the shortest piece of content around it, or
 * null. Asked in text order it walks the claims once.
 */
export function innermostAttribution(attributions: readonly Attribution[]): (span: Span) => string | null {
  const pieces = attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof pieces = [];
  return ({ start, end }) => {
    for (let piece = pieces[next]; piece !== undefined && piece.start <= start; piece = pieces[next]) {
      open.push(piece);
      next += 1;
    }
    if (open.length === 0) return null;
    open = open.filter((piece) => piece.end > start);
    let innermost: (typeof pieces)[number] | undefined;
    for (const piece of open) {
      const shorter = innermost === undefined || piece.end - piece.start < innermost.end - innermost.start;
      if (piece.end >= end && shorter) innermost = piece;
    }
    return innermost?.id ?? null;
  };
}

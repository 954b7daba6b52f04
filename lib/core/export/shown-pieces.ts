import type { Attribution, TextSpan } from '../model.ts';

/** A piece of a claim as it is shown: without marks and what else is not the claim's. */
export interface ShownPiece extends TextSpan {
  /** Whether the marks of the source stand around it. */
  readonly isQuoted: boolean;
  /** What stands between it and the piece before: "…" where words are left out. */
  readonly joint: '' | ' ' | ' … ';
}

/** Pairs of quotation marks that may stand around a verbatim piece: double, single and guillemets. */
const PAIRS: ReadonlyArray<readonly [open: RegExp, close: RegExp]> = [
  [/^[“"„«]\s?/u, /,?\s?[”"»],?$/u],
  [/^[‘']\s?/u, /,?\s?[’'],?$/u],
];

const NOTHING = /^(?!)/;

/** Units between two pieces, besides who says it and how, from which on something of the quotation is left out. */
const LEFT_OUT = 24;

/** Whether between two pieces stands more than marks and who says it: words of the quotation that the article left out or moved. */
function isGap(before: TextSpan, piece: TextSpan, { source, cue }: Attribution): boolean {
  const between = [source, cue].filter(
    (part) => part !== null && part.start >= before.end && part.end <= piece.start,
  );
  const told = between.reduce((sum, part) => sum + (part === null ? 0 : part.end - part.start), 0);
  return piece.start - before.end - told > LEFT_OUT;
}

/** A piece without what the patterns find at its ends. */
function without({ start, text }: TextSpan, opening: RegExp, closing: RegExp): TextSpan {
  const from = opening.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const words = rest.slice(0, rest.length - (closing.exec(rest)?.[0].length ?? 0));
  return { start: start + from, end: start + from + words.length, text: words };
}

function trimmed({ start, text }: TextSpan): TextSpan {
  const from = start + text.length - text.trimStart().length;
  const words = text.trim();
  return { start: from, end: from + words.length, text: words };
}

/** Without the quotation marks around it, and without the comma that only led to the cue. */
function bare(piece: TextSpan): TextSpan {
  const [open, close] = PAIRS.find(([opening]) => opening.test(piece.text)) ?? [];
  const inMarks = open && close ? without(piece, open, close) : piece;
  return without(inMarks, /^/, /,$/);
}

/** A claim's pieces in text order, as every list, card, copy and export shows them. */
export function shownPieces(claim: Attribution): readonly ShownPiece[] {
  const isQuoted = claim.kind === 'direct';
  return claim.content.map((given, at) => {
    const piece = trimmed(given);
    const before = claim.content[at - 1];
    const isClose = isQuoted && before !== undefined && !isGap(before, given, claim);
    const joint = before === undefined ? '' : isClose ? ' ' : ' … ';
    // "that" belongs to the sentence that reports, not to the claim, and stands outside of its marks.
    if (isQuoted)
      return { ...bare(at === 0 ? without(piece, /^that\s+(?=[“"„«])/, NOTHING) : piece), isQuoted, joint };
    return { ...without(piece, at === 0 ? /^that\s+/ : /^/, /,$/), isQuoted, joint };
  });
}

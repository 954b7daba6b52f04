import type { AsWritten } from '../passages.ts';

/** Characters of a line that mail, wires and terminals break text at. */
const NARROWEST = 40;
const WIDEST = 132;
/** Breaks that a width must explain before it is one: of the widest line's own break nothing follows. */
const FEWEST = 3;
/** Share of the breaks between lines that the width explains, and of those how many stand in the middle of a sentence. */
const EXPLAINED = 0.5;
const IN_SENTENCE = 0.5;

/** A list's bullet or number, and the mark of a quoted line. */
const MARKER = /^(?:[-*•‣◦·–—]|\d{1,2}[.)]|>)[ \t]+/u;
/** Cells side by side. */
const IN_COLUMNS = /\t|\S {3,}\S| \| .* \| /u;
/** A dash that begins a line of a sentence, where none of the lines is a list's. */
const DASH = /^[–—] /u;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/** A line with words: where they stand in the text, and in which columns. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Where the words begin behind a list's marker. */
  readonly column: number;
  /** Of the whole line, without white space at its end. */
  readonly width: number;
  readonly words: string;
  readonly firstWord: number;
  readonly hasMarker: boolean;
}

/** Two lines, the one right below the other, that may be one paragraph's; neither is of a table or opens a list's item. */
interface Pair {
  readonly upper: Line;
  readonly lower: Line;
}

function lineOf(match: RegExpExecArray): Line | null {
  const words = match[0].trim();
  if (words === '') return null;
  const indent = match[0].search(/\S/u);
  const marker = MARKER.exec(words)?.[0] ?? '';
  return {
    start: match.index + indent,
    end: match.index + indent + words.length,
    indent,
    column: indent + marker.length,
    width: indent + words.length,
    words,
    firstWord: /^\S+/u.exec(words)?.[0].length ?? 0,
    hasMarker: marker !== '',
  };
}

function beginsItem(upper: Line, lower: Line): boolean {
  const isInSentence = DASH.test(lower.words) && !upper.hasMarker && !SENTENCE_END.test(upper.words);
  return lower.hasMarker && !isInSentence;
}

function pairsIn(text: string): Pair[] {
  const lines = Array.from(text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu), lineOf);
  return lines.flatMap((lower, at) => {
    const upper = lines[at - 1];
    if (!lower || !upper || lower.indent > upper.column || beginsItem(upper, lower)) return [];
    return [upper, lower].some(({ words }) => IN_COLUMNS.test(words)) ? [] : [{ upper, lower }];
  });
}

/** Whether a line of this width ends where it does because the next word had no room in it. */
const isFull = ({ upper, lower }: Pair, width: number): boolean =>
  upper.width <= width && upper.width + 1 + lower.firstWord > width;

/** Whether a sentence goes on over the break. */
const goesOn = ({ upper, lower }: Pair): boolean =>
  !SENTENCE_END.test(upper.words) && /^["'“‘(]?[\p{Ll}\p{N}]/u.test(lower.words);

/** The width that the text's lines were broken at; null where they were not. */
function widthOf(pairs: readonly Pair[]): number | null {
  let best = { width: 0, full: [] as readonly Pair[] };
  const widths = new Set(pairs.map(({ upper }) => upper.width));
  for (const width of [...widths].toSorted((a, b) => a - b)) {
    if (width < NARROWEST || width > WIDEST) continue;
    const full = pairs.filter((pair) => isFull(pair, width));
    if (full.length >= best.full.length) best = { width, full };
  }
  const { width, full } = best;
  const isWrapped =
    full.length >= Math.max(FEWEST, EXPLAINED * pairs.length) &&
    full.filter(goesOn).length >= IN_SENTENCE * full.length;
  return isWrapped ? width : null;
}

/** A text as it is read: paragraphs whole, and what the text itself has where its lines were joined. */
export interface Unwrapped {
  readonly text: string;
  readonly asWritten: readonly AsWritten[];
}

/**
 * Joins the lines of a text whose paragraphs were broken to fit a width, as in mail and on wires: where most lines end since the
 * next word would not have fitted, and go on with their sentence, those lines are joined by a space. Any other text stays as it is.
 */
export function unwrap(text: string): Unwrapped {
  const pairs = pairsIn(text);
  const width = widthOf(pairs);
  if (width === null) return { text, asWritten: [] };
  let joined = '';
  let at = 0;
  const asWritten = pairs
    .filter((pair) => isFull(pair, width))
    .map(({ upper, lower }): AsWritten => {
      joined += `${text.slice(at, upper.end)} `;
      at = lower.start;
      return { start: joined.length - 1, end: joined.length, text: text.slice(upper.end, lower.start) };
    });
  return { text: joined + text.slice(at), asWritten };
}

/** A hyphen that ends a line: ASCII, U+2010, or a soft one. */
const LINE_END = /(\p{L}{1,40})([-\u2010\u00AD])$/u;
const FIRST_WORD = /^(\p{Ll}+)/u;

const LAST_WORD = /\p{L}{2,40}$/u;

/** UTF-16 units at the end of a text that are looked at: what is joined grows. */
const TAIL = 90;

/** A word that has a hyphen before the one at the line's end: "year-on-". */
const COMPOUND = /\p{L}[-\u2010]\p{L}{1,40}[-\u2010]$/u;

/** Words whose hyphen is always written: "self-", "non-", "mid-". */
const PREFIXES = new Set(
  'self non mid well half all cross short long high low first second third one two three four five six seven eight nine ten year follow decision policy so'.split(
    ' ',
  ),
);
/** Their hyphen is written before a word ("pro-" and "business"), and parts one elsewhere ("pro-" and "posed"). */
const BEGINNINGS = new Set('ex co pre post anti pro semi multi inter'.split(' '));
/** Words that no compound begins with: "is-" and "lands". */
const NO_FIRST = new Set(
  'is it or an be the of as he we me if had has was are were can may and but for her his'.split(' '),
);

/** How words are parted at the ends of a document's lines. */
export interface Hyphenation {
  /** What stands between two lines that are one paragraph's: nothing, a space, or the hyphen that ends the first. */
  join(before: string, after: string): string;
}

/**
 * Tells the hyphens that only part a word at a line's end from those that are written: by how the document has the word elsewhere,
 * and, where it has it nowhere else, by whether it parts words at all. `lines` are all of the document's.
 */
export function hyphenationOf(lines: readonly string[]): Hyphenation {
  const words = new Set<string>();
  /** Those that stand between others on their line: no parts of words. */
  const inside = new Set<string>();
  for (const [at, line] of lines.entries()) {
    // What a line's end and the next one's beginning have of a word is none.
    const own = LINE_END.test(lines[at - 1] ?? '') ? line.replace(FIRST_WORD, '') : line;
    for (const word of line.split(/[^\p{L}]+/u).slice(1, -1)) inside.add(word.toLowerCase());
    for (const [word] of own.replace(LINE_END, '').matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) {
      const plain = word.toLowerCase().replaceAll('\u2010', '-');
      for (const one of [plain, ...plain.split('-').map((part, at, all) => `${part}-${all[at + 1]}`)])
        words.add(one);
    }
  }
  const isKnown = (word: string): boolean => words.has(word.toLowerCase());
  const isParted = (first: string, second: string): boolean | null => {
    if (isKnown(`${first}${second}`)) return true;
    if (isKnown(`${first}-${second}`) || PREFIXES.has(first.toLowerCase())) return false;
    if (NO_FIRST.has(first.toLowerCase())) return true;
    return BEGINNINGS.has(first.toLowerCase()) && isKnown(second) ? false : null;
  };
  /** pdf.js gives no soft hyphens: two halves that are no words of the document, where it has them as one. */
  const isSoftlyParted = (before: string, after: string): boolean => {
    const [first, second] = [LAST_WORD.exec(before)?.[0], FIRST_WORD.exec(after)?.[1]];
    if (first === undefined || second === undefined) return false;
    const isPart = [first, second].every((half) => !inside.has(half.toLowerCase()));
    return isPart && inside.has(`${first}${second}`.toLowerCase());
  };
  const known = lines.flatMap((line, at) => {
    const first = LINE_END.exec(line)?.[1];
    const second = FIRST_WORD.exec(lines[at + 1] ?? '')?.[1];
    const parted = first !== undefined && second !== undefined ? isParted(first, second) : null;
    return parted === null ? [] : [parted];
  });
  const ends = lines.filter((line) => LINE_END.test(line)).length;
  const within = lines.reduce((count, line) => count + (line.match(/\p{L}[-\u2010]\p{L}/gu)?.length ?? 0), 0);
  // One written hyphen in ten ends a line, and one line in a hundred ends in one.
  const partsWords = known.includes(true) || ends > Math.max(1, 0.2 * within, 0.02 * lines.length);
  return {
    join(whole, after) {
      const before = whole.slice(-TAIL);
      const [end, first = '', hyphen] = LINE_END.exec(before) ?? [];
      if (end === undefined && isSoftlyParted(before, after)) return '';
      if (end === undefined)
        return /[-\u2010–—/]$/.test(before) && !/\s[-\u2010–—/]$/.test(before) ? '' : ' ';
      if (hyphen === '\u00AD') return '';
      const second = FIRST_WORD.exec(after)?.[1];
      if (COMPOUND.test(before)) return hyphen ?? '';
      // "Anglo-" and "Norwegian", "mid-" and "2025"
      if (second === undefined) return hyphen ?? '';
      const parted = isParted(first, second) ?? (partsWords && !(isKnown(first) && isKnown(second)));
      return parted ? '' : (hyphen ?? '');
    },
  };
}

/** Puts two lines together; their hyphen, where it parts no word of its own, goes. */
export function joinLines(before: string, after: string, hyphenation: Hyphenation): string {
  const between = hyphenation.join(before, after);
  const bare = LINE_END.test(before.slice(-TAIL)) ? before.slice(0, -1) : before;
  return `${bare}${between}${after}`;
}

import { type Hyphenation, joinLines } from './hyphens.ts';
import { type Line, RAISED_SIGNS } from './lines.ts';

/** Where a text refers to a note, UTF-16 units. */
export interface Reference {
  readonly mark: string;
  readonly page: number;
  readonly at: number;
}

/** The words of a block, and where in them each page's lines begin. */
export interface BlockText {
  readonly text: string;
  readonly starts: readonly { readonly page: number; readonly at: number }[];
  readonly references: readonly Reference[];
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What is raised and leads to no note, so that no figure grows by it: "km²". */
const asSuperscript = (sign: string): string =>
  sign.replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? digit).replaceAll('-', '⁻');

/** A line's words without the signs of its page's notes. */
export function resolved(
  { text, page }: Pick<Line, 'text' | 'page'>,
  isNote: (mark: string, page: number) => boolean,
): { text: string; references: Reference[] } {
  const references: Reference[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(RAISED_SIGNS)) {
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    const marks = (match[1] ?? '').split(/[,–-]/).filter((mark) => mark !== '');
    if (marks.length > 0 && marks.every((mark) => isNote(mark, page))) {
      // The sign stands between the word and what follows.
      plain = plain.trimEnd();
      for (const mark of marks) references.push({ mark, page, at: plain.length });
    } else plain += asSuperscript(match[1] ?? '');
  }
  return { text: plain + text.slice(from), references };
}

/** Lines as one running text. */
export function blockText(
  lines: readonly Line[],
  isNote: (mark: string, page: number) => boolean,
  hyphenation: Hyphenation,
): BlockText {
  let text = '';
  const starts: { page: number; at: number }[] = [];
  const references: Reference[] = [];
  for (const line of lines) {
    const own = resolved(line, isNote);
    const joined = text === '' ? own.text : joinLines(text, own.text, hyphenation);
    const at = joined.length - own.text.length;
    if (starts.at(-1)?.page !== line.page) starts.push({ page: line.page, at });
    references.push(...own.references.map((one) => ({ ...one, at: at + one.at })));
    text = joined;
  }
  return { text, starts, references };
}

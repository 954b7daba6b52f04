import { type Line, RAISED_SIGNS } from './lines.ts';

/** Notes are smaller than the body by this factor at most. */
const SMALLER = 0.93;
/** What opens a note: a raised or plain number, a sign; plain letters are none. */
const OPENING = /^(?:\uE000([\d*†‡§]{1,3})\uE001|\[?(\d{1,3})[\].)]?(?=\s|\p{Lu})|([*†‡§]{1,3}))\s*/u;

/** A note at the foot of a page. */
export interface Footnote {
  readonly mark: string;
  readonly lines: readonly Line[];
}

const markOf = ({ text }: Line): string | null => {
  const [, raised, plain, sign] = OPENING.exec(text) ?? [];
  return raised ?? plain ?? sign ?? null;
};

/** Whether lines have the raised sign of a note somewhere, or a number in brackets, or a sign after a word. */
function refersTo(mark: string, lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    const raised = [...text.matchAll(RAISED_SIGNS)].flatMap(([, signs = '']) => signs.split(/[,–-]/));
    return raised.includes(mark) || text.includes(`[${mark}]`) || (!/\d/.test(mark) && endsWord(text, mark));
  });
}

/** "the board* said" */
function endsWord(text: string, mark: string): boolean {
  const [before = '', ...rest] = text.split(mark);
  return rest.length === 1 && /[\p{L}\p{N}.,”’)]$/u.test(before);
}

/**
 * Takes the notes off the foot of a column: small lines at its end, the first of which opens with a sign that the page's text
 * refers to. `isGoing`: the page before ended in the middle of a note, so that small lines without a sign go on with it.
 */
export function withoutFootnotes(
  column: readonly Line[],
  page: readonly Line[],
  bodySize: number,
): { readonly lines: readonly Line[]; readonly notes: readonly Footnote[] } {
  let from = column.length;
  while (from > 0 && (column[from - 1]?.size ?? Infinity) <= SMALLER * bodySize) from -= 1;
  while (from < column.length && !isNote(column[from], page)) from += 1;
  const notes: { mark: string; lines: Line[] }[] = [];
  for (const line of column.slice(from)) {
    const mark = markOf(line);
    const last = notes.at(-1);
    // "12 ships were named" within a note opens none.
    if (
      last === undefined ||
      (mark !== null &&
        refersTo(
          mark,
          page.filter((other) => other !== line),
        ))
    ) {
      notes.push({ mark: mark ?? '', lines: [line] });
    } else last.lines.push(line);
  }
  return { lines: column.slice(0, from), notes };
}

function isNote(line: Line | undefined, page: readonly Line[]): boolean {
  const mark = line && markOf(line);
  return (
    typeof mark === 'string' &&
    refersTo(
      mark,
      page.filter((other) => other !== line),
    )
  );
}

/** A note's words without its sign. */
export const withoutOpening = (text: string): string => text.replace(OPENING, '');

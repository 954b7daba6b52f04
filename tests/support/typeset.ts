import type { PdfPage } from '@/lib/pdf/pdf-text.ts';

/** Words as they are put on paper: points, y downwards, of the baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: 'roman' | 'bold';
}

/** The width of words in a font, points. */
export type Measure = (text: string, size: number, font: Run['font']) => number;

type Paragraph = string | { readonly heading: string } | { readonly rows: readonly (readonly string[])[] };

/** What is set on A4. */
export interface Copy {
  readonly title?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly columns?: 1 | 2 | 3;
  /** Parts words at the ends of lines, after so many letters at least. */
  readonly parts?: boolean;
  readonly justified?: boolean;
  /** First lines are indented; else paragraphs are parted by half a line. */
  readonly indented?: boolean;
  readonly head?: string;
  readonly foot?: string;
  /** Set at the foot of the first page, with their signs; a paragraph refers to one by "^1". */
  readonly notes?: Readonly<Record<string, string>>;
}

const [WIDTH, HEIGHT, MARGIN, GUTTER] = [595, 842, 60, 20];
const [SIZE, LEADING] = [10, 13];
/** A line whose words would stand further apart than so many spaces is not justified: it would have holes. */
const WIDEST = 4;

interface Piece {
  readonly text: string;
  readonly raised: boolean;
}

/** "carried 412,000^1 in" as words, and what is raised in them. */
const piecesOf = (word: string): Piece[] =>
  word
    .split(/(\^\d+)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace('^', ''), raised: part.startsWith('^') }));

/** Sets copy on pages, greedily, as typesetters do. */
export function typeset(copy: Copy, measure: Measure): Run[][] {
  const { columns = 1, parts = false, justified = false, indented = false } = copy;
  const pages: Run[][] = [];
  const width = (WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  const notes = Object.entries(copy.notes ?? {});
  let [column, y, top] = [-1, 0, MARGIN + 30];

  const bottom = (): number => HEIGHT - MARGIN - 20 - (pages.length === 1 ? notes.length * 10 + 8 : 0);
  const put = (run: Run): void => void pages.at(-1)?.push(run);
  const turn = (): void => {
    column += 1;
    if (column % columns === 0) {
      pages.push([]);
      top = MARGIN + 30;
      if (copy.head !== undefined) put({ text: copy.head, x: MARGIN, y: 36, size: 8, font: 'roman' });
      if (copy.foot !== undefined) {
        const text = copy.foot.replace('#', String(pages.length));
        put({ text, x: MARGIN, y: HEIGHT - 30, size: 8, font: 'roman' });
      }
    }
    y = top;
  };
  const left = (): number => MARGIN + (column % columns) * (width + GUTTER);
  const widthOf = (word: string): number =>
    piecesOf(word).reduce((sum, { text, raised }) => sum + measure(text, raised ? 6 : SIZE, 'roman'), 0);
  const space = measure(' ', SIZE, 'roman');

  const putLine = (words: readonly string[], x: number, isLast: boolean): void => {
    const natural = words.reduce((sum, word) => sum + widthOf(word), 0);
    const room = left() + width - x - natural;
    const even = words.length > 1 ? room / (words.length - 1) : space;
    const gap = justified && !isLast && even <= WIDEST * space ? even : space;
    let at = x;
    for (const word of words) {
      for (const { text, raised } of piecesOf(word)) {
        const size = raised ? 6 : SIZE;
        put({ text, x: at, y: raised ? y - 3.5 : y, size, font: 'roman' });
        at += measure(text, size, 'roman');
      }
      at += gap;
    }
  };

  const setParagraph = (paragraph: string): void => {
    let line: string[] = [];
    let used = 0;
    let x = left() + (indented ? 14 : 0);
    const end = (isLast: boolean): void => {
      if (line.length === 0) return;
      if (y > bottom()) {
        const shift = x - left();
        turn();
        x = left() + shift;
      }
      putLine(line, x, isLast);
      y += LEADING;
      x = left();
      [line, used] = [[], 0];
    };
    for (const whole of paragraph.split(' ')) {
      let word = whole;
      while (word !== '') {
        const room = left() + width - x - used - (line.length > 0 ? space : 0);
        if (widthOf(word) <= room) {
          line.push(word);
          used += widthOf(word) + (line.length > 1 ? space : 0);
          break;
        }
        const cut = parts ? cutOf(word, room, widthOf) : null;
        if (cut !== null) line.push(cut.first);
        if (cut === null && line.length === 0) throw new Error(`no room for ${word}`);
        word = cut?.second ?? word;
        end(false);
      }
    }
    end(true);
    y += indented ? 0 : LEADING / 2;
  };

  turn();
  if (copy.title !== undefined) {
    put({ text: copy.title, x: MARGIN, y: top, size: 18, font: 'bold' });
    top += 40;
    y = top;
  }
  for (const paragraph of copy.paragraphs) {
    if (y > bottom()) turn();
    if (typeof paragraph === 'string') setParagraph(paragraph);
    else if ('heading' in paragraph) {
      y += LEADING / 2;
      put({ text: paragraph.heading, x: left(), y, size: SIZE, font: 'bold' });
      y += 1.5 * LEADING;
    } else {
      for (const row of paragraph.rows) {
        row.forEach((cell, at) => {
          // Numbers stand to the right.
          const [end, begin] = [left() + (width * (at + 1)) / row.length, left() + (width * at) / row.length];
          put({
            text: cell,
            x: at === 0 ? begin : end - measure(cell, SIZE, 'roman'),
            y,
            size: SIZE,
            font: 'roman',
          });
        });
        y += LEADING;
      }
      y += LEADING;
    }
  }
  notes.forEach(([sign, text], at) => {
    const line = HEIGHT - MARGIN - 8 - (notes.length - 1 - at) * 10;
    pages[0]?.push({ text: sign, x: MARGIN, y: line - 2.5, size: 5, font: 'roman' });
    pages[0]?.push({ text, x: MARGIN + 4, y: line, size: 8, font: 'roman' });
  });
  return pages;
}

/** Where a word can be parted for a line with so much room: after three letters, before three, or at its own hyphen. */
function cutOf(
  word: string,
  room: number,
  widthOf: (word: string) => number,
): { first: string; second: string } | null {
  const own = word.indexOf('-') + 1;
  if (own > 0 && own < word.length && widthOf(word.slice(0, own)) <= room) {
    return { first: word.slice(0, own), second: word.slice(own) };
  }
  if (own > 0 || !/^\p{L}{6,}$/u.test(word)) return null;
  for (let at = word.length - 3; at >= 3; at -= 1) {
    if (widthOf(`${word.slice(0, at)}-`) <= room)
      return { first: `${word.slice(0, at)}-`, second: word.slice(at) };
  }
  return null;
}

/** Pages as pdf.js gives them: a run an item. */
export function asItems(pages: readonly (readonly Run[])[], measure: Measure): PdfPage[] {
  return pages.map((runs) => ({
    width: WIDTH,
    height: HEIGHT,
    hasPictures: false,
    items: runs.map(({ text, x, y, size, font }) => ({
      str: text,
      transform: [size, 0, 0, -size, x, y],
      width: measure(text, size, font),
      font,
    })),
  }));
}

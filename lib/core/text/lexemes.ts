import type { Span } from '../model.ts';

/** A number in digits, a word of letters, or one other character (a mark). */
export interface Lexeme extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  /** As it stands in the text. */
  readonly text: string;
  /** Words and marks in lower case; numbers as a decimal literal, grouping gone ("1,400.5" is "1400.5"). */
  readonly norm: string;
  /** True where no space parts it from the lexeme before. */
  readonly glued: boolean;
}

const GAP = '[ \\u00a0\\u2009\\u202f]';
/**
 * Ways of writing a number in digits, the most telling first, and how each becomes a decimal literal. Groups are counted
 * where what follows can undo the match: a long row of them would be read again from each.
 */
const NUMBER_FORMS: readonly { readonly form: RegExp; readonly literal: (digits: string) => string }[] = [
  // 12,34,56,789.5 (lakh grouping) and 1,234,567.5
  {
    form: /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:[.·]\d+)?/y,
    literal: (digits) => digits.replace(/,/g, '').replace('·', '.'),
  },
  // 1 234 567,5 with any space
  {
    form: new RegExp(`\\d{1,3}(?:${GAP}\\d{3})+(?!\\d)(?:[.,]\\d+(?!\\d))?`, 'y'),
    literal: (digits) => digits.replace(/[^\d.,]/g, '').replace(',', '.'),
  },
  // 1.234.567,5
  {
    form: /\d{1,3}(?:\.\d{3}){2,7}(?:,\d+)?(?!\.?\d)|\d{1,3}(?:\.\d{3}){1,7},\d{1,2}(?!\d)/y,
    literal: (digits) => digits.replace(/\./g, '').replace(',', '.'),
  },
  // 1'234'567
  {
    form: /\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?/y,
    literal: (digits) => digits.replace(/['’]/g, ''),
  },
  // 10,3 as a decimal comma
  { form: /\d+,\d{1,2}(?![\d,])/y, literal: (digits) => digits.replace(',', '.') },
  { form: /\d+(?:[.·]\d+)?/y, literal: (digits) => digits.replace('·', '.') },
];

/** A number that nothing like a group or decimals follows: most of them, and read by one expression. */
const PLAIN = /\d+(?![.,·'’ \u00a0\u2009\u202f]?\d)/y;

/** A word, or one other character; words keep inner points, "U.S", the last one is a mark. */
const LEXEME = /\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?=\.))*|\S/uy;
const LETTER = /^\p{L}/u;

const isAscii = (code: number): boolean => code < 0x80;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const SPACE = 0x20;
const POINT = 0x2e;

/** Splits `text[start, end)` into numbers, words and marks; offsets count from the start of `text`. */
export function lexemesOf(text: string, { start, end }: Span): Lexeme[] {
  const part = text.slice(start, end);
  const lexemes: Lexeme[] = [];
  let reach = -1;
  for (let at = 0; at < part.length;) {
    const code = part.charCodeAt(at);
    const number = isDigit(code) ? readNumber(part, at) : null;
    const own = number?.text ?? lexemeAt(part, at, code);
    if (own === '') {
      at += 1;
      continue;
    }
    const kind =
      number !== null ? 'number' : isLetter(code) || (!isAscii(code) && LETTER.test(own)) ? 'word' : 'mark';
    const norm = number?.norm ?? own.toLowerCase();
    const past = at + own.length;
    lexemes.push({ kind, start: start + at, end: start + past, text: own, norm, glued: at === reach });
    reach = past;
    at = past;
  }
  return lexemes;
}

/** The word or mark at an offset, "" where there is none; what plain English is made of is read without an expression. */
function lexemeAt(text: string, at: number, code: number): string {
  if (code === SPACE) return '';
  let end = at + 1;
  if (isLetter(code)) {
    while (isLetter(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    const after = text.charCodeAt(end + 1);
    const isPlain =
      Number.isNaN(next) || (isAscii(next) && (next !== POINT || (!isLetter(after) && !(after >= 0x80))));
    if (isPlain) return text.slice(at, end);
  } else if (isAscii(code) && code > SPACE) return text.charAt(at);
  LEXEME.lastIndex = at;
  return LEXEME.exec(text)?.[0] ?? '';
}

function readNumber(text: string, at: number): { text: string; norm: string } {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0];
  if (plain !== undefined) return { text: plain, norm: plain };
  for (const { form, literal } of NUMBER_FORMS) {
    form.lastIndex = at;
    const digits = form.exec(text)?.[0];
    if (digits !== undefined) return { text: digits, norm: literal(digits) };
  }
  return { text: text.charAt(at), norm: text.charAt(at) };
}

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
/** Ways of writing a number in digits, longest first; each says how its characters become a decimal literal. */
const NUMBER_FORMS: readonly { readonly form: RegExp; readonly literal: (digits: string) => string }[] = [
  // 12,34,56,789.5 (lakh grouping) and 1,234,567.5
  {
    form: /\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:[.·]\d+)?/y,
    literal: (d) => d.replace(/,/g, '').replace('·', '.'),
  },
  // 1 234 567,5 with any space
  {
    form: new RegExp(`\\d{1,3}(?:${GAP}\\d{3})+(?![\\d])(?:[.,]\\d+(?!\\d))?`, 'y'),
    literal: (d) => d.replace(/[^\d.,]/g, '').replace(',', '.'),
  },
  // 1.234.567,5
  {
    form: /\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![.\d])|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/y,
    literal: (d) => d.replace(/\./g, '').replace(',', '.'),
  },
  // 1'234'567
  { form: /\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?/y, literal: (d) => d.replace(/['’]/g, '') },
  // 10,3 as a decimal comma
  { form: /\d+,\d{1,2}(?![\d,])/y, literal: (d) => d.replace(',', '.') },
  { form: /\d+(?:[.·]\d+)?/y, literal: (d) => d.replace('·', '.') },
];

const WORD = /\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?=\.))*/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readNumber(text: string, at: number): { text: string; norm: string } {
  for (const { form, literal } of NUMBER_FORMS) {
    const digits = matchAt(form, text, at);
    if (digits !== null) return { text: digits, norm: literal(digits) };
  }
  return { text: text.charAt(at), norm: text.charAt(at) };
}

/** Splits `text[start, end)` into numbers, words and marks; offsets count from the start of `text`. */
export function lexemesOf(text: string, { start, end }: Span): Lexeme[] {
  const part = text.slice(start, end);
  const lexemes: Lexeme[] = [];
  let glued = false;
  for (let at = 0; at < part.length;) {
    if (/\s/u.test(part.charAt(at))) {
      at += 1;
      glued = false;
      continue;
    }
    const read = readLexeme(part, at);
    lexemes.push({ ...read, start: start + at, end: start + at + read.text.length, glued });
    at += read.text.length;
    glued = true;
  }
  return lexemes;
}

function readLexeme(text: string, at: number): Pick<Lexeme, 'kind' | 'text' | 'norm'> {
  const word = matchAt(WORD, text, at);
  if (word !== null) return { kind: 'word', text: word, norm: word.toLowerCase() };
  if (/[0-9]/.test(text.charAt(at))) return { kind: 'number', ...readNumber(text, at) };
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return { kind: 'mark', text: mark, norm: mark };
}

import type { ArticleText, Span } from '../core/model.ts';
import { textPositionSelector } from '../core/record/selectors.ts';
import { firstWhere } from '../core/text/first-where.ts';
import type { Offsets } from './options.ts';

/** An article, and whether it is of a plain text: then results are told by places in that text as it is written. */
export interface ReadDocument {
  readonly article: ArticleText;
  readonly isPlain: boolean;
}

/** The text that results are told by, and how a part of a result with places in the article's text becomes one with places in that. */
export interface Told {
  readonly text: string;
  readonly inIt: <T>(value: T) => T;
}

type Convert = (span: Span) => Span;

/** How results of a document are told: by its text as written where it is plain, offsets in UTF-16 units or code points (Python). */
export function toldPlaces({ article, isPlain }: ReadDocument, offsets: Offsets): Told {
  const { text, placeOf } = isPlain ? writtenText(article) : { text: article.text, placeOf: null };
  if (placeOf === null && offsets === 'utf16') return { text, inIt: (value) => value };
  const inText: Convert = placeOf === null ? (span) => span : (span) => pick(span, placeOf);
  const counted: Convert = offsets === 'utf16' ? (span) => span : (span) => textPositionSelector(text, span);
  const convert: Place = {
    span: (span) => counted(inText(span)),
    words: (span) => {
      const { start, end } = inText(span);
      return text.slice(start, end);
    },
  };
  return { text, inIt: <T>(value: T) => converted(value, convert) as T };
}

const pick = ({ start, end }: Span, placeOf: (at: number) => number): Span => ({
  start: placeOf(start),
  end: placeOf(end),
});

/** The text as it is written, and where a place of the article's text is in it; null where the two are one. */
function writtenText({ text, asWritten = [] }: ArticleText): {
  readonly text: string;
  readonly placeOf: ((at: number) => number) | null;
} {
  if (asWritten.length === 0) return { text, placeOf: null };
  const pieces: string[] = [];
  /** How much further on what follows each change stands. */
  const shifts = [0];
  let from = 0;
  for (const { start, end, text: own } of asWritten) {
    const words = own ?? '';
    pieces.push(text.slice(from, start), words);
    shifts.push((shifts.at(-1) ?? 0) + words.length - (end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  const placeOf = (at: number): number => at + (shifts[firstWhere(asWritten, ({ end }) => end > at)] ?? 0);
  return { text: pieces.join(''), placeOf };
}

interface Place {
  readonly span: Convert;
  readonly words: (span: Span) => string;
}

/** Every `start` with its `end`, the `text` between them, and every `at`. */
function converted(value: unknown, convert: Place): unknown {
  if (Array.isArray(value)) return value.map((one) => converted(one, convert));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, converted(one, convert)]),
  );
  const { start, end, at, text } = fields;
  if (typeof start === 'number' && typeof end === 'number') {
    const span = convert.span({ start, end });
    Object.assign(fields, { start: span.start, end: span.end });
    if (typeof text === 'string') fields['text'] = convert.words({ start, end });
  }
  if (typeof at === 'number') fields['at'] = convert.span({ start: 0, end: at }).end;
  return fields;
}

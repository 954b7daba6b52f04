import type { BlockKind } from '../core/passages.ts';
import { CAPTION } from './tabular.ts';
import { type Group, MARKER, SENTENCE_END, type Usual } from './paragraphs.ts';

/** Sizes above the body's from here on are a heading's, in points. */
const LARGER = 0.8;
/** Lines and UTF-16 units of the longest heading. */
const [MOST_LINES, LONGEST] = [4, 200];

/** "– Ana Rao, mayor": who signs what stands above. */
const SIGNATURE = /^[–—]\s+\p{Lu}[^.!?:;]{1,80}$/u;

/** What a block is, by how it is set and how it opens; in a list, what is beside it opens so too. */
export function kindOf(text: string, { lines }: Group, usual: Usual, beside: readonly Group[]): BlockKind {
  const [first] = lines;
  if (first === undefined) return 'paragraph';
  if (CAPTION.test(text)) return 'caption';
  const isShort = lines.length <= MOST_LINES && text.length <= LONGEST && /\p{L}/u.test(text);
  const isLarger = first.size >= usual.size + LARGER;
  const isSetApart =
    lines.length <= 2 &&
    lines.every(({ font }) => font !== null && font !== usual.font && font === first.font) &&
    first.size >= usual.size - LARGER / 2;
  if (isShort && isLarger && !/[.;]$/u.test(text)) return 'heading';
  if (isShort && isSetApart && !SENTENCE_END.test(text) && /^["“‘'(]?[\p{Lu}\d]/u.test(text))
    return 'heading';
  const isListed = beside.some(({ lines: [line] }) => /^[–—]\s/.test(line?.text ?? ''));
  return MARKER.test(text) && (isListed || !SIGNATURE.test(text)) ? 'list-item' : 'paragraph';
}

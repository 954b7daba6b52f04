import { TITLE_JOINTS } from '../../lexicon/particles.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { AttributionKind, Span } from '../../model.ts';
import type { Quotation } from '../../text/quotations.ts';

/** Words before a quotation that make it a name or a term: "the so-called “smart” city". */
const NAMING =
  /(?:so-called|titled|entitled|named|called|known as|dubbed|theme|slogan|motto|term|word|words|phrase|headline|under the name)\s*(?:[:,]\s*)?$/i;

/**
 * Whether a claim is in quotation marks (direct), outside them (indirect) or both (mixed). Titles and terms in quotation
 * marks leave it indirect. `quotations` are the outermost ones in text order.
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): AttributionKind {
  let quoted = false;
  let unquoted = false;
  for (const piece of content) {
    let at = piece.start;
    for (let n = firstAfter(quotations, piece.start); n < quotations.length; n += 1) {
      const quotation = quotations[n];
      if (quotation === undefined || quotation.start >= piece.end) break;
      if (isTerm(text, quotation, piece)) continue;
      quoted = true;
      unquoted ||= hasWord(text.slice(at, Math.max(at, quotation.start)));
      at = quotation.end;
    }
    unquoted ||= hasWord(text.slice(at, Math.max(at, piece.end)));
  }
  if (quoted) return unquoted ? 'mixed' : 'direct';
  return 'indirect';
}

/** Whether words have more than a conjunction in them. */
function hasWord(words: string): boolean {
  const found = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.length > 1 || (found.length === 1 && !/^(?:and|but|or|that|because)$/i.test(found[0]));
}

/** Whether the quotation is a title, a name or a term rather than somebody's words. */
function isTerm(text: string, quotation: Quotation, piece: Span): boolean {
  if (quotation.start <= piece.start && quotation.end >= piece.end) return false;
  const words = text.slice(quotation.inner.start, quotation.inner.end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return true;
  if (NAMING.test(text.slice(Math.max(piece.start, quotation.start - 24), quotation.start))) return true;
  const isTitle =
    !isTitleCase(text.slice(piece.start, quotation.start) + text.slice(quotation.end, piece.end)) &&
    words.every((word) => TITLE_JOINTS.has(word.toLowerCase()) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '');
  return isTitle && words.length <= 12;
}

/** Whether words are written as headlines are, so that capitals tell nothing of what is quoted in them. */
function isTitleCase(text: string): boolean {
  const words = (text.match(/[\p{L}’'-]+/gu) ?? []).filter((word) => !TITLE_JOINTS.has(word.toLowerCase()));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The index of the first quotation that ends after the position. */
function firstAfter(quotations: readonly Quotation[], position: number): number {
  return firstWhere(quotations, ({ end }) => end > position);
}

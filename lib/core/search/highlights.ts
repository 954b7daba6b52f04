import type { Span } from '../model.ts';
import { type FoldedWord, foldedWords, isTerm, prefixLength } from '../text/folded-words.ts';
import { parseQuery, type QueryPart } from './query.ts';

/** The span of a part that begins with this word of a text; undefined where it does not stand there. */
function spanAt(
  text: string,
  words: readonly FoldedWord[],
  at: number,
  part: QueryPart,
): { readonly span: Span; readonly next: number } | undefined {
  const next = at + part.words.length;
  const last = words[next - 1];
  const asked = part.words.at(-1) ?? '';
  if (last === undefined) return undefined;
  const fits = part.words.every((word, index) => {
    const folded = words[at + index]?.folded ?? '';
    return index === part.words.length - 1 && part.isOpen ? folded.startsWith(word) : folded === word;
  });
  if (!fits || (part.words.length === 1 && !isTerm(last.folded))) return undefined;
  const end = part.isOpen ? last.start + prefixLength(text.slice(last.start, last.end), asked) : last.end;
  return { span: { start: words[at]?.start ?? last.start, end }, next };
}

/** What a query finds in a text, for highlighting: words, their beginnings and phrases, as UTF-16 spans in text order. */
export function highlightsOf(text: string, query: string): Span[] {
  // The longest first: of “fund funding” the longer is what a word begins with.
  const length = ({ words }: QueryPart): number => words.join(' ').length;
  const parts = parseQuery(query).wanted.toSorted((a, b) => length(b) - length(a));
  if (parts.length === 0) return [];
  const words = foldedWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length;) {
    let found: ReturnType<typeof spanAt>;
    for (const part of parts) if ((found = spanAt(text, words, at, part)) !== undefined) break;
    if (found) spans.push(found.span);
    at = found?.next ?? at + 1;
  }
  return spans;
}

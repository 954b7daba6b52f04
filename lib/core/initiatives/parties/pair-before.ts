import type { AnnotatedText } from '../../model.ts';

/** Sentences that "the two" may look back over. */
const BACK = 1;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:of |the |for )*\p{Lu}[\p{L}.’'-]*)*`;
const BETWEEN = new RegExp(`\\bbetween (?:the )?(${NAME}) and (?:the )?(${NAME})`, 'gu');

/** The two that a "between A and B" in the sentence or the one before has named last before a token; none where it names none. */
export function pairBefore(
  { article, sentences, tokens }: AnnotatedText,
  sentence: number,
  token: number,
): string[] {
  const from = sentences[Math.max(0, sentence - BACK)]?.start ?? 0;
  const before = article.text.slice(from, tokens[token]?.start);
  return [...before.matchAll(BETWEEN)].at(-1)?.slice(1, 3) ?? [];
}

import { nationsIn } from '../../lexicon/nations-of.ts';
import type { AnnotatedText, Sentence } from '../../model.ts';

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

/** The two countries of which alone the sentence and the one before it tell, up to a token; else, with them, the headline. */
export function landsBefore({ sentences, tokens }: AnnotatedText, sentence: number, token: number): string[] {
  const before = (from: Sentence | undefined, end: number): string[] =>
    tokens.slice(from?.firstToken ?? end, end).map(({ text }) => text);
  const near = before(sentences[Math.max(0, sentence - BACK)], token);
  const [heading] = sentences;
  const lands = [near, [...before(heading, heading?.endToken ?? 0), ...near]].map((words) =>
    nationsIn(words),
  );
  const [pair] = lands.filter(({ size }) => size === 2);
  return pair !== undefined && (lands[0]?.size ?? 0) <= 2 ? [...pair] : [];
}

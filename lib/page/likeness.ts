import { plainWords } from '@/lib/core/text/plain-words.ts';

/** The words of a text, letter case aside. */
export function wordSet(text: string): Set<string> {
  return new Set(plainWords(text));
}

/** Share of the longer text's words that both have. */
export function likeness(title: string, heading: string): number {
  const [a, b] = [wordSet(title), wordSet(heading)];
  return common(a, b) / Math.max(1, a.size, b.size);
}

/** How many words both have. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...b].filter((word) => a.has(word)).length;
}

import { foldedWords } from '../text/folded-words.ts';
import type { Query, QueryPart } from './query.ts';

/** How well a part of a query fits: as whole words, or only as the beginning of one. */
export const WHOLE = 2;
export const BEGINNING = 1;
export const NONE = 0;
export type Match = typeof WHOLE | typeof BEGINNING | typeof NONE;

/** A text as parts of queries are looked for in it: its folded words, each between spaces. */
export function foldedText(text: string): string {
  return ` ${foldedWords(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
}

/** How well a part fits the best of some folded texts. */
export function matchOf({ words, isOpen }: QueryPart, texts: readonly string[]): Match {
  const whole = ` ${words.join(' ')} `;
  if (texts.some((text) => text.includes(whole))) return WHOLE;
  return isOpen && texts.some((text) => text.includes(whole.slice(0, -1))) ? BEGINNING : NONE;
}

/** How well folded texts fit a query: all that is wanted stands in them, the worst fit counts, and nothing unwanted does. */
export function matchOfQuery({ wanted, unwanted }: Query, texts: readonly string[]): Match {
  if (unwanted.some((part) => matchOf(part, texts) !== NONE)) return NONE;
  let worst: Match = WHOLE;
  for (const part of wanted) {
    const match = matchOf(part, texts);
    if (match === NONE) return NONE;
    if (match < worst) worst = match;
  }
  return worst;
}

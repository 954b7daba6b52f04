import { foldedWords, isTerm } from '../text/folded-words.ts';

/** Words that are to stand one behind the other; mostly a single one. */
export interface QueryPart {
  /** Folded. */
  readonly words: readonly string[];
  /** Whether the last word may go on: it was not closed by a quotation mark. */
  readonly isOpen: boolean;
}

/** What is looked for: all that is wanted, and nothing of what is not. */
export interface Query {
  readonly wanted: readonly QueryPart[];
  readonly unwanted: readonly QueryPart[];
}

/** “-” before it, then a phrase in marks of any form, which the end of the query closes too, or what stands between spaces. */
const PART = /(?<![^\s])(?<not>-?)(?:["“”„«](?<phrase>[^"“”„«»]*)(?<end>["“”»])?|(?<word>[^\s"“”„«]+))/gu;

/**
 * Reads a query: words are found by their beginnings too, a "phrase" as it stands, and -word or -"phrase" is to be missing.
 * Parts joined by a hyphen are a phrase. Single letters alone find nothing, so they are passed over.
 */
export function parseQuery(typed: string): Query {
  const wanted = new Map<string, QueryPart>();
  const unwanted = new Map<string, QueryPart>();
  for (const { groups = {} } of typed.matchAll(PART)) {
    const { not, phrase, end, word = '' } = groups;
    const words = foldedWords(phrase ?? word).map(({ folded }) => folded);
    if (!words.some(isTerm)) continue;
    // What is to be missing is a whole word: "-port" leaves the portfolio.
    const isOpen = !not && end === undefined && !/\s$/.test(phrase ?? '');
    (not ? unwanted : wanted).set(`${words.join(' ')}${isOpen}`, { words, isOpen });
  }
  return { wanted: [...wanted.values()], unwanted: [...unwanted.values()] };
}

/** Whether a query asks for anything. */
export function asksNothing({ wanted, unwanted }: Query): boolean {
  return wanted.length === 0 && unwanted.length === 0;
}

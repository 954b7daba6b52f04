import { kindsOf } from '../mentions/body-names.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';

/** The longest bracket after a name, in tokens, and how many of them are read. */
const LONGEST = 24;
const MOST = 6;
/** What markets or readers know a body by: "CNX", "KBI". */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,9}$/u;
const OPENS = /^["“‘']$/;
const CLOSES = /^["”’']$/;

/** By what a body is known in short, as the brackets after its name tell: "(KBI)", "(ASX: CNX) (“CiTech” or the “Company”)". */
export function bracketedName(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const brackets: (readonly Token[])[] = [];
  let open = at;
  while (tokens[open]?.text === '(' && brackets.length < MOST) {
    const length = tokens.slice(open, open + LONGEST).findIndex(({ text }) => text === ')');
    if (length < 0) break;
    brackets.push(tokens.slice(open + 1, open + length));
    open += length + 1;
  }
  const first = (read: (bracket: readonly Token[]) => string | undefined): string | undefined =>
    brackets.map((bracket) => read(bracket)).find((name) => name !== undefined);
  return first(quoted) ?? first(acronym);
}

/** “CiTech”: no word for what any body is, as in the “Company”. */
function quoted(bracket: readonly Token[]): string | undefined {
  return bracket.find(
    ({ text, norm }, at) =>
      OPENS.test(bracket[at - 1]?.text ?? '') &&
      // A comma may stand before its mark: “CoMast,” “we” or “the Company”.
      CLOSES.test(bracket[bracket[at + 1]?.text === ',' ? at + 2 : at + 1]?.text ?? '') &&
      /^\p{Lu}[\p{L}\p{N}]+$/u.test(text) &&
      !ROLE_NOUNS.has(norm) &&
      kindsOf([norm]).size === 0,
  )?.text;
}

/** "KBI", "NASDAQ: CRBL": markets know a firm by its ticker. */
function acronym(bracket: readonly Token[]): string | undefined {
  const colon = bracket.slice(1, 4).findIndex(({ text }) => text === ':');
  const last = colon >= 0 && /^\p{Lu}{3}/u.test(bracket[0]?.text ?? '') ? colon + 2 : 0;
  const isWhole = bracket.length === last + 1 || bracket[last + 1]?.text === ';';
  const word = bracket[last]?.text ?? '';
  return isWhole && ACRONYM.test(word) ? word : undefined;
}

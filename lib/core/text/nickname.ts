import type { Token } from '../model.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { opensInCapital } from './letters.ts';

/** "Robert “Bo” Ray" and "Robert (Bo) Ray" are Robert Ray. */
export function withoutNickname(name: string): string {
  const bare = name.includes('(')
    ? name.replace(/(?<!\p{L})(\p{L}{2,20}) \(\p{Lu}\p{Ll}{1,14}\)(?= \p{Lu})/gu, (whole, given: string) =>
        GIVEN_NAMES.has(given.toLowerCase()) ? given : whole,
      )
    : name;
  return /["“‘]/.test(bare)
    ? bare.replace(/(?<=\p{L}\.?) (?:“[^”]{1,20}”|"[^"]{1,20}"|‘[^’]{1,20}’)(?= \p{Lu})/gu, '')
    : bare;
}

/** The end of a nickname in its marks that opens at the token; `at` where none does. */
export function endOfNickname(tokens: readonly Token[], at: number): number {
  if (!OPENING_MARKS.has(tokens[at]?.text ?? '')) return at;
  const end =
    tokens.slice(at + 1, at + LONGEST_IN_TOKENS).findIndex(({ text }) => /^["”’')]$/.test(text)) + 1;
  const given = /^\p{Lu}\.?$/u.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];
  const isCalled =
    end > 1 &&
    GIVEN_NAMES.has(given?.norm ?? '') &&
    opensInCapital(given?.text ?? '') &&
    tokens.slice(at + 1, at + end).every(({ text }) => opensInCapital(text));
  return isCalled && opensInCapital(tokens[at + end + 1]?.text ?? '') ? at + end + 1 : at;
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(']);
/** The longest nickname with its marks. */
const LONGEST_IN_TOKENS = 5;
/** The longest given name that is looked for before a mark, in UTF-16 units. */
const LONGEST = 20;

/** "Robert | “Bo” | Ray": words in quotation marks between a given name and a surname, which nobody says. */
export function isNickname(text: string, start: number, end: number): boolean {
  const called = text.slice(start + 1, end - 1);
  if (text[start - 1] !== ' ' || text[end] !== ' ' || !opensInCapital(text.slice(end + 1, end + 3)))
    return false;
  const before = /\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?= $)/u.exec(
    text.slice(Math.max(0, start - LONGEST), start),
  )?.[0];
  const given = before?.split(' ')[0]?.toLowerCase() ?? '';
  return GIVEN_NAMES.has(given) && /^\p{Lu}[\p{L}.’'-]{0,14}(?: \p{Lu}[\p{L}’'-]{1,14})?$/u.test(called);
}

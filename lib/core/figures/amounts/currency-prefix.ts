import type { Lexeme } from '../../text/lexemes.ts';
import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  LETTER_PREFIXES,
  SPACED_DOLLAR_LETTERS,
} from '../../lexicon/currencies.ts';
import type { CurrencyResolver } from './resolve-currency.ts';

interface CurrencyPrefix {
  /** ISO 4217. */
  readonly code: string;
  /** The lexeme after it. */
  readonly to: number;
  /** Money only where a magnitude follows. */
  readonly doubtful: boolean;
}

function prefixOf(code: string, to: number, doubtful = false): CurrencyPrefix {
  return { code, to, doubtful };
}

/** Reads the sign, letters or code of a currency that stands at `at` before a number; null where none does. */
export function readCurrencyPrefix(
  { lexemes, currencies }: { readonly lexemes: readonly Lexeme[]; readonly currencies: CurrencyResolver },
  at: number,
): CurrencyPrefix | null {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (first === undefined || second === undefined) return null;
  if (first.kind === 'mark') {
    // "$US75 million", "$A41,230,500"
    const after = DOLLAR_LETTERS.get(second.text);
    if (first.text === '$' && after !== undefined && second.glued && third?.kind === 'number' && third.glued)
      return prefixOf(after, at + 2);
    const sign = CURRENCY_SIGNS.get(first.text);
    return sign === undefined ? null : prefixOf(currencies.resolve(sign), at + 1);
  }
  if (first.kind !== 'word') return null;
  if (first.text === 'GH' && /^[¢₵]$/.test(second.text) && second.glued) return prefixOf('GHS', at + 2);
  if (second.text === '$') {
    const lettered =
      second.glued ||
      (SPACED_DOLLAR_LETTERS.has(first.text) && !(first.text === 'US' && lexemes[at - 1]?.norm === 'the'));
    const code = DOLLAR_LETTERS.get(first.text) ?? DOLLAR_LETTERS.get(first.text.toUpperCase());
    return code === undefined || !lettered ? null : prefixOf(code, at + 2);
  }
  const abbreviated = second.text === '.' && second.glued ? 1 : 0;
  const number = abbreviated === 1 ? third : second;
  const sign = number !== undefined && number.kind === 'mark' ? CURRENCY_SIGNS.get(number.text) : undefined;
  if (CURRENCY_CODES.has(first.text) && sign !== undefined) return prefixOf(first.text, at + 2);
  if (number?.kind !== 'number') return null;
  // "COP26" is a summit.
  if (first.text === 'COP' && number.glued && /^\d{1,2}$/.test(number.text)) return null;
  if (CURRENCY_CODES.has(first.text)) return prefixOf(first.text, at + 1);
  const letter = Object.hasOwn(LETTER_PREFIXES, first.text) ? LETTER_PREFIXES[first.text] : undefined;
  if (letter !== undefined && number.glued) return prefixOf(letter, at + 1, true);
  const prefix = CURRENCY_PREFIXES.get(first.text);
  return prefix === undefined ? null : prefixOf(currencies.resolve(prefix), at + 1 + abbreviated);
}

import { ACCOUNTS_WORDS, CURRENCY_NOUNS, CURRENCY_SIGNS, PAYING_WORDS } from '../../lexicon/currencies.ts';
import { WEIGHING_WORDS } from '../../lexicon/units.ts';
import type { Lexeme } from '../../text/lexemes.ts';
import type { CurrencyResolver } from './resolve-currency.ts';

/** Lexemes before "pounds" in which a word tells whether they are money. */
const PAID_WITHIN = 6;

/** Pounds are weight before "of" something, and where neither a word of paying nor the text speaks of British money. */
export function isMoneyPound(
  lexemes: readonly Lexeme[],
  at: number,
  scaled: boolean,
  currencies: CurrencyResolver,
): boolean {
  if (
    lexemes[at + 1]?.norm === 'of' &&
    !/^(?:debt|tax|taxpayers|public|income|savings|cuts|investment)$/.test(lexemes[at + 2]?.norm ?? '')
  )
    return false;
  if (lexemes[at + 1]?.norm === 'sterling') return true;
  const before = lexemes.slice(Math.max(0, at - PAID_WITHIN), at);
  if (before.some(({ norm }) => WEIGHING_WORDS.has(norm))) return false;
  return (
    before.some(({ norm }) => PAYING_WORDS.has(norm)) ||
    currencies.speaksOf('pound') ||
    (scaled && isSumOfPounds(lexemes, at))
  );
}

/** Millions and billions of pounds: money where accounts are spoken of, or where another currency tells the same, "12 million pounds (15 million euros)". */
function isSumOfPounds(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - ACCOUNTS_WITHIN), at);
  const told = lexemes.slice(at + 1, at + 1 + TOLD_AGAIN_WITHIN);
  const isTold =
    told[0]?.text === '(' &&
    told.some(({ text, norm }) => CURRENCY_SIGNS.has(text) || CURRENCY_NOUNS.has(norm));
  return isTold || lexemes[at - 1]?.norm === 'billion' || before.some(({ norm }) => ACCOUNTS_WORDS.has(norm));
}

/** Lexemes before "million pounds" in which a word of accounts tells that they are money, and behind it in which another currency does. */
const [ACCOUNTS_WITHIN, TOLD_AGAIN_WITHIN] = [16, 6];

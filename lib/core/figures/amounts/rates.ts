import type { Lexeme } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import { CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import { NO_DENOMINATORS, NO_NUMERATORS } from '../../lexicon/number-words.ts';
import { readNumeral } from './numerals.ts';
import type { BlockReader } from './amount-of.ts';

/** Words between the number and "per" ("14 confirmed deaths per 1,000 births"). */
const LONGEST_NUMERATOR = 4;
/** A denominator below this is a price or a pace ("2 per week"), no rate. */
const SMALLEST_DENOMINATOR = 10;

/** Makes a rate of a bare number that "per 100,000 people" follows; other amounts stay as they are. */
export function readRate(block: BlockReader, amount: Amount): Amount {
  if (amount.kind !== 'count' || amount.hyphenated) return amount;
  const { lexemes } = block;
  let per = amount.to;
  while (per < amount.to + LONGEST_NUMERATOR && isNumerator(lexemes[per])) per += 1;
  const every = lexemes[per]?.norm === 'for' && lexemes[per + 1]?.norm === 'every' ? 2 : 0;
  const lead = lexemes[per]?.norm === 'per' || lexemes[per]?.norm === '/' ? 1 : every;
  if (lead === 0) return amount;
  // "at 108.55 per dollar": a rate of exchange
  const currency = CURRENCY_NOUNS.has(lexemes[per + lead]?.norm ?? '') && lead === 1 && per === amount.to;
  if (currency && /\./.test(lexemes[amount.from]?.text ?? ''))
    return {
      ...amount,
      kind: 'rate',
      to: per + lead + 1,
      end: lexemes[per + lead]?.end ?? amount.end,
      unit: `per ${lexemes[per + lead]?.text ?? ''}`,
    };
  const number = readNumeral(lexemes, per + lead);
  const magnitude = /^(?:million|thousand|hundred|billion|lakh|crore)$/.test(lexemes[per + lead]?.norm ?? '');
  if (!magnitude && (number === null || number.value < SMALLEST_DENOMINATOR)) return amount;
  let to = magnitude ? per + lead + 1 : (number?.to ?? per);
  // "live births" has two words; after a plural comes another phrase.
  const least = to;
  for (let words = 0; words < 2 && isDenominator(lexemes[to]); words += 1) {
    to += 1;
    if (PLURAL.test(lexemes[to - 1]?.norm ?? '')) break;
  }
  // "10 people per million suffer"
  if (magnitude && !PLURAL.test(lexemes[to - 1]?.norm ?? '')) to = least;
  const end = lexemes[to - 1]?.end ?? amount.end;
  const unit = `per ${lexemes
    .slice(per + lead, to)
    .map(spaced)
    .join('')}`
    .replace(/^per lakh\b/, 'per 100,000')
    .replace(/^per crore\b/, 'per 10 million');
  return { ...amount, kind: 'rate', to, end, unit };
}

const PLURAL = /(?:s|people|men|women|children|population)$/;

function spaced({ text, glued }: Lexeme, index: number): string {
  return index > 0 && !glued ? ` ${text}` : text;
}

function isNumerator(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Ll}/u.test(lexeme.text) && !NO_NUMERATORS.has(lexeme.norm);
}

function isDenominator(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Ll}/u.test(lexeme.text) && !NO_DENOMINATORS.has(lexeme.norm);
}

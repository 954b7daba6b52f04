import type { Lexeme } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import type { CurrencyResolver } from './resolve-currency.ts';

/** What every reader needs of a block. */
export interface BlockReader {
  readonly lexemes: readonly Lexeme[];
  readonly currencies: CurrencyResolver;
}

/** What is said of an amount besides where it stands; a thing left out is false or 0. */
interface Said extends Pick<Amount, 'kind' | 'value' | 'unit'>, Partial<Pick<Amount, Trait>> {}
type Trait = 'spelled' | 'power' | 'hyphenated' | 'signed' | 'fraction';

/** Written out, since an object that is spread into another is slow to make where there are many. */
export function amountOf({ lexemes }: BlockReader, from: number, to: number, said: Said): Amount {
  return {
    from,
    to,
    start: lexemes[from]?.start ?? 0,
    end: lexemes[to - 1]?.end ?? 0,
    kind: said.kind,
    value: said.value,
    unit: said.unit,
    spelled: said.spelled === true,
    power: said.power ?? 0,
    hyphenated: said.hyphenated === true,
    signed: said.signed === true,
    fraction: said.fraction === true,
  };
}

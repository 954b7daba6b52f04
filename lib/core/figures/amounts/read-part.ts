import { AFTER_ORDINAL, BEFORE_ORDINAL, FRACTION_GLYPHS, SMALL } from '../../lexicon/number-words.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import type { Lexeme } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import { amountOf, type BlockReader } from './amount-of.ts';
import { type Numeral, readFraction, readSlash } from './numerals.ts';
import { readUnit } from './read-unit.ts';

/** "half a mile", "a quarter-point", "three-quarters of an inch", "1/4 inch", "½ teaspoon". */
export function readPartOfUnit(block: BlockReader, at: number): Amount | null {
  const { lexemes, currencies } = block;
  const slashed = lexemes[at]?.glued === true ? 0 : readSlash(lexemes, at);
  const part =
    slashed > 0
      ? { to: at + 3, value: slashed }
      : PART_OPENERS.has(lexemes[at]?.norm ?? '')
        ? readFraction(lexemes, at)
        : null;
  if (part === null || /^(?:the|this|that|first|second|last|latter|other)$/.test(lexemes[at - 1]?.norm ?? ''))
    return null;
  const of = lexemes[part.to]?.norm === 'of' ? 1 : 0;
  const article = /^an?$/.test(lexemes[part.to + of]?.norm ?? '') ? 1 : 0;
  if (of > article || (article > of && part.value !== 0.5)) return null;
  const unit = readUnit(lexemes, part.to + of + article, false, currencies);
  // "a third degree" is an ordinal, "half an hour" no more than a while.
  const ordinal =
    slashed === 0 && of === 0 && !/^(?:half|quarters?|[^a-z]+)$/.test(lexemes[part.to - 1]?.norm ?? '');
  if (
    unit === null ||
    ordinal ||
    TIME_CODES.has(unit.unit) ||
    !/^(?:quantity|percent|points)$/.test(unit.kind)
  )
    return null;
  return amountOf(block, at, unit.to, {
    kind: unit.kind,
    value: part.value * unit.factor,
    unit: unit.unit,
    spelled: true,
    hyphenated: lexemes[part.to]?.norm === '-',
  });
}

/** Words that open a part of a unit. */
const PART_OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  ...Object.keys(SMALL),
  ...Object.keys(FRACTION_GLYPHS),
]);

/** "half", "a third", "two-thirds", "half a percentage point". */
export function readFractionAmount(block: BlockReader, at: number, number: Numeral | null): Amount | null {
  const { lexemes, currencies } = block;
  const fraction = readFraction(lexemes, at);
  if (fraction === null || (number !== null && number.to > fraction.to)) return null;
  // "half a percentage point", "a quarter of a percentage point"
  const of = lexemes[fraction.to]?.norm === 'of' ? 1 : 0;
  const article = /^(?:an?|one|1)$/.test(lexemes[fraction.to + of]?.norm ?? '');
  const read = article ? readUnit(lexemes, fraction.to + of + 1, false, currencies) : null;
  const unit =
    of === 0
      ? fraction.value === 0.5
        ? read
        : null
      : read?.kind === 'points' || read?.kind === 'percent'
        ? read
        : null;
  if (unit !== null && unit.kind !== 'quantity' && unit.kind !== 'money') {
    return amountOf(block, at, unit.to, {
      kind: unit.kind,
      value: fraction.value * unit.factor,
      unit: unit.unit,
      spelled: true,
    });
  }
  if (unit !== null || isPartOfTime(lexemes, at, fraction.to)) return null;
  return amountOf(block, at, fraction.to, {
    kind: 'ratio',
    value: fraction.value,
    unit: '',
    spelled: true,
    fraction: true,
  });
}

/** "the first half", "half-time", "a quarter of an hour", "half an hour", "a quarter century". */
function isPartOfTime(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const [before, after, then, last] = [lexemes[at - 1], lexemes[to], lexemes[to + 1], lexemes[to + 2]].map(
    (x) => x?.norm ?? '',
  );
  if (BEFORE_ORDINAL.has(before ?? '') && lexemes[at]?.norm === 'half')
    return before !== 'the' || after !== 'of';
  if (after === '-' && lexemes[to]?.glued === true) return true;
  if (AFTER_ORDINAL.has(after ?? '')) return true;
  return (
    after === 'of' && /^an?$/.test(then ?? '') && /^(?:hour|century|mile|second|minute)$/.test(last ?? '')
  );
}

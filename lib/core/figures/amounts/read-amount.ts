import { itemAt } from '../../text/item-at.ts';
import type { Lexeme } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import { amountOf, type BlockReader } from './amount-of.ts';
import { readCurrencyPrefix } from './currency-prefix.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import { isNamed } from './names.ts';
import {
  AFTER_DOUBLE,
  BEFORE_MULTIPLE,
  MULTIPLE_ADVERBS,
  MULTIPLE_STEMS,
  MULTIPLE_VERBS,
  SMALL,
} from '../../lexicon/number-words.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readFractionAmount, readPartOfUnit } from './read-part.ts';
import { readPer, readUnit } from './read-unit.ts';
import { TIME_CODES } from '../../lexicon/units.ts';

/**
 * Reads the number with its unit that starts at `at`, where `numeral` is the number without it if a number opens it;
 * null where no amount starts. Ranges are joined later.
 */
export function readAmount(block: BlockReader, at: number, numeral: Numeral | null): Amount | null {
  return (
    readMultipleWord(block, at) ??
    readMoney(block, at) ??
    readPartOfUnit(block, at) ??
    readFractionAmount(block, at, numeral) ??
    (numeral === null ? null : readNumber(block, numeral))
  );
}

/** "doubled", "to halve", "double the", "twice as", "tenfold". */
function readMultipleWord(block: BlockReader, at: number): Amount | null {
  const word = block.lexemes[at];
  if (word?.kind !== 'word') return null;
  const before = itemAt(block.lexemes, at - 1)?.norm ?? '';
  const after = block.lexemes[at + 1]?.norm ?? '';
  const verb = own(MULTIPLE_VERBS, word.norm);
  if (verb !== undefined && after !== 'down' && !isGame(before, word.norm, after))
    return multipleAt(block, at, verb);
  const stem = own(MULTIPLE_STEMS, word.norm);
  if (stem !== undefined && after !== '-') {
    const predicate = BEFORE_MULTIPLE.has(before);
    return predicate || /^(?:the|that|those|its|their|his|her|what|last)$/.test(after)
      ? multipleAt(block, at, stem)
      : null;
  }
  const adverb = own(MULTIPLE_ADVERBS, word.norm);
  if (adverb !== undefined)
    return /^(?:the|as|that|those|its|their|what|this|last)$/.test(after)
      ? multipleAt(block, at, adverb)
      : null;
  const fold = /^(\p{Ll}+)fold$/u.exec(word.norm)?.[1];
  const times = fold === undefined ? undefined : own(SMALL, fold);
  return times === undefined ? null : multipleAt(block, at, times);
}

/** "the doubles match", "a doubles in each tie": of tennis. */
function isGame(before: string, word: string, after: string): boolean {
  return (
    word === 'doubles' &&
    (/^(?:the|an?|in|of|mixed|first|deciding|decisive|her|his|their)$|['’]s?$/.test(before) ||
      AFTER_DOUBLE.has(after))
  );
}

function multipleAt(block: BlockReader, at: number, value: number): Amount {
  return amountOf(block, at, at + 1, { kind: 'multiple', value, unit: 'times', spelled: true });
}

/** "$5 million", "US$1.2bn", "EUR 300", "Rs. 500 crore", "$(12.3) million". */
function readMoney(block: BlockReader, at: number): Amount | null {
  const { lexemes } = block;
  const prefix = readCurrencyPrefix(block, at);
  if (prefix === null || isCampaign(lexemes, at, prefix.to)) return null;
  const sign = lexemes[prefix.to]?.norm ?? '';
  const bracketed = sign === '(' && lexemes[prefix.to + 2]?.text === ')';
  const negative = bracketed || /^[-−–]$/.test(sign);
  const start = prefix.to + (negative ? 1 : 0);
  const numeral = bracketed
    ? readBracketed(lexemes, start)
    : (readPointed(lexemes, start) ?? readNumeral(lexemes, start, true));
  if (numeral === null || numeral.spelled || (prefix.doubtful && numeral.power === 0)) return null;
  const minus = negative || isMinus(lexemes, at - 1);
  const from = isMinus(lexemes, at - 1) ? at - 1 : at;
  const per = readPer(lexemes, numeral.to);
  const priced = per !== null && (!TIME_CODES.has(per.code) || per.code === 'h') ? per : null;
  // "$29 million dollars"
  const again =
    priced === null && prefix.code.endsWith('D') && /^dollars?$/.test(lexemes[numeral.to]?.norm ?? '')
      ? 1
      : 0;
  // "$129.96 CAD"
  const told = lexemes[numeral.to]?.text ?? '';
  const coded =
    priced === null && prefix.code.endsWith('D') && told.endsWith('D') && CURRENCY_CODES.has(told) ? 1 : 0;
  const code = coded === 1 ? told : prefix.code;
  return amountOf(block, from, priced?.to ?? numeral.to + again + coded, {
    kind: 'money',
    value: minus ? -numeral.value : grouped(lexemes[start], code, numeral),
    unit: priced ? `${code}/${priced.code}` : code,
    power: numeral.power,
    signed: true,
  });
}

/** "$.91": without the whole before its point. */
function readPointed(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const [sign, point, digits] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  const isOne = sign?.text === '$' && point?.text === '.' && point.glued && digits?.glued === true;
  if (!isOne || !/^\d{1,3}$/.test(digits.text)) return null;
  return { from: at, to: at + 2, value: Number(`0.${digits.text}`), power: 0, spelled: false };
}

/** "the Drive for $20 campaign", "the Fight for $15": an amount in a name. */
function isCampaign(lexemes: readonly Lexeme[], at: number, number: number): boolean {
  const name = lexemes[at - 2];
  if (!/^(?:for|to)$/.test(lexemes[at - 1]?.norm ?? '') || !/^\p{Lu}/u.test(name?.text ?? '')) return false;
  const isPlain = /^\d{1,3}$/.test(lexemes[number]?.text ?? '') && lexemes[number + 1]?.kind !== 'number';
  return (
    /^(?:campaign|challenge|movement|initiative|coalition|fight)$/.test(lexemes[number + 1]?.norm ?? '') ||
    (isPlain && /^(?:fight|drive|raise|march|push|campaign|run|race)$/.test(name?.norm ?? ''))
  );
}

/** "(12.3) million" with the bracket open at `at - 1`. */
function readBracketed(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const inner = readNumeral(lexemes, at, true);
  const power = { million: 6, billion: 9, thousand: 3 }[lexemes[at + 2]?.norm ?? ''] ?? 0;
  if (inner === null || inner.to !== at + 1) return null;
  return { ...inner, to: at + (power > 0 ? 3 : 2), value: inner.value * 10 ** power, power };
}

/** "€12.500" groups by a point: prices have no three decimals. */
function grouped(number: Lexeme | undefined, code: string, { value, power }: Numeral): number {
  return code === 'EUR' && power === 0 && /^[1-9]\d{1,2}\.\d{3}$/.test(number?.text ?? '')
    ? Math.round(value * 1000)
    : value;
}

function readNumber(block: BlockReader, numeral: Numeral): Amount | null {
  const { lexemes, currencies } = block;
  const at = numeral.from;
  // What stands behind the sign of a currency and is no money is part of a name.
  if (lexemes[at]?.glued === true && CURRENCY_SIGNS.has(lexemes[at - 1]?.text ?? '')) return null;
  const unit = readUnit(lexemes, numeral.to, numeral.power >= 4, currencies);
  const plain =
    unit === null || (unit.kind === 'quantity' && /^[ABCFKNVJWghs]$/.test(lexemes[numeral.to]?.text ?? ''));
  if (isNamed(lexemes, numeral.from, numeral.to, !plain)) return null;
  const minus = isMinus(lexemes, at - 1);
  const point = isPoint(lexemes, at - 1);
  const from = minus ? minusAt(lexemes, at - 1) : point ? at - 1 : at;
  const sign = (minus ? -1 : 1) * (point ? 10 ** -(lexemes[at]?.text.length ?? 0) : 1);
  const hyphen =
    lexemes[numeral.to]?.norm === '-' &&
    lexemes[numeral.to]?.glued === true &&
    lexemes[numeral.to + 1]?.glued === true;
  if (unit === null) {
    const hyphenated = hyphen && lexemes[numeral.to + 1]?.kind === 'word';
    return amountOf(block, from, numeral.to, {
      kind: 'count',
      value: scaled(sign * numeral.value, 1),
      unit: '',
      spelled: numeral.spelled,
      power: numeral.power,
      hyphenated,
    });
  }
  // "75 USD million"
  const late =
    unit.kind === 'money' && numeral.power === 0 ? LATE_MAGNITUDES[lexemes[unit.to]?.norm ?? ''] : undefined;
  if (late !== undefined)
    return amountOf(block, from, unit.to + 1, {
      kind: 'money',
      value: sign * Number(`${numeral.value}e${late}`),
      unit: unit.unit,
      power: late,
    });
  const per = unit.kind === 'money' ? readPer(lexemes, unit.to) : null;
  const priced = per !== null && (!TIME_CODES.has(per.code) || per.code === 'h') ? per : null;
  return amountOf(block, from, priced?.to ?? unit.to, {
    kind: unit.kind,
    value: scaled(sign * numeral.value, unit.factor),
    unit: priced ? `${unit.unit}/${priced.code}` : unit.unit,
    spelled: numeral.spelled,
    power: numeral.power,
    hyphenated: hyphen,
  });
}

/** Magnitudes that may stand behind the currency. */
const LATE_MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  crore: 7,
};

/** Cents as parts of the whole, without the dust of binary fractions. */
function scaled(value: number, factor: number): number {
  return Number.isInteger(value) && factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** The point of ".001 per cent", which no word or number ends at. */
function isPoint(lexemes: readonly Lexeme[], at: number): boolean {
  const [point, number] = [itemAt(lexemes, at), lexemes[at + 1]];
  return (
    point?.text === '.' &&
    !point.glued &&
    number?.glued === true &&
    /^\d+$/.test(number.text) &&
    lexemes[at - 1] !== undefined
  );
}

/** Where a minus begins: "minus-260" has two signs. */
function minusAt(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.text === '-' && lexemes[at]?.glued && lexemes[at - 1]?.norm === 'minus' ? at - 1 : at;
}

/** A minus before a number: the word, or a sign that no word or number is glued to ("plus or minus" is none). */
function isMinus(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = itemAt(lexemes, at);
  if (sign === undefined) return false;
  if (sign.norm === 'minus' || sign.norm === 'negative') return lexemes[at - 1]?.norm !== 'or';
  const next = lexemes[at + 1];
  return (
    /^[-−–]$/.test(sign.text) &&
    next?.glued === true &&
    (!sign.glued || /^(?:[("“‘]|minus)$/.test(lexemes[at - 1]?.norm ?? ''))
  );
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

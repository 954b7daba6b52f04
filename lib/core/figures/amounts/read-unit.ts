import type { Lexeme } from '../../text/lexemes.ts';
import { isMoneyPound } from './money-pounds.ts';
import { readDegree, readPower, readSymbol, type Unit } from './read-symbol.ts';
import { type CurrencyResolver, isNation } from './resolve-currency.ts';
import {
  CENT_NOUNS,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOUBTFUL_NOUNS,
} from '../../lexicon/currencies.ts';
import { MAGNITUDE_LETTERS } from '../../lexicon/number-words.ts';
import { LONGEST_UNIT_NAME, TIME_CODES, UNIT_NAMES } from '../../lexicon/units.ts';

/** What the words after a number make of it; lexemes up to `to`, exclusive. */
export interface ReadUnit {
  readonly kind: 'money' | 'percent' | 'points' | 'quantity' | 'multiple';
  readonly unit: string;
  readonly to: number;
  /** What the number is multiplied by: 0.01 for cents. */
  readonly factor: number;
}

/** Reads the unit that follows a number, if one does: per cent, points, money, times, or a unit of measure. */
export function readUnit(
  lexemes: readonly Lexeme[],
  at: number,
  scaled: boolean,
  currencies: CurrencyResolver,
): ReadUnit | null {
  const hyphen = lexemes[at]?.norm === '-' && lexemes[at]?.glued && lexemes[at + 1]?.glued === true;
  const start = hyphen ? at + 1 : at;
  return (
    readShare(lexemes, start) ??
    readShareOf(lexemes, start) ??
    readMoneyAfter(lexemes, start, scaled, currencies) ??
    readTimes(lexemes, start) ??
    readMeasure(lexemes, start) ??
    // "20 more kilos", but "one more day"
    (/^(?:more|additional|extra|further)$/.test(lexemes[start]?.norm ?? '') &&
    lexemes[start - 1]?.norm !== 'one'
      ? readMeasure(lexemes, start + 1)
      : null)
  );
}

function shareOf(kind: 'percent' | 'points', unit: string, to: number): ReadUnit {
  return {
    kind,
    unit,
    to,
    factor: 1,
  };
}

function moneyOf(unit: string, to: number, factor = 1): ReadUnit {
  return { kind: 'money', unit, to, factor };
}

function timesOf(to: number): ReadUnit {
  return { kind: 'multiple', unit: 'times', to, factor: 1 };
}

function readShare(lexemes: readonly Lexeme[], at: number): ReadUnit | null {
  const word = lexemes[at];
  switch (word?.norm) {
    case '%':
    case 'percent':
    case 'percents':
    case 'percentage': {
      const points = pointsAfter(lexemes, at + 1);
      return points > 0 ? shareOf('points', 'pp', points) : shareOf('percent', '%', at + 1);
    }
    case '％':
    case 'pct':
      return shareOf('percent', '%', at + 1);
    case 'pc':
      return word.text === 'pc' ? shareOf('percent', '%', at + 1) : null;
    case 'per':
      return lexemes[at + 1]?.norm === 'cent' ? shareOf('percent', '%', at + 2) : null;
    case '‰':
      return { kind: 'percent', unit: '%', to: at + 1, factor: 0.1 };
    case 'pp':
    case 'ppt':
    case 'ppts':
    case 'pps':
      return shareOf('points', 'pp', at + 1);
    case 'basis': {
      const points = pointsAfter(lexemes, at + 1);
      return points > 0 ? shareOf('points', 'bp', points) : null;
    }
    case 'bp':
    case 'bps':
      return shareOf('points', 'bp', at + 1);
    case 'point':
    case 'points':
      return shareOf('points', 'points', at + 1);
    default:
      return null;
  }
}

/** "0.5 of a percentage point", "0.1 of one per cent". */
function readShareOf(lexemes: readonly Lexeme[], at: number): ReadUnit | null {
  if (lexemes[at]?.norm !== 'of' || !/^(?:an?|one)$/.test(lexemes[at + 1]?.norm ?? '')) return null;
  return lexemes[at - 1]?.text.startsWith('0.') === true ? readShare(lexemes, at + 2) : null;
}

/** The lexeme after "points" or "-point"; 0 where neither stands. */
function pointsAfter(lexemes: readonly Lexeme[], at: number): number {
  const hyphen = lexemes[at]?.norm === '-' ? 1 : 0;
  return /^points?$/.test(lexemes[at + hyphen]?.norm ?? '') ? at + hyphen + 1 : 0;
}

/** "U.S. dollars", "yuan", "EUR", "€", "cents". */
function readMoneyAfter(
  lexemes: readonly Lexeme[],
  at: number,
  scaled: boolean,
  currencies: CurrencyResolver,
): ReadUnit | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.text === '¢') return moneyOf(currencies.resolve('dollar'), at + 1, 0.01);
  if (first.kind === 'mark') {
    const sign = CURRENCY_SIGNS.get(first.text);
    return sign !== undefined && lexemes[at + 1]?.kind !== 'number'
      ? moneyOf(currencies.resolve(sign), at + 1)
      : null;
  }
  // "120 MEUR", "90 BUSD"
  const scale = /^(?:M|bn|B|k|K)(?=[A-Z]{3}$)/.exec(first.text)?.[0] ?? '';
  if (scale !== '' && CURRENCY_CODES.has(first.text.slice(scale.length)))
    return moneyOf(first.text.slice(scale.length), at + 1, 10 ** (MAGNITUDE_LETTERS[scale.charAt(0)] ?? 0));
  // "four RS-25 engines"
  if (lexemes[at + 1]?.text === '-' && lexemes[at + 2]?.kind === 'number') return null;
  if (CURRENCY_CODES.has(first.text) && !(first.text === 'ALL' || first.text === 'TOP'))
    return moneyOf(first.text, at + 1);
  // "85p" of a text that speaks of pounds, or behind what is priced
  if (
    /^p\.?$/.test(first.text) &&
    lexemes[at - 1]?.end === first.start &&
    (currencies.speaksOf('pound') || isPriced(lexemes, at))
  )
    return moneyOf('GBP', at + 1, 0.01);
  for (let adjectives = 0; adjectives <= 3; adjectives += 1) {
    const noun = lexemes[at + adjectives];
    if (noun?.kind !== 'word' && noun?.norm !== '.') return null;
    if (!CURRENCY_NOUNS.has(noun.norm) && !CENT_NOUNS.has(noun.norm)) continue;
    const nation = lexemes
      .slice(at, at + adjectives)
      .map(({ text }) => text)
      .join(' ')
      .replace(' .', '.');
    const family = CURRENCY_NOUNS.get(noun.norm);
    // "2 Sen. Rao" is no coin
    const cents = noun.norm === 'sen' && noun.text !== 'sen' ? undefined : CENT_NOUNS.get(noun.norm);
    // "until 5G takes its crown"
    const isName = lexemes.slice(at, at + adjectives).every(({ text }) => /^(?:\p{Lu}|\.$)/u.test(text));
    if (adjectives > 0 && !isName && !isNation(nation)) return null;
    if (family !== undefined) {
      if (adjectives === 0 && family === 'pound') {
        if (!isMoneyPound(lexemes, at, scaled, currencies)) return null;
      } else if (DOUBTFUL_NOUNS.has(noun.norm) && !scaled && adjectives === 0 && !currencies.speaksOf(family))
        return null;
      const to = at + adjectives + (lexemes[at + adjectives + 1]?.norm === 'sterling' ? 2 : 1);
      return moneyOf(currencies.resolve(family, nation), to);
    }
    if (cents !== undefined && (adjectives === 0 || nation !== '')) {
      const code = cents === 'dollar' ? currencies.cents(nation) : currencies.resolve(cents, nation);
      return moneyOf(code, at + adjectives + 1, 0.01);
    }
  }
  return null;
}

/** "Shares rose 4p to 312p": a word of prices before. */
function isPriced(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - PRICED_WITHIN), at).some(({ norm }) => PRICED.test(norm));
}

const PRICED = /^(?:shares?|stock|dividend|costs?|price[ds]?|pence|charge[ds]?)$/;
const PRICED_WITHIN = 12;

function readTimes(lexemes: readonly Lexeme[], at: number): ReadUnit | null {
  const word = lexemes[at];
  if (word?.norm === 'times' || word?.norm === 'fold') return timesOf(at + 1);
  // "3x", but not "0x08"
  const hexadecimal = lexemes[at + 1]?.glued === true && lexemes[at + 1]?.kind !== 'mark';
  if (word?.glued === true && (word.text === 'x' || word.text === '×') && !hexadecimal)
    return timesOf(at + 1);
  return null;
}

function readMeasure(lexemes: readonly Lexeme[], at: number): ReadUnit | null {
  const unit = readUnitName(lexemes, at);
  if (unit === null) return null;
  const per = readPer(lexemes, unit.to);
  // "5 Mbit/s": the unit's own time.
  if (per !== null && unit.code.endsWith(`/${per.code}`))
    return { kind: 'quantity', unit: unit.code, to: per.to, factor: 1 };
  const rate = per !== null && !(TIME_CODES.has(unit.code) && TIME_CODES.has(per.code)) ? per : null;
  return {
    kind: 'quantity',
    unit: rate ? `${unit.code}/${rate.code}` : unit.code,
    to: rate?.to ?? unit.to,
    factor: 1,
  };
}

/** "per tonne", "a barrel", "/kWh", "an hour". */
export function readPer(lexemes: readonly Lexeme[], at: number): Unit | null {
  const lead = lexemes[at]?.norm ?? '';
  if (!/^(?:per|an?|each|\/)$/.test(lead)) return null;
  const unit = readUnitName(lexemes, at + 1);
  // "1.4 million barrels a year earlier"
  if (unit !== null && lead !== '/' && /^(?:ago|earlier|later|before)$/.test(lexemes[unit.to]?.norm ?? ''))
    return null;
  // "a second round"
  return unit !== null && !(lead === 'a' && /^(?:second|foot|bar|ton)$/.test(lexemes[at + 1]?.norm ?? ''))
    ? unit
    : null;
}

function readUnitName(lexemes: readonly Lexeme[], at: number): Unit | null {
  return (
    readPower(lexemes, at) ??
    readShortened(lexemes, at) ??
    readNamedUnit(lexemes, at) ??
    readDegree(lexemes, at) ??
    readSymbol(lexemes, at)
  );
}

/** First words of the names of units. */
const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...UNIT_NAMES.keys()].map((name) => name.split(/[ /-]/)[0] ?? name),
);

/** "sq. ft.", "cu.-ft.": with the full stops of what is cut short. */
function readShortened(lexemes: readonly Lexeme[], at: number): Unit | null {
  if (!/^(?:sq|cu)$/.test(lexemes[at]?.norm ?? '') || lexemes[at + 1]?.text !== '.') return null;
  const unit = lexemes[at + 2]?.text === '-' ? at + 3 : at + 2;
  const code = UNIT_NAMES.get(`${lexemes[at]?.norm} ${lexemes[unit]?.norm}`);
  return code === undefined ? null : { code, to: unit + 1 };
}

/** "square kilometres", "kilowatt-hours", the longest name that stands there. */
function readNamedUnit(lexemes: readonly Lexeme[], at: number): Unit | null {
  if (!UNIT_OPENERS.has(lexemes[at]?.norm ?? '')) return null;
  for (let words = LONGEST_UNIT_NAME; words > 0; words -= 1) {
    if (at + words > lexemes.length) continue;
    const spaced = UNIT_NAMES.get(nameOf(lexemes.slice(at, at + words)));
    if (spaced !== undefined && !isNounModifier(lexemes, at + words)) return { code: spaced, to: at + words };
    if (words !== 2 || at + 3 > lexemes.length) continue;
    const hyphened = nameOf(lexemes.slice(at, at + 3));
    const code = UNIT_NAMES.get(hyphened) ?? UNIT_NAMES.get(hyphened.replace('-', ' '));
    if (code !== undefined) return { code, to: at + 3 };
  }
  return null;
}

/** "6,000 yard signs", "40 second homes": a unit in the singular before a plural is none. */
function isNounModifier(lexemes: readonly Lexeme[], to: number): boolean {
  const [unit, hyphen, noun] = [lexemes[to - 1], lexemes[to - 2], lexemes[to]];
  const plural =
    noun?.kind === 'word' && /^\p{Ll}{3,}s$/u.test(noun.text) && !/(?:ss|us|is)$/.test(noun.text);
  return (
    plural &&
    hyphen?.norm !== '-' &&
    /^(?:yard|foot|mile|second|pound|bar|minute|acre|day)$/.test(unit?.norm ?? '')
  );
}

/** The words of a run as a unit name is written: a hyphen glued on both sides joins. */
function nameOf(run: readonly Lexeme[]): string {
  return run.map(({ norm, glued }, index) => (index > 0 && !glued ? ` ${norm}` : norm)).join('');
}

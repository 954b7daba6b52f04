import type { Lexeme } from '../../text/lexemes.ts';
import { isMillions } from './million-letter.ts';
import { CURRENCY_CODES, CURRENCY_NOUNS, CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import {
  DENOMINATORS,
  FRACTION_GLYPHS,
  GROUPS,
  MAGNITUDE_LETTERS,
  MAGNITUDES,
  SMALL,
} from '../../lexicon/number-words.ts';
import { PEOPLES_DEEDS, RACES, UNCOUNTED } from '../../lexicon/number-names.ts';

/** A number without its unit; lexemes as a half-open range of indices. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The magnitude it was written with, as a power of ten: 6 for "1.2 million", 0 for "1,200,000". */
  readonly power: number;
  /** In words altogether ("twenty-five"). */
  readonly spelled: boolean;
}

/** Lexemes a numeral may run over; longer ones are no numbers that anybody wrote for a reader. */
const LONGEST = 24;

/** Reads the number at `at`; `money` where a currency stands before it, so that "5m" is five million. */
export function readNumeral(lexemes: readonly Lexeme[], at: number, money = false): Numeral | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === 'number') return readDigits(lexemes, at, money);
  if (first.kind === 'mark' && first.text in FRACTION_GLYPHS) {
    return { from: at, to: at + 1, value: FRACTION_GLYPHS[first.text] ?? 0, power: 0, spelled: false };
  }
  return first.kind === 'word'
    ? (readHalf(lexemes, at) ?? readPartOf(lexemes, at) ?? readWords(lexemes, at))
    : null;
}

function readDigits(lexemes: readonly Lexeme[], at: number, money: boolean): Numeral {
  const literal = lexemes[at]?.norm ?? '0';
  const exponent = readPowerOfTen(lexemes, at + 1);
  if (exponent !== null)
    return {
      from: at,
      to: exponent.to,
      value: Number(`${literal}e${exponent.power}`),
      power: 0,
      spelled: false,
    };
  const rest = readAddedFraction(lexemes, at + 1);
  const { to, power } = readMagnitude(lexemes, rest.to, money);
  if (power === 0 && lexemes[to]?.norm === 'dozen')
    return { from: at, to: to + 1, value: (Number(literal) + rest.value) * 12, power, spelled: false };
  // "3 million 791 thousand"
  const thousands = power >= 6 && rest.value === 0 ? readThousands(lexemes, to) : 0;
  if (thousands > 0)
    return {
      from: at,
      to: to + 2,
      value: Number(`${literal}e${power}`) + thousands,
      power: 3,
      spelled: false,
    };
  const value =
    rest.value === 0 ? Number(`${literal}e${power}`) : (Number(literal) + rest.value) * 10 ** power;
  return { from: at, to, value, power, spelled: false };
}

/** The "791 thousand" behind millions; 0 where none stands. */
function readThousands(lexemes: readonly Lexeme[], at: number): number {
  const [number, word] = [lexemes[at], lexemes[at + 1]];
  return number?.kind === 'number' && /^\d{1,3}$/.test(number.text) && word?.norm === 'thousand'
    ? Number(number.text) * 1000
    : 0;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The "× 10⁶" of "2.4 × 10⁶", also as "x10^-6" and "×10−6". */
function readPowerOfTen(lexemes: readonly Lexeme[], at: number): { to: number; power: number } | null {
  if (!/^[×x]$/.test(lexemes[at]?.text ?? '') || lexemes[at + 1]?.text !== '10') return null;
  let to = at + 2;
  let digits = '';
  if (lexemes[to]?.text === '^') to += 1;
  else if (!/^[−⁻⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(lexemes[to]?.text ?? '')) return null;
  const minus = /^[-−⁻]$/.test(lexemes[to]?.text ?? '');
  if (minus) to += 1;
  for (let next = lexemes[to]; next?.glued === true; next = lexemes[to]) {
    if (next.kind !== 'number' && !SUPERSCRIPTS.includes(next.text)) break;
    digits += next.kind === 'number' ? next.text : String(SUPERSCRIPTS.indexOf(next.text));
    to += 1;
  }
  return /^\d{1,2}$/.test(digits) ? { to, power: minus ? -Number(digits) : Number(digits) } : null;
}

/** "½" glued to the number or behind it ("1 ¾ per cent"), or "and a half", which hyphens may join ("two-and-a-half"). */
function readAddedFraction(lexemes: readonly Lexeme[], at: number): { to: number; value: number } {
  const next = lexemes[at];
  if (next?.norm === '-' && next.glued) {
    const [and, article, part] = [1, 3, 5].map((gap) => lexemes[at + gap]);
    const isJoined = and?.norm === 'and' && lexemes[at + 2]?.norm === '-' && lexemes[at + 4]?.norm === '-';
    const isArticle = article?.norm === 'a' || article?.norm === 'one';
    return isJoined && isArticle && part?.norm === 'half' ? { to: at + 6, value: 0.5 } : { to: at, value: 0 };
  }
  const whole = /^\d{1,3}$/.test(lexemes[at - 1]?.text ?? '');
  if (next !== undefined && (next.glued || whole) && next.text in FRACTION_GLYPHS)
    return { to: at + 1, value: FRACTION_GLYPHS[next.text] ?? 0 };
  if (next?.kind === 'mark' || (next?.kind === 'word' && next.norm !== 'and')) return { to: at, value: 0 };
  const mixed = readSlash(lexemes, at);
  if (mixed > 0) return { to: at + 3, value: mixed };
  const [article, part] = [lexemes[at + 1]?.norm, lexemes[at + 2]?.norm];
  if (next?.norm === 'and' && (article === 'a' || article === 'one')) {
    if (part === 'half') return { to: at + 3, value: 0.5 };
    if (part === 'quarter') return { to: at + 3, value: 0.25 };
  }
  return { to: at, value: 0 };
}

/** The "1/2" of "3 1/2" or "1/2 inch"; 0 where none stands. */
export function readSlash(lexemes: readonly Lexeme[], at: number): number {
  const slash = lexemes[at + 1];
  if (slash?.norm !== '/') return 0;
  const [top, bottom, after] = [lexemes[at], lexemes[at + 2], lexemes[at + 3]];
  const glued = slash.glued && bottom?.glued === true && after?.norm !== '/';
  if (!glued || top?.kind !== 'number' || top.glued || bottom.kind !== 'number') return 0;
  const [a, b] = [Number(top.norm), Number(bottom.norm)];
  return a > 0 && a < b && /^(?:2|3|4|5|6|8|10|16)$/.test(bottom.norm) ? a / b : 0;
}

/** "million", "-billion", "lakh crore", "bn", and single letters where they can be magnitudes. */
function readMagnitude(
  lexemes: readonly Lexeme[],
  at: number,
  money: boolean,
): { to: number; power: number } {
  let power = 0;
  let to = at;
  for (let next = lexemes[to]; next !== undefined; next = lexemes[to]) {
    const hyphen = next.norm === '-' && next.glued ? 1 : 0;
    const word = lexemes[to + hyphen];
    const own =
      word === undefined || (hyphen === 1 && !word.glued)
        ? undefined
        : magnitudeOf(lexemes, to + hyphen, money);
    if (own === undefined || power + own > 24) break;
    power += own;
    to += hyphen + 1;
  }
  return { to, power };
}

/** What makes a code of a number with a letter: "5M-2", "3K/4". */
const NAMING = /^[/_]$/;

function magnitudeOf(lexemes: readonly Lexeme[], at: number, money: boolean): number | undefined {
  const word = lexemes[at];
  if (word?.kind !== 'word') return undefined;
  const named = Object.hasOwn(MAGNITUDES, word.norm) ? MAGNITUDES[word.norm] : undefined;
  if (named !== undefined) return named;
  const letter = Object.hasOwn(MAGNITUDE_LETTERS, word.text) ? MAGNITUDE_LETTERS[word.text] : undefined;
  if (letter === undefined || !(word.glued || (money && /[mM]/.test(word.text)))) return undefined;
  if (money) return letter;
  // "10-K" is a form.
  if (lexemes[at - 1]?.norm === '-') return undefined;
  // Nothing is measured in K, M or B; "25k" is a number, but "the 10k race" a length.
  const next = lexemes[at + 1];
  if (/^[MB]$/.test(word.text) || (/^[kK]$/.test(word.text) && !RACES.has(next?.norm ?? '')))
    return NAMING.test(next?.text ?? '') ? undefined : letter;
  // Without a currency "5m" is metres and "10t" tonnes, unless what follows is counted or acts: "5m people", "4m have fled".
  if (!/^[mb]$/.test(word.text)) return undefined;
  // "2.7m to 3.1m people"
  if (/^(?:to|and|[-–])$/.test(next?.norm ?? '') && lexemes[at + 3]?.text === word.text)
    return lexemes[at + 2]?.kind === 'number' ? magnitudeOf(lexemes, at + 3, money) : undefined;
  const counted =
    next?.kind === 'word' &&
    !next.glued &&
    ((/^[a-z-]*(?:s|people|men|women|children)$/.test(next.text) && !UNCOUNTED.has(next.text)) ||
      PEOPLES_DEEDS.has(next.norm) ||
      CURRENCY_CODES.has(next.text) ||
      CURRENCY_NOUNS.has(next.norm));
  const isSigned = CURRENCY_SIGNS.has(next?.text ?? '') && lexemes[at + 2]?.kind !== 'number';
  return counted || isSigned || (word.text === 'm' && isMillions(lexemes, at)) ? letter : undefined;
}

/** "half a million", "a half-million", "half a dozen". */
function readHalf(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const half = lexemes[at]?.norm === 'a' ? at + 1 : at;
  if (lexemes[half]?.norm !== 'half') return null;
  const gap = lexemes[half + 1]?.norm;
  if (gap !== 'a' && gap !== '-') return null;
  const word = lexemes[half + 2]?.norm ?? '';
  if (word === 'dozen') return { from: at, to: half + 3, value: 6, power: 0, spelled: true };
  const power = Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : undefined;
  return power === undefined
    ? null
    : { from: at, to: half + 3, value: 5 * 10 ** (power - 1), power, spelled: true };
}

/** "a quarter of a million", "three quarters of a billion". */
function readPartOf(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const part = readFraction(lexemes, at);
  if (part === null || lexemes[part.to]?.norm !== 'of' || lexemes[part.to + 1]?.norm !== 'a') return null;
  const word = lexemes[part.to + 2]?.norm ?? '';
  const power = Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : undefined;
  return power === undefined || power < 5
    ? null
    : { from: at, to: part.to + 3, value: Math.round(part.value * 10 ** power), power, spelled: true };
}

/** "twenty-five", "a hundred and four", "two and a half million", "three dozen". */
function readWords(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const article = /^an?$/.test(lexemes[at]?.norm ?? '');
  let to = article ? at + 1 : at;
  let total = 0;
  let current = article ? 1 : 0;
  let highest = 0;
  let read = 0;
  while (to < at + LONGEST) {
    const skipped = connectorAt(lexemes, to, highest);
    const word = lexemes[to + skipped]?.norm ?? '';
    const small = Object.hasOwn(SMALL, word) ? SMALL[word] : undefined;
    const power = Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : undefined;
    if (small !== undefined && !article && fits(current, small, highest)) {
      current += small;
    } else if (power !== undefined && power < 24 && (current > 0 || read > 0)) {
      if (power === 2) current *= 100;
      else {
        total += Math.max(current, 1) * 10 ** power;
        current = 0;
      }
      highest = power;
    } else break;
    read += 1;
    to += skipped + 1;
  }
  const group = lexemes[to]?.norm ?? '';
  if (group === 'dozen' && current > 0) {
    return { from: at, to: to + 1, value: current * (GROUPS['dozen'] ?? 12), power: 0, spelled: true };
  }
  if (read === 0) return null;
  const rest = article && highest < 6 ? { to, value: 0 } : readAddedFraction(lexemes, to);
  // "a million and a half"
  if (article && rest.value > 0)
    return { from: at, to: rest.to, value: total * (1 + rest.value), power: highest, spelled: true };
  if (rest.value === 0) return { from: at, to, value: total + current, power: highest, spelled: true };
  const { to: end, power } = readMagnitude(lexemes, rest.to, false);
  return { from: at, to: end, value: (total + current + rest.value) * 10 ** power, power, spelled: true };
}

/** Lexemes between two number words: a hyphen, or "and" after a magnitude. */
function connectorAt(lexemes: readonly Lexeme[], at: number, highest: number): number {
  const mark = lexemes[at];
  if (mark?.norm === '-' && mark.glued && lexemes[at + 1]?.glued === true) return 1;
  const next = lexemes[at + 1]?.norm ?? '';
  return mark?.norm === 'and' && highest > 0 && Object.hasOwn(SMALL, next) ? 1 : 0;
}

/** Whether a small number can follow what was read: units after tens, anything below a magnitude. */
function fits(current: number, small: number, highest: number): boolean {
  if (current === 0) return true;
  const tail = current % 100;
  return (tail === 0 && highest >= 2) || (tail >= 20 && tail % 10 === 0 && small < 10 && small > 0);
}

/** Reads "two-thirds", "a quarter", "one-fifth", "half", "¾", "1/3 of" at `at`. */
export function readFraction(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === 'mark' && first.text in FRACTION_GLYPHS)
    return fractionOf(at, at + 1, FRACTION_GLYPHS[first.text] ?? 0);
  if (first.norm === 'half') return fractionOf(at, at + 1, 0.5);
  if (first.kind === 'number') return readSlashed(lexemes, at);
  const top = /^an?$/.test(first.norm) ? 1 : Object.hasOwn(SMALL, first.norm) ? SMALL[first.norm] : undefined;
  if (top === undefined || top === 0 || top > 19) return null;
  const hyphen = lexemes[at + 1]?.norm === '-' ? 1 : 0;
  const bottom = lexemes[at + 1 + hyphen]?.norm ?? '';
  const denominator = Object.hasOwn(DENOMINATORS, bottom) ? DENOMINATORS[bottom] : undefined;
  if (denominator === undefined || top >= denominator) return null;
  if (top > 1 !== /(?:s|halves)$/.test(bottom)) return null;
  return fractionOf(at, at + 2 + hyphen, top / denominator);
}

function fractionOf(from: number, to: number, value: number): Numeral {
  return { from, to, value, power: 0, spelled: true };
}

/** "3/4 of": only before "of", for "9/11" and "24/7" are names. */
function readSlashed(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const [top, slash, bottom, of] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (slash?.norm !== '/' || bottom?.kind !== 'number' || of?.norm !== 'of') return null;
  const [a, b] = [Number(top?.norm), Number(bottom.norm)];
  return a > 0 && a < b && b <= 100 ? { from: at, to: at + 3, value: a / b, power: 0, spelled: false } : null;
}

import { itemAt } from '../../text/item-at.ts';
import type { Lexeme } from '../../text/lexemes.ts';
import { CURRENCY_CODES, CURRENCY_NOUNS, CURRENCY_PREFIXES } from '../../lexicon/currencies.ts';
import {
  BEFORE_DECADE,
  DESIGNATING_VERBS,
  DESIGNATORS,
  DIALLED_NOUNS,
  NO_NAMES,
  NUMBER_SUFFIXES,
  STREETS,
} from '../../lexicon/number-names.ts';
import { FRACTION_GLYPHS, MAGNITUDE_LETTERS, MAGNITUDES, SMALL } from '../../lexicon/number-words.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../../lexicon/units.ts';

/**
 * Whether the number at `at` (lexemes up to `to`) is part of a name, a code, a version, a legal reference or a
 * list's numbering rather than a quantity. `measured` tells that a unit follows it, which no name's number has.
 */
export function isNamed(lexemes: readonly Lexeme[], at: number, to: number, measured: boolean): boolean {
  const number = lexemes[at];
  if (number === undefined) return true;
  const decimals = itemAt(lexemes, at - 1)?.text === '.' && itemAt(lexemes, at - 1)?.glued === false;
  if ((/^0\d/.test(number.norm) && !decimals) || /^\d{8,}$/.test(number.text)) return true;
  if (isAddress(lexemes, at) || isModel(lexemes, at) || isVariant(lexemes, at)) return true;
  if (isDialled(lexemes, at)) return true;
  // "the 10 Year Health Plan"
  const [unit, next] = [lexemes[to], lexemes[to + 1]];
  if (unit?.text === 'Year' && next !== undefined && /^\p{Lu}/u.test(next.text) && !isTitleCase(lexemes))
    return true;
  if (number.kind === 'word') return isCoined(lexemes, to) || (!measured && isNamedWord(lexemes, at, to));
  return (
    isGluedBefore(lexemes, at) ||
    isNote(lexemes, at) ||
    (!measured && isGluedAfter(lexemes, to)) ||
    isListNumber(lexemes, at) ||
    isBracketed(lexemes, at) ||
    ((!measured || isLettered(lexemes[to])) && isDesignated(lexemes, at, to))
  );
}

/** "Runway 18L": a capital of a number's name, and no unit. */
const isLettered = (after: Lexeme | undefined): boolean =>
  after?.glued === true && /^[A-Z]$/.test(after.text);

/** "Twenty20" */
const isCoined = (lexemes: readonly Lexeme[], to: number): boolean =>
  lexemes[to]?.glued === true && lexemes[to]?.kind === 'number';

/** "Six Nations", "Formula One": a capitalised number word among capitals, not opening a sentence. */
function isNamedWord(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const word = lexemes[at];
  const before = itemAt(lexemes, at - 1);
  if (before !== undefined && DESIGNATORS.has(before.norm) && lexemes[to]?.kind !== 'word') return true;
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) {
    // "Group of seven" and "G-seven" are names too.
    return before?.norm === 'of' && lexemes[at - 2]?.text === 'Group';
  }
  if (before === undefined || /[.!?:“"‘'”’•–—(]/.test(before.text)) return false;
  const capitals = [lexemes[at - 1], lexemes[to]].filter(
    (x) => x?.kind === 'word' && /^\p{Lu}/u.test(x.text),
  );
  return capitals.length > 0 && !isTitleCase(lexemes);
}

/** A headline in title case, whose capitals name nothing. */
function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  if (lexemes.length > 40) return false;
  const words = lexemes.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * words.length;
}

/** Notes that stand behind one word; a longer row of numbers is no row of notes. */
const MOST_NOTES = 24;

/** "overall survival.14,15", "expected.9": the number of a note behind the full stop or comma of the text. */
function isNote(lexemes: readonly Lexeme[], at: number): boolean {
  for (let place = at, notes = 0; notes < MOST_NOTES; place -= 2, notes += 1) {
    const [number, stop, before] = [lexemes[place], itemAt(lexemes, place - 1), itemAt(lexemes, place - 2)];
    if (number?.glued !== true || stop?.glued !== true || !/^[.,;]$/.test(stop.text)) return false;
    if (!/^\d{1,3}(?:,\d{1,2})?$/.test(number.text)) return false;
    if (before?.kind === 'word') return before.text.length > 2;
    if (before?.kind !== 'number') return false;
  }
  return false;
}

/** The sign behind a product's name, whose number follows. */
const TRADE_MARK = /^[®™]$/;

/** "G20", "B12", "GX-4", "ConnectX®-9", "COVID-19", "1.2.3", "9/11", "#4". */
function isGluedBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  const before = itemAt(lexemes, at - 1);
  if (number?.glued !== true || before === undefined) return false;
  if (before.kind === 'word') {
    const prefix = before.text;
    return !(CURRENCY_CODES.has(prefix) || CURRENCY_PREFIXES.has(prefix)) || before.glued;
  }
  const start = lexemes[at - 2];
  if (before.norm === '-' && TRADE_MARK.test(start?.text ?? '')) return true;
  if (before.norm === '-' && before.glued && start?.kind === 'word') {
    return !(start.norm in SMALL) && !/^(?:to|sub|plus|minus|non|over|or|and|up)$/.test(start.norm);
  }
  // The third part of a code or date: "72-04-17".
  if (before.norm === '-' && start?.glued === true && lexemes[at - 3]?.norm === '-') return true;
  if (/[./:#@_&]/.test(before.text)) return before.text === '#' || before.glued;
  return false;
}

/** "5G", "10th", "1A", "10-K", "24/7", "7(b)". */
function isGluedAfter(lexemes: readonly Lexeme[], to: number): boolean {
  const [after, next] = [lexemes[to], lexemes[to + 1]];
  if (after?.glued !== true) return false;
  if (after.kind === 'word') {
    const { text, norm } = after;
    // "0x08"
    if (norm === 'x' && next?.glued === true && next.kind === 'number') return true;
    const known =
      norm in MAGNITUDES ||
      text in MAGNITUDE_LETTERS ||
      UNIT_SYMBOLS.has(text) ||
      UNIT_NAMES.has(norm) ||
      CURRENCY_CODES.has(text) ||
      CURRENCY_NOUNS.has(norm);
    if (text === 'P' || isDecade(lexemes, to)) return true;
    return !known && !NUMBER_SUFFIXES.has(norm);
  }
  if (next?.glued !== true) return false;
  if (after.text === '(')
    return next.kind === 'word' && lexemes[to + 2]?.text === ')' && next.text.length < 3;
  // "10-K", "24-7PressRelease"
  if (after.text === '-')
    return (
      (next.kind === 'word' && /^\p{Lu}{1,2}$/u.test(next.text)) ||
      (next.kind === 'number' &&
        lexemes[to + 2]?.glued === true &&
        /^\p{Lu}\p{Ll}/u.test(lexemes[to + 2]?.text ?? ''))
    );
  return /[./:@_]/.test(after.text) && next.kind !== 'mark';
}

/** "in their 20s", "the ’80s", "in her early 60s", "the 1970s and 80s": a decade, no seconds. */
function isDecade(lexemes: readonly Lexeme[], to: number): boolean {
  const [before, number, letter] = [lexemes[to - 2], lexemes[to - 1], lexemes[to]];
  if (letter?.text !== 's' || !/^[1-9]0$/.test(number?.text ?? '')) return false;
  if (/^['’‘]$/.test(before?.text ?? '') || BEFORE_DECADE.has(before?.norm ?? '')) return true;
  return /^(?:and|or|to)$/.test(before?.norm ?? '') && lexemes[to - 3]?.text === 's';
}

/** "answered 911 calls", "the 988 Lifeline", "a 501 c3 organisation": a number that is dialled, or a paragraph. */
function isDialled(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, next] = [lexemes[at]?.text ?? '', lexemes[at + 1]?.norm ?? ''];
  if (number === '501')
    return next === 'c' || next === 'c3' || (next === '(' && lexemes[at + 2]?.norm === 'c');
  return /^(?:[2-9]11|988|999|112)$/.test(number) && DIALLED_NOUNS.has(next);
}

/** "1119 Eighth St.", "2134 Caldwell Place", "3170 W. County Road": a house, its street and the kind of street. */
function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  if (number?.kind !== 'number' || !/^\d{1,5}$/.test(number.text)) return false;
  let words = 0;
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = lexemes[next];
    if (word === undefined) return false;
    if (word.text === '.' && /^[NSEW]$/.test(lexemes[next - 1]?.text ?? '')) continue;
    // "5002 T-Rex Ave", "88 Queen's Road"
    if (words > 0 && word.glued && /^(?:[-'’]|['’]s|s)$/.test(word.text)) continue;
    // "1350 N.W. 12th Avenue"
    if (word.glued && /^(?:st|nd|rd|th)$/.test(word.norm) && lexemes[next - 1]?.kind === 'number') continue;
    if (word.kind === 'mark' || (word.kind === 'word' && !/^\p{Lu}/u.test(word.text))) return false;
    // "45 Welsh Libraries Close", a headline
    const acts =
      lexemes[next - 1]?.text.endsWith('s') === true && /^(?:close|drive|walk|place|row)$/.test(word.norm);
    if (words > 0 && STREETS.has(word.norm)) return !(acts && isTitleCase(lexemes));
    words += 1;
  }
  return false;
}

/** "1851 Treaty", "737 Max", "787 Dreamliners": the number is part of the name behind it. */
function isModel(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, name] = [lexemes[at], lexemes[at + 1]];
  if (number?.kind !== 'number' || name?.kind !== 'word' || name.glued) return false;
  if (/^7\d7$/.test(number.text))
    return /^\p{Lu}/u.test(name.text) || /^(?:jets?|aircraft|planes?|fleet)$/.test(name.norm);
  return (
    /^1[5-9]\d\d$|^20\d\d$/.test(number.text) &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !name.norm.endsWith('s') &&
    !isTitleCase(lexemes)
  );
}

/** "the Radeon Pro 5500M", "the launcher's Block 1B": no millions behind a name. */
function isVariant(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, letter] = [lexemes[at], lexemes[at + 1]];
  if (number?.kind !== 'number' || letter?.glued !== true || !/^[BKMT]$/.test(letter.text)) return false;
  const [earlier, before] = [itemAt(lexemes, at - 2), itemAt(lexemes, at - 1)];
  return (
    before?.kind === 'word' &&
    /^\p{Lu}\p{L}{2,}$/u.test(before.text) &&
    (earlier?.kind === 'word' || DESIGNATORS.has(before.norm) || before.norm === 'exit') &&
    !CURRENCY_CODES.has(before.text) &&
    !CURRENCY_PREFIXES.has(before.text) &&
    !isTitleCase(lexemes)
  );
}

/** "1. Repair", "2) Removal" at the start of a block. */
function isListNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at + 1];
  return (
    at === 0 &&
    after !== undefined &&
    /^[.)]$/.test(after.text) &&
    after.glued &&
    lexemes[at + 2]?.glued !== true
  );
}

/** A number alone in brackets: a footnote or numbering "(2)", "[14]"; behind a share it may tell how many that is, "39% (1684)". */
function isBracketed(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, number] = [itemAt(lexemes, at - 2), lexemes[at]];
  if (/^(?:%|percent|cent)$/.test(before?.norm ?? '')) return false;
  // "trucks (4,200)": no note has so many
  if (
    /^\p{Ll}+s$/u.test(before?.text ?? '') &&
    /^\d{4,}$/.test(number?.norm ?? '') &&
    /,/.test(number?.text ?? '')
  )
    return false;
  return /^[([]$/.test(itemAt(lexemes, at - 1)?.text ?? '') && /^[)\]]$/.test(lexemes[at + 1]?.text ?? '');
}

/** What is numbered with a point. */
const NUMBERED = /^(?:version|release|section|chapter|rule|paragraph|figure|table|clause)$/;

/** "Article 7", "No. 4", "Boeing 737", "Group of 20", "MCI 4". */
function isDesignated(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const number = lexemes[at];
  const stop = itemAt(lexemes, at - 1)?.text === '.' ? 1 : 0;
  const before = itemAt(lexemes, at - 1 - stop);
  if (number === undefined || before === undefined) return false;
  if (/^(?:magnitude|force|scale)$/.test(before.norm)) return true;
  // "the Safe Travel 2.0 application"
  const version = /^\d{1,2}\.0$/.test(number.text);
  // "Section 3.2", "Version 2.1 of the app"
  if (/^\d{1,2}\.\d{1,2}$/.test(number.text) && NUMBERED.test(before.norm)) return true;
  // "Ranked No. 2,741"
  if (stop === 1 && /^nos?$/.test(before.norm)) return true;
  if (!version && /[., \u00a0\u2009\u202f]\d/.test(number.text)) return false;
  if (before.norm === 'of' && lexemes[at - 2]?.text === 'Group') return true;
  // "pages 61-68", "Tables 2 to 5"
  const start = itemAt(lexemes, at - 2);
  if (
    /^(?:-|–|to|and|through)$/.test(before.norm) &&
    start?.kind === 'number' &&
    DESIGNATORS.has(lexemes[at - 3]?.norm ?? '')
  )
    return true;
  if (TRADE_MARK.test(before.text)) return isProduct(lexemes, at);
  if (before.kind !== 'word') return false;
  // "the Inc. 5000 list"
  if (stop === 1) return before.text === 'Inc' && /^50?00$/.test(number.norm);
  if (to > at + 1) return false;
  if (before.norm === 'no' && before.text !== 'No') return false;
  if (DESIGNATORS.has(before.norm)) return !DESIGNATING_VERBS.has(before.text);
  return isNamedBy(lexemes, at, before);
}

/** "NVLink™ 6 Switch", "ThinkPad® 14": a short number behind a trade mark that counts no noun of lower case. */
function isProduct(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at + 1];
  return (lexemes[at]?.norm.length ?? 0) <= 2 && (after?.kind !== 'word' || /^\p{Lu}/u.test(after.text));
}

/** A capitalised word right before a short bare number, inside running text: "Boeing 737", "Apollo 11". */
function isNamedBy(lexemes: readonly Lexeme[], at: number, before: Lexeme): boolean {
  if (!/^\p{Lu}/u.test(before.text) || NO_NAMES.has(before.norm) || isTitleCase(lexemes)) return false;
  const earlier = lexemes[at - 2];
  const opens = earlier === undefined || /[.!?:“"‘'”’•]/.test(earlier.text);
  // "the ISO 37001 standard": a longer number only behind an acronym
  const longest = /^\p{Lu}{2,5}$/u.test(before.text) ? 6 : 4;
  if (opens || (lexemes[at]?.norm.length ?? 0) > longest) return false;
  const after = lexemes[at + 1];
  const unit =
    after !== undefined &&
    (UNIT_NAMES.has(after.norm) || UNIT_SYMBOLS.has(after.text) || after.text in FRACTION_GLYPHS);
  return !unit && !/^(?:%|percent|per|pct)$/.test(after?.norm ?? '');
}
